import type { Composed } from '../numerals/compose.js'
import { isApostrophe } from '../numerals/tail.js'
import type { Unit } from '../numerals/words.js'
import type { Before } from './bounds.js'
import type { Context } from './context.js'
import { countedAfter, countedBefore, countedPeople } from './counted.js'
import { type Draft, extend } from './draft.js'
import { ageSign, isAgeBehindYears, isMagnitude, isMatchMinute } from './kind.js'
import type { Measure } from './measure.js'

/** Kind, unit and what is counted. */
export function describe(
  context: Context,
  draft: Draft,
  number: Composed,
  own: Measure,
  left: Before,
  value: number,
  first = number.first,
): void {
  const unit = left.currency ?? own.unit ?? left.unit
  const classifier = own.classifier || left.classifier
  if (isAgeBehindYears(context, number.first, number, own)) {
    describeAge(context, draft, number, own, 'behind its years', first)
    draft.first = number.first - 1
    draft.start = context.tokens.starts[draft.first]
    return
  }
  const age = ageSign(context, left.first, value, own, draft.last)
  if (number.percent || left.percent) {
    draft.kind = 'percent'
    draft.unit = '%'
    if (left.percent && context.beginsCue(draft.last, 'share')) extend(context, draft, draft.last + 1)
  } else if (age !== '') describeAge(context, draft, number, own, age, first)
  else if (unit !== undefined) describeUnit(context, draft, number, own, left, unit, first)
  else if (number.fold || own.classifier === 'fold') draft.unit = 'গুণ'
  else if (own.classifier === 'times') draft.unit = 'বার'
  else if (isMagnitude(context, left.first, own, value)) draft.unit = 'Richter'
  else if (isShare(context, number, own, value)) {
    draft.kind = 'percent'
    draft.unit = '%'
    extend(context, draft, own.last + 1)
  } else {
    if (classifier === 'person') draft.unit = 'জন'
    if (number.tail.class === 'over' && value >= 10 && value <= 120)
      describeAge(context, draft, number, own, 'cue', first)
  }
  if (draft.kind === 'count' && draft.unit === null && isPrice(context, left.first, number, own)) {
    draft.kind = 'money'
    draft.unit = context.region === 'IN' ? 'INR' : 'BDT'
  }
  if (number.tail.noun !== undefined) draft.counted = number.tail.noun
  else if (draft.kind === 'count' && !number.fold)
    draft.counted =
      classifier === 'person' && own.case !== ''
        ? countedPeople(context, left.first, draft.last)
        : ((own.case === 'LOC' && classifier !== '' ? null : countedAfter(context, draft.last)) ??
          (unit === undefined ? countedBefore(context, left.first) : null))
}

/** দাম |দুই লাখ।, ব্যয় |১ হাজার ১৮০ কোটি থেকে: the currency is left out. */
function isPrice(context: Context, first: number, number: Composed, own: Measure): boolean {
  if (own.classifier !== '' || number.tail.noun !== undefined || number.fraction) return false
  return (
    context.before(context.lists.priceWords, first) !== undefined && countedAfter(context, own.last) === null
  )
}

function describeAge(
  context: Context,
  draft: Draft,
  number: Composed,
  own: Measure,
  sign: string,
  first: number,
): void {
  draft.kind = 'age'
  draft.unit = own.unit?.unit ?? 'বছর'
  draft.rule = `age, ${sign}`
  if (sign === 'whose') withoutUnit(context, draft, number, first)
}

/** The span of a length of time is its numeral: the whole is the date stage's. So it is in ছ’|মাসের, but দুদিন is one word. */
function withoutUnit(context: Context, draft: Draft, number: Composed, first: number): void {
  if (number.tail.unit !== undefined) {
    if (draft.kind === 'duration' && isApostrophe(context.text.charCodeAt(number.end)))
      draft.end = number.end + 1
    return
  }
  draft.first = first
  draft.start = context.tokens.starts[first]
  draft.last = number.last
  draft.end = context.tokens.ends[number.last - 1]
}

function describeUnit(
  context: Context,
  draft: Draft,
  number: Composed,
  own: Measure,
  left: Before,
  unit: Unit,
  first: number,
): void {
  draft.kind = unit.kind
  draft.unit = context.region === 'IN' ? unit.unitIN : unit.unit
  // ৬৫ কিলোমিটার |বেগে
  const per = left.per || (unit.unit === 'km' && context.isCue(own.last, 'speed') ? 'h' : '')
  if (per !== '' && unit.kind === 'length') {
    draft.kind = 'speed'
    draft.unit = `${unit.unit}/${per}`
  } else if (unit.kind === 'duration') {
    if (isMatchMinute(context, number, own)) {
      draft.kind = 'ordinal'
      draft.unit = null
      draft.counted = { start: context.tokens.starts[number.last], end: own.unitEnd }
    }
    withoutUnit(context, draft, number, first)
  } else if (unit.kind === 'score') withoutUnit(context, draft, number, left.first)
  if (unit.kind === 'money' && unit.perWhole > 1) {
    // ৫০ পয়সা
    if (draft.value !== null) draft.value /= unit.perWhole
    if (draft.min !== null) draft.min /= unit.perWhole
    if (draft.max !== null) draft.max /= unit.perWhole
  }
}

/** কাঠিটি ৬ |ভাগ করতে হবে: into so many parts. */
function isParted(context: Context, own: Measure, value: number): boolean {
  return value <= MOST_PARTS && context.isCue(own.last + 1, 'parted')
}

const MOST_PARTS = 12

/** ৭০ |ভাগ মানুষ is a percentage, তিন ভাগে is not. */
function isShare(context: Context, number: Composed, own: Measure, value: number): boolean {
  return (
    own.classifier === '' &&
    own.unit === undefined &&
    context.beginsCue(own.last, 'share') &&
    value > 1 &&
    value <= 100 &&
    (!Number.isInteger(value) ||
      (value >= (number.style === 'digits' ? 5 : 20) &&
        !context.isCue(own.last, 'in-shares') &&
        !isParted(context, own, value)))
  )
}
