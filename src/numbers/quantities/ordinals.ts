import type { Composed } from '../numerals/compose.js'
import { NO_TAIL } from '../numerals/tail.js'
import type { Context } from './context.js'
import { countedAfter, countedBefore } from './counted.js'
import { type Draft, emptyDraft, type Reading } from './draft.js'
import { type Measure, measure } from './measure.js'
import { nextInSeries } from './series.js'
import { isAlone, isIdentifier, looksLikeYear } from './silent.js'

/** প্রথম ধাপ, ২৯তম আসর, ১৫ই; also ২০ নম্বর. */
export function readOrdinal(context: Context, number: Composed): Reading {
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
      (number.tail.case === '' && context.isWord(number.last) && !context.isCue(number.last - 2, 'team-of'))
    )
  // প্রথম কয়েক সপ্তাহ
  return context.lexer.at(number.last)?.atoms[0].class !== 'several'
}

/** ৮৪৫ নম্বর পিলার, ধারা ৫: the number names. */
export function readNaming(context: Context, number: Composed, own: Measure): Reading | undefined {
  if (number.vague || number.fraction || own.unit !== undefined || own.classifier !== '') return undefined
  const { naming } = context.lists
  const behind = own.case === '' ? context.at(naming, number.last) : undefined
  const sense = naming
    .exact(context.text, context.tokens.starts[number.last], behind?.end ?? 0)
    .find((word) => word.place === 'after')?.sense
  // হাদিস: ৫১২; but মোট নম্বর: ১০০
  const colon = number.first - 1
  const isLabelled = context.mark(colon) === ':' && !context.isCue(colon - 1, 'label')
  const label = context.before(naming, isLabelled ? colon : number.first)
  const isLabel = label?.values.some((word) => word.place === 'before' && word.sense === 'nth') === true
  if (sense !== 'nth' && sense !== 'noun' && !isLabel) return undefined
  if (sense === 'nth' && behind !== undefined && areMarks(context, number, behind.last)) return undefined
  const last = sense === 'nth' && behind !== undefined ? behind.last : number.last
  const draft = emptyDraft(context, number.first, last, 'naming number')
  draft.kind = 'ordinal'
  draft.value = number.value
  draft.counted = isLabel ? countedBefore(context, number.first) : countedAfter(context, last)
  const reading = { drafts: [draft], numerals: [number], next: last }
  if (isLabel) readSeries(context, reading)
  return reading
}

/** ধারা ৩০২|, ৩৪ ও ১০৯: the label goes for all of them. */
function readSeries(
  context: Context,
  reading: { drafts: Draft[]; numerals: Composed[]; next: number },
): void {
  for (;;) {
    const at = nextInSeries(context, reading.next)
    const number = at < 0 ? undefined : context.composer.read(at)
    if (number === undefined || !namesAlone(context, number)) return
    const draft = emptyDraft(context, number.first, number.last, 'naming number')
    draft.kind = 'ordinal'
    draft.value = number.value
    reading.drafts.push(draft)
    reading.numerals.push(number)
    reading.next = number.last
  }
}

/** Digits without a scale, a unit or a noun that they count: not ৬ in ধারা ৫, ৬ জন. */
function namesAlone(context: Context, number: Composed): boolean {
  const { unit, classifier } = measure(context, number)
  return (
    number.style === 'digits' &&
    number.form === 'cardinal' &&
    number.tail === NO_TAIL &&
    unit === undefined &&
    classifier === '' &&
    !looksLikeYear(number) &&
    context.at(context.lists.countNouns, number.last) === undefined
  )
}

/** ৯৪.২৫ নম্বর |পেয়ে: what an examination gave, and no label. */
function areMarks(context: Context, number: Composed, behind: number): boolean {
  return !Number.isInteger(number.value) || context.at(context.lists.markCues, behind) !== undefined
}

/** ৪৫+২ |মিনিটে: the minute of a match, with the time added. */
export function readAddedTime(context: Context, number: Composed): Reading | undefined {
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
