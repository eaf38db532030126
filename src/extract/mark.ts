import { type Mark, mark, type Source } from '../core/index.js'
import { labelDate } from '../dates/index.js'
import { labelName } from '../names/index.js'
import { labelNumber } from '../numbers/index.js'
import { dateReader, nameReader, numberReader } from './readers.js'

/** What `mark` can write into a text. */
export const MARKED = ['numbers', 'dates', 'names'] as const
export type Marked = (typeof MARKED)[number]

/**
 * Writes what was found into the text, in the notation of the fixtures, so that a line of output is a
 * fixture as it stands: `[২১শে ফেব্রুয়ারি ১৯৫২](date 1952-02-21)`.
 */
export function markText(source: Source, kinds: readonly Marked[] = MARKED): string {
  const marks: Mark[] = []
  if (kinds.includes('numbers') && !kinds.includes('dates'))
    for (const found of numberMarks(numberReader.run(source))) marks.push(found)
  if (kinds.includes('dates')) {
    const document = dateReader.run(source)
    if (kinds.includes('numbers')) for (const found of numberMarks(document)) marks.push(found)
    for (const date of document.dates)
      marks.push({ ...document.alignment.toSource(date), label: labelDate(date) })
  }
  if (kinds.includes('names')) {
    const document = nameReader.run(source)
    for (const name of document.names)
      marks.push({ ...document.alignment.toSource(name), label: labelName(name) })
  }
  return mark(source.source, nested(marks))
}

function numberMarks(document: ReturnType<typeof numberReader.run>): Mark[] {
  return document.numbers
    .filter((number) => number.inner !== true)
    .map((number) => ({ ...document.alignment.toSource(number), label: labelNumber(number) }))
}

/** Leaves out marks that would cross an earlier one. */
function nested(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Mark[] = []
  const open: Mark[] = []
  for (const next of sorted) {
    while (open.length > 0 && open[open.length - 1].end <= next.start) open.pop()
    if (open.length > 0 && open[open.length - 1].end < next.end) continue
    kept.push(next)
    open.push(next)
  }
  return kept
}
