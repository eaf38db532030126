import { column, type List, parseList } from '../../lexicon/index.js'
import type { EntityType, GazetteerEntry } from '../types.js'
import { afterPart, isParting, NO_PARTS, partHash, sameForm } from './forms.js'

/** How a form stands for its entry. */
export const NAME = 0
export const ALSO = 1
export const SHORT = 2
export const ADJECTIVE = 3
export const METONYM = 4

/** The columns that hold forms, at the index of their kind. */
export const FORM_COLUMNS = ['name', 'also', 'short', 'adjective', 'metonym'] as const
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
 * All forms of a gazetteer, found part by part through a hash table. Building it reads every form once
 * and creates no strings; an entry is read when it is first asked for.
 */
export class Table {
  readonly #lists: { readonly name: string; readonly body: string }[]
  /** Hash table of states: sequences of parts that begin a form, each with its link. */
  readonly #mask: number
  readonly #cells: Int32Array
  /** One bit for every part that stands behind another in a form, by part of its hash. */
  readonly #inner = new Int32Array(INNER_BITS >> 5)
  readonly #formEntry: Int32Array
  readonly #formKind: Uint8Array
  readonly #formNext: Int32Array
  readonly #formStart: Int32Array
  readonly #formEnd: Int32Array
  readonly #entryList: Uint16Array
  readonly #entryStart: Int32Array
  readonly #entries: (TableEntry | undefined)[]
  readonly size: number
  readonly forms: number

  /** @param lists packed gazetteer lists, as `packList` writes them */
  constructor(lists: readonly string[]) {
    this.#lists = lists.map(openList)
    const scan = new Scan(this.#lists)
    let slots = 1024
    while (slots < 2.2 * (scan.forms + scan.inner)) slots *= 2
    this.#mask = slots - 1
    this.#cells = new Int32Array(2 * slots)
    this.#formEntry = scan.formEntry
    this.#formKind = scan.formKind
    this.#formStart = scan.formStart
    this.#formEnd = scan.formEnd
    this.#formNext = new Int32Array(scan.forms).fill(-1)
    this.#entryList = scan.entryList
    this.#entryStart = scan.entryStart
    this.#entries = new Array(scan.entries)
    this.size = scan.entries
    this.forms = scan.forms
    // Backwards, so that a state's forms hang in the order of the lists.
    for (let form = scan.forms - 1; form >= 0; form--) this.#insert(form)
  }

  #insert(form: number): void {
    const { body } = this.#lists[this.#entryList[this.#formEntry[form]]]
    const end = this.#formEnd[form]
    let state = NO_PARTS
    let slot = -1
    let at = this.#formStart[form]
    for (;;) {
      while (at < end && isParting(body.charCodeAt(at))) at++
      if (at === end) break
      const start = at
      while (at < end && !isParting(body.charCodeAt(at))) at++
      const part = partHash(body, start, at)
      if (slot >= 0) {
        this.#cells[2 * slot + 1] |= GOES_ON
        this.#inner[innerWord(part)] |= 1 << part
      }
      state = afterPart(state, part)
      slot = this.#place(state)
    }
    if (slot < 0) return
    const link = this.#cells[2 * slot + 1]
    this.#formNext[form] = firstOf(link)
    this.#cells[2 * slot + 1] = linkTo(form, link & GOES_ON)
  }

  #place(state: number): number {
    const cells = this.#cells
    let slot = state & this.#mask
    while (cells[2 * slot + 1] !== 0 && cells[2 * slot] !== state) slot = (slot + 1) & this.#mask
    if (cells[2 * slot + 1] === 0) {
      cells[2 * slot] = state
      cells[2 * slot + 1] = linkTo(-1, 0)
    }
    return slot
  }

  /** The slot of a state, or -1 where no form begins like that. */
  find(state: number): number {
    const cells = this.#cells
    for (let slot = state & this.#mask; cells[2 * slot + 1] !== 0; slot = (slot + 1) & this.#mask)
      if (cells[2 * slot] === state) return slot
    return -1
  }

  /** Whether a part may stand behind another in a form; for most words it may not. */
  goesInside(part: number): boolean {
    return (this.#inner[innerWord(part)] & (1 << part)) !== 0
  }

  goesOn(slot: number): boolean {
    return (this.#cells[2 * slot + 1] & GOES_ON) !== 0
  }

  /** The first form that ends at a slot, or -1; the others follow through `next`. */
  first(slot: number): number {
    return firstOf(this.#cells[2 * slot + 1])
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
    const { body } = this.#lists[this.#entryList[this.#formEntry[form]]]
    return sameForm(body, this.#formStart[form], this.#formEnd[form], text, start, end)
  }

  form(form: number): string {
    const { body } = this.#lists[this.#entryList[this.#formEntry[form]]]
    return body.slice(this.#formStart[form], this.#formEnd[form])
  }

  /** The type of an entry. */
  type(id: number): EntityType {
    return this.entry(id).type
  }

  entry(id: number): TableEntry {
    let entry = this.#entries[id]
    if (entry === undefined) {
      const { name, body } = this.#lists[this.#entryList[id]]
      const start = this.#entryStart[id]
      const end = body.indexOf('\n', start)
      const cells = body.slice(start, end < 0 ? body.length : end).split('\t')
      entry = Object.freeze({
        canonical: cells[0],
        type: cells[TYPE] as EntityType,
        subtype: cells[SUBTYPE] ?? '',
        en: cells[EN] || null,
        wikidata: cells[WIKIDATA] || null,
        within: cells[WITHIN] ?? '',
        list: name,
      })
      this.#entries[id] = entry
    }
    return entry
  }
}

/**
 * What a state leads to: in the lowest bit, whether a form goes on from it; above, two more than the first form that ends
 * there. 0 is no state.
 */
const GOES_ON = 1

function linkTo(form: number, goesOn: number): number {
  return ((form + 2) << 1) | goesOn
}

function firstOf(link: number): number {
  return (link >> 1) - 2
}

const INNER_BITS = 1 << 18

function innerWord(part: number): number {
  return (part & (INNER_BITS - 1)) >>> 5
}

/** Body of a packed gazetteer list without its column line. */
function openList(packed: string): { name: string; body: string } {
  const headEnd = packed.indexOf('\n')
  const columnsEnd = packed.indexOf('\n', headEnd + 1)
  const name = packed.slice(0, headEnd).split('\t')[1]
  return { name, body: columnsEnd < 0 ? '' : packed.slice(columnsEnd + 1) }
}

const TAB = 9
const LINE = 10
const BAR = 124

/** One pass over the lists: where entries and forms are. */
class Scan {
  entries = 0
  forms = 0
  /** Partings inside forms: at most so many states more than forms. */
  inner = 0
  entryList = new Uint16Array(1024)
  entryStart = new Int32Array(1024)
  formEntry = new Int32Array(4096)
  formKind = new Uint8Array(4096)
  formStart = new Int32Array(4096)
  formEnd = new Int32Array(4096)

  constructor(lists: readonly { body: string }[]) {
    lists.forEach(({ body }, list) => {
      let at = 0
      while (at < body.length) at = this.#row(body, at, list) + 1
    })
  }

  /** Returns where the row ends. */
  #row(body: string, start: number, list: number): number {
    if (this.entries === this.entryStart.length) {
      this.entryList = grown(this.entryList, new Uint16Array(2 * this.entries))
      this.entryStart = grown(this.entryStart, new Int32Array(2 * this.entries))
    }
    this.entryList[this.entries] = list
    this.entryStart[this.entries] = start
    let kind = 0
    let from = start
    let at = start
    for (; at < body.length; at++) {
      const unit = body.charCodeAt(at)
      if (unit === TAB || unit === BAR) {
        if (at > from) this.#form(kind, from, at)
        from = at + 1
        if (unit === TAB && ++kind === FORM_COLUMNS.length) break
      } else if (unit === LINE) break
      else if (isParting(unit)) this.inner++
    }
    const end = body.indexOf('\n', at)
    this.entries++
    return end < 0 ? body.length : end
  }

  #form(kind: number, start: number, end: number): void {
    if (this.forms === this.formEntry.length) {
      const size = 2 * this.forms
      this.formEntry = grown(this.formEntry, new Int32Array(size))
      this.formKind = grown(this.formKind, new Uint8Array(size))
      this.formStart = grown(this.formStart, new Int32Array(size))
      this.formEnd = grown(this.formEnd, new Int32Array(size))
    }
    this.formEntry[this.forms] = this.entries
    this.formKind[this.forms] = kind
    this.formStart[this.forms] = start
    this.formEnd[this.forms++] = end
  }
}

function grown<Array extends { set(from: Array): void }>(from: Array, to: Array): Array {
  to.set(from)
  return to
}

/** Reads a list that is not a gazetteer into its first column, for callers that only need the words. */
export function firstColumn(packed: string): string[] {
  const list: List = parseList(packed)
  return column(list, list.columns[0])
}
