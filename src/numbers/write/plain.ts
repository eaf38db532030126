import { GhotonaError } from '../../core/index.js'

/** The greatest absolute value that is written: ten thousand crores of crores. */
const LIMIT = 10n ** 17n

/** A number in plain decimal notation, split: 1e-7 is `0` and `0000001`. */
export interface Plain {
  readonly negative: boolean
  readonly whole: string
  readonly decimals: string
}

/**
 * @throws GhotonaError `bad-number` when the value is no finite number, or beyond 10^17
 */
export function plainDecimal(value: number | bigint): Plain {
  if (typeof value !== 'bigint' && (typeof value !== 'number' || !Number.isFinite(value)))
    throw new GhotonaError('bad-number', `value is ${String(value)}, expected a finite number`)
  const negative = value < 0 || Object.is(value, -0)
  const [whole, decimals] =
    typeof value === 'bigint' || Number.isInteger(value)
      ? [BigInt(value).toString().replace('-', ''), '']
      : expand(Math.abs(value))
  if (BigInt(whole) > LIMIT)
    throw new GhotonaError('bad-number', `value is ${String(value)}, expected at most 10^17 either way`)
  return { negative: negative && (whole !== '0' || decimals !== ''), whole, decimals }
}

/** The shortest decimals that mean the value, without an exponent. */
function expand(value: number): [string, string] {
  const [digits, exponent] = value.toExponential().split('e')
  const [first, rest = ''] = digits.split('.')
  const shift = Number(exponent)
  const all = first + rest
  if (shift < 0) return ['0', '0'.repeat(-shift - 1) + all]
  return [all.slice(0, shift + 1), all.slice(shift + 1)]
}
