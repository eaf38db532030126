import type { Composed } from '../numerals/compose.js'
import { type After, after, before } from './bounds.js'
import type { Context } from './context.js'
import { describe } from './describe.js'
import { type Draft, emptyDraft, type Reading } from './draft.js'
import { withFraction } from './fractions.js'
import { readJoint } from './joint-quantity.js'
import { type Measure, unitAt } from './measure.js'
import { countsAsNumber } from './needs.js'
import { readAddedTime, readNaming, readOrdinal } from './ordinals.js'
import { withParts } from './parts.js'
import { type RangeEnd, rangeAfter } from './range.js'
import { isIdentifier } from './silent.js'

/** Reads the quantity that begins with a composed number. */
export function readQuantity(context: Context, given: Composed): Reading {
  const number = withFraction(context, given)
  if (number.form === 'joined') return readJoint(context, number)
  if (number.form === 'ordinal' || number.form === 'day') return readOrdinal(context, number)
  const added = readAddedTime(context, number)
  if (added !== undefined) return added
  const whole = withParts(context, number)
  const own = whole.measure
  const range = rangeAfter(context, whole.number, own)
  const numerals = [number, ...whole.parts, ...(range === undefined ? [] : [range.number])]
  if (isIdentifier(context, number, range?.measure ?? own)) return { drafts: [], numerals, next: number.last }
  if (range !== undefined) return readRange(context, whole.number, own, range, numerals)
  const nth = readNaming(context, number, own)
  if (nth !== undefined) return nth
  const draft = plainDraft(context, whole.number, own)
  if (draft === undefined) return { drafts: [], numerals, next: number.last }
  return { drafts: [draft], numerals, next: pastBoundary(context, number, numberEnd(own, number)) }
}

/** ১০ |চার ও ২ |ছক্কায়: behind digits four and six are strokes of cricket. */
function pastBoundary(context: Context, number: Composed, next: number): number {
  if (number.style !== 'digits' || next !== number.last) return next
  const lexeme = context.lexer.at(next)
  const [atom] = lexeme?.atoms ?? []
  const isStroke =
    lexeme !== undefined &&
    lexeme.atoms.length === 1 &&
    atom.class === 'cardinal' &&
    (atom.value === 4 || atom.value === 6) &&
    lexeme.tail.classifier === '' &&
    lexeme.tail.unit === undefined
  return isStroke ? lexeme.last : next
}

/** Units are passed over, so that শত in শতাংশ or বার in পাঁচ বার is not read again. */
function numberEnd(own: Measure, number: Composed): number {
  return own.classifier !== '' || own.unit !== undefined ? own.last : number.last
}

function plainDraft(context: Context, number: Composed, given: Measure): Draft | undefined {
  const left = before(context, number, given)
  const bound = after(context, number, given)
  const own = moneyBehindBound(context, given, bound) ?? given
  const right = own === given ? bound : { ...bound, last: own.last }
  if (!countsAsNumber(context, number, own, left, right)) return undefined
  const value = left.negative ? -number.value : number.value
  const sense =
    number.tail.class === 'more' || number.tail.class === 'over' ? 'min' : left.sense || right.sense
  const draft = emptyDraft(context, left.first, right.last, ruleOf(number))
  draft.value = number.vague ? null : value
  draft.min = number.vague || sense === 'min' ? value : null
  draft.max = sense === 'max' ? value : null
  draft.approx = number.vague || number.about || sense === 'about'
  if (number.about && number.value === 2 && number.tail.classifier !== '') oneOrTwo(draft)
  describe(context, draft, number, own, left, value)
  return draft
}

/** পাঁচ কোটিরও বেশি |টাকা */
function moneyBehindBound(context: Context, own: Measure, bound: After): Measure | undefined {
  if (bound.sense === '' || own.case !== 'GEN' || own.unit !== undefined || own.classifier !== '')
    return undefined
  const money = unitAt(context, bound.last)
  return money?.unit?.kind === 'money' ? money : undefined
}

/** দুয়েকটি is one or two; হাজার দুয়েক about two thousand. */
function oneOrTwo(draft: Draft): void {
  draft.value = null
  draft.min = 1
  draft.max = 2
}

function readRange(
  context: Context,
  number: Composed,
  own: Measure,
  range: RangeEnd,
  numerals: readonly Composed[],
): Reading {
  const left = before(context, number, range.measure)
  const right = after(context, range.number, range.measure)
  const draft = emptyDraft(context, left.first, right.last, range.doubled ? 'doubled number' : 'range')
  if (range.score !== null) {
    draft.kind = 'scoreline'
    draft.score = range.score
    draft.rule = 'scoreline'
    draft.last = range.number.last
    draft.end = range.number.end
  } else {
    draft.min = range.min
    draft.max = range.max
    draft.approx = range.doubled || left.sense === 'about' || right.sense === 'about'
    const shared: Measure =
      range.measure.unit === undefined ? { ...range.measure, unit: own.unit } : range.measure
    describe(context, draft, range.number, shared, left, range.max, number.first)
    // ১ থেকে ৪ নম্বর পদ
    if (draft.kind === 'count' && context.at(context.lists.naming, draft.last)?.value.sense === 'nth')
      draft.kind = 'ordinal'
  }
  return {
    drafts: [draft],
    numerals,
    next: Math.max(range.number.last, numberEnd(range.measure, range.number)),
  }
}

function ruleOf(number: Composed): string {
  if (number.vague) return 'vague number'
  if (number.fraction) return 'fraction'
  return number.style === 'words' ? 'number words' : number.style === 'digits' ? 'digits' : 'digits and words'
}
