/** One run of digits inside a number token, with the mark that stands before it. */
export interface DigitPart {
  readonly value: number
  /** How many digits are written, leading zeros included: ০৮ has 2. */
  readonly digits: number
  /** The joint before this part: `-` `–` `/` `:` `.` `,`; empty for the first. */
  readonly joint: string
  readonly start: number
  readonly end: number
}

/**
 * The parts of digits with joints, `১৫/০৮/২০২২` or `২০২৪-২৫`. Commas and points separate like any other joint.
 *
 * @example
 * digitParts('২০২৪-২৫', 0, 7)[1] // { value: 25, digits: 2, joint: '-', start: 5, end: 7 }
 */
export function digitParts(text: string, start: number, end: number): DigitPart[] {
  const parts: DigitPart[] = []
  let joint = ''
  for (let at = start; at < end; ) {
    const from = at
    let value = 0
    for (; at < end; at++) {
      const digit = digitValue(text.charCodeAt(at))
      if (digit < 0) break
      value = value * 10 + digit
    }
    if (at > from) parts.push({ value, digits: at - from, joint, start: from, end: at })
    joint = text.slice(at, at + 1)
    at++
  }
  return parts
}

/**
 * The value of a Bengali or ASCII digit, or -1.
 *
 * @example
 * digitValue('৫'.charCodeAt(0)) // 5
 * digitValue('ক'.charCodeAt(0)) // -1
 */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  if (unit >= 0x09e6 && unit <= 0x09ef) return unit - 0x09e6
  return -1
}

/** What a number token says: one number, or several with joints. */
export interface DigitRun {
  /** False where the joints are not those of one number: ২০২৪-২৫, ১৫/০৮/২০২২, ১২:৩০. */
  readonly plain: boolean
  /** The number without its decimal point; the value is `mantissa / 10 ** decimals`. */
  readonly mantissa: number
  readonly decimals: number
  /** Digits before the decimal point, leading zeros included. */
  readonly digits: number
  readonly grouped: boolean
  readonly leadingZero: boolean
  /** The mantissa where it is beyond exact integers. */
  readonly exact: bigint | undefined
}

const JOINED: DigitRun = {
  plain: false,
  mantissa: Number.NaN,
  decimals: 0,
  digits: 0,
  grouped: false,
  leadingZero: false,
  exact: undefined,
}

/** Reads a number token: ১৫০০০, ১৫,০০০, ১,২৩,৪৫৬.৭৮. Commas have to group by Western or Indian custom. */
export function readDigits(text: string, start: number, end: number): DigitRun {
  let value = 0
  let decimals = -1
  let digits = 0
  let groups: number[] | undefined
  let group = 0
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const digit = digitValue(unit)
    if (digit >= 0) {
      value = value * 10 + digit
      group++
      if (decimals >= 0) decimals++
      else digits++
    } else if (unit === COMMA && decimals < 0) {
      groups ??= []
      groups.push(group)
      group = 0
    } else if (unit === POINT && decimals < 0) {
      decimals = 0
      if (groups !== undefined) groups.push(group)
    } else return JOINED
  }
  if (digits > MOST_DIGITS || decimals > MOST_DIGITS) return JOINED
  if (groups !== undefined && decimals < 0) groups.push(group)
  if (groups !== undefined && !isGrouping(groups)) return JOINED
  return {
    plain: true,
    mantissa: value,
    exact: value > Number.MAX_SAFE_INTEGER ? BigInt(asciiDigits(text, start, end)) : undefined,
    decimals: Math.max(0, decimals),
    digits,
    grouped: groups !== undefined,
    leadingZero: digits > 1 && digitValue(text.charCodeAt(start)) === 0,
  }
}

/** Longer runs are no numbers of this world, and beyond what a double can tell apart. */
const MOST_DIGITS = 25

const COMMA = 0x2c
const POINT = 0x2e

/** 1,234,567 and 12,34,567: the last group has three digits, those before it three or two. */
function isGrouping(groups: readonly number[]): boolean {
  const last = groups.length - 1
  if (groups[last] !== 3 || groups[0] === 0 || groups[0] > 3) return false
  for (let i = 1; i < last; i++)
    if (groups[i] !== groups[1] || (groups[i] !== 2 && groups[i] !== 3)) return false
  return last < 2 || groups[1] === 3 || groups[0] <= 2
}

/** The digits alone, in ASCII, for numbers beyond exact integers. */
function asciiDigits(text: string, start: number, end: number): string {
  let written = ''
  for (let at = start; at < end; at++) {
    const digit = digitValue(text.charCodeAt(at))
    if (digit >= 0) written += digit
  }
  return written
}
