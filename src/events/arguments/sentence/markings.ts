import { none } from '../../../core/mapped.js'
import { type PostpositionClass, packed } from '../../../generated/words/postpositions.js'
import { endsInGenitive } from '../../../lexicon/index.js'
import { parseList, records } from '../../../lists/index.js'
import type { Words } from '../../grammar/words.js'
import type { PostpositionStart } from '../../triggers/form.js'

const CASE_MARKINGS = ['NOM', 'OBJ', 'GEN', 'GENADJ', 'PL', 'LOC', 'MODIFIED', 'OTHER'] as const

/** Classes of postpositions, in the order of the list, and the longest match at a token. */
interface Postpositions {
  readonly names: readonly string[]
  readonly first: ReadonlyMap<string, readonly PostpositionStart[]>
}

let table: Postpositions | undefined

function postpositions(): Postpositions {
  if (table === undefined) {
    const classes: string[] = []
    const first = new Map<string, PostpositionStart[]>()
    for (const row of records(parseList(packed))) {
      classes.push(row.class)
      for (const words of row.words.split(' ')) {
        const [word, second] = words.split('_')
        const entry = { second: second ?? null, marking: CASE_MARKINGS.length + classes.length - 1 }
        const same = first.get(word)
        if (same) same.push(entry)
        else first.set(word, [entry])
      }
    }
    for (const entries of first.values())
      entries.sort((a, b) => Number(b.second !== null) - Number(a.second !== null))
    table = { names: [...CASE_MARKINGS, ...classes.map((name) => `+${name}`)], first }
  }
  return table
}

/** Names of all markings: the cases, then the postposition classes with a plus sign. */
export function markingNames(): readonly string[] {
  return postpositions().names
}

/** Asks for the marking of a class of postpositions, which is looked up once: `postpositionClass('by')` for কর্তৃক, হাতে. */
export function postpositionClass(name: PostpositionClass): () => number {
  let known: number | undefined
  return () => {
    known ??= markingNames().indexOf(`+${name}`)
    return known
  }
}

/** The marking of a postposition that stands at a token, or -1. */
export function postpositionAt(words: Words, token: number, limit: number): number {
  if (token >= limit) return -1
  const form = words.form(token)
  form.postpositions ??= postpositions().first.get(form.text) ?? postpositions().first.get(form.stem) ?? NONE
  if (form.postpositions.length > 0 && isEach(words, token)) return -1
  for (const { second, marking } of form.postpositions)
    if (second === null || (token + 1 < limit && words.hasStem(token + 1, second))) return marking
  return -1
}

/** মিরপুরে | প্রতি কেজি আলু, but জনগণের প্রতি */
function isEach(words: Words, token: number): boolean {
  return words.isOf('each', token) && (token === 0 || !endsInGenitive(words.text(token - 1)))
}

const NONE: readonly PostpositionStart[] = /* @__PURE__ */ none()

export const NOM = 0
export const OBJ = 1
export const GEN = 2
export const GENADJ = 3
export const PL = 4
export const LOC = 5
export const MODIFIED = 6
export const OTHER = 7

/** The marking of a grammatical case as mentions have it. */
export function caseMarking(grammaticalCase: string): number {
  switch (grammaticalCase) {
    case 'NOM':
    case 'NOM.PL':
      return NOM
    case 'OBJ':
      return OBJ
    case 'GEN':
      return GEN
    case 'GEN.PL':
    case 'OBJ.PL':
      return PL
    case 'LOC':
      return LOC
    default:
      return OTHER
  }
}
