import type { Range } from '../core/index.js'
import { pattern } from '../core/pattern.js'
import { phrases } from './phrases.js'
import { readDateTime } from './publication-date.js'
import type { LabelledLine } from './regions.js'

/** Longest stretch before the mark that closes a dateline. */
const LONGEST = 60
/** Applied to at most 60 characters. ঢাকা, ১৫ আগস্ট (বাসস): · তেহরান, ২২ জানুয়ারি ২০২৬ (বাসস): · কলকাতা, ৩ মার্চ — */
const DATELINE = /* @__PURE__ */ pattern(
  '^([\\p{L}\\p{M}]+(?:[ -][\\p{L}\\p{M}]+)?)(?: \\([^()]{1,32}\\)(?=,))?(?:, ?(?:[০-৯0-9]{1,2} [\\p{L}\\p{M}]+|[\\p{L}\\p{M}]+ [০-৯0-9]{1,2})(?:,? [০-৯0-9]{4})?)?(?:,? ?\\([^()]{1,32}\\))? ?(?::|—|–|ঃ| -)',
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
  if (!mayClose(head)) return null
  const place = head.slice(writerEnd(head))
  // নিজস্ব প্রতিবেদক, ১৫ আগস্ট ২০২৪: tells the day and no place
  const match = DATELINE().exec(place) ?? DATELINE().exec(head)
  if (match === null) return null
  const from = match.input === place ? head.length - place.length : 0
  // With nobody who wrote and neither day nor agency, it is any word before a colon.
  if (from === 0 && !/, |\(/u.test(match[0])) return null
  const start = body.line.start + from + match[0].lastIndexOf(match[1])
  return { place: { start, end: start + match[1].length }, date: readDateTime(match[0])?.iso.slice(0, 10) }
}

/** Where the place begins behind who wrote: নিজস্ব সংবাদদাতা, | বর্ধমান: */
function writerEnd(head: string): number {
  const comma = head.indexOf(', ')
  if (comma < 0) return 0
  const words = head.slice(0, comma).split(' ')
  const isWriter = words.length <= LONGEST_WRITER && phrases().writers.has(words[words.length - 1])
  return isWriter && words.every(isWord) ? comma + 2 : 0
}

/** জ্যেষ্ঠ নিজস্ব প্রতিবেদক */
const LONGEST_WRITER = 3

const isWord = (word: string) => WORD().test(word)
const WORD = /* @__PURE__ */ pattern('^[\\p{L}\\p{M}]+$', 'u')

/** Whether a comma or bracket and one of the closing marks stand there: the pattern is large, and compiled when it first runs. */
function mayClose(head: string): boolean {
  return (head.includes(', ') || head.includes('(')) && /[:—–ঃ]| -/u.test(head)
}
