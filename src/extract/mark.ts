import { GhotonaError, type Mark, mark, type Source } from '../core/index.js'
import { labelDate } from '../dates/index.js'
import { labelSayings } from '../discourse/index.js'
import { labelEvent } from '../events/index.js'
import { labelName } from '../names/index.js'
import { labelNumber } from '../numbers/index.js'
import { type ExtractorOptions, stages } from './extractor.js'
import { dateReader, nameReaderWith, numberReader } from './readers.js'

/** What `mark` writes into a text when nothing else is asked for. */
const MARKED: readonly Marked[] = ['numbers', 'dates', 'names']
/** What it can write. */
const KINDS = ['numbers', 'dates', 'names', 'sayings', 'events'] as const
export type Marked = (typeof KINDS)[number]

/**
 * The kinds named with commas, `numbers,events`.
 *
 * @throws GhotonaError `bad-option` where one is unknown
 */
export function markedKinds(names: string): Marked[] {
  const wanted = names.split(',').map((name) => name.trim())
  const unknown = wanted.find((name) => !(KINDS as readonly string[]).includes(name))
  if (unknown !== undefined)
    throw new GhotonaError('bad-option', `--only is "${unknown}", expected some of ${KINDS.join(', ')}`)
  return KINDS.filter((kind) => wanted.includes(kind))
}

/**
 * A marker writes what was found into the text, in the notation of the fixtures, so that a line of output is a
 * fixture as it stands: `[২১শে ফেব্রুয়ারি ১৯৫২](date 1952-02-21)`.
 *
 * @param own lists of one's own, as for an extractor
 */
export function marker(
  kinds: readonly Marked[] = MARKED,
  own: ExtractorOptions = {},
): (source: Source) => string {
  const nameReader = nameReaderWith(own.gazetteers ?? [])
  const reader = stages(own)
  return (source) => mark(source.source, nested(marksIn(source, kinds, nameReader, reader)))
}

function marksIn(
  source: Source,
  kinds: readonly Marked[],
  nameReader: ReturnType<typeof nameReaderWith>,
  reader: ReturnType<typeof stages>,
): Mark[] {
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
  if (kinds.includes('sayings') || kinds.includes('events')) {
    const document = reader.run(source)
    if (kinds.includes('sayings'))
      for (const { start, end, label } of labelSayings(document))
        marks.push({ ...document.alignment.toSource({ start, end }), label })
    if (kinds.includes('events')) for (const found of eventMarks(document)) marks.push(found)
  }
  return marks
}

/** Every trigger: the first of an event with all that is known of it, the others as `again Type`. */
export function eventMarks(document: ReturnType<ReturnType<typeof stages>['run']>): Mark[] {
  return document.events.flatMap((event) =>
    [...event.mentions]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }, i) => ({
        ...document.alignment.toSource({ start, end }),
        label: i === 0 ? labelEvent(document, event, document.events) : `again ${event.type}`,
      })),
  )
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
