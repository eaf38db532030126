import { monthNumber } from './months.js'

/** A calendar date with its time of day, as far as a line tells. */
export interface DateTime {
  /** ISO 8601: `2025-09-03` or `2025-09-03T19:22`. */
  readonly iso: string
  readonly hasTime: boolean
}

const AFTERNOON = new Set([
  'পিএম',
  'pm',
  'PM',
  'অপরাহ্ন',
  'অপরাহ্ণ',
  'বিকাল',
  'বিকেল',
  'সন্ধ্যা',
  'দুপুর',
  'রাত',
  'p',
  'P',
])
const MORNING = new Set(['এএম', 'am', 'AM', 'পূর্বাহ্ন', 'পূর্বাহ্ণ', 'সকাল', 'ভোর', 'a', 'A'])
const PIECE = /[০-৯0-9]+|[\p{L}\p{M}]+|[^\s]/gu

/**
 * Reads the one absolute Gregorian date of a line such as `০৩ সেপ্টেম্বর ২০২৫, ০৭:২২ পিএম`,
 * `আগস্ট ১৫, ২০২২`, `১৫-০৮-২০২২` or `2022-08-15 14:08`. Without a year there is none.
 */
export function readDateTime(line: string): DateTime | undefined {
  const pieces = (line.match(PIECE) ?? []).map((piece) => ({ piece, value: numberOf(piece) }))
  const date = namedMonth(pieces) ?? numericDate(pieces)
  if (date === undefined || !exists(date)) return undefined
  const iso = `${date.year}-${two(date.month)}-${two(date.day)}`
  const time = timeOfDay(pieces)
  return { iso: time === undefined ? iso : `${iso}T${time}`, hasTime: time !== undefined }
}

interface Piece {
  readonly piece: string
  readonly value: number
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

function namedMonth(pieces: readonly Piece[]): Day | undefined {
  for (let i = 0; i < pieces.length; i++) {
    const month = monthNumber(pieces[i].piece)
    if (month === undefined) continue
    const numbers = [...pieces.slice(Math.max(0, i - 3), i).reverse(), ...pieces.slice(i + 1, i + 6)].filter(
      (p) => p.value >= 0,
    )
    const before = pieces.slice(Math.max(0, i - 3), i).filter((p) => p.value > 0 && p.value <= 31)
    const after = pieces.slice(i + 1, i + 6)
    const year = [...after, ...numbers].find((p) => p.value >= 1900 && p.value <= 2100)
    const day = before[before.length - 1] ?? after.find((p) => p.value > 0 && p.value <= 31)
    if (year !== undefined && day !== undefined) return { year: year.value, month, day: day.value }
  }
  return undefined
}

/** 15-08-2022, 15/08/2022, 15.08.2022, 2022-08-15 */
function numericDate(pieces: readonly Piece[]): Day | undefined {
  for (let i = 0; i + 4 < pieces.length; i++) {
    const [a, joint, b, again, c] = pieces.slice(i, i + 5)
    if (
      !'-/.'.includes(joint.piece) ||
      joint.piece !== again.piece ||
      a.value < 0 ||
      b.value < 1 ||
      c.value < 0
    )
      continue
    if (a.value >= 1900 && c.value <= 31) return { year: a.value, month: b.value, day: c.value }
    if (c.value >= 1900 && a.value <= 31) return { year: c.value, month: b.value, day: a.value }
  }
  return undefined
}

function timeOfDay(pieces: readonly Piece[]): string | undefined {
  for (let i = 0; i + 2 < pieces.length; i++) {
    if (pieces[i + 1].piece !== ':' || pieces[i].value < 0 || pieces[i + 2].value < 0) continue
    const seconds =
      pieces[i + 3]?.piece === ':' && pieces[i + 4]?.value >= 0 ? pieces[i + 4].value : undefined
    const behind = i + (seconds === undefined ? 3 : 5)
    const marks = [pieces[behind]?.piece, pieces[i - 1]?.piece]
    let hour = pieces[i].value
    if (marks.some((mark) => AFTERNOON.has(mark ?? '')) && hour < 12) hour += 12
    else if (marks.some((mark) => MORNING.has(mark ?? '')) && hour === 12) hour = 0
    if (hour > 23 || pieces[i + 2].value > 59) return undefined
    return `${two(hour)}:${two(pieces[i + 2].value)}${seconds === undefined ? '' : `:${two(seconds)}`}`
  }
  return undefined
}

/** The value of a run of digits, or -1. */
function numberOf(piece: string): number {
  const digits = piece.replace(/[০-৯]/gu, (digit) => String(digit.charCodeAt(0) - 0x09e6))
  return /^[0-9]{1,4}$/.test(digits) ? Number(digits) : -1
}

function exists({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
