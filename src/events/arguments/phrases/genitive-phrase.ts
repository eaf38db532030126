import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import { isActor } from '../candidates/kinds.js'
import { pointingOf } from '../sentence/pointing.js'
import { wholeGenitive } from './deed-phrases.js'
import { clauseStart, nounPhraseStart, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** "রাশিয়ার সঙ্গে সম্পর্ক গভীর করার" before অঙ্গীকার. */
export function governed(match: Match, scene: PhraseScene, isWhole = false): Range | null {
  const { words } = scene
  // সংযত থাকার আহ্বান: the trigger may hold the deed itself.
  const held = deedHeld(match, words)
  if (held >= 0)
    return range(scene, held > match.first ? match.first : clauseStart(held + 1, scene), held + 1)
  let end = match.first
  // হত্যাকাণ্ডের কড়া প্রতিবাদ
  while (end > scene.first && words.isOf('stress', end - 1)) end--
  if (end <= scene.first) return null
  const text = words.text(end - 1)
  if (!text.endsWith('র') || text.endsWith('দের') || words.isOf('sized', end - 1)) return null
  if (scene.candidates.some((c) => c.last === end && c.kind === 'entity' && isActor(c))) return null
  // পুনর্গণনার দাবি: what a noun names begins with its noun phrase, what a verb tells with its clause.
  const isDeed = words.verbs(end - 1).some(({ form }) => form === 'verbal-noun')
  const start = isDeed ? clauseStart(end, scene) : Math.min(nounPhraseStart(end - 1, scene), end - 1)
  return range(scene, isWhole && !isDeed ? wholeGenitive(start, end, scene) : start, end)
}

/** "নতুন শুল্কনীতির" before সমালোচনা করেছেন: a genitive that tells no event and does not only point back. */
export function namedGenitive(match: Match, scene: PhraseScene): Range | null {
  const found = governed(match, scene, true)
  if (found === null || match.first <= scene.first) return null
  const { words, candidates } = scene
  let end = match.first
  while (end > scene.first && words.isOf('stress', end - 1)) end--
  if (words.verbs(end - 1).some(({ form, also }) => form === 'verbal-noun' && also.length === 0)) return null
  if (candidates.some(({ kind, last }) => kind === 'event' && last === end)) return null
  return pointingOf(words, found) === null ? found : null
}

function deedHeld({ first, headLast }: Match, words: Words): number {
  for (let at = headLast - 2; at >= first; at--)
    if (
      words
        .verbs(at)
        .some(
          ({ form, case: own, also, mostly }) =>
            form === 'verbal-noun' && own === 'GEN' && (also.length === 0 || mostly === 'verb'),
        )
    )
      return at
  return -1
}
