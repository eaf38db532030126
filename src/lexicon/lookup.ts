import { none } from '../core/mapped.js'
import { DoubleArray } from '../lists/double-array.js'
import { PackedLookup } from '../lists/packed-lookup.js'
import { wordEnd } from './letters.js'
import type { NounEnding } from './nouns/noun-ending.js'
import { nounEnding } from './nouns/noun-endings.js'

/** The longest form that stands at a place of a text, with listed endings behind it or none. */
export interface Match<Value> {
  readonly values: readonly Value[]
  /** Where the form ends: before the endings. */
  readonly end: number
  /** Where the written word ends that the form's end lies in. */
  readonly wordEnd: number
  readonly ending: NounEnding
}

type Entries<Value> = Iterable<readonly [form: string, value: Value]>

/** Forms by their numbers, and what each stands for. */
interface Table<Value> {
  readonly trie: DoubleArray
  values(id: number): readonly Value[]
}

/**
 * Forms and their values, for longest match. Several values may share a form; a form may hold spaces.
 *
 * @example
 * const months = Lookup.of([['মে', 5], ['জুন', 6]])
 * months.exact('জুন') // [6]
 * months.longest('জুনের শেষে', 0)?.ending.case // 'GEN'
 */
export class Lookup<Value> {
  #table: Table<Value> | (() => Table<Value>)

  private constructor(table: Table<Value> | (() => Table<Value>)) {
    this.#table = table
  }

  /** Makes a lookup of forms and their values. @param entries forms in normal form, in any order; empty forms are left out */
  static of<Value>(entries: Entries<Value>): Lookup<Value> {
    return new Lookup(tableOf(entries))
  }

  /** The same, made when it is first asked. @param read gives forms and values, as `of` takes them; called once */
  static later<Value>(read: () => Entries<Value>): Lookup<Value> {
    return new Lookup(() => tableOf(read()))
  }

  /**
   * Forms that are the first cells of a packed list whose rows are sorted by them; each row is read when its form is asked for.
   *
   * @param read makes the value of a row's cells
   */
  static packed<Value>(
    packed: string,
    read: (cells: readonly string[], row: number) => Value,
  ): Lookup<Value> {
    return new Lookup(() => new PackedLookup(packed, read))
  }

  #made(): Table<Value> {
    if (typeof this.#table === 'function') this.#table = this.#table()
    return this.#table
  }

  get size(): number {
    return this.#made().trie.size
  }

  /** All forms, by number. */
  forms(): string[] {
    const { trie } = this.#made()
    return Array.from({ length: trie.size }, (_, id) => trie.key(id))
  }

  /** The values of the form that equals the range, in the order they were given; empty when there is none. */
  exact(text: string, start = 0, end = text.length): readonly Value[] {
    const table = this.#made()
    const id = table.trie.find(text, start, end)
    return id < 0 ? NONE : table.values(id)
  }

  /**
   * All forms that begin at `start` and end at or before `end`, as id, end, id, end … into `out`,
   * shortest first; returns their number. For callers that cannot afford an object a match.
   */
  prefixes(text: string, start: number, end: number, out: Int32Array): number {
    return this.#made().trie.prefixes(text, start, end, out)
  }

  /** Whether a form begins with the word and goes on behind it: নির্বাচন before নির্বাচন কমিশন. */
  goesOn(text: string, start = 0, end = text.length): boolean {
    return this.#made().trie.goesOn(text, start, end)
  }

  /**
   * The longest form that begins at the word start `start` and ends at a word's end, or before listed
   * endings of a noun: ঢাকা in ঢাকায়, not in ঢাকাইয়া.
   */
  longest(text: string, start: number, limit = text.length): Match<Value> | undefined {
    const table = this.#made()
    const count = table.trie.prefixes(text, start, limit, FOUND)
    for (let i = count - 1; i >= 0; i--) {
      const end = FOUND[2 * i + 1]
      const last = wordEnd(text, end, limit)
      const ending = nounEnding(text, end, last)
      if (ending !== undefined) return { values: table.values(FOUND[2 * i]), end, wordEnd: last, ending }
    }
    return undefined
  }

  /** The values of the form with an id that `prefixes` gave. */
  values(id: number): readonly Value[] {
    return this.#made().values(id)
  }

  /** The form with an id that `prefixes` gave. */
  form(id: number): string {
    return this.#made().trie.key(id)
  }
}

function tableOf<Value>(entries: Entries<Value>): Table<Value> {
  const byForm = new Map<string, Value[]>()
  for (const entry of entries) {
    const form = entry[0]
    if (form === '') continue
    const values = byForm.get(form)
    if (values === undefined) byForm.set(form, [entry[1]])
    else values.push(entry[1])
  }
  const forms = Array.from(byForm.keys()).sort()
  const values = forms.map((form) => byForm.get(form) as Value[])
  return { trie: DoubleArray.build(forms), values: (id) => values[id] }
}

const NONE: readonly never[] = /* @__PURE__ */ none()
/** As many places as a form has units: every prefix of a form may be a form. */
const FOUND = new Int32Array(1024)
