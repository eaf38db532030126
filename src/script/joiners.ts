import { CONSONANT, classTable, JOINER } from './classes.js'

const RA = 'র'
const YA = 'য'
const TA = 'ত'
const HASANTA = '্'
const ZWNJ = '\u200c'
const ZWJ = '\u200d'
/** Consonants with which ত forms a conjunct, so that a joiner between them is litter: ত্ত ত্য ত্র. */
const JOINS_TA = 'তথনবমযরল'

export interface SettledJoiners {
  /** The cluster as it is now, or null where no cluster is open to joiners. */
  readonly base: string | null
  /** The last joiner of the run. */
  readonly last: number
  /** Whether anything else than the joiners given was made of them. */
  readonly rewritten: boolean
}

/**
 * Keeps the joiners that are spelling (র‍্যাব, উদ্‌যাপন), rewrites the old ones (ত্‍, র‌্য), drops the rest.
 *
 * @param base the consonant cluster before them, or null where marks stand behind it
 */
export function settleJoiners(text: string, at: number, end: number, base: string | null): SettledJoiners {
  let last = at
  while (last + 1 < end && isJoiner(text[last + 1])) last++
  const run = text.slice(at, last + 1)
  const next = last + 1 < end ? text[last + 1] : ''
  const afterNext = last + 2 < end ? text[last + 2] : ''
  if (base?.endsWith(RA) && next === HASANTA && yaFollows(text, last + 2, end, afterNext))
    return { base: base + ZWJ, last, rewritten: run !== ZWJ }
  if (!base?.endsWith(HASANTA)) return { base, last, rewritten: true }
  const isConsonant = next !== '' && classTable()[next.charCodeAt(0)] === CONSONANT
  if (run === ZWNJ && (isConsonant || next === 'ৎ')) return { base: base + ZWNJ, last, rewritten: false }
  const stem = base.slice(0, -1)
  if (run === ZWJ && stem.endsWith(TA) && !JOINS_TA.includes(next || '-'))
    return { base: `${stem.slice(0, -1)}ৎ`, last, rewritten: true }
  if (run === ZWJ && stem.endsWith(RA) && next === YA)
    return { base: `${stem}${ZWJ}${HASANTA}`, last, rewritten: true }
  return { base, last, rewritten: true }
}

function yaFollows(text: string, at: number, end: number, unit: string): boolean {
  let next = unit
  while (at < end && (isJoiner(text[at]) || text[at] === HASANTA)) next = text[++at] ?? ''
  return at < end && next === YA
}

export function isJoiner(unit: string): boolean {
  return classTable()[unit.charCodeAt(0)] === JOINER
}
