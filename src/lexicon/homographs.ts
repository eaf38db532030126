import { packed } from '../generated/words/homographs.js'
import { parseList } from './list.js'
import { Lookup } from './lookup.js'
import { nounEnding } from './noun-endings.js'

/** What a written word that is a form of a verb is besides. */
export interface Homograph {
  /** The other word classes, the most frequent first. */
  readonly also: readonly string[]
  /** What the word is in most texts. */
  readonly mostly: 'verb' | 'other' | 'even'
}

const NONE: Homograph = Object.freeze({ also: Object.freeze([]), mostly: 'verb' })
const FOUND = new Int32Array(32)

let built: { words: Lookup<Homograph>; endings: readonly (readonly [string, Homograph])[] } | undefined

/** The row for a word, or for a noun of which it is a form: বাজারে by the row of বাজার. */
export function homograph(text: string, start: number, end: number): Homograph {
  const { words } = table()
  const count = words.prefixes(text, start, end, FOUND)
  for (let i = count - 1; i >= 0; i--) {
    const at = FOUND[2 * i + 1]
    const row = words.values(FOUND[2 * i])[0]
    if (at === end) return row
    if (NOMINAL.has(row.also[0]) && nounEnding(text, at, end) !== undefined) return row
  }
  return NONE
}

/** The row for the ending of a form that is sadhu only: লিখিত is an adjective in modern text. */
export function homographEnding(text: string, start: number, end: number): Homograph {
  for (const [ending, row] of table().endings)
    if (end - start > ending.length && text.endsWith(ending, end)) return row
  return NONE
}

const NOMINAL = new Set(['noun', 'name', 'pronoun', 'numeral'])

function table() {
  if (built === undefined) {
    const rows = parseList(packed).rows.map(
      ([form, also, mostly]) =>
        [form, Object.freeze({ also: Object.freeze(also.split(' ')), mostly }) as Homograph] as const,
    )
    built = {
      words: Lookup.of(rows.filter(([form]) => !isEnding(form))),
      endings: rows.filter(([form]) => isEnding(form)),
    }
  }
  return built
}

/** িত: a form that begins with a vowel sign is no word. */
function isEnding(form: string): boolean {
  return form.charCodeAt(0) >= 0x09be && form.charCodeAt(0) <= 0x09cc
}
