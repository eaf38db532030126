import { packed } from '../generated/words/homographs.js'
import { Lookup } from './lookup.js'
import { nounEnding } from './nouns/noun-endings.js'

/** What a written word that is a form of a verb is besides. */
export interface Homograph {
  /** The other word classes, the most frequent first. */
  readonly also: readonly string[]
  /** What the word is in most texts. */
  readonly mostly: 'verb' | 'other' | 'even'
}

const NONE: Homograph = Object.freeze({ also: Object.freeze([]), mostly: 'verb' })
const FOUND = new Int32Array(32)

/** Words, and endings of forms that are sadhu only. */
const rows = /* @__PURE__ */ Lookup.packed(
  packed,
  ([, also, mostly]) => Object.freeze({ also: Object.freeze(also.split(' ')), mostly }) as Homograph,
)
/** Rows with `even` for `other`. */
const doubtful = /* @__PURE__ */ new WeakMap<Homograph, Homograph>()

function doubtfulOf(row: Homograph): Homograph {
  let made = doubtful.get(row)
  if (made === undefined) {
    made = Object.freeze({ ...row, mostly: 'even' as const })
    doubtful.set(row, made)
  }
  return made
}

/**
 * The row for a word, or for a noun of which it is a form: বাজারে by the row of বাজার. `modern` says whether
 * the word is a form of a verb in modern usage as well.
 */
export function homograph(text: string, start: number, end: number, modern = true): Homograph {
  if (find(text, start, end) < 0) return NONE
  const [row] = rows.values(FOUND[2 * found])
  const at = FOUND[2 * found + 1]
  // পারে is more often a form of পারা than পার in the locative; গাড়িতে is hardly ever a form of গাড়া.
  const isShared = modern && end - at === 1 && text.charCodeAt(at) === 0x09c7
  return isShared && row.mostly === 'other' ? doubtfulOf(row) : row
}

/** The length of the word, or of the noun of which it is a form, when it has a row; otherwise 0. */
export function homographStem(text: string, start: number, end: number): number {
  return find(text, start, end) < 0 ? 0 : FOUND[2 * found + 1] - start
}

/** Which of `FOUND` the last search settled on. */
let found = -1

function find(text: string, start: number, end: number): number {
  found = isEnding(text, start) ? -1 : rows.prefixes(text, start, end, FOUND) - 1
  for (; found >= 0; found--) {
    const at = FOUND[2 * found + 1]
    if (at === end) return found
    const [row] = rows.values(FOUND[2 * found])
    if (NOMINAL.has(row.also[0]) && !isShort(text, start, at) && nounEnding(text, at, end) !== undefined)
      return found
  }
  return -1
}

/** ক, পা, চা: nearly every word that begins so is another. */
function isShort(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  return end - start < 2 || (end - start === 2 && last >= 0x09be && last <= 0x09cc)
}

/** The row for the ending of a form that is sadhu only: লিখিত is an adjective in modern text. */
export function homographEnding(text: string, start: number, end: number): Homograph {
  for (let at = start + 1; at < end; at++) {
    const [row] = isEnding(text, at) ? rows.exact(text, at, end) : []
    if (row !== undefined) return row
  }
  return NONE
}

const NOMINAL = new Set(['noun', 'name'])

/** িত: a form that begins with a vowel sign is no word. */
function isEnding(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0x09be && unit <= 0x09cc
}
