import type { DigitRun } from './digits.js'
import type { NumeralClass, NumeralNeed, NumeralWord } from './words.js'

/** A part of a numeral: one number word, a run of digits, or a hyphen between two numbers of one written word. */
export interface Atom {
  readonly class: NumeralClass | 'digits' | 'joined' | 'hyphen' | 'vulgar'
  readonly value: number
  readonly decimals: number
  readonly needs: NumeralNeed
  readonly end: number
  readonly digits: DigitRun | undefined
}

export function atomOf(word: NumeralWord, end: number): Atom {
  let value = word.value
  let decimals = 0
  while (!Number.isInteger(value)) {
    value *= 10
    decimals++
  }
  return { class: word.class, value, decimals, needs: word.needs, end, digits: undefined }
}

/** With as many decimals as a double holds. */
export const VULGAR: ReadonlyMap<string, { value: number; decimals: number }> = new Map(
  [
    ['½', 1 / 2],
    ['⅓', 1 / 3],
    ['⅔', 2 / 3],
    ['¼', 1 / 4],
    ['¾', 3 / 4],
    ['⅕', 1 / 5],
    ['⅖', 2 / 5],
    ['⅗', 3 / 5],
    ['⅘', 4 / 5],
    ['⅛', 1 / 8],
    ['⅜', 3 / 8],
    ['⅝', 5 / 8],
    ['⅞', 7 / 8],
  ].map(([sign, value]) => [sign as string, decimal(value as number)]),
)

function decimal(value: number): { value: number; decimals: number } {
  return { value: Math.round(value * 1e12), decimals: 12 }
}

export function hyphenAt(end: number): Atom {
  return { class: 'hyphen', value: 0, decimals: 0, needs: '', end, digits: undefined }
}

/** Which number words may be written together: পাঁচ+শ, একশ+পঁচিশ, সাড়ে+তিন, and anything behind a hyphen. */
export function canFollow(before: Atom | undefined, word: NumeralWord): boolean {
  if (before === undefined || before.class === 'hyphen') return true
  switch (word.class) {
    case 'scale':
    case 'collective':
      return before.class !== 'ordinal' && before.class !== 'collective'
    case 'cardinal':
      return (before.class === 'scale' || before.class === 'part') && word.needs !== 'bound'
    case 'about':
      return before.class === 'scale'
    case 'denominator':
      return before.class === 'cardinal'
    default:
      return false
  }
}
