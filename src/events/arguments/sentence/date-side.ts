import type { DateFinding } from '../../../dates/index.js'

type Dated = Pick<DateFinding, 'timex' | 'edtf' | 'anchor'>

/** On which side of the day of the text a date lies wholly: 1 behind it, -1 before it, 0 for neither and where nobody can say. */
export function sideOf(date: Dated, today: string | null): -1 | 0 | 1 {
  if (isToCome(date, today)) return 1
  return isOver(date, today) ? -1 : 0
}

/** Whether a date begins behind the day of the text. */
export function isToCome({ timex: { value }, edtf, anchor }: Dated, today: string | null): boolean {
  if (value === 'FUTURE_REF' || anchor.startsWith('DCT+')) return true
  const day = dayOf(value) ?? daysOfWeek(value, edtf)?.[0]
  return today !== null && day !== undefined && day > today.slice(0, day.length)
}

function isOver({ timex: { value, type }, edtf }: Dated, today: string | null): boolean {
  if (value === 'PAST_REF') return true
  if (type === 'DURATION' || type === 'SET') return false
  const day = dayOf(value) ?? daysOfWeek(value, edtf)?.[1]
  return today !== null && day !== undefined && day < today.slice(0, day.length)
}

/** The part of an ISO value that dates have in common: 2026, 2026-06, 2026-06-12. */
function dayOf(value: string): string | undefined {
  return /^[0-9]{4}(?:-[0-9]{2}){0,2}(?!-?W|[0-9])/u.exec(value)?.[0]
}

/** The first and the last day of a week: 2026-W24 is 2026-06-08/2026-06-14. */
function daysOfWeek(value: string, edtf: string | null): readonly string[] | undefined {
  return edtf !== null && /^[0-9]{4}-W[0-9]{2}/u.test(value) ? edtf.split('/') : undefined
}
