import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { verbKind } from '../sentence/clause-map.js'
import { nounPhraseStart, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** How far before its verb the means may stand: "ফোনে … কথা বলেন". */
const NEAR = 8

/** "ফোনে" before কথা বলেন, "একটি চিঠি" before হাতে তুলে দেন: by what somebody lets another know. */
export function medium(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = match.headLast - 1; at >= scene.first && at >= match.first - NEAR; at--) {
    if (at < match.first && closesClause(at, scene)) return null
    if (words.isOf('medium', at)) return range(scene, at, at + 1)
    // চিঠি দিয়েছেন: the trigger's own letter says nothing more.
    if (words.isOf('letter', at) && at < match.first)
      return range(scene, Math.min(nounPhraseStart(at + 1, scene), at), at + 1)
  }
  return null
}

/** "টেলিভিশনে" before জাতির উদ্দেশে ভাষণ: where somebody is heard. */
export function broadcast(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = match.first; at >= scene.first && at >= match.first - NEAR; at--) {
    if (at < match.first && closesClause(at, scene)) return null
    if (words.isOf('broadcast', at)) return range(scene, at, at + 1)
  }
  return null
}

function closesClause(at: number, { words }: PhraseScene): boolean {
  return words.is(at, ';') || words.is(at, '।') || verbKind(words, at) > 0
}
