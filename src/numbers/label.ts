import type { NumberFinding } from './types.js'

/**
 * A number in the short form of fixtures: kind (`number` for a count), value, unit.
 * `~200` about, `>=12` at least, `<=5` at most, `2..3` from 2 to 3, `~100..` only the scale is known,
 * `2-1` the sides of a score, however they are joined; fractions to six places.
 *
 * @example
 * const { numbers } = reader.run({ source: 'অন্তত ১২ জনকে ৫০০ টাকা দেওয়া হয়।', region: 'BD' })
 * numbers.map(labelNumber) // ['number >=12 জন', 'money 500 BDT']
 */
export function labelNumber(number: NumberFinding): string {
  const kind = number.kind === 'count' ? 'number' : number.kind
  const unit = number.unit === null ? '' : ` ${number.unit}`
  return `${kind} ${amount(number)}${unit}`
}

/**
 * The same with what is counted: `number 12 জন of মানুষ`.
 *
 * @example
 * const { numbers, text } = reader.run({ source: 'অন্তত ১২ জন মানুষ আসেন।', region: 'BD' })
 * labelCounted(numbers[0], text) // 'number >=12 জন of মানুষ'
 */
export function labelCounted(number: NumberFinding, text: string): string {
  const { counted } = number
  return labelNumber(number) + (counted === null ? '' : ` of ${text.slice(counted.start, counted.end)}`)
}

function amount({ value, min, max, approx, score }: NumberFinding): string {
  if (score !== undefined) return score.join('-')
  const about = approx ? '~' : ''
  if (value !== null) return `${about}${min === value ? '>=' : max === value ? '<=' : ''}${digits(value)}`
  return `${about}${min === null ? '' : digits(min)}..${max === null ? '' : digits(max)}`
}

function digits(value: number): string {
  return Number.isInteger(value) ? String(value) : String(Number(value.toFixed(6)))
}
