import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { headClassNames } from '../candidates/head-class.js'
import type { Ground } from '../ground.js'
import { NOM } from '../sentence/markings.js'
import { type Construction, SPEAKS_FOR } from './construction.js'

/** Of figures that rise and fall. */
export const CHANGE: readonly Construction[] = [
  { types: ['IndicatorChange'], roles: ['indicator'], says: changed },
  { types: ['IndicatorChange'], roles: ['change'], says: reached },
  { types: ['IndicatorChange'], says: before },
]

/** বাঘের সংখ্যা বেড়েছে: a measure that nobody has named, as the subject of what changes. */
function changed(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, head, marking, end } = candidates[at]
  if (kind !== 'phrase' || marking !== NOM) return 0
  if (end > match.first || clauses.finite(end, match.first) > 0) return 0
  return headClassNames()[head] === 'measure' ? 2 * SPEAKS_FOR - 1 : 0
}

/** বেড়ে | ৬০ টাকা | হয়েছে: what a change has led to is not by how much; বেড়েছে | ২২ টাকা: this is. */
function reached(at: number, { match, candidates, words }: Ground): number {
  const { kind, first, last, marking, end } = candidates[at]
  const { chain } = match
  if (kind !== 'number' || chain === null) return 0
  if (chain.form === 'participle' && first >= match.last)
    return words.verbs(last).some(({ lemma }) => isReaching(lemma)) ? -4 * SPEAKS_FOR : 0
  if (chain.form !== 'finite') return 0
  // দেড় গুণ হয়েছে
  if (last === match.first)
    return isReaching(chain.verb) && words.verbs(last).length > 0 && !words.text(last - 1).startsWith('গুণ')
      ? -4 * SPEAKS_FOR
      : 0
  const isBehind = first === match.last && end === last && marking === NOM && chain.tense === 'present'
  return isBehind && chain.aspect === 'perfect' && isPlain(match, words) ? SPEAKS_FOR : 0
}

/** বেড়েছে, বেড়ে গেছে; not বেড়ে হয়েছে */
function isPlain({ chain, last }: Match, words: Words): boolean {
  return (
    grammarWords('change-verb').has(chain?.verb ?? '') &&
    words.verbs(last - 1).some(({ lemma }) => lemma === chain?.verb || grammarWords('verb-go').has(lemma))
  )
}

function isReaching(lemma: string): boolean {
  return grammarWords('reaching-verb').has(lemma) && !grammarWords('change-verb').has(lemma)
}

/** ১৩৪টিতে পৌঁছেছে, ২০২৪ সালে যা ছিল ১২৫টি: what a figure was is what it is measured against. */
function before(at: number, { candidates, words }: Ground, part: string): number {
  const { kind, first } = candidates[at]
  if (kind !== 'number' || !words.isOf('was', first - 1)) return 0
  if (!words.isOf('which', first - 2) && !words.isOf('which', first - 3)) return 0
  return part === 'baseline' ? 2 * SPEAKS_FOR : -SPEAKS_FOR
}
