import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { clauseStart, nounPhraseStart, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** "সুদ ছাঁটাইয়ের পক্ষে" before ভোট দেন. */
export function side(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (const at of [match.first - 1, match.first])
    if (at >= scene.first && words.isOf('side', at)) return range(scene, sided(at, scene), at + 1)
  return null
}

/** What somebody votes for, where it is more than the motion that everybody votes on. */
function sided(at: number, scene: PhraseScene): number {
  const { words } = scene
  const noun = at - 1
  if (noun < scene.first || !words.isOf('in-favour', at)) return at
  if (!words.text(noun).endsWith('র') || words.isOf('motion', noun)) return at
  if (words.verbs(noun).some(({ form, also }) => form === 'verbal-noun' && also.length === 0))
    return clauseStart(at, scene)
  return Math.min(nounPhraseStart(noun, scene), noun)
}
