import { badOption, checkNames, shown } from '../core/expect.js'
import { GhotonaError } from '../core/index.js'
import { createExtractor, EXTRACTOR_OPTIONS, type Extractor, type ExtractorOptions } from './extractor.js'
import { groupsOf } from './record-groups.js'
import type { ErrorRecord, InputRecord, StreamedDocument } from './records.js'
import { Group, readRecords } from './together.js'

/** What a stream of records is read with: as an extractor, and until when. */
export interface StreamOptions extends ExtractorOptions {
  /** Ends the stream with the signal's reason; Node's `pipeline` gives one. */
  readonly signal?: AbortSignal
}

/**
 * Reads a stream of records, one document for each, in order. Records that are at hand are read together, twenty at
 * most and fewer where they are long; it takes the next ones when the documents before them were taken
 * (back-pressure). A bad record gives an error record and the stream goes on. Whoever leaves the loop closes the source.
 *
 * @param records an array, a generator, an async iterable, a Web or Node readable stream in object mode
 * @throws GhotonaError at once: `bad-input` when the records are none of these, and as `createExtractor` does
 * @example
 * for await (const result of extractStream([{ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' }]))
 *   if ('error' in result) console.error(result.error.message)
 *   else console.log(result.id, result.events.length) // 1 1
 * @example
 * import { pipeline } from 'node:stream/promises'
 *
 * await pipeline([{ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' }], extractStream, async (results) => {
 *   for await (const result of results) console.log(result.id) // 1
 * })
 */
export function extractStream(
  records: Iterable<InputRecord> | AsyncIterable<InputRecord>,
  options: StreamOptions = {},
): AsyncGenerator<StreamedDocument | ErrorRecord> {
  if (!isIterable(records))
    throw new GhotonaError(
      'bad-input',
      `records is ${shown(records)}, expected an array, an iterable or a stream`,
    )
  checkNames(options, [...EXTRACTOR_OPTIONS, 'signal'])
  const { signal, ...own } = options
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function')
    throw badOption('signal', signal, 'an AbortSignal')
  return documentsOf(records, createExtractor(own), signal)
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
  signal: AbortSignal | undefined,
): AsyncGenerator<StreamedDocument | ErrorRecord> {
  for await (const group of groupsOf(records, signal))
    for (const result of readRecords(group, extractor)) {
      signal?.throwIfAborted()
      yield result
    }
}

/**
 * The same as a Web `TransformStream`: records in, documents out.
 *
 * @example
 * const records = new ReadableStream<InputRecord>({
 *   start(stream) {
 *     stream.enqueue({ id: 1, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।' })
 *     stream.close()
 *   },
 * })
 * for await (const result of records.pipeThrough(extractTransform())) console.log(result.id) // 1
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
