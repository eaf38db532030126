import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, OBJ, PL } from '../sentence/markings.js'
import type { Bar } from './bar.js'

/** Of clauses apart from that of the trigger, whatever role is asked for. */
export const CLAUSES: readonly Bar[] = [{ bars: isOfOtherClause }, { bars: isOfWhatIsCaused }]

/** Whether a candidate stands in a clause of its own, out of reach for all roles but some that clauses share. */
function isOfOtherClause(candidate: Candidate, ground: Ground, part: string): boolean {
  const { match, clauses } = ground
  const isApart =
    (candidate.kind !== 'event' && clauses.semicolons(candidate.first, match.first) > 0) ||
    isBehindClause(candidate, ground)
  return isApart && !isShared(part, candidate, ground)
}

/** তাঁদের লড়াইয়ে জয়ী হবে, এ বিশ্বাস আমাদের আছে: whose something is, behind the comma that closes the clause, has no part in it. */
function isBehindClause({ kind, marking, first }: Candidate, { match, words }: Ground): boolean {
  return (
    kind === 'entity' &&
    (marking === GEN || marking === GENADJ || marking === PL) &&
    first > match.last &&
    match.chain?.form === 'finite' &&
    words.is(match.last, ',')
  )
}

/**
 * "তিনি অসুস্থ হন; পরে থানায় অভিযোগ করেন": what stands before a semicolon is told of what stands behind it only as the
 * subject of both, or as those between whom it is.
 */
function isShared(part: string, { marking, last, way }: Candidate, { match }: Ground): boolean {
  if (last > match.first) return false
  if (part === 'partner') return true
  return marking === NOM && (part === 'agent' || ((way === NAME || way === PRONOUN) && SUBJECTS.has(part)))
}

/** Parts that the subject of a verb without an agent may play: ছাড়া পেয়ে, ভূষিত হন. */
const SUBJECTS = new Set(['patient', 'victim', 'recipient'])

/** ধর্মঘটের কারণে | যাত্রীদের দুর্ভোগে পড়তে হয়: who stands behind it has part in what it caused. */
function isOfWhatIsCaused({ first, marking }: Candidate, { endOfCause }: Ground, part: string): boolean {
  // Times and places hold for both; in দুর্নীতির কারণে | মন্ত্রীকে বরখাস্ত করা হয় he may have done it.
  return first >= endOfCause && part !== 'time' && part !== 'place' && !(marking === OBJ && part === 'agent')
}
