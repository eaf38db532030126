import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { fillClass } from '../fill.js'
import type { Role } from '../frames.js'
import { verbKind } from '../sentence/clause-map.js'
import { GEN, GENADJ, LOC, markingNames, NOM } from '../sentence/markings.js'
import { isLengthBehind } from './barred-times.js'
import type { Ground } from './ground.js'
import { simpleScore } from './simple-constructions.js'

/** What constructions of single types of events say of a pair. */
export function constructionScore(role: Role, part: string, at: number, ground: Ground): number {
  switch (role.name) {
    case 'content':
      return said(at, ground) + asked(at, ground) + forWhich(at, ground)
    case 'reason':
      return forWhich(at, ground)
    case 'party':
      return ofWinner(at, ground)
    case 'indicator':
      return changed(at, ground)
    case 'target':
      return told(part, at, ground)
    case 'charge':
      return underLaw(at, ground)
    case 'sentence':
      return soLong(at, ground)
    case 'change':
      return reached(at, ground)
    case 'court':
      return judging(at, ground)
    default:
      return simpleScore(role, part, at, ground)
  }
}

const SPEAKS_FOR = 3

/** মন্ত্রী অভিযোগ করেছেন, ভোটে কারচুপি হয়েছে: what is said is the clause behind the comma, which its finite verb tells. */
function said(at: number, { match, candidates, clauses, words }: Ground): number {
  const { kind, first, last } = candidates[at]
  if (kind !== 'event' || first < match.last || !SAYING.has(match.row.type) || !words.is(match.last, ','))
    return 0
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

const SAYING = new Set(['Accuse', 'Announce', 'Pledge', 'Threaten'])

/** তাঁকে মুক্তি দিতে আহ্বান জানিয়েছে, প্রতিবেদন জমা দেওয়ার জন্য নির্দেশ দিয়েছেন: what somebody is asked to do. */
function asked(at: number, { match, candidates, clauses, words }: Ground): number {
  const { kind, last, marking } = candidates[at]
  if (kind !== 'event' || match.row.type !== 'Urge' || last > match.first) return 0
  if (clauses.finite(last, match.first) > 0) return 0
  forSake ??= markingNames().indexOf('+for')
  const isAsked = marking === forSake || isOfForm('infinitive', words, last - 1, last)
  return isAsked && isLastOfItsKind(candidates, at, match.first) ? SPEAKS_FOR : 0
}

/** পাশে দাঁড়ানোর জন্য ধন্যবাদ জানান, হারের জন্য ফিল্ডারদের দায়ী করেন: for what somebody is thanked or blamed. */
function forWhich(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, last, marking } = candidates[at]
  if (kind !== 'event' || last > match.first || !FOR_DEEDS.has(match.row.type)) return 0
  forSake ??= markingNames().indexOf('+for')
  if (marking !== forSake || clauses.finite(last, match.first) > 0) return 0
  return isLastOfItsKind(candidates, at, match.first) ? 2 * SPEAKS_FOR : 0
}

const FOR_DEEDS = new Set(['Praise', 'Accuse', 'Condemn'])

let forSake: number | undefined

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

/** জয়ী হয়েছেন সমাজতন্ত্রী দলের প্রার্থী ফেরাজ: whose candidate or leader has won. */
function ofWinner(at: number, { match, candidates, clauses }: Ground): number {
  const { class: own, marking, last } = candidates[at]
  if (match.row.type !== 'WinElection' || own !== ORG || (marking !== GEN && marking !== GENADJ)) return 0
  for (const { class: other, marking: mark, first } of candidates)
    if (other === PERSON && mark === NOM && first >= last && first <= last + OFFICE)
      return clauses.finite(last, first) === 0 ? SPEAKS_FOR : 0
  return 0
}

/** (পিএস) প্রার্থী */
const OFFICE = 5

/** বাঘের সংখ্যা বেড়েছে: a measure that nobody has named, as the subject of what changes. */
function changed(at: number, { match, candidates, clauses }: Ground): number {
  const { kind, head, marking, end } = candidates[at]
  if (kind !== 'phrase' || marking !== NOM || match.row.type !== 'IndicatorChange') return 0
  if (end > match.first || clauses.finite(end, match.first) > 0) return 0
  return headClassNames()[head] === 'measure' ? 2 * SPEAKS_FOR - 1 : 0
}

/** তাদের তিন দিনের মধ্যে প্রতিবেদন জমা দিতে বলা হয়েছে: who is told to do something. */
function told(part: string, at: number, { match, candidates, clauses, words }: Ground): number {
  const { way, last, end } = candidates[at]
  if (match.row.type !== 'Urge' || part === 'agent' || match.chain?.passive !== true || way !== PRONOUN)
    return 0
  if (end > match.first || clauses.finite(end, match.first) > 0 || !words.text(last - 1).endsWith('দের'))
    return 0
  return isOfForm('infinitive', words, end, match.last) ? SPEAKS_FOR : 0
}

/** বিশেষ ক্ষমতা আইনে মামলা: the law under which somebody is charged. */
function underLaw(at: number, { match, candidates, clauses }: Ground): number {
  const { class: own, marking, end } = candidates[at]
  if (own !== LAW || marking !== LOC || match.row.type !== 'FileCase' || end > match.first) return 0
  return clauses.finite(end, match.first) === 0 ? 2 * SPEAKS_FOR : 0
}

/** চার বছর পর্যন্ত কারাদণ্ড, ছয় মাস কারাভোগ: how long, with nothing but what bounds it between. */
function soLong(at: number, { match, candidates, words }: Ground): number {
  const { class: own, first, end, marking } = candidates[at]
  if (own !== DURATION && own !== SPAN_OF_TIME) return 0
  if (match.row.type !== 'Sentence') return 0
  // সাজা হয়েছে | পাঁচ বছরের
  if (isLengthBehind(candidates[at], match)) return 2 * SPEAKS_FOR
  if (first >= match.first || end > match.last) return 0
  if (marking === GEN || marking === GENADJ) return 0
  for (let token = end; token < match.first; token++)
    if (!words.isOf('until', token) && !words.isOf('penalty', token)) return 0
  return 2 * SPEAKS_FOR
}

/** মহানগর হাকিম মাহবুবুল হক তাঁদের রিমান্ডে পাঠানোর আদেশ দেন: who sentences somebody, as the subject of it. */
function judging(at: number, { match, candidates, ownSubject, isPassive }: Ground): number {
  const { class: own, first, last, way } = candidates[at]
  if (at !== ownSubject || own !== PERSON || way !== NAME || match.row.type !== 'Sentence' || isPassive)
    return 0
  if (match.chain?.form !== 'finite' || (first < match.last && match.first < last)) return 0
  return 2 * SPEAKS_FOR
}

/** বেড়ে | ৬০ টাকা | হয়েছে: what a change has led to is not by how much; বেড়েছে | ২২ টাকা: this is. */
function reached(at: number, { match, candidates, words }: Ground): number {
  const { kind, first, last, marking, end } = candidates[at]
  const { chain, row } = match
  if (kind !== 'number' || row.type !== 'IndicatorChange' || chain === null) return 0
  if (chain.form === 'participle' && first >= match.last)
    return words.verbs(last).some(({ lemma }) => isReaching(lemma)) ? -4 * SPEAKS_FOR : 0
  if (chain.form !== 'finite') return 0
  // দেড় গুণ হয়েছে
  if (last === match.first)
    return isReaching(chain.verb) && words.verbs(last).length > 0 && !words.text(last - 1).startsWith('গুণ')
      ? -4 * SPEAKS_FOR
      : 0
  const isBehind = first === match.last && end === last && marking === NOM && chain.tense === 'present'
  return isBehind && chain.aspect === 'perfect' && isPlain(match, words) ? SPEAKS_FOR : 0
}

/** বেড়েছে, বেড়ে গেছে; not বেড়ে হয়েছে */
function isPlain({ chain, last }: Match, words: Words): boolean {
  return (
    grammarWords('change-verb').has(chain?.verb ?? '') &&
    words.verbs(last - 1).some(({ lemma }) => lemma === chain?.verb || grammarWords('verb-go').has(lemma))
  )
}

function isReaching(lemma: string): boolean {
  return grammarWords('reaching-verb').has(lemma) && !grammarWords('change-verb').has(lemma)
}

const LAW = fillClass('LAW')
const DURATION = fillClass('duration')
const SPAN_OF_TIME = fillClass('span-of-time')
const ORG = fillClass('ORG')
const PERSON = fillClass('PER')
