import { LATIN, PUNCTUATION, WORD } from '../../tokens/index.js'
import type { Composed } from '../numerals/compose.js'
import { isApostrophe } from '../numerals/tail.js'
import type { Context } from './context.js'
import type { Measure } from './measure.js'

/** A cell of a table, or the whole text: a line with nothing else. */
export function isAlone(context: Context, first: number, last: number): boolean {
  return context.isNewline(first - 1) && context.isNewline(last)
}

/** Whether digits are a telephone number, an identifier or a part of a name, and no quantity. */
export function isIdentifier(context: Context, number: Composed, measure: Measure | undefined): boolean {
  if (number.style === 'words') return false
  if (number.tail.class === 'silent') return true
  const { run, first } = number
  if (run?.plain && run.leadingZero && run.digits >= (isAlone(context, first, number.last) ? 5 : 3))
    return true
  if (run !== undefined && run.digits >= 9 && !run.grouped && run.decimals === 0 && isBare(number, measure))
    return true
  const measured = measure !== undefined && !isBare(number, measure)
  if (isEnumerator(context, number)) return true
  return (
    touchesName(context, first, measured) ||
    runsIntoName(context, number) ||
    isLabelled(context, number, measure)
  )
}

function isBare(number: Composed, measure: Measure | undefined): boolean {
  return number.scales.length === 0 && measure?.unit === undefined && (measure?.classifier ?? '') === ''
}

function length(context: Context, token: number): number {
  return context.tokens.ends[token] - context.tokens.starts[token]
}

/** ৫. or ৫) at the beginning of a line, ২. of a list that runs on in it, and ২১. ক in a key of answers. */
function isEnumerator(context: Context, number: Composed): boolean {
  const { first, last, run } = number
  if (run === undefined || number.style !== 'digits' || run.digits > 3 || run.decimals > 0) return false
  const mark = context.mark(last)
  if ((mark !== '.' && mark !== ')' && mark !== '।') || !context.glued(last)) return false
  if (context.isNewline(first - 1)) return !context.isNewline(last + 1)
  if (mark !== '.' || !context.isWord(last + 1)) return false
  return length(context, last + 1) === 1 || (run.mantissa < 30 && !context.glued(last + 1))
}

/** এফ১৬, জিপিএ–৫, বোয়িং-৭৩৭, খ/১২, @৫, #৫, ৫(২). */
function touchesName(context: Context, token: number, measured: boolean): boolean {
  if (!context.glued(token)) return false
  const { kinds } = context.tokens
  const before = kinds[token - 1]
  const unit = context.text.charCodeAt(context.tokens.starts[token - 1])
  // রোববার|৫ জন: a blank was lost; এ|০১২ is a number of something.
  if (before === WORD) return !measured || length(context, token - 1) < 4
  // ’৭১: a year of the century
  if (before === PUNCTUATION && isApostrophe(unit)) return !measured && !context.glued(token - 1)
  if (before === LATIN)
    return context.before(context.lists.units, token)?.values.some((unit) => unit.before) !== true
  if (unit === 0x29) return !measured
  if (unit === 0x28) return context.isNumber(token - 2) && context.glued(token - 1)
  if (unit === 0x23 || unit === 0x40 || unit === 0x5f) return true
  const joint = unit === 0x2d || unit === 0x2013 || unit === 0x2010 || unit === 0x2011 || unit === 0x2f
  if (joint && context.glued(token - 1)) {
    const name = kinds[token - 2]
    return name === LATIN || (name === WORD && !context.lexer.at(token - 2))
  }
  return false
}

/** ১১/এ, ৪G, ১২.৩.৪ */
function runsIntoName(context: Context, number: Composed): boolean {
  const next = number.last
  if (!context.glued(next)) return false
  const { kinds, starts } = context.tokens
  if (kinds[next] === LATIN) return context.at(context.lists.units, next, false) === undefined
  const unit = context.text.charCodeAt(starts[next])
  if (unit === 0x2f && context.glued(next + 1)) return kinds[next + 1] === WORD || kinds[next + 1] === LATIN
  return unit === 0x5f
}

/** ফোন: ০১৭…, রোল নম্বর ৫, হটলাইন ৩৩৩, +৮৮০…, সংস্করণ ১১. */
function isLabelled(context: Context, number: Composed, measure: Measure | undefined): boolean {
  const { first } = number
  const { naming } = context.lists
  const at = isPlus(context, first - 1) || context.mark(first - 1) === ':' ? first - 1 : first
  if (number.run !== undefined && number.run.digits >= 7 && isPlus(context, first - 1)) return true
  const label = context.before(naming, context.mark(at - 1) === ':' ? at - 1 : at)
  if (
    label?.values.some((word) => word.place === 'before' && word.sense === 'silent') &&
    isBare(number, measure)
  )
    return true
  const inBrackets = context.mark(first - 1) === '(' && context.mark(number.last) === ')'
  switch (senseAfter(context, inBrackets ? number.last + 1 : number.last)) {
    // ৯৯৯-এ |কল পেয়ে, জরুরি সেবা নম্বরে (৯৯৯) |ফোন করে
    case 'dialled':
      return number.run !== undefined && number.run.digits >= 3 && (inBrackets || number.tail.case === 'LOC')
    // বিজিবির ৬১ |ব্যাটালিয়ন, ১৬২৬৩ |নম্বরে ফোন
    case 'version':
    case 'unit':
    case 'silent':
      return true
    default:
      return false
  }
}

function senseAfter(context: Context, token: number) {
  const { naming } = context.lists
  const after = context.at(naming, token)
  if (after === undefined) return undefined
  return naming
    .exact(context.text, context.tokens.starts[token], after.end)
    .find((word) => word.place === 'after')?.sense
}

function isPlus(context: Context, token: number): boolean {
  return token >= 0 && context.text[context.tokens.starts[token]] === '+' && context.glued(token + 1)
}

/** ২০২৪, ১৯৭১: four plain digits that nothing shows to be a quantity. */
export function looksLikeYear(number: Composed): boolean {
  const { run, value } = number
  return (
    number.style === 'digits' &&
    run !== undefined &&
    run.digits === 4 &&
    !run.grouped &&
    run.decimals === 0 &&
    number.scales.length === 0 &&
    value >= 1800 &&
    value <= 2100
  )
}
