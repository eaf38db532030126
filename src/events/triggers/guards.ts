import { partsOf } from '../../lists/parts.js'
import type { Test, Tests } from './tests.js'

/**
 * What the rows that a word begins ask of the text around it, side by side in one array: a row whose condition fails
 * there, as nearly all do, is passed over without being fetched. A row that gets past still has all its tests to stand.
 */
export class Guards {
  /** For each row two integers, then one more; then the numbers of the words of which a row wants one in the sentence. */
  readonly #cells: Int32Array

  constructor(rows: readonly Tests[]) {
    const cells = new Array<number>(2 * rows.length + 2).fill(0)
    rows.forEach(({ ofHead }, row) => {
      const wanted = ofHead.filter(({ isWanted }) => isWanted)
      cells[2 * row + BEFORE] = wanted.reduce((bits, test) => bits & beforeBits(test), ANY)
      cells[2 * row + NEAR] = cells.length
      const near = wanted.find(({ name }) => name === 'near')
      if (near !== undefined) for (const id of near.ids) if (id >= 0) cells.push(id)
    })
    cells[2 * rows.length + NEAR] = cells.length
    this.#cells = Int32Array.from(cells)
  }

  /**
   * Whether a row may fire.
   *
   * @param isPresent by the number of a word that conditions ask for, 1 where the sentence has it
   * @param before the bit of the token before, as `bitOf` gives it, or `ANY`
   */
  letPass(row: number, isPresent: Uint8Array, before: number): boolean {
    const cells = this.#cells
    if ((cells[2 * row + BEFORE] & before) === 0) return false
    const first = cells[2 * row + NEAR]
    const last = cells[2 * row + 2 + NEAR]
    for (let at = first; at < last; at++) if (isPresent[cells[at]] === 1) return true
    return first === last
  }
}

/** What may begin right before the word, as bits of `bitOf`. */
const BEFORE = 0
/** Where the words begin that the row wants one of; behind them the next row's begin. */
const NEAR = 1

/** Whatever stands before, if anything. */
export const ANY = -1

/** One bit for the unit that a token begins with. */
export function bitOf(unit: number): number {
  return 1 << unit
}

function beforeBits({ name, forms }: Test): number {
  if (name !== 'before' || forms.digits || forms.endings.length > 0) return ANY
  return forms.words.reduce((bits, word) => bits | lastBits(word), 0)
}

/** ভ in আস্থা ভোটে: what the last of several words begins with. */
function lastBits(words: string): number {
  const parts = partsOf(words, ' ')
  const last = parts.length - 1
  for (let i = 0; i < last; i++) if (!LETTERS.test(parts[i])) return ANY
  return bitOf(parts[last].charCodeAt(0))
}

/** Such a word is one token. */
const LETTERS = /^[\p{L}\p{M}]+$/u
