import type { Match } from '../../detection/match.js'
import { headClassNames } from '../candidates/head-class.js'
import { fillMask } from '../fill.js'
import type { Role } from '../frames.js'
import { verbKind } from '../sentence/clause-map.js'
import { GEN, GENADJ, markingNames, NOM, OBJ, PL } from '../sentence/markings.js'
import type { Ground } from './ground.js'

/** What a deed that hangs on the main verb of its clause shares with that. */
export function dependentScore(role: Role, part: string, at: number, ground: Ground): number {
  return (
    metBehind(part, at, ground) +
    questioned(role, at, ground) +
    answering(role, at, ground) +
    ruined(role, at, ground) +
    sheltered(role, part, at, ground) +
    planned(part, at, ground) +
    supposed(part, at, ground) +
    withinPurpose(part, at, ground) +
    obliged(part, at, ground)
  )
}

const DECIDES = 6

/** দূতের সঙ্গে বৈঠক শেষে ঘোষণা করেন প্রধানমন্ত্রী সেলিম, উপাচার্যের সঙ্গে দেখা করে ব্যাখ্যা চেয়েছে প্রতিনিধিদল: with whom it is said is met by the main subject. */
function metBehind(part: string, at: number, { match, candidates, clauses }: Ground): number {
  if (part !== 'partner' || match.row.type !== 'Meet' || !hangsOn(match)) return 0
  const { marking, first, kind, closing, speaks, last } = candidates[at]
  if (
    marking !== NOM ||
    !closing ||
    first < match.last ||
    (kind !== 'phrase' && !isActor(candidates[at].class))
  )
    return 0
  if (clauses.finite(match.last, first) !== 1) return 0
  with_ ??= markingNames().indexOf('+with')
  let other = false
  for (const each of candidates) {
    if (each.end <= match.first && each.marking === with_ && clauses.finite(each.end, match.first) === 0)
      other = true
    // Somebody stands before the main verb as its subject.
    if (each.last <= first && each.marking === NOM && each.kind === 'entity' && isActor(each.class)) {
      if (clauses.finite(each.last, first) === 1 && !(each.first >= first && each.last <= last)) return 0
    }
  }
  return other && (kind === 'entity' || !speaks) ? DECIDES : 0
}

let with_: number | undefined

/** বৈঠক শেষে, দেখা করে */
function hangsOn({ chain }: Match): boolean {
  return chain === null || chain.form === 'participle'
}

/** সচিবকে দুদক কার্যালয়ে জিজ্ঞাসাবাদ করেছে, তাঁদের জিজ্ঞাসাবাদ চলছে: people who are asked are no matter that is looked into. */
function questioned({ name }: Role, at: number, { match, candidates, clauses }: Ground): number {
  const { row, first } = match
  if (row.type !== 'Investigate' || row.subtype !== 'questioning') return 0
  const { class: own, marking, end, kind, head } = candidates[at]
  const isPeople = (PERSONS & (1 << own)) !== 0 || (kind === 'phrase' && isPerson(head))
  if (!isPeople || end > first || clauses.finite(end, first) > 0) return 0
  const isAsked =
    marking === OBJ || marking === PL || ((marking === GEN || marking === GENADJ) && end === first)
  if (!isAsked) return 0
  return name === 'subject' ? DECIDES : name === 'matter' ? -DECIDES : 0
}

/** জিজ্ঞাসাবাদে আসামিরা স্বীকার করেছেন: who answers is who is asked. */
function answering({ name }: Role, at: number, { match, candidates, clauses, words }: Ground): number {
  if (name !== 'subject' || match.row.subtype !== 'questioning' || match.chain !== null) return 0
  // জেরার মুখে
  if (match.ending?.case !== 'LOC' && !words.is(match.last, 'মুখে')) return 0
  const { class: own, marking, first, kind, head } = candidates[at]
  if (marking !== NOM || first < match.last || clauses.finite(match.last, first) > 0) return 0
  const name_ = headClassNames()[head]
  if (name_ === 'police' || name_ === 'leader' || name_ === 'authority') return 0
  return (PERSONS & (1 << own)) !== 0 || (kind === 'phrase' && isPerson(head)) ? DECIDES : 0
}

/** হামলায় | বিধ্বস্ত | শহরটি: what the participle of ruin right behind an attack describes was attacked. */
function ruined({ name }: Role, at: number, { match, candidates, words }: Ground): number {
  if (name !== 'target' || match.row.type !== 'Attack' || match.chain !== null) return 0
  if (match.ending?.case !== 'LOC' || !words.isOf('ruined', match.last)) return 0
  const behind = verbKind(words, match.last + 1) === 0 ? nounBehind(match.last + 1, words) : -1
  const { first, class: own } = candidates[at]
  // হামলায় | ক্ষতিগ্রস্ত একটি বিদ্যালয়
  const isWhole = first === match.last && candidates[at].last > first + 1
  return (first === behind || isWhole) && (THINGS & (1 << own)) !== 0 ? DECIDES : 0
}

/** বিধ্বস্ত | শহরটি, ক্ষতিগ্রস্ত হওয়া | ভবন */
function nounBehind(at: number, words: Ground['words']): number {
  return words.verbs(at).some(({ form }) => form === 'verbal-noun') ? at + 1 : at
}

/** আশ্রয়কেন্দ্রে উঠেছেন ৪০ হাজার মানুষ: those who go to a shelter by themselves are those who leave. */
function sheltered({ name }: Role, part: string, at: number, { match, candidates, clauses }: Ground): number {
  const { chain, row } = match
  if (row.type !== 'Evacuate' || chain === null || chain.passive || candidates[at].marking !== NOM) return 0
  const { kind, class: own, head, first, last } = candidates[at]
  const isPeople = (PERSONS & (1 << own)) !== 0 || (kind === 'phrase' && isPerson(head))
  if (!isPeople || chain.form !== 'finite' || !GOING.has(chain.verb)) return 0
  if (last <= match.first ? clauses.finite(last, match.first) > 0 : first > match.last + 1) return 0
  return name === 'evacuee' ? DECIDES : part === 'agent' ? -DECIDES : 0
}

/** সাজু মেয়েটিকে তুলে নেওয়ার পরিকল্পনা করেন: who plans or tries to do something would do it. */
function planned(part: string, at: number, { match, words, ownSubject, candidates }: Ground): number {
  if (part !== 'agent' || at !== ownSubject || candidates[at].last > match.first) return 0
  const { chain, last, ending } = match
  const own = chain === null ? ending?.case : chain.case
  return own === 'GEN' && chain?.passive !== true && words.isOf('own-plan', last) ? DECIDES / 2 : 0
}

/** সভায় তাঁদের হাজির থাকার কথা: of whom something is expected. */
function supposed(part: string, at: number, { match, candidates }: Ground): number {
  if (part !== 'agent' || match.chain?.modal !== 'scheduled' || match.chain.passive) return 0
  const { end, marking, kind, class: own } = candidates[at]
  if (end !== match.first || kind !== 'entity' || !isActor(own)) return 0
  return marking === PL || marking === GEN || marking === GENADJ ? DECIDES / 2 : 0
}

/** যাত্রীদের বাড়তি ভাড়া দিতে হচ্ছে: who has to do something does it. */
function obliged(part: string, at: number, { match, candidates, clauses, ownSubject }: Ground): number {
  const { chain, first, row } = match
  if (chain === null || chain.modal !== 'must' || chain.tense === 'future' || ownSubject >= 0) return 0
  const { marking, end, class: own, kind, head } = candidates[at]
  if (marking !== PL && marking !== OBJ) return 0
  if (end > first || clauses.finite(end, first) > 0 || !PAYING.has(row.type)) return 0
  if ((PERSONS & (1 << own)) === 0 && !(kind === 'phrase' && isPerson(head))) return 0
  return part === 'agent' ? DECIDES : part === 'goal-person' || part === 'source-person' ? -DECIDES : 0
}

const PAYING = new Set(['MoneyTransfer', 'Trade'])

/** রাশিয়ার সঙ্গে যুদ্ধ থামাতে … আলোচনায় বসছে: with whom the war is to be ended is told before the infinitive, and has no part in the talks. */
function withinPurpose(part: string, at: number, { match, candidates, words }: Ground): number {
  if (part !== 'partner') return 0
  const { marking, end } = candidates[at]
  with_ ??= markingNames().indexOf('+with')
  if (marking !== with_ || end > match.first) return 0
  for (let token = end; token < match.first; token++)
    if (words.verbs(token).some(({ form, also }) => form === 'infinitive' && also.length === 0))
      return -DECIDES
  return 0
}

const GOING = new Set(['ওঠা', 'উঠা', 'যাওয়া', 'সরা', 'ছাড়া', 'আসা'])

function isPerson(head: number): boolean {
  return PEOPLE.has(headClassNames()[head])
}

const PEOPLE = new Set(['people', 'suspect', 'offender', 'kin'])
const PERSONS = /* @__PURE__ */ fillMask(['person'])
const THINGS = /* @__PURE__ */ fillMask(['place', 'thing'])
const ACTORS = /* @__PURE__ */ fillMask(['actor'])

function isActor(own: number): boolean {
  return (ACTORS & (1 << own)) !== 0
}
