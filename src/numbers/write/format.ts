import converter from 'bangla-number-converter'
import { GhotonaError, type Region } from '../../core/index.js'
import { plainDecimal } from './plain.js'

/** How a number is grouped and shortened. */
export interface FormatOptions {
  /** Whose usage: BD (লাখ, the default) or IN (লক্ষ). Both group by lakh and crore. */
  readonly region?: Region
  /** Bengali digits by default. */
  readonly digits?: 'bengali' | 'ascii'
  /** How many decimals at most; 20 for plain numbers by default, 1 for compact ones. */
  readonly maximumFractionDigits?: number
}

/**
 * Writes a number, or the digits of a text, in Bengali digits, without grouping. Everything else in a
 * text stays.
 *
 * @throws GhotonaError `bad-number` when a number is not finite or beyond 10^17
 * @example toBengaliDigits(2024) // '২০২৪'
 * @example toBengaliDigits('15/08/2024') // '১৫/০৮/২০২৪'
 */
export function toBengaliDigits(value: number | bigint | string): string {
  if (typeof value === 'string') return converter.toBanglaNumber(value)
  const { negative, whole, decimals } = plainDecimal(value)
  return converter.toBanglaNumber(`${negative ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`)
}

/**
 * Writes a number grouped by thousand, lakh and crore.
 *
 * @throws GhotonaError `bad-number` when the value is not finite or beyond 10^17
 * @example formatNumber(12345678.5) // '১,২৩,৪৫,৬৭৮.৫'
 */
export function formatNumber(value: number | bigint, options: FormatOptions = {}): string {
  plainDecimal(value)
  return formatter(options, { maximumFractionDigits: options.maximumFractionDigits ?? 20 }).format(value)
}

/**
 * Writes a number roughly, with the word for its scale.
 *
 * @throws GhotonaError `bad-number` when the value is not finite or beyond 10^17
 * @example formatCompact(123456789) // '১২.৩ কোটি'
 * @example formatCompact(250000, { region: 'IN' }) // '২.৫ লক্ষ'
 */
export function formatCompact(value: number | bigint, options: FormatOptions = {}): string {
  plainDecimal(value)
  const parts = formatter(options, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: options.maximumFractionDigits ?? 1,
  }).formatToParts(value)
  return parts
    .map((part) =>
      part.type === 'compact' && options.region === 'IN' ? part.value.replace('লাখ', 'লক্ষ') : part.value,
    )
    .join('')
}

function formatter(options: FormatOptions, more: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { region = 'BD', digits = 'bengali' } = options
  if (region !== 'BD' && region !== 'IN')
    throw new GhotonaError('bad-option', `region is "${region}", expected "BD" or "IN"`)
  return new Intl.NumberFormat(`bn-${region}`, {
    ...more,
    numberingSystem: digits === 'ascii' ? 'latn' : 'beng',
  })
}
