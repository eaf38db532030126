import { type NormalText, type Source, type Span, span, type Unfinished } from '../core/index.js'
import type { CalendarName, DateLayer, TimexMod, TimexType } from './types.js'

/**
 * A temporal expression as the document JSON has it. `timex.value` is TIMEX3; `edtf` is ISO 8601-2, `iso`
 * ISO 8601, each where the value has that form. `anchor` is `explicit`, `DCT`, `DCT-1D` and the like,
 * `speech` inside a quotation, `none`, or the id of the date that the value was counted from.
 */
export interface DateJSON extends Span {
  /** `T1`, `T2` … in text order. */
  readonly id: string
  readonly timex: { readonly type: TimexType; readonly value: string; readonly mod?: TimexMod }
  readonly edtf?: string
  readonly iso?: string
  readonly calendar: CalendarName
  readonly anchor: string
  /** Other readings that the text does not exclude, as TIMEX3 values. */
  readonly others?: readonly string[]
  /** What in the words names another day, as TIMEX3 values. */
  readonly conflicts?: readonly string[]
  /** True for dates of the page and not of the article. */
  readonly metadata?: boolean
  readonly rule: string
  readonly confidence: number
}

/**
 * The dates of a document for its JSON, with spans into the source.
 *
 * @example
 * const document = reader.run({ source: '২১শে ফেব্রুয়ারি ১৯৫২', region: 'BD' })
 * publishDates(document)[0] // { id: 'T1', timex: { type: 'DATE', value: '1952-02-21' }, iso: '1952-02-21', … }
 */
export function publishDates(document: Source & NormalText & DateLayer): DateJSON[] {
  return document.dates.map((date, i) => {
    const { timex, edtf, iso, calendar, anchor, others, conflicts, metadata, rule, confidence } = date
    const { start, end, text } = span(document, date)
    const json: Unfinished<DateJSON> = { id: `T${i + 1}`, start, end, text }
    const { type, value, mod } = timex
    json.timex = mod === null ? { type, value } : { type, value, mod }
    if (edtf !== null) json.edtf = edtf
    if (iso !== null) json.iso = iso
    json.calendar = calendar
    json.anchor = anchor.startsWith('date:') ? `T${Number(anchor.slice(5)) + 1}` : anchor
    if (others) json.others = others
    if (conflicts) json.conflicts = conflicts
    if (metadata === true) json.metadata = metadata
    json.rule = rule
    json.confidence = confidence
    return json as DateJSON
  })
}
