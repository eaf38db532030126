import type { Range } from '../core/index.js'
import { pattern } from '../core/pattern.js'
import { readDateTime } from './publication-date.js'
import type { LabelledLine } from './regions.js'

/** Longest stretch before the mark that closes a dateline. */
const LONGEST = 60
/** Applied to at most 60 characters. ঢাকা, ১৫ আগস্ট (বাসস): · তেহরান, ২২ জানুয়ারি ২০২৬ (বাসস): · নিজস্ব সংবাদদাতা, বর্ধমান: · কলকাতা, ৩ মার্চ — */
const DATELINE = /* @__PURE__ */ pattern(
  '^(?:(?:[\\p{L}\\p{M}]+ ){0,2}(?:সংবাদদাতা|প্রতিবেদক|প্রতিনিধি|রিপোর্টার|ডেস্ক), )?([\\p{L}\\p{M}]+(?:[ -][\\p{L}\\p{M}]+)?)(?: \\([^()]{1,32}\\)(?=,))?(?:, ?(?:[০-৯0-9]{1,2} [\\p{L}\\p{M}]+|[\\p{L}\\p{M}]+ [০-৯0-9]{1,2})(?:,? [০-৯0-9]{4})?)?(?:,? ?\\([^()]{1,32}\\))? ?(?::|—|–|ঃ| -)',
  'u',
)

/** What opens the first paragraph in the manner of agencies and of Kolkata's papers. */
export interface Dateline {
  readonly place: Range
  /** ISO date, when it stands there with its year. */
  readonly date: string | undefined
}

export function datelineOf(
  text: string,
  lines: readonly LabelledLine[],
  title: Range | null,
): Dateline | null {
  const body = lines.find(({ line, kind }) => kind === null && line.start !== title?.start)
  if (body === undefined || !body.line.closed) return null
  const head = text.slice(body.line.start, body.line.start + LONGEST)
  const match = mayClose(head) ? DATELINE().exec(head) : null
  if (match === null) return null
  const hasByline = match[0].includes(', ') || match[0].includes('(')
  if (!hasByline) return null
  const start = body.line.start + match[0].lastIndexOf(match[1])
  return { place: { start, end: start + match[1].length }, date: readDateTime(match[0])?.iso.slice(0, 10) }
}

/** Whether a comma or bracket and one of the closing marks stand there: the pattern is large, and compiled when it first runs. */
function mayClose(head: string): boolean {
  return (head.includes(', ') || head.includes('(')) && /[:—–ঃ]| -/u.test(head)
}
