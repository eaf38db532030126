import { type Buckets, readBuckets } from '../../lists/buckets.js'
import { PackedRows } from '../../lists/packed-rows.js'
import type { EntityType, GazetteerEntry } from '../types.js'
import {
  afterPart,
  FORM_COLUMNS,
  firstState,
  formHash,
  isParting,
  NO_PARTS,
  partHash,
  sameForm,
} from '../words/forms.js'
import { bucketsOfForms, formsOfRow } from './entry-forms.js'
import { FormStates } from './form-states.js'

/** How a form stands for its entry. */
export const NAME = 0
export const ALSO = 1
export const SHORT = 2
export const ADJECTIVE = 3
export const METONYM = 4

const TYPE = 5
const SUBTYPE = 6
const EN = 7
const WIKIDATA = 8
const WITHIN = 9

/** Columns of a gazetteer file, in order. */
export const COLUMNS = [...FORM_COLUMNS, 'type', 'subtype', 'en', 'wikidata', 'within', 'source'] as const

/** An entry with the list it is from. */
export interface TableEntry extends GazetteerEntry {
  /** Name of the list: `gazetteer/government`. */
  readonly list: string
}

/**
 * All forms of a gazetteer, found part by part through a hash table. Forms are read when a word is met that one of
 * their bucket may begin with, entries when they are first asked for.
 */
export class Table {
  readonly #rows: PackedRows
  readonly #buckets: Buckets
  readonly #loaded: Uint8Array
  readonly #states = new FormStates()
  /** One bit for every part that stands behind another in a form, by part of its hash. */
  readonly #inner = new Int32Array(INNER_BITS >> 5)
  readonly #formText: string[] = []
  readonly #formEntry: number[] = []
  readonly #formKind: number[] = []
  readonly #formNext: number[] = []
  /** For the first form of a state, the last one. */
  readonly #formLast: number[] = []
  readonly #entries: (TableEntry | undefined)[]
  readonly size: number

  /**
   * @param lists packed gazetteer lists, as `packList` writes them
   * @param buckets of these lists, as `Buckets.pack` writes them, where they were filled before
   */
  constructor(lists: readonly string[], buckets?: string) {
    this.#rows = new PackedRows(lists)
    const { size, sum } = this.#rows
    this.size = size
    this.#entries = new Array(size)
    this.#buckets =
      (buckets === undefined ? undefined : readBuckets(buckets, sum)) ?? bucketsOfForms(this.#rows)
    this.#loaded = new Uint8Array(this.#buckets.mask + 1)
  }

  /** The bucket of the forms that begin with a part, read if it was not. @param first the state after that part */
  bucket(first: number): number {
    const bucket = first & this.#buckets.mask
    if (this.#loaded[bucket] === 0) this.#load(bucket)
    return bucket
  }

  #load(bucket: number): void {
    this.#loaded[bucket] = 1
    const { mask } = this.#buckets
    for (const row of this.#buckets.rowsOf(bucket))
      formsOfRow(this.#rows, row).forEach((forms, kind) => {
        for (const form of forms)
          if ((firstState(form) & mask) === bucket) this.#insert(form, row, kind, bucket)
      })
  }

  #insert(text: string, entry: number, kind: number, bucket: number): void {
    const form = this.#formText.length
    this.#formText.push(text)
    this.#formEntry.push(entry)
    this.#formKind.push(kind)
    this.#formNext.push(-1)
    this.#formLast.push(form)
    let state = NO_PARTS
    let at = -1
    for (let end = 0; ; ) {
      let start = end
      while (start < text.length && isParting(text.charCodeAt(start))) start++
      if (start === text.length) break
      end = start
      while (end < text.length && !isParting(text.charCodeAt(end))) end++
      const part = partHash(text, start, end)
      if (at >= 0) {
        this.#states.goOn(at)
        this.#inner[innerWord(part)] |= 1 << part
      }
      state = afterPart(state, part)
      at = this.#states.place(bucket, state)
    }
    if (at < 0) return
    const first = this.#states.first(at)
    if (first < 0) this.#states.end(at, form)
    else {
      this.#formNext[this.#formLast[first]] = form
      this.#formLast[first] = form
    }
  }

  /** What a state of a bucket leads to, for `goesOn` and `firstOf`, or 0 where no form begins like that. */
  find(bucket: number, state: number): number {
    return this.#states.find(bucket, state)
  }

  /** What a whole form leads to. */
  findForm(form: string): number {
    return this.find(this.bucket(firstState(form)), formHash(form))
  }

  /** Whether a part may stand behind another in a form that was read; for most words it may not. */
  goesInside(part: number): boolean {
    return (this.#inner[innerWord(part)] & (1 << part)) !== 0
  }

  next(form: number): number {
    return this.#formNext[form]
  }

  kind(form: number): number {
    return this.#formKind[form]
  }

  entryOf(form: number): number {
    return this.#formEntry[form]
  }

  /** 2 where the stretch is the form to the letter, 1 with letters folded, 0 where it is not the form. */
  verify(form: number, text: string, start: number, end: number): number {
    const known = this.#formText[form]
    return sameForm(known, 0, known.length, text, start, end)
  }

  form(form: number): string {
    return this.#formText[form]
  }

  /** The type of an entry. */
  type(id: number): EntityType {
    return this.entry(id).type
  }

  /** The entry that a form names. */
  entryNamed(form: number): TableEntry {
    return this.entry(this.#formEntry[form])
  }

  entry(id: number): TableEntry {
    let entry = this.#entries[id]
    if (entry === undefined) {
      const cells = this.#rows.cells(id)
      entry = Object.freeze({
        canonical: cells[0],
        type: cells[TYPE] as EntityType,
        subtype: cells[SUBTYPE] ?? '',
        en: cells[EN] || null,
        wikidata: cells[WIKIDATA] || null,
        within: cells[WITHIN] ?? '',
        list: this.#rows.listOf(id).name,
      })
      this.#entries[id] = entry
    }
    return entry
  }
}

const INNER_BITS = 1 << 18

function innerWord(part: number): number {
  return (part & (INNER_BITS - 1)) >>> 5
}
