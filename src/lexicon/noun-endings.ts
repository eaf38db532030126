import { isJoint, lastLetterClass } from './letters.js'
import { type EndingTable, endingTable } from './noun-ending-table.js'

/** Case of a noun, as `GrammaticalCase` of the names; a plural without an ending of its own case is `NOM.PL`. */
export type NounCase = 'NOM' | 'OBJ' | 'GEN' | 'LOC' | 'COM' | 'NOM.PL' | 'GEN.PL' | 'OBJ.PL' | 'OTHER'

/** What the endings behind a stem say. */
export interface NounEnding {
  /** All that is written behind the stem: `ের`, `টিতেও`, `-এর`; empty for the bare stem. */
  readonly suffix: string
  readonly case: NounCase
  /** Other cases that the same ending marks: দের is genitive or objective plural. */
  readonly also: readonly NounCase[]
  /** `টি`, `গুলো`, `গণ` …, or empty. */
  readonly classifier: string
  readonly plural: boolean
  /** `ই`, `ও`, `তো` …, or empty. */
  readonly emphatic: string
  /** A second part that makes another word: `ভিত্তিক`, `গামী`; empty otherwise. Its case is `OTHER`. */
  readonly compound: string
  /** `-`, `’` … between stem and ending, or empty. */
  readonly joint: string
}

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
  const joint = isJoint(text.charCodeAt(from)) ? 1 : 0
  const before = joint === 1 ? 'j' : lastLetterClass(text, from)
  const first = from + joint
  const chain = table.chains.findBack(text, first, to)
  if (chain >= 0)
    return from === 0 || table.after[chain].includes(before)
      ? table.ending(chain, text.slice(from, first), -1)
      : undefined
  const count = table.compounds.prefixes(text, first, to, SCRATCH)
  for (let i = count - 1; i >= 0; i--) {
    const compound = SCRATCH[2 * i]
    const end = SCRATCH[2 * i + 1]
    if (!table.compoundAfter[compound].includes(before)) continue
    if (end === to) return table.ending(-1, text.slice(from, first), compound)
    const rest = table.chains.findBack(text, end, to)
    if (rest >= 0 && table.after[rest].includes(lastLetterClass(text, end)))
      return table.ending(rest, text.slice(from, first), compound)
  }
  return undefined
}

/**
 * All ways to cut the written word `[start, end)` into a stem and listed endings, longest stem first;
 * the first is the word itself. Stems whose last letter changes before a vowel come with it restored:
 * বিদ্যুতের gives বিদ্যুৎ, রঙের gives রং.
 */
export function stemCandidates(text: string, start: number, end: number): StemCandidate[] {
  const result: StemCandidate[] = [{ end, stem: text.slice(start, end), ending: BARE }]
  const table = endingTable()
  addCompounds(table, result, text, start, end, -1)
  const found = FOUND
  const count = table.chains.suffixes(text, start + 1, end, found)
  for (let i = 0; i < count; i++) {
    const chain = found[2 * i]
    const at = found[2 * i + 1]
    const after = table.after[chain]
    if (after.includes(lastLetterClass(text, at))) {
      add(table, result, text, start, at, chain, 0, -1)
      addCompounds(table, result, text, start, at, chain)
    }
    if (at - 1 > start && isJoint(text.charCodeAt(at - 1)) && after.includes('j'))
      add(table, result, text, start, at - 1, chain, 1, -1)
  }
  return sortByEnd(result)
}

const SCRATCH = new Int32Array(16)
const FOUND = new Int32Array(32)

/** Longest stem first; nearly always in order already. */
function sortByEnd(candidates: StemCandidate[]): StemCandidate[] {
  for (let i = 1; i < candidates.length; i++)
    if (candidates[i].end > candidates[i - 1].end) return candidates.sort((a, b) => b.end - a.end)
  return candidates
}

function add(
  table: EndingTable,
  result: StemCandidate[],
  text: string,
  start: number,
  at: number,
  chain: number,
  joint: number,
  compound: number,
): void {
  if (lastLetterClass(text, at) === 'x') return
  const stem = text.slice(start, at)
  const ending = table.ending(chain, text.slice(at, at + joint), compound)
  result.push({ end: at, stem, ending })
  // বিদ্যুত|ের is a form of বিদ্যুৎ, রঙ|ের of রং: before a vowel sign the letter is written out. Not in a conjunct.
  const isConjunct = text.charCodeAt(at - 2) === 0x09cd
  if (text[at] !== 'ে' || isConjunct) return
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
): void {
  const count = table.compoundsBack.suffixes(text, start + 1, end, SCRATCH)
  for (let i = 0; i < count; i++) {
    const compound = table.compoundOfBack[SCRATCH[2 * i]]
    const at = SCRATCH[2 * i + 1]
    const joint = at - 1 > start && isJoint(text.charCodeAt(at - 1)) ? 1 : 0
    const before = joint === 1 ? 'j' : lastLetterClass(text, at)
    if (table.compoundAfter[compound].includes(before))
      add(table, result, text, start, at - joint, chain, joint, compound)
  }
}
