import { isJoint, lastLetterClass } from '../letters.js'
import type { NounEnding } from './noun-ending.js'
import { type EndingTable, endingTable } from './noun-ending-table.js'

/** A way to cut a written word into stem and listed endings. */
export interface StemCandidate {
  /** Where the stem ends in the text. */
  readonly end: number
  /** The stem as a list would hold it: `text.slice(start, end)`, or with its last letter restored (বিদ্যুৎ for বিদ্যুতের). */
  readonly stem: string
  readonly ending: NounEnding
}

const BARE: NounEnding = {
  suffix: '',
  case: 'NOM',
  also: [],
  classifier: '',
  plural: false,
  emphatic: '',
  compound: '',
  joint: '',
}

/**
 * The endings in `[from, to)`, the rest of a written word behind its stem, when they are a listed chain
 * that may follow what stands before `from`; an empty rest is the nominative.
 *
 * @example
 * nounEnding('বাংলাদেশেও', 8, 10)?.case // 'LOC'
 */
export function nounEnding(text: string, from: number, to: number): NounEnding | undefined {
  if (from >= to) return BARE
  const table = endingTable()
  const found = endingUpTo(table, text, from, to, -1)
  if (found !== undefined || !table.cliticUnits.has(text.charCodeAt(to - 1))) return found
  for (let clitic = 0; clitic < table.clitics.length; clitic++) {
    const { form, after } = table.clitics[clitic]
    const at = to - form.length
    if (at < from || !text.endsWith(form, to) || !after.includes(classBefore(text, at))) continue
    const ending = endingUpTo(table, text, from, at, clitic)
    if (ending !== undefined) return ending
  }
  return undefined
}

/** The ending `[from, to)` without its clitic, which stands behind `to`. */
function endingUpTo(
  table: EndingTable,
  text: string,
  from: number,
  to: number,
  clitic: number,
): NounEnding | undefined {
  const joint = from < to && isJoint(text.charCodeAt(from)) ? 1 : 0
  const first = from + joint
  if (first === to) return clitic < 0 ? undefined : table.ending(text.slice(from, first), -1, -1, clitic)
  const before = joint === 1 ? 'j' : lastLetterClass(text, from)
  const chain = table.chains.findBack(text, first, to)
  if (
    chain >= 0 &&
    (from === 0 ||
      table.after[chain].includes(before) ||
      (table.after[chain].includes('a') && endsInBreath(text, first, joint)))
  )
    return table.ending(text.slice(from, first), -1, chain, clitic)
  const count = table.compounds.prefixes(text, first, to, SCRATCH)
  for (let i = count - 1; i >= 0; i--) {
    const compound = SCRATCH[2 * i]
    const end = SCRATCH[2 * i + 1]
    if (!table.compoundAfter[compound].includes(before)) continue
    if (end === to) return table.ending(text.slice(from, first), compound, -1, clitic)
    const rest = table.chains.findBack(text, end, to)
    if (rest >= 0 && table.after[rest].includes(lastLetterClass(text, end)))
      return table.ending(text.slice(from, first), compound, rest, clitic)
  }
  return undefined
}

/** আবদুল্লাহ|র, হিজবুল্লাহ|র: behind া the হ is hardly heard, and the endings of া follow it. */
function endsInBreath(text: string, at: number, joint: number): boolean {
  return joint === 0 && text.charCodeAt(at - 1) === 0x09b9 && text.charCodeAt(at - 2) === 0x09be
}

/** The class of the letter before `at`, or of the joint there. */
function classBefore(text: string, at: number): string {
  return isJoint(text.charCodeAt(at - 1)) ? 'j' : lastLetterClass(text, at)
}

/**
 * All ways to cut the written word `[start, end)` into a stem and listed endings, longest stem first;
 * the first is the word itself. Stems whose last letter changes before a vowel come with it restored:
 * বিদ্যুতের gives বিদ্যুৎ, রঙের gives রং.
 *
 * @example
 * stemCandidates('রঙের', 0, 4).map(({ stem }) => stem) // ['রঙের', 'রঙে', 'রঙ', 'রং']
 */
export function stemCandidates(text: string, start: number, end: number): StemCandidate[] {
  const result: StemCandidate[] = [{ end, stem: text.slice(start, end), ending: BARE }]
  const table = endingTable()
  cutBefore(table, result, text, start, end, -1)
  if (!table.cliticUnits.has(text.charCodeAt(end - 1))) return sortByEnd(result)
  for (let clitic = 0; clitic < table.clitics.length; clitic++) {
    const { form, after } = table.clitics[clitic]
    const at = end - form.length
    if (at <= start || !text.endsWith(form, end) || !after.includes(classBefore(text, at))) continue
    const joint = at - 1 > start && isJoint(text.charCodeAt(at - 1)) ? 1 : 0
    add(result, text, start, at - joint, table.ending(text.slice(at - joint, at), -1, -1, clitic))
    if (joint === 0) cutBefore(table, result, text, start, at, clitic)
  }
  return sortByEnd(result)
}

/** Cuts `[start, end)` into a stem and chains or compounds; the clitic stands behind `end`. */
function cutBefore(
  table: EndingTable,
  result: StemCandidate[],
  text: string,
  start: number,
  end: number,
  clitic: number,
): void {
  addCompounds(table, result, text, start, end, -1, clitic)
  const count = table.chains.suffixes(text, start + 1, end, FOUND)
  for (let i = 0; i < count; i++) {
    const chain = FOUND[2 * i]
    const at = FOUND[2 * i + 1]
    const after = table.after[chain]
    if (after.includes(lastLetterClass(text, at)) || (after.includes('a') && endsInBreath(text, at, 0))) {
      add(result, text, start, at, table.ending('', -1, chain, clitic))
      addCompounds(table, result, text, start, at, chain, clitic)
    }
    if (at - 1 > start && isJoint(text.charCodeAt(at - 1)) && after.includes('j'))
      add(result, text, start, at - 1, table.ending(text[at - 1], -1, chain, clitic))
  }
}

const SCRATCH = new Int32Array(16)
const FOUND = new Int32Array(32)

/** Longest stem first; nearly always in order already. */
function sortByEnd(candidates: StemCandidate[]): StemCandidate[] {
  for (let i = 1; i < candidates.length; i++)
    if (candidates[i].end > candidates[i - 1].end) return candidates.sort((a, b) => b.end - a.end)
  return candidates
}

function add(result: StemCandidate[], text: string, start: number, at: number, ending: NounEnding): void {
  if (lastLetterClass(text, at) === 'x') return
  const stem = text.slice(start, at)
  result.push({ end: at, stem, ending })
  // বিদ্যুত|ের is a form of বিদ্যুৎ, রঙ|ের of রং: before a vowel sign the letter is written out. Not in a conjunct.
  if (text[at] !== 'ে' || (at > 1 && text.charCodeAt(at - 2) === VIRAMA)) return
  if (stem.endsWith('ত')) result.push({ end: at, stem: `${stem.slice(0, -1)}ৎ`, ending })
  if (stem.endsWith('ঙ')) result.push({ end: at, stem: `${stem.slice(0, -1)}ং`, ending })
}

function addCompounds(
  table: EndingTable,
  result: StemCandidate[],
  text: string,
  start: number,
  end: number,
  chain: number,
  clitic: number,
): void {
  const count = table.compoundsBack.suffixes(text, start + 1, end, SCRATCH)
  for (let i = 0; i < count; i++) {
    const compound = table.compoundOfBack[SCRATCH[2 * i]]
    const at = SCRATCH[2 * i + 1]
    const joint = at - 1 > start && isJoint(text.charCodeAt(at - 1)) ? 1 : 0
    if (table.compoundAfter[compound].includes(classBefore(text, at)))
      add(result, text, start, at - joint, table.ending(text.slice(at - joint, at), compound, chain, clitic))
  }
}

/** ্, which joins a letter to the next. */
const VIRAMA = 0x09cd
