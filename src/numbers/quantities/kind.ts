import { WORD } from '../../tokens/index.js'
import type { Composed } from '../numerals/compose.js'
import type { Context } from './context.js'
import type { Measure } from './measure.js'
import { numberCues } from './number-cues.js'

/** How an age shows: in brackets behind a name, at the word বয়স, or by whom the years belong to. */
export type AgeSign = 'brackets' | 'cue' | 'whose' | ''

/**
 *     সিয়ামের (|৬)   বয়স ছিল |৭৫   |৩৬ বছর বয়সী   |আট বছরের এক বালিকা
 */
export function ageSign(context: Context, first: number, max: number, own: Measure, last: number): AgeSign {
  const { unit } = own
  if (own.classifier !== '' || max > 130 || (unit !== undefined && !numberCues('age-unit').has(unit.unit)))
    return ''
  if (isInBrackets(context, first, own) && (unit !== undefined || Number.isInteger(max))) return 'brackets'
  if (unit !== undefined) {
    const cue = context.at(context.lists.ageCues, last, false)
    if (
      cue !== undefined &&
      context.lists.ageCues.exact(context.text, context.tokens.starts[last], cue.end).includes('after')
    )
      return 'cue'
    if (own.case === 'GEN' && unit.kind === 'duration' && isWhose(context, last)) return 'whose'
  }
  return isToldBefore(context, first) ? 'cue' : ''
}

/** বছর |চব্বিশের প্রিয়া, বছর |দশেকের মেয়ে; but বছর দশেকের অভিজ্ঞতা, ছয় বছর |পাঁচের. */
export function isAgeBehindYears(context: Context, first: number, number: Composed, own: Measure): boolean {
  if (own.case !== 'GEN' || own.unit !== undefined || own.classifier !== '' || number.value > 110)
    return false
  if (!context.isCue(first - 1, 'years') || context.lexer.at(first - 2) !== undefined) return false
  return number.tail.class === 'about'
    ? isWhose(context, own.last)
    : context.isWord(own.last) && !context.isCue(own.last, 'not-whose')
}

/** রহিম (|৪৫), and not ধারা ৫(|২) or a bracket that begins the line. */
function isInBrackets(context: Context, first: number, own: Measure): boolean {
  const name = first - 2
  if (context.mark(first - 1) !== '(' || context.mark(own.last) !== ')') return false
  if (!context.isWord(name) || context.isCue(name, 'joint')) return false
  const { naming } = context.lists
  return context.at(naming, name) === undefined
}

/** Up to three words between বয়স and the number: বয়স হয়েছিল প্রায় |৮২. */
function isToldBefore(context: Context, first: number): boolean {
  const { kinds } = context.tokens
  for (let at = first - 1; at >= 0 && at >= first - 4; at--) {
    const mark = context.mark(at)
    if (mark === ':' || mark === ',' || mark === '-') continue
    if (kinds[at] !== WORD) return false
    const cue = context.at(context.lists.ageCues, at)
    if (cue !== undefined && cue.last === at + 1)
      return context.lists.ageCues.exact(context.text, context.tokens.starts[at], cue.end).includes('before')
    if (context.lexer.at(at) !== undefined) return false
  }
  return false
}

/** আট বছরের| এক বালিকা, ৫ বছরের| শিশু, ১৭ বছরের| ওই কিশোরকে. */
function isWhose(context: Context, token: number): boolean {
  let near = true
  for (let at = token; at < token + 3; at++) {
    // ছয় মাসের |মধ্যে মেয়েদের লিগ
    if (!context.isWord(at) || context.isCue(at, 'not-whose')) return false
    const hit = context.at(context.lists.ageNouns, at)
    if (hit !== undefined && hit.last === at + 1 && (near || hit.value === 'any')) return true
    near &&= context.isCue(at, 'pointing')
  }
  return false
}

/** ৬.৩ |মাত্রার ভূমিকম্প, রিখটার স্কেলে| ৬.৩, মাত্রা ছিল| ৫.৫. */
export function isMagnitude(context: Context, first: number, own: Measure, value: number): boolean {
  if (own.unit !== undefined || own.classifier !== '' || value > 10) return false
  if (context.isCue(own.last, 'of-magnitude') && context.isWord(own.last + 1))
    return context.beginsCue(own.last + 1, 'quake')
  let magnitude = false
  for (let at = first - 1; at >= 0 && at >= first - 8; at--) {
    if (context.isNewline(at) || context.mark(at) === '।') return false
    if (context.beginsCue(at, 'quake-scale')) return true
    if (context.beginsCue(at, 'magnitude')) magnitude = at >= first - 3
    if (magnitude && context.beginsCue(at, 'quake')) return true
  }
  return false
}

/** ৫৩ মিনিটে, ৫৩ মিনিটের মাথায় in a sentence with গোল, পেনাল্টি, হেড: the minute of a match. */
export function isMatchMinute(context: Context, number: Composed, own: Measure): boolean {
  if (
    own.unit?.unit !== 'মিনিট' ||
    (own.case !== 'LOC' && !(own.case === 'GEN' && context.isCue(own.last, 'mark'))) ||
    !Number.isInteger(number.value) ||
    number.value > 130
  )
    return false
  const { minuteCues } = context.lists
  const isCue = (at: number) => context.isWord(at) && context.at(minuteCues, at) !== undefined
  for (let at = number.first - 1; !context.isNewline(at) && at > number.first - 40; at--)
    if (isCue(at)) return true
  for (let at = own.last; !context.isNewline(at) && at < own.last + 40; at++) if (isCue(at)) return true
  return false
}
