import { after, type Before, before } from './bounds.js'
import type { Composed } from './compose.js'
import type { Context } from './context.js'
import { countedAfter, countedBefore, countedPeople } from './counted.js'
import type { Draft } from './draft.js'
import { withFraction } from './fractions.js'
import { type Joined, readJoined } from './joined.js'
import { ageSign, isMagnitude, isMatchMinute } from './kind.js'
import type { Unit } from './lists.js'
import type { Measure } from './measure.js'
import { countsAsNumber } from './needs.js'
import { withParts } from './parts.js'
import { type RangeEnd, rangeAfter } from './range.js'
import { isAlone, isIdentifier } from './silent.js'
import { NO_TAIL } from './tail.js'

/** What was read at a numeral: findings in the making, the numerals used, and the token to go on at. */
export interface Reading {
  readonly drafts: readonly Draft[]
  readonly numerals: readonly Composed[]
  readonly next: number
}

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
  if (isIdentifier(context, number, own)) return { drafts: [], numerals, next: number.last }
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

/** ৪৫+২ |মিনিটে: the minute of a match, with the time added. */
function readAddedTime(context: Context, number: Composed): Reading | undefined {
  const { starts } = context.tokens
  const sign = number.last
  const isSum =
    number.style === 'digits' &&
    number.tail === NO_TAIL &&
    context.glued(sign) &&
    context.text[starts[sign]] === '+' &&
    context.glued(sign + 1) &&
    context.isNumber(sign + 1)
  const added = isSum ? context.composer.read(sign + 1) : undefined
  if (added === undefined || added.form !== 'cardinal' || !(number.value <= 120 && added.value <= 30))
    return undefined
  const draft = emptyDraft(context, number.first, added.last, 'digits')
  draft.kind = 'ordinal'
  draft.value = number.value + added.value
  draft.counted = countedAfter(context, added.last)
  return { drafts: [draft], numerals: [number, added], next: added.last }
}

/** Units are passed over, so that শত in শতাংশ or বার in পাঁচ বার is not read again. */
function numberEnd(own: Measure, number: Composed): number {
  return own.classifier !== '' || own.unit !== undefined ? own.last : number.last
}

function plainDraft(context: Context, number: Composed, own: Measure): Draft | undefined {
  const left = before(context, number, own)
  const right = after(context, number, own)
  if (!countsAsNumber(context, number, own, left, right)) return undefined
  const value = left.negative ? -number.value : number.value
  const bound =
    number.tail.class === 'more' || number.tail.class === 'over' ? 'min' : left.sense || right.sense
  const draft = emptyDraft(context, left.first, right.last, ruleOf(number))
  draft.value = number.vague ? null : value
  draft.min = number.vague || bound === 'min' ? value : null
  draft.max = bound === 'max' ? value : null
  draft.approx = number.vague || number.about || bound === 'about'
  if (number.about && number.value === 2 && number.tail.classifier !== '') oneOrTwo(draft)
  describe(context, draft, number, own, left, value)
  return draft
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

function readJoint(context: Context, number: Composed): Reading {
  const numerals = [number]
  const nothing = { drafts: [], numerals, next: number.last }
  const joined = readJoined(context, number)
  if (joined === undefined || isIdentifier(context, number, joined.measure)) return nothing
  const drafts =
    joined.kind === 'list' ? listDrafts(context, number, joined) : [joinedDraft(context, number, joined)]
  return { drafts, numerals, next: Math.max(number.last, joined.measure.last) }
}

function joinedDraft(context: Context, number: Composed, joined: Exclude<Joined, { kind: 'list' }>): Draft {
  if (joined.kind === 'score') {
    const draft = emptyDraft(context, number.first, number.last, 'scoreline')
    draft.kind = 'scoreline'
    draft.score = joined.score
    return draft
  }
  const left = before(context, number, joined.measure)
  const right = after(context, number, joined.measure)
  const draft = emptyDraft(context, left.first, right.last, joined.kind === 'range' ? 'range' : 'fraction')
  if (joined.kind === 'range') {
    draft.min = joined.min
    draft.max = joined.max
  } else {
    draft.value = joined.value
    draft.last = joined.measure.last + 1
    draft.end = context.tokens.ends[joined.measure.last]
  }
  draft.approx = left.sense === 'about' || right.sense === 'about'
  describe(context, draft, number, joined.measure, left, draft.max ?? draft.value ?? 0)
  return draft
}

function listDrafts(context: Context, number: Composed, joined: Extract<Joined, { kind: 'list' }>): Draft[] {
  const drafts: Draft[] = []
  let start = context.tokens.starts[number.first]
  for (const value of joined.values) {
    let end = start
    while (end < number.end && context.text[end] !== ',') end++
    const draft = emptyDraft(context, number.first, number.last, 'digits')
    draft.start = start
    draft.end = end
    draft.value = value
    drafts.push(draft)
    start = end + 1
  }
  return drafts
}

/** প্রথম ধাপ, ২৯তম আসর, ১৫ই; also ২০ নম্বর. */
function readOrdinal(context: Context, number: Composed): Reading {
  const silent = { drafts: [], numerals: [number], next: number.last }
  if (isIdentifier(context, number, undefined) || !ordinalCounts(context, number)) return silent
  const draft = emptyDraft(
    context,
    number.first,
    number.last,
    number.style === 'words' ? 'ordinal word' : 'ordinal digits',
  )
  draft.kind = 'ordinal'
  draft.value = number.value
  draft.counted = countedAfter(context, number.last)
  return { drafts: [draft], numerals: [number], next: number.last }
}

function ordinalCounts(context: Context, number: Composed): boolean {
  if (number.needs === 'day') return false
  // সেরা একাদশে is a team.
  if (number.needs === 'team')
    return (
      isAlone(context, number.first, number.last) ||
      (number.tail.case === '' && context.isWord(number.last) && !context.is(number.last - 2, 'সেরা'))
    )
  // প্রথম কয়েক সপ্তাহ
  return context.lexer.at(number.last)?.atoms[0].class !== 'several'
}

/** ৮৪৫ নম্বর পিলার, ধারা ৫: the number names. */
function readNaming(context: Context, number: Composed, own: Measure): Reading | undefined {
  if (number.vague || number.fraction || own.unit !== undefined || own.classifier !== '') return undefined
  const { naming } = context.lists
  const behind = own.case === '' ? context.at(naming, number.last) : undefined
  const sense = naming
    .exact(context.text, context.tokens.starts[number.last], behind?.end ?? 0)
    .find((word) => word.place === 'after')?.sense
  const label = context.before(naming, number.first)
  const isLabel = label?.values.some((word) => word.place === 'before' && word.sense === 'nth') === true
  if (sense !== 'nth' && sense !== 'noun' && !isLabel) return undefined
  const last = sense === 'nth' && behind !== undefined ? behind.last : number.last
  const draft = emptyDraft(context, number.first, last, 'naming number')
  draft.kind = 'ordinal'
  draft.value = number.value
  draft.counted = isLabel ? countedBefore(context, number.first) : countedAfter(context, last)
  return { drafts: [draft], numerals: [number], next: last }
}

/** Kind, unit and what is counted. */
function describe(
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
  const age = ageSign(context, left.first, value, own, draft.last)
  if (number.percent || left.percent) {
    draft.kind = 'percent'
    draft.unit = '%'
    if (left.percent && startsWith(context, draft.last, 'ভাগ')) extend(context, draft, draft.last + 1)
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
        : (countedAfter(context, draft.last) ??
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

/** The span of a length of time is its numeral: the whole is the date stage's. */
function withoutUnit(context: Context, draft: Draft, number: Composed, first: number): void {
  if (number.tail.unit !== undefined) return
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
  if (left.per !== '' && unit.kind === 'length') {
    draft.kind = 'speed'
    draft.unit = `${unit.unit}/${left.per}`
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

/** ৭০ |ভাগ মানুষ is a percentage, তিন ভাগে is not. */
function isShare(context: Context, number: Composed, own: Measure, value: number): boolean {
  return (
    own.classifier === '' &&
    own.unit === undefined &&
    startsWith(context, own.last, 'ভাগ') &&
    value > 1 &&
    value <= 100 &&
    (!Number.isInteger(value) || (number.style === 'digits' && value >= 5 && !context.is(own.last, 'ভাগে')))
  )
}

function startsWith(context: Context, token: number, word: string): boolean {
  return context.isWord(token) && context.text.startsWith(word, context.tokens.starts[token])
}

function emptyDraft(context: Context, first: number, last: number, rule: string): Draft {
  return {
    kind: 'count',
    value: null,
    min: null,
    max: null,
    approx: false,
    unit: null,
    counted: null,
    score: null,
    first,
    last,
    start: context.tokens.starts[first],
    end: context.tokens.ends[last - 1],
    rule,
  }
}

function extend(context: Context, draft: Draft, last: number): void {
  draft.last = last
  draft.end = context.tokens.ends[last - 1]
}

function ruleOf(number: Composed): string {
  if (number.vague) return 'vague number'
  if (number.fraction) return 'fraction'
  return number.style === 'words' ? 'number words' : number.style === 'digits' ? 'digits' : 'digits and words'
}
