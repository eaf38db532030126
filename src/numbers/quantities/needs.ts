import type { Composed } from '../numerals/compose.js'
import type { After, Before } from './bounds.js'
import type { Context } from './context.js'
import { isAgeBehindYears } from './kind.js'
import type { Measure } from './measure.js'
import { isAlone, looksLikeYear } from './silent.js'

/** Whether a numeral is meant as a number here, by what its word asks of its neighbours; see numerals.tsv. */
export function countsAsNumber(
  context: Context,
  number: Composed,
  own: Measure,
  left: Before,
  right: After,
): boolean {
  if (isAlone(context, left.first, own.last)) return number.needs !== 'day' && number.needs !== 'scale'
  const bounded = left.sense !== '' || right.sense !== '' || number.tail.class === 'more'
  const measured = own.unit !== undefined || own.classifier !== '' || left.currency !== undefined
  if (looksLikeYear(number) && !measured && !bounded) return isCountNoun(context, own.last)
  if (isYearOrDecade(number, own, bounded) && !isAgeBehindYears(context, number.first, number, own))
    return false
  switch (number.needs) {
    case 'unit':
      return (
        measured || (number.value > 0 && (isCountNoun(context, own.last) || isToll(context, number, own)))
      )
    case 'noun':
      return measured || bounded || isCountNoun(context, own.last)
    case 'article':
      return isMoreThanArticle(context, number, own, bounded)
    case 'pair':
      return context.at(context.lists.pairs, number.last) !== undefined
    case 'half':
      return true
    case 'scale':
    case 'day':
      return false
    default:
      // প্রতি ডজন ডিম ১৫০ টাকা, প্রতি হাজারে ১৫ জন
      if (number.bareScale && context.isCue(number.first - 1, 'per')) return false
      return !number.bareScale || measured || bounded || number.about || context.isWord(own.last)
  }
}

/** একাত্তরের ঘাতক, নব্বইয়ের গণ-অভ্যুত্থান, ষাটের দশক; সত্তর দশক. */
function isYearOrDecade(number: Composed, own: Measure, bounded: boolean): boolean {
  if (number.style !== 'words' || number.scales.length > 0 || bounded) return false
  if (own.unit?.unit === 'দশক') return number.value >= 20 && number.value % 10 === 0
  const { tail, value } = number
  return tail.bare && (tail.case === 'GEN' || tail.case === 'LOC') && value >= 40 && value < 100
}

/** মৃতের সংখ্যা নয়, কেউ নিখোঁজ নেই: the number of casualties with which a clause ends. */
function isToll(context: Context, { first }: Composed, own: Measure): boolean {
  if (context.isWord(own.last) || !context.beginsCue(first - 1, 'total')) return false
  return context.at(context.lists.casualties, first - 2) !== undefined
}

function isCountNoun(context: Context, token: number): boolean {
  return context.isWord(token) && context.at(context.lists.countNouns, token) !== undefined
}

/** এক is an article before most nouns; এক শতাংশ, এক গোলে, অন্তত একজন are numbers. */
function isMoreThanArticle(context: Context, number: Composed, own: Measure, bounded: boolean): boolean {
  const { unit } = own
  if (unit !== undefined) return unit.kind !== 'duration' && unit.unit !== 'হাত'
  if (own.classifier === 'person' && isCasualty(context, number, own)) return true
  return own.classifier !== '' && bounded
}

/** একজনের মৃত্যু, একজন নিহত, আহত একজন. */
function isCasualty(context: Context, number: Composed, own: Measure): boolean {
  const { casualties } = context.lists
  return (
    context.at(casualties, own.last) !== undefined ||
    (context.isWord(number.first - 1) && context.before(casualties, number.first) !== undefined)
  )
}
