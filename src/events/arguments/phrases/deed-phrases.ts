import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import type { Candidate } from '../candidates/candidate.js'
import { caseOfLast } from '../candidates/case.js'
import { isActor } from '../candidates/kinds.js'
import { GEN, LOC, NOM, OBJ, PL, postpositionAt } from '../sentence/markings.js'
import { clauseStart, nounPhraseStart, type PhraseScene, withDeed } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** How many words a deed or a whole genitive may have. */
const LONGEST = 8

/** "খোলা বাজারে অ্যাসিড বিক্রি" before নিষিদ্ধ: a deed told by a verbal noun, with what it is done to and where. */
export function deed({ first, headLast }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  // আমদানি নিষিদ্ধ: the trigger may hold the noun of the deed itself.
  const noun = headLast - first > 1 && isDeed(first, scene) ? first : first - 1
  const end = noun + 1
  if (noun <= scene.first || !isDeed(noun, scene)) return null
  let start = noun
  while (start > scene.first && end - start < LONGEST) {
    const at = start - 1
    if (words.isPunctuation(at) || words.isOf('adverb', at)) break
    if (words.verbs(at).some(({ form, also }) => form !== 'verbal-noun' && also.length === 0)) break
    if (postpositionAt(words, at, scene.last) >= 0) break
    const closing = scene.candidates.find(({ last, kind }) => last === start && kind !== 'event')
    if (closing?.kind === 'date' || (closing?.kind === 'entity' && isApart(closing))) break
    start = at
  }
  return start < noun ? range(scene, start, end) : null
}

/** Who does it, to whom and in which place: অ্যাসিড of "অ্যাসিড বিক্রি" is none of these. */
function isApart(candidate: Candidate): boolean {
  const { marking } = candidate
  return marking === LOC || marking === OBJ || (marking === NOM && isActor(candidate))
}

function isDeed(at: number, { words }: PhraseScene): boolean {
  if (words.isOf('deed-noun', at)) return true
  return words
    .verbs(at)
    .some(({ form, case: own, mostly }) => form === 'verbal-noun' && own === 'NOM' && mostly !== 'other')
}

/** "চিকিৎসায় গাফিলতির", "পুলিশের আচরণের": a genitive with whose it is and in what. */
export function wholeGenitive(from: number, end: number, scene: PhraseScene): number {
  const { words } = scene
  let start = from
  while (start > scene.first && end - start < LONGEST) {
    const at = start - 1
    if (words.isPunctuation(at) || words.isOf('adverb', at) || words.verbs(at).some(isVerb)) break
    if (postpositionAt(words, at, scene.last) >= 0) break
    const closing = scene.candidates.find(({ last, kind }) => last === start && kind === 'entity')
    if (closing !== undefined && closing.marking !== GEN && closing.marking !== PL) break
    if (scene.candidates.some(({ last, kind }) => last === start && kind === 'date')) break
    const marking = caseOfLast(words, at)
    if (marking !== GEN && marking !== PL && marking !== LOC) break
    start = closing === undefined ? at : closing.first
  }
  return start
}

function isVerb({ also }: { readonly also: readonly string[] }): boolean {
  return also.length === 0
}

/** How far from its trigger a question may end: তা খতিয়ে দেখছে. */
const NEAR = 4

/** "নকশায় গলদ ছিল কি না" before তা খতিয়ে দেখছে, "চেকপোস্ট কবে খুলবে" before তা নিয়ে: what is asked or looked into. */
export function question({ first }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = first - 1; at > scene.first && at >= first - NEAR; at--) {
    if (words.isOf('whether', at)) return range(scene, clauseStart(at, scene), at + 1)
    if (words.isOf('question', at - 1) && words.isOf('not-before', at))
      return range(scene, clauseStart(at - 1, scene), at + 1)
    if (!words.isOf('that', at)) continue
    const start = clauseStart(at, scene)
    for (let i = start; i < at; i++) if (words.isOf('asking', i)) return range(scene, start, at)
  }
  return null
}

/** "উড়োজাহাজ কেনার সিদ্ধান্তকে" before স্বাগত জানিয়েছেন: a matter in the objective case; people are named otherwise. */
export function objective({ first: end }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  const noun = end - 1
  if (noun <= scene.first || caseOfLast(words, noun) !== OBJ) return null
  if (scene.candidates.some((c) => c.last === end && c.kind === 'entity' && isActor(c))) return null
  const start = withDeed(Math.min(nounPhraseStart(noun, scene), noun), scene)
  return range(scene, wholeGenitive(start, end, scene), end)
}
