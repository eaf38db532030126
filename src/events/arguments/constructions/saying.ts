import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { type Candidate, PRONOUN } from '../candidates/candidate.js'
import { isPeople } from '../candidates/kinds.js'
import type { Ground } from '../ground.js'
import { verbKind } from '../sentence/clause-map.js'
import { GEN, GENADJ, NOM, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES, SPEAKS_FOR } from './construction.js'

/** Of what is said, asked and blamed, and to whom. */
export const SAYING: readonly Construction[] = [
  { types: ['Accuse', 'Announce', 'Pledge', 'Threaten'], roles: ['content'], says: said },
  { types: ['Urge'], roles: ['content'], says: asked },
  { types: ['Praise', 'Accuse', 'Condemn'], roles: ['content', 'reason'], says: forWhich },
  { types: ['Urge'], roles: ['target'], says: told },
  { types: ['Demand'], roles: ['content'], says: sumAsked },
  { types: ['Accuse'], roles: ['accused'], says: pointedAtBy },
  { types: ['Condemn'], parts: ['patient'], says: beforeWhom },
  { types: ['Condemn', 'Praise'], roles: ['target', 'addressee', 'critic', 'speaker'], says: ofWhom },
  { types: ['Praise', 'Condemn'], roles: ['speaker', 'addressee', 'critic', 'target'], says: undergone },
]

/** প্রশংসা | পেয়েছেন অনন্যা, কটাক্ষের শিকার | হলেন নায়িকা: who gets praise or blame does not speak. */
function undergone(
  at: number,
  { match, candidates, clauses, words, isPassive }: Ground,
  _: string,
  role: string,
): number {
  const { chain, first, headLast, last } = match
  if (chain === null || chain.passive) return 0
  if (!grammarWords('earn-verb').has(chain.verb) && !(isPassive && words.isOf('undergoing', headLast - 1)))
    return 0
  const here = candidates[at]
  if (here.marking !== NOM || !isPeople(here, words)) return 0
  const isOwn =
    here.end <= first ? clauses.finite(here.end, first) === 0 : clauses.finite(last, here.first) === 0
  if (!isOwn) return 0
  return role === 'target' || role === 'addressee' ? DECIDES : -SETTLES
}

/** বিএনপির | সমালোচনা করে তিনি বলেন: of whom somebody speaks so. */
function ofWhom(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { kind, marking, end } = candidates[at]
  if (match.chain === null || kind !== 'entity' || end !== match.first) return 0
  if ((marking !== GEN && marking !== GENADJ) || !words.isOf('of-whom', match.first)) return 0
  return role === 'target' || role === 'addressee' ? DECIDES : -DECIDES
}

/** মন্ত্রী অভিযোগ করেছেন, ভোটে কারচুপি হয়েছে: what is said is the clause behind the comma, which its finite verb tells. */
function said(at: number, { match, candidates, clauses, words }: Ground): number {
  const { kind, first, last } = candidates[at]
  if (kind !== 'event' || first < match.last || !words.is(match.last, ',')) return 0
  if (match.chain !== null && match.chain.form !== 'finite') return 0
  if (clauses.finite(match.last, first) > 0 || clauses.semicolons(match.last, first) > 0) return 0
  // … অবহেলার অভিযোগ করেছেন, তবে কর্তৃপক্ষ তা অস্বীকার করেছে
  if (words.isOf('contrast', match.last + 1) || isToldBefore(candidates, match.first)) return 0
  for (let token = first; token < last; token++) if (verbKind(words, token) === 2) return SPEAKS_FOR
  return 0
}

/** কারচুপির | অভিযোগ */
function isToldBefore(candidates: readonly Candidate[], at: number): boolean {
  for (const { kind, last, marking } of candidates)
    if (kind === 'event' && last === at && (marking === GEN || marking === GENADJ)) return true
  return false
}

/** ১০ লাখ টাকা | দাবি করে: the sum right before the trigger. */
function sumAsked(at: number, { match, candidates }: Ground): number {
  const { kind, end } = candidates[at]
  return kind === 'number' && end === match.first ? DECIDES : 0
}

/** তাঁকে মুক্তি দিতে আহ্বান জানিয়েছে, প্রতিবেদন জমা দেওয়ার জন্য নির্দেশ দিয়েছেন: what somebody is asked to do. */
function asked(at: number, { match, candidates, clauses, words }: Ground): number {
  const { kind, last, marking } = candidates[at]
  if (kind !== 'event' || last > match.first) return 0
  if (clauses.finite(last, match.first) > 0) return 0
  const isAsked = marking === forSake() || isOfForm('infinitive', words, last - 1, last)
  return isAsked && isLastOfItsKind(candidates, at, match.first) ? SPEAKS_FOR : 0
}

/** পাশে দাঁড়ানোর জন্য ধন্যবাদ জানান, হারের জন্য ফিল্ডারদের দায়ী করেন: for what somebody is thanked or blamed. */
function forWhich(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, last, marking } = candidates[at]
  if (kind !== 'event' || last > match.first) return 0
  if (marking !== forSake() || clauses.finite(last, match.first) > 0) return 0
  return isLastOfItsKind(candidates, at, match.first) ? DECIDES : 0
}

const forSake = /* @__PURE__ */ postpositionClass('for')

function isLastOfItsKind(candidates: readonly Candidate[], at: number, limit: number): boolean {
  for (let c = at + 1; c < candidates.length; c++)
    if (
      candidates[c].kind === 'event' &&
      candidates[c].last <= limit &&
      candidates[c].first >= candidates[at].last
    )
      return false
  return true
}

function isOfForm(form: string, words: Words, first: number, last: number): boolean {
  for (let token = first; token < last; token++)
    for (const reading of words.verbs(token)) if (reading.form === form) return true
  return false
}

/** তাদের তিন দিনের মধ্যে প্রতিবেদন জমা দিতে বলা হয়েছে: who is told to do something. */
function told(at: number, { match, candidates, clauses, words }: Ground): number {
  const { way, last, end } = candidates[at]
  if (match.chain?.passive !== true || way !== PRONOUN) return 0
  if (end > match.first || clauses.finite(end, match.first) > 0 || !words.text(last - 1).endsWith('দের'))
    return 0
  return isOfForm('infinitive', words, end, match.last) ? SPEAKS_FOR : 0
}

/** অভিযোগের আঙুল শাসক দলের দিকে */
function pointedAtBy(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, first, end } = candidates[at]
  if (marking !== toward()) return 0
  const from = Math.min(end, match.last)
  return clauses.finite(from, Math.max(first, match.first)) === 0 ? DECIDES : 0
}

const toward = /* @__PURE__ */ postpositionClass('toward')

/** বিএসএফের কাছে প্রতিবাদ জানানো হয়েছে: before whom somebody protests is whom he blames. */
function beforeWhom(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, end } = candidates[at]
  if (marking !== atWhom()) return 0
  return end <= match.first && clauses.finite(end, match.first) === 0 ? SPEAKS_FOR : 0
}

const atWhom = /* @__PURE__ */ postpositionClass('at')
