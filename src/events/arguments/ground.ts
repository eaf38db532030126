import type { Match } from '../detection/match.js'
import { voiceClass } from '../detection/voice.js'
import type { Words } from '../grammar/words.js'
import type { Candidate } from './candidates/candidate.js'
import { isActor } from './candidates/kinds.js'
import { NEXTS } from './candidates/neighbours.js'
import type { Role } from './frames.js'
import type { ClauseMap } from './sentence/clause-map.js'
import { NOM, postpositionAt, postpositionClass } from './sentence/markings.js'

/** What of a trigger the grammar of all its pairs asks for. */
export interface Ground {
  readonly match: Match
  readonly candidates: readonly Candidate[]
  readonly clauses: ClauseMap
  readonly words: Words
  readonly isPassive: boolean
  /** রহিম রাজি হলেও করিম …: whether a conditional has a subject of its own before it. */
  readonly hasSubject: boolean
  /** Whether a subject stands in the clause of the trigger, wherever else there are some. */
  readonly ownSubject: number
  /** Whether its type counts those whom it befalls, or what there was of it. */
  readonly counts: boolean
  /** ধর্মঘটের কারণে | …: where begins what the trigger has caused; else the end of all tokens. */
  readonly endOfCause: number
}

export function groundOf(
  match: Match,
  candidates: readonly Candidate[],
  clauses: ClauseMap,
  words: Words,
  roles: readonly Role[],
  limit: number,
): Ground {
  const { chain } = match
  const isConditional = chain !== null && chain.form === 'conditional'
  const ownSubject = subjectOf(match, candidates, clauses, words)
  return {
    match,
    candidates,
    clauses,
    words,
    isPassive: chain !== null && voiceClass(match) === 'pat',
    hasSubject: isConditional && ownSubject >= 0 && candidates[ownSubject].last <= match.first,
    ownSubject,
    counts: roles.some(({ name }) => name === 'count'),
    endOfCause: endOfCause(match, words, limit),
  }
}

function endOfCause({ chain, ending, last }: Match, words: Words, limit: number): number {
  const isGenitive = chain === null ? ending?.case === 'GEN' : chain.case === 'GEN'
  return isGenitive && postpositionAt(words, last, limit) === cause() ? last : limit
}

const cause = /* @__PURE__ */ postpositionClass('cause')

/** The subject in the clause of a trigger, as near as can be, or -1. */
function subjectOf(
  { first, last }: Match,
  candidates: readonly Candidate[],
  clauses: ClauseMap,
  words: Words,
): number {
  for (let c = candidates.length - 1; c >= 0; c--) {
    const each = candidates[c]
    if (each.last > first || each.closing || each.next === STOP || !isSubject(each)) continue
    if (clauses.finite(each.last, first) === 0 && !isOfCase(each, words)) return c
  }
  for (let c = 0; c < candidates.length; c++) {
    const each = candidates[c]
    if (each.first >= last && isSubject(each) && clauses.finite(last + 1, each.first) === 0) return c
  }
  return -1
}

/** ইমরান হোসেন | হত্যা | মামলায়: whom a case is about is the subject of nothing. */
function isOfCase({ last }: Candidate, words: Words): boolean {
  return words.isOf('case-noun', last + 1) && words.isWord(last) && words.verbs(last).length === 0
}

function isSubject(candidate: Candidate): boolean {
  return candidate.kind === 'entity' && candidate.marking === NOM && isActor(candidate)
}

const STOP = NEXTS.indexOf('stop')
