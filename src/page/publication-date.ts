import { hourOfDay } from '../core/clock.js'
import { pattern } from '../core/pattern.js'
import { halfOf } from './day-halves.js'
import { monthNumber } from './months.js'

/** A calendar date with its time of day, as far as a line tells. */
export interface DateTime {
  /** ISO 8601: `2025-09-03` or `2025-09-03T19:22`. */
  readonly iso: string
  readonly hasTime: boolean
}

const PIECE = /* @__PURE__ */ pattern('[০-৯0-9]+|[\\p{L}\\p{M}]+|[^\\s]', 'gu')

/**
 * Reads the one absolute Gregorian date of a line such as `০৩ সেপ্টেম্বর ২০২৫, ০৭:২২ পিএম`,
 * `আগস্ট ১৫, ২০২২`, `১৫-০৮-২০২২` or `2022-08-15 14:08`. Without a year there is none.
 */
export function readDateTime(line: string): DateTime | undefined {
  const pieces = (line.match(PIECE()) ?? []).map((piece) => ({ piece, value: numberOf(piece) }))
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
    const reach = isMinutes(pieces, i - 1) ? 0 : isMinutes(pieces, i - 2) ? 1 : 3
    const before = pieces.slice(Math.max(0, i - reach), i).reverse()
    const after = pieces.slice(i + 1, i + 6)
    const year = [...after, ...before].find((p) => p.value >= 1900 && p.value <= 2100)
    const day = [...before, ...after].find((p) => p.value > 0 && p.value <= 31)
    if (year !== undefined && day !== undefined) return { year: year.value, month, day: day.value }
  }
  return undefined
}

/** 11 of 09:11 AM Jul 12 */
function isMinutes(pieces: readonly Piece[], at: number): boolean {
  return at > 1 && ':.'.includes(pieces[at - 1].piece) && pieces[at].value >= 0 && pieces[at - 2].value >= 0
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

/** ১৯:২২, ০৭:২২ পিএম, রাত ৯টা, বিকেল ৪.৩০, দুপুর ১২টা ৩০ মিনিট, ১৮৪৫ ঘণ্টা */
function timeOfDay(pieces: readonly Piece[]): string | undefined {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const sign = pieces[i + 1].piece
    const given = pieces[i].value
    if (sign === 'ঘণ্টা' && isHourAndMinute(pieces[i]))
      return `${two(Math.floor(given / 100))}:${two(given % 100)}`
    if (given < 0 || given > 23) continue
    const before = i > 0 ? halfOf(pieces[i - 1].piece) : undefined
    const isNamed = before !== undefined
    const isColon = sign === ':' && pieces[i + 2]?.value >= 0
    const isPoint = sign === '.' && isNamed && pieces[i + 2]?.value >= 0
    const isWord = isNamed && (sign === 'টা' || sign === 'টায়')
    if (!isColon && !isPoint && !isWord) continue
    const minutes = pieces[i + 2]?.value >= 0 && pieces[i + 2].value < 60 ? pieces[i + 2].value : undefined
    if (!isWord && minutes === undefined) return undefined
    const seconds =
      isColon && pieces[i + 3]?.piece === ':' && pieces[i + 4]?.value >= 0 ? pieces[i + 4].value : undefined
    const behind = halfOf(pieces[i + (seconds === undefined ? 3 : 5)]?.piece ?? '')
    const end = seconds === undefined ? '' : `:${two(seconds)}`
    return `${two(hourOfDay(given, before ?? behind))}:${two(isWord && pieces[i + 3]?.piece !== 'মিনিট' ? 0 : (minutes ?? 0))}${end}`
  }
  return undefined
}

/** Four figures as of a railway: ০৯৩৫, ১৮৪৫ */
function isHourAndMinute({ piece, value }: Piece): boolean {
  return piece.length === 4 && value >= 0 && value < 2400 && value % 100 < 60
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
