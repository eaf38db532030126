import type { Source } from '../core/index.js'
import type { DocumentJSON } from './document.js'
import type { Extractor } from './extractor.js'
import {
  type ErrorRecord,
  errorIn,
  type ParsedRecord,
  parsed,
  type StreamedDocument,
  withFields,
} from './records.js'

/** So many records are read together: a stage's code and lists stay in the processor's caches, and more gain little. */
const MOST = 20
/** Or as many as have so many characters, since all their layers are held until the last is read. */
const MOST_CHARACTERS = 1 << 16

/** Records that are to be read together. The first ones are few, so that the first documents come soon. */
export class Group {
  #records: ParsedRecord[] = []
  #characters = 0
  #most = 1

  /** Whether no more records should be added. */
  get isFull(): boolean {
    return this.#records.length >= this.#most || this.#characters >= MOST_CHARACTERS
  }

  get isEmpty(): boolean {
    return this.#records.length === 0
  }

  /** @param line its one-based place among all records */
  add(record: unknown, line: number): void {
    const each = parsed(record, line)
    this.#records.push(each)
    this.#characters += each.source?.source.length ?? 0
  }

  /** The records so far; the group is empty behind it. */
  take(): readonly ParsedRecord[] {
    const records = this.#records
    this.#records = []
    this.#characters = 0
    this.#most = Math.min(MOST, 2 * this.#most)
    return records
  }
}

/** Reads records together, in order; what goes wrong with one becomes its error record. */
export function readRecords(
  records: readonly ParsedRecord[],
  extractor: Pick<Extractor, 'read' | 'readAll'>,
): (StreamedDocument | ErrorRecord)[] {
  const documents = readAtOnce(records, extractor)
  return records.map((each) => {
    try {
      if (each.source === undefined) throw each.error
      return withFields(documents?.get(each) ?? extractor.read(each.source), each)
    } catch (error) {
      return errorIn(each, error)
    }
  })
}

/** The documents of all records that have a source; nothing where one of them cannot be read. */
function readAtOnce(
  records: readonly ParsedRecord[],
  extractor: Pick<Extractor, 'readAll'>,
): ReadonlyMap<ParsedRecord, DocumentJSON> | undefined {
  const sound: ParsedRecord[] = []
  const sources: Source[] = []
  for (const each of records) {
    if (each.source === undefined) continue
    sound.push(each)
    sources.push(each.source)
  }
  try {
    const documents = extractor.readAll(sources)
    return new Map(sound.map((each, i) => [each, documents[i]]))
  } catch {
    return undefined
  }
}
