import { GhotonaError, type Region } from '../../core/index.js'
import { type Plain, plainDecimal } from './plain.js'
import { type WordTable, wordTable } from './word-table.js'

/** How a number is written in words. */
export interface WordsOptions {
  /** Whose spelling: Bangladesh (একশ, লাখ, বিশ; the default) or West Bengal (একশো, লক্ষ, কুড়ি). */
  readonly region?: Region
  /** `ordinal` (প্রথম, একুশতম), `year` (উনিশশ একাত্তর) or `money` (পাঁচ টাকা পঞ্চাশ পয়সা). Default: a plain number. */
  readonly as?: 'cardinal' | 'ordinal' | 'year' | 'money'
  /** ISO 4217 code for `money`; the region's own currency by default. */
  readonly currency?: string
}

/**
 * Writes a number in Bengali words. Reading the words gives the number back.
 *
 * @param value up to 10^17 either way; a bigint for integers beyond 2^53
 * @throws GhotonaError `bad-number` when the value cannot be written in that form; `bad-option` for an unknown form or currency
 * @example
 * toWords(125000) // 'এক লাখ পঁচিশ হাজার'
 * toWords(250, { region: 'IN' }) // 'দুশো পঞ্চাশ'
 * toWords(3, { as: 'ordinal' }) // 'তৃতীয়'
 * toWords(1971, { as: 'year' }) // 'উনিশশ একাত্তর'
 * toWords(20.5, { as: 'money' }) // 'বিশ টাকা পঞ্চাশ পয়সা'
 */
export function toWords(value: number | bigint, options: WordsOptions = {}): string {
  const table = wordTable(options.region ?? 'BD')
  const plain = plainDecimal(value)
  switch (options.as ?? 'cardinal') {
    case 'cardinal':
      return cardinal(plain, table)
    case 'ordinal':
      return ordinal(wholeNumber(value, plain, 1n, 'an ordinal'), table)
    case 'year':
      return year(wholeNumber(value, plain, 1n, 'a year'), table)
    case 'money':
      return money(plain, table, options.currency ?? (options.region === 'IN' ? 'INR' : 'BDT'))
    default:
      throw new GhotonaError(
        'bad-option',
        `as is "${options.as}", expected "cardinal", "ordinal", "year" or "money"`,
      )
  }
}

function wholeNumber(value: number | bigint, plain: Plain, least: bigint, what: string): bigint {
  if (plain.negative || plain.decimals !== '' || BigInt(plain.whole) < least)
    throw new GhotonaError(
      'bad-number',
      `value is ${String(value)}, expected a whole number from ${least} for ${what}`,
    )
  return BigInt(plain.whole)
}

function cardinal({ negative, whole, decimals }: Plain, table: WordTable): string {
  const sign = negative ? `${MINUS} ` : ''
  const fraction =
    decimals === '' ? '' : ` ${POINT} ${[...decimals].map((digit) => table.small[Number(digit)]).join(' ')}`
  return sign + integer(BigInt(whole), table) + fraction
}

const MINUS = 'মাইনাস'
const POINT = 'দশমিক'

function integer(value: bigint, table: WordTable): string {
  if (value < 100n) return table.small[Number(value)]
  const words: string[] = []
  const crores = value / 10_000_000n
  if (crores > 0n) words.push(integer(crores, table), table.crore)
  let rest = Number(value % 10_000_000n)
  for (const [scale, word] of [
    [100_000, table.lakh],
    [1000, table.thousand],
  ] as const) {
    if (rest >= scale) words.push(table.small[Math.floor(rest / scale)], word)
    rest %= scale
  }
  if (rest >= 100) words.push(hundreds(Math.floor(rest / 100), table))
  if (rest % 100 > 0) words.push(table.small[rest % 100])
  return words.join(' ')
}

function hundreds(count: number, table: WordTable): string {
  return (table.beforeHundred.get(count) ?? table.small[count]) + table.hundred
}

function ordinal(value: bigint, table: WordTable): string {
  return table.ordinals.get(Number(value)) ?? `${integer(value, table)}তম`
}

/** Years from 1100 to 1999 are counted in hundreds. */
function year(value: bigint, table: WordTable): string {
  if (value < 1100n || value >= 2000n) return integer(value, table)
  const count = Number(value)
  const rest = count % 100
  return hundreds(Math.floor(count / 100), table) + (rest === 0 ? '' : ` ${table.small[rest]}`)
}

function money(plain: Plain, table: WordTable, currency: string): string {
  const names = table.currencies.get(currency)
  if (names === undefined)
    throw new GhotonaError('bad-option', `currency is "${currency}", expected an ISO 4217 code such as BDT`)
  const { whole, decimals } = plain
  if (decimals === '' || decimals.length > 2 || names.hundredth === '')
    return `${cardinal(plain, table)} ${names.name}`
  const hundredth = `${table.small[Number(decimals.padEnd(2, '0'))]} ${names.hundredth}`
  const sign = plain.negative ? `${MINUS} ` : ''
  if (whole === '0') return sign + hundredth
  return `${sign}${integer(BigInt(whole), table)} ${names.name} ${hundredth}`
}
