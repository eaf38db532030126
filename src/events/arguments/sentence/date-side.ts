import type { DateFinding } from '../../../dates/index.js'

type Dated = Pick<DateFinding, 'timex' | 'anchor'>

/** On which side of the day of the text a date lies wholly: 1 behind it, -1 before it, 0 for neither and where nobody can say. */
export function sideOf(date: Dated, today: string | null): -1 | 0 | 1 {
  if (isToCome(date, today)) return 1
  return isOver(date, today) ? -1 : 0
}

/** Whether a date begins behind the day of the text. */
export function isToCome({ timex: { value }, anchor }: Dated, today: string | null): boolean {
  if (value === 'FUTURE_REF' || anchor.startsWith('DCT+')) return true
  const day = dayOf(value)
  return today !== null && day !== undefined && day > today.slice(0, day.length)
}

function isOver({ timex: { value, type } }: Dated, today: string | null): boolean {
  if (value === 'PAST_REF') return true
  if (type === 'DURATION' || type === 'SET') return false
  const day = dayOf(value)
  return today !== null && day !== undefined && day < today.slice(0, day.length)
}

/** The part of an ISO value that dates have in common: 2026, 2026-06, 2026-06-12. */
function dayOf(value: string): string | undefined {
  return /^[0-9]{4}(?:-[0-9]{2}){0,2}(?![0-9W])/u.exec(value)?.[0]
}
