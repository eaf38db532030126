import type { Match } from '../../detection/match.js'
import { isActor, isPeople } from '../candidates/kinds.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, OBJ, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SPEAKS_FOR } from './construction.js'

/** Of deeds that hang on the main verb of their clause, or are planned, expected or owed. */
export const DEPENDENT: readonly Construction[] = [
  { types: ['Meet'], parts: ['partner'], says: metBehind },
  { parts: ['agent'], says: planned },
  { parts: ['agent'], says: supposed },
  { types: ['MoneyTransfer', 'Trade'], parts: ['agent', 'goal-person', 'source-person'], says: obliged },
  { parts: ['partner'], says: withinPurpose },
]

/** দূতের সঙ্গে বৈঠক শেষে ঘোষণা করেন প্রধানমন্ত্রী সেলিম, উপাচার্যের সঙ্গে দেখা করে ব্যাখ্যা চেয়েছে প্রতিনিধিদল: with whom it is said is met by the main subject. */
function metBehind(at: number, { match, candidates, clauses }: Ground): number {
  if (!hangsOn(match)) return 0
  const { marking, first, kind, closing, speaks, last } = candidates[at]
  if (marking !== NOM || !closing || first < match.last) return 0
  if (kind !== 'phrase' && !isActor(candidates[at])) return 0
  if (clauses.finite(match.last, first) !== 1) return 0
  let other = false
  for (const each of candidates) {
    if (each.end <= match.first && each.marking === together() && clauses.finite(each.end, match.first) === 0)
      other = true
    // Somebody stands before the main verb as its subject.
    if (each.last <= first && each.marking === NOM && each.kind === 'entity' && isActor(each)) {
      if (clauses.finite(each.last, first) === 1 && !(each.first >= first && each.last <= last)) return 0
    }
  }
  return other && (kind === 'entity' || !speaks) ? DECIDES : 0
}

const together = /* @__PURE__ */ postpositionClass('with')

/** বৈঠক শেষে, দেখা করে */
function hangsOn({ chain }: Match): boolean {
  return chain === null || chain.form === 'participle'
}

/** সাজু মেয়েটিকে তুলে নেওয়ার পরিকল্পনা করেন, হামলার প্রস্তুতি নিচ্ছে ইসরায়েল: who plans or tries to do something would do it. */
function planned(at: number, ground: Ground): number {
  const { match, words, ownSubject, candidates } = ground
  const { chain, last, ending } = match
  const own = chain === null ? ending?.case : chain.case
  if (own !== 'GEN' || chain?.passive === true || !words.isOf('own-plan', last)) return 0
  if (ownSubject < 0) return isBehindPlan(at, ground) ? DECIDES : 0
  return at === ownSubject && candidates[at].last <= match.first ? SPEAKS_FOR : 0
}

/** পরিকল্পনা করছে | ওয়াশিংটন */
function isBehindPlan(at: number, { match, words, clauses, candidates }: Ground): boolean {
  const { kind, marking, first } = candidates[at]
  if (kind !== 'entity' || marking !== NOM || first < match.last || !isActor(candidates[at])) return false
  return (
    clauses.finite(match.last, first) === 1 && words.verbs(first - 1).some(({ form }) => form === 'finite')
  )
}

/** সভায় তাঁদের হাজির থাকার কথা: of whom something is expected. */
function supposed(at: number, { match, candidates }: Ground): number {
  if (match.chain?.modal !== 'scheduled' || match.chain.passive) return 0
  const { end, marking, kind } = candidates[at]
  if (end !== match.first || kind !== 'entity' || !isActor(candidates[at])) return 0
  return marking === PL || marking === GEN || marking === GENADJ ? SPEAKS_FOR : 0
}

/** যাত্রীদের বাড়তি ভাড়া দিতে হচ্ছে: who has to do something does it. */
function obliged(
  at: number,
  { match, candidates, clauses, words, ownSubject }: Ground,
  part: string,
): number {
  const { chain, first } = match
  if (chain === null || chain.modal !== 'must') return 0
  // বাংলাদেশকে গম কিনতে হবে: nobody is bought for.
  const buys = match.row.type === 'Trade'
  if (ownSubject >= 0 && !(buys && !isActor(candidates[ownSubject]))) return 0
  if (chain.tense === 'future' && !buys) return 0
  const { marking, end } = candidates[at]
  if (marking !== PL && marking !== OBJ) return 0
  if (end > first || clauses.finite(end, first) > 0) return 0
  if (!isPeople(candidates[at], words) && !(buys && isActor(candidates[at]))) return 0
  return part === 'agent' ? DECIDES : -DECIDES
}

/** রাশিয়ার সঙ্গে যুদ্ধ থামাতে … আলোচনায় বসছে: with whom the war is to be ended is told before the infinitive, and has no part in the talks. */
function withinPurpose(at: number, { match, candidates, words }: Ground): number {
  const { marking, end } = candidates[at]
  if (marking !== together() || end > match.first) return 0
  for (let token = end; token < match.first; token++)
    if (words.verbs(token).some(({ form, also }) => form === 'infinitive' && also.length === 0))
      return -DECIDES
  return 0
}
