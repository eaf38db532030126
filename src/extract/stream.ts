import { shown } from '../core/expect.js'
import { GhotonaError } from '../core/index.js'
import { createExtractor, type Extractor, type ExtractorOptions } from './extractor.js'
import type { ErrorRecord, InputRecord, ParsedRecord, StreamedDocument } from './records.js'
import { Group, readRecords } from './together.js'

/**
 * Reads a stream of records, one document for each, in order. Records that are at hand are read together, twenty at
 * most and fewer where they are long; it takes the next ones when the documents before them were taken
 * (back-pressure). A bad record gives an error record and the stream goes on. Whoever leaves the loop closes the source.
 *
 * @param records an array, a generator, an async iterable, a Web or Node readable stream in object mode
 * @throws GhotonaError at once: `bad-input` when the records are none of these, and as `createExtractor` does
 * @example
 * for await (const result of extractStream([{ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' }])) {
 *   if ('error' in result) console.error(result.error.message)
 *   else console.log(result.id, result.events.length) // 1 1
 * }
 */
export function extractStream(
  records: Iterable<InputRecord> | AsyncIterable<InputRecord>,
  options: ExtractorOptions = {},
): AsyncGenerator<StreamedDocument | ErrorRecord> {
  if (!isIterable(records))
    throw new GhotonaError(
      'bad-input',
      `records is ${shown(records)}, expected an array, an iterable or a stream`,
    )
  return documentsOf(records, createExtractor(options))
}

function isIterable(records: unknown): boolean {
  return (
    typeof records === 'object' &&
    records !== null &&
    (Symbol.asyncIterator in records || Symbol.iterator in records)
  )
}

async function* documentsOf(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  extractor: Extractor,
): AsyncGenerator<StreamedDocument | ErrorRecord> {
  for await (const group of groupsOf(records)) yield* readRecords(group, extractor)
}

/**
 * The same as a Web `TransformStream`: records in, documents out.
 *
 * @example
 * await records.pipeThrough(extractTransform()).pipeTo(sink)
 */
export function extractTransform(
  options: ExtractorOptions = {},
): TransformStream<InputRecord, StreamedDocument | ErrorRecord> {
  const extractor = createExtractor(options)
  const group = new Group()
  let line = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const read = (controller: TransformStreamDefaultController<StreamedDocument | ErrorRecord>) => {
    clearTimeout(timer)
    timer = undefined
    for (const result of readRecords(group.take(), extractor)) controller.enqueue(result)
  }
  return new TransformStream({
    transform: (record, controller) => {
      group.add(record, ++line)
      if (group.isFull) read(controller)
      else
        timer ??= setTimeout(() => {
          try {
            read(controller)
          } catch {
            // Whoever read the stream has gone away.
          }
        }, 0)
    },
    flush: read,
  })
}

/** Records in groups: as many as are at hand, up to a full group. */
async function* groupsOf(
  records: Iterable<unknown> | AsyncIterable<unknown>,
): AsyncGenerator<readonly ParsedRecord[]> {
  const iterator =
    Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]()
  const group = new Group()
  let line = 0
  let coming: Promise<Coming> | undefined
  let last: Coming | undefined
  try {
    while (last === undefined) {
      while (last === undefined && !group.isFull) {
        coming ??= nextOf(iterator)
        const next = await (group.isEmpty ? coming : atHand(coming))
        if (next === undefined) break
        coming = undefined
        if ('value' in next) group.add(next.value, ++line)
        else last = next
      }
      if (!group.isEmpty) yield group.take()
    }
    if ('error' in last) throw last.error
  } finally {
    if (last === undefined) {
      const closed = iterator.return?.()
      // A record that is still to come may never come.
      if (coming === undefined) await closed
      else Promise.resolve(closed).catch(() => {})
    }
  }
}

/** The next record of an iterator, its end, or its failure. */
type Coming = { readonly value: unknown } | { readonly done: true } | { readonly error: unknown }

async function nextOf(iterator: Iterator<unknown> | AsyncIterator<unknown>): Promise<Coming> {
  try {
    const { done, value } = await iterator.next()
    return done ? { done } : { value: await value }
  } catch (error) {
    return { error }
  }
}

/** What comes before anything else happens in the process, or nothing. */
async function atHand(coming: Promise<Coming>): Promise<Coming | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 0)
  })
  const first = await Promise.race([coming, late])
  clearTimeout(timer)
  return first
}
