import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import type { Ground } from '../ground.js'
import { NOM, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, INSISTS, SETTLES, SPEAKS_FOR } from './construction.js'

const THAN = postpositionClass('than')

/** Of figures that rise and fall. */
export const CHANGE: readonly Construction[] = [
  { types: ['IndicatorChange'], roles: ['indicator'], says: changed },
  { types: ['IndicatorChange'], roles: ['change'], says: byHowMuch },
  { types: ['IndicatorChange'], roles: ['value'], says: upTo },
  { types: ['IndicatorChange'], says: before },
  { types: ['IndicatorChange'], roles: ['baseline', 'time', 'period'], says: thanThen },
  { types: ['IndicatorChange'], roles: ['period'], says: overTime },
  { types: ['IndicatorChange'], roles: ['value', 'change'], says: made },
]

/** বাঘের সংখ্যা বেড়েছে: a measure that nobody has named, as the subject of what changes. */
function changed(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, head, marking, end } = candidates[at]
  if (kind !== 'phrase' || marking !== NOM) return 0
  if (end > match.first || clauses.finite(end, match.first) > 0) return 0
  return headClassNames()[head] === 'measure' ? INSISTS : 0
}

/** বেড়ে | ৬০ টাকা | হয়েছে: what a change has led to is not by how much; বেড়েছে | ২২ টাকা: this is. */
function byHowMuch(at: number, { match, candidates, words }: Ground): number {
  const { kind, first, last, marking, end } = candidates[at]
  const { chain } = match
  if (kind !== 'number' || chain === null) return 0
  if (chain.form === 'participle' && first >= match.last)
    return isLedTo(candidates[at], match.last, words) ||
      words.verbs(last).some(({ lemma }) => isReaching(lemma)) ||
      (marking === NOM && words.verbs(first - 1).some(({ lemma }) => isReaching(lemma)))
      ? -SETTLES
      : 0
  if (chain.form !== 'finite') return 0
  if (isReached(candidates[at], match, words)) return -SETTLES
  if (last === match.first) return rightBefore(match, marking, words)
  const isBehind = first === match.last && end === last && marking === NOM
  return isBehind && isTold(match) && isPlain(match, words) ? SPEAKS_FOR : 0
}

/** বেড়েছে, বাড়ল */
function isTold({ chain }: Match): boolean {
  return chain?.tense === 'past' || (chain?.tense === 'present' && chain.aspect === 'perfect')
}

/** ৯ শতাংশ | বেড়ে দাঁড়িয়েছে; but ১০ শতাংশ | হয়েছে, ১৯৫ টাকা | নির্ধারণ করেছে. */
function rightBefore({ chain, first }: Match, marking: number, words: Words): number {
  if (isOnTheWay(words, first)) return marking === NOM ? SPEAKS_FOR : 0
  if (isSet(first, words)) return -SETTLES
  // দেড় গুণ হয়েছে
  const isWhole = words.verbs(first).length > 0 && !words.text(first - 1).startsWith('গুণ')
  return isWhole && isReaching(chain?.verb ?? '') ? -SETTLES : 0
}

/** মূল্যস্ফীতি কমে | ৮ শতাংশ, বাড়িয়ে | ১৯৫ টাকা নির্ধারণ করেছে: what it has become. */
function upTo(at: number, { match, candidates, words }: Ground): number {
  const { kind, last, marking } = candidates[at]
  const { chain } = match
  if (kind !== 'number' || chain === null || marking !== NOM) return 0
  if (chain.form === 'participle') return isLedTo(candidates[at], match.last, words) ? DECIDES : 0
  if (chain.form === 'finite' && isReached(candidates[at], match, words)) return SETTLES
  return last === match.first && isSet(match.first, words) ? DECIDES : 0
}

/** কমে হল | ৬%, বেড়ে দাঁড়াল | ৯০ টাকা, ১০৪ টাকা | ছুঁল: where a figure has got to. */
function isReached({ first, last, marking }: Candidate, match: Match, words: Words): boolean {
  if (marking !== NOM) return false
  if (last === match.first) return words.verbs(match.first).some(({ lemma }) => isTouching(lemma))
  if (first !== match.last || !words.verbs(match.last - 1).some(({ lemma }) => isReaching(lemma)))
    return false
  // বেড়ে এখন | হয়েছে
  for (let at = match.first; at >= match.first - ON_THE_WAY; at--) if (isOnTheWay(words, at)) return true
  return false
}

const ON_THE_WAY = 2

function isTouching(lemma: string): boolean {
  return grammarWords('touching-verb').has(lemma)
}

/** Whether a figure right behind কমে, বাড়িয়ে ends the clause, as headlines have it, or is what has been set. */
function isLedTo({ first, last, marking }: Candidate, from: number, words: Words): boolean {
  if (first !== from || marking !== NOM || !isOnTheWay(words, from - 1)) return false
  return last >= words.length || words.isPunctuation(last) || isSet(last, words)
}

function isSet(at: number, words: Words): boolean {
  return words.isOf('setting-noun', at)
}

/** বেড়ে, কমিয়ে */
function isOnTheWay(words: Words, at: number): boolean {
  return words
    .verbs(at)
    .some(({ form, lemma }) => form === 'participle' && grammarWords('change-verb').has(lemma))
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

/** গত অর্থবছরের একই সময়ের | তুলনায়, আগের মাসের | চেয়ে: a time that a figure is compared with. */
function thanThen(at: number, { candidates }: Ground, _: string, role: string): number {
  const { kind, marking } = candidates[at]
  if (kind !== 'date' || marking !== THAN()) return 0
  return role === 'baseline' ? DECIDES : -DECIDES
}

/** তিন মাসের | ব্যবধানে: the time over which a figure has changed. */
function overTime(at: number, { candidates, words }: Ground): number {
  const { kind, last } = candidates[at]
  return kind === 'date' && words.isOf('gap', last) ? DECIDES : 0
}

/** ৮ কোটি টাকা | মুনাফা করেছে, ঘাটতি হয়েছে | ১৭ হাজার কোটি টাকা: how large a gain or a loss is. */
function made(at: number, { match, candidates }: Ground, _: string, role: string): number {
  const { kind, marking, first, last } = candidates[at]
  if (!MADE.has(match.row.subtype ?? '') || kind !== 'number' || marking !== NOM) return 0
  if (last !== match.first && first !== match.last) return 0
  return role === 'value' ? DECIDES : -DECIDES
}

const MADE = new Set(['deficit', 'progress'])

/** ১৩৪টিতে পৌঁছেছে, ২০২৪ সালে যা ছিল ১২৫টি: what a figure was is what it is measured against. */
function before(at: number, { candidates, words }: Ground, part: string): number {
  const { kind, first } = candidates[at]
  if (kind !== 'number' || !words.isOf('was', first - 1)) return 0
  if (!words.isOf('which', first - 2) && !words.isOf('which', first - 3)) return 0
  return part === 'baseline' ? DECIDES : -SPEAKS_FOR
}
