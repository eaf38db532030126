import type { Range } from '../core/index.js'
import { caseOfLast } from './arguments/case.js'
import { GEN, LOC, NOM, OBJ, PL, postpositionAt } from './arguments/markings.js'
import type { Match } from './match.js'
import { clauseStart, type PhraseScene, range } from './phrase-borders.js'

/** How many words a deed or a whole genitive may have. */
const LONGEST = 8

/** "খোলা বাজারে অ্যাসিড বিক্রি" before নিষিদ্ধ: a deed told by a verbal noun, with what it is done to and where. */
export function deed({ first: end }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  const noun = end - 1
  if (noun <= scene.first || !isDeed(noun, scene)) return null
  let start = noun
  while (start > scene.first && end - start < LONGEST) {
    const at = start - 1
    if (words.isPunctuation(at) || words.isOf('adverb', at)) break
    if (words.verbs(at).some(({ form, also }) => form !== 'verbal-noun' && also.length === 0)) break
    if (postpositionAt(words, at, scene.last) >= 0) break
    const closing = scene.candidates.find(({ last, kind }) => last === start && kind !== 'event')
    if (closing?.kind === 'date') break
    if (
      closing?.kind === 'entity' &&
      (closing.marking === NOM || closing.marking === LOC || closing.marking === OBJ)
    )
      break
    start = at
  }
  return start < noun ? range(scene, start, end) : null
}

function isDeed(at: number, { words }: PhraseScene): boolean {
  return (
    words.isOf('deed-noun', at) ||
    words
      .verbs(at)
      .some(({ form, case: own, also }) => form === 'verbal-noun' && own === 'NOM' && also.length === 0)
  )
}

/** "চিকিৎসায় গাফিলতির", "পুলিশের আচরণের": a genitive with whose it is and in what. */
export function wholeGenitive(from: number, { first: end }: Match, scene: PhraseScene): number {
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
