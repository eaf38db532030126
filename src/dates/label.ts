import type { DateFinding } from './types.js'

/**
 * How fixtures write a date: `date 2024-08-15`, `time 2025-08-12T10:00 mod=APPROX`, `date 2025-04-14 calendar=bangla`.
 *
 * @example
 * const { dates } = reader.run({ source: '১ বৈশাখ ১৪৩২ তারিখে', region: 'BD' })
 * dates.map(labelDate) // ['date 2025-04-14 calendar=bangla']
 */
export function labelDate({ timex, calendar, others, conflicts }: DateFinding): string {
  let label = `${timex.type.toLowerCase()} ${timex.value}`
  if (timex.mod !== null) label += ` mod=${timex.mod}`
  if (calendar !== 'gregorian') label += ` calendar=${calendar}`
  if (others !== undefined && others.length > 0) label += ` or=${others.join(',')}`
  if (conflicts !== undefined && conflicts.length > 0) label += ` conflict=${conflicts.join(',')}`
  return label
}
