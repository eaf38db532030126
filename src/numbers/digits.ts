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

/** The parts of digits with joints, `১৫/০৮/২০২২` or `২০২৪-২৫`. Commas and points separate like any other joint. */
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

/** The value of a Bengali or ASCII digit, or -1. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30
  if (unit >= 0x09e6 && unit <= 0x09ef) return unit - 0x09e6
  return -1
}
