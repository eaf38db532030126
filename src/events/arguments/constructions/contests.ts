import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { isActor } from '../candidates/kinds.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, OBJ, PL, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES } from './construction.js'

/** Of elections and matches: who wins, by how much, who is out. */
export const CONTESTS: readonly Construction[] = [
  { types: ['WinElection'], roles: ['votes', 'margin'], says: byVotes },
  { types: ['MatchResult'], roles: ['margin'], says: marginOf },
  { types: ['MatchResult'], roles: ['winner', 'loser', 'participant'], says: sided },
  { types: ['MatchResult'], roles: ['participant'], says: facing },
  { types: ['MatchResult'], roles: ['participant'], says: drawn },
  { types: ['Defeat'], roles: ['victor', 'defeated'], says: sided },
  { types: ['WinElection'], roles: ['winner', 'loser'], says: sided },
  { types: ['Performance'], roles: ['player', 'against'], says: dismissed },
]

/** ৫০ হাজার ভোট | পেয়ে জিতেছেন: how many voted for the winner; ৩ হাজার ভোটে | জিতেছেন, জয়ের ব্যবধান | ৩ হাজার ভোট: how many more. */
function byVotes(at: number, { candidates, words }: Ground, _: string, role: string): number {
  const { kind, first, last } = candidates[at]
  if (kind !== 'number') return 0
  const isMargin =
    words.isOf('margin-noun', first - 1) ||
    words.isOf('margin-noun', last + 1) ||
    words.isOf('margin-unit', last) ||
    words.isOf('more', last + 1)
  if (!isMargin && !words.isOf('vote', last)) return 0
  return (role === 'margin') === isMargin ? DECIDES : -SETTLES
}

/** ৮ রানের | জয়ে, ৩ উইকেটের | রুদ্ধশ্বাস জয়: by how much somebody won, with one word between. */
function marginOf(at: number, { match, candidates, words }: Ground): number {
  const { kind, last } = candidates[at]
  if (kind !== 'number' || !words.isOf('margin-of', last)) return 0
  return match.first > last && match.first <= last + 2 ? DECIDES : 0
}

/** মুম্বইয়ের সঙ্গে | ড্র করল মোহনবাগান: both sides of what nobody has won. */
function drawn(at: number, { match, candidates, clauses }: Ground): number {
  const { row, chain, first, last } = match
  if (chain === null || row.subtype !== 'draw') return 0
  const { kind, marking, end, first: from, class: own } = candidates[at]
  if (kind !== 'entity' || own === HOUSE || !isActor(candidates[at])) return 0
  if (from >= last) return marking === NOM && from === last ? DECIDES : 0
  if (end > first || clauses.finite(end, first) > 0) return 0
  return marking === beside() || marking === opposite() ? DECIDES : 0
}

const beside = /* @__PURE__ */ postpositionClass('with')
const opposite = /* @__PURE__ */ postpositionClass('against')
const HOUSE = fillClass('FAC')

/** ভারতের কাছে হেরেছে নেপাল, ৮ রানের জয় পেয়েছে নেপাল: who loses or wins is no mere participant, nor his own rival. */
function sided(at: number, { match, candidates, clauses, words }: Ground, _: string, role: string): number {
  const side = sideOf(match, words)
  const here = candidates[at]
  if (side === null || match.row.subtype === 'draw' || here.kind !== 'entity') return 0
  if (role === 'participant') return -SETTLES
  // আলকারাসের কাছে হেরেছেন
  if (side === 'loser' && here.marking === atWhom() && here.end <= match.first)
    return clauses.finite(here.end, match.first) > 0 ? 0 : wins(role) ? DECIDES : -SETTLES
  if (here.marking !== NOM || !isActor(here)) return 0
  // ছাত্র সংসদ | নির্বাচনে জিতেছেন সাদিয়া আফরিন; but বিজেপি | উপনির্বাচনে জিতেছে।
  if (words.isOf('in-election', here.last) && candidates.some((each) => isWinnerBehind(each, match)))
    return -SETTLES
  const { chain, first, last } = match
  const isNear =
    here.end <= first
      ? clauses.finite(here.end, first) === 0
      : here.first === last ||
        // হেরে | টুর্নামেন্ট থেকে বিদায় নিল | নেপাল
        (chain !== null && chain.form !== 'finite' && here.closing && clauses.finite(last, here.first) === 1)
  return isNear ? (wins(role) === (side === 'winner') ? DECIDES : -SETTLES) : 0
}

/** আবাহনীর | মুখোমুখি হবে | যমুনা, মুখোমুখি হবে দুই দল: who faces whom, both take part. */
function facing(at: number, { match, candidates, clauses, words }: Ground): number {
  const { row, first, headLast, last } = match
  if (row.subtype !== 'play' && row.subtype !== 'fixture') return 0
  const here = candidates[at]
  if (!isActor(here) || here.kind === 'event' || here.class === HOUSE) return 0
  const isNext = here.end === first || here.first === last
  const isOwn =
    here.end <= first ? clauses.finite(here.end, first) === 0 : clauses.finite(last, here.first) === 0
  // খেলবে | ভারতের বিপক্ষে, ভ্যালেন্সিয়াকে | আতিথ্য দেবে
  if (here.marking === opposite() || here.marking === beside()) return isOwn ? DECIDES : 0
  if (words.isOf('hosting', headLast - 1))
    return isOwn && (here.marking === OBJ || here.marking === NOM) ? DECIDES : 0
  if (row.subtype === 'fixture' && match.chain !== null) return isOwn && here.marking === NOM ? DECIDES : 0
  if (!words.isOf('facing', headLast - 1)) return 0
  if (here.marking === GEN || here.marking === GENADJ) return isNext ? DECIDES : 0
  if (here.marking !== NOM) return 0
  return isNext || (here.end <= first && clauses.finite(here.end, first) === 0) ? DECIDES : 0
}

const isWinnerBehind = (candidate: Candidate, { last }: Match) =>
  candidate.first >= last && candidate.marking === NOM && isActor(candidate)

const wins = (role: string) => role === 'winner' || role === 'victor'

const atWhom = /* @__PURE__ */ postpositionClass('at')

/** What the subject of হেরেছে, of জয় পেয়েছে, of জয়ী হয়েছে is. */
function sideOf({ row, chain, first, headLast }: Match, words: Words): 'winner' | 'loser' | null {
  if (chain === null) return null
  // বিদায় নিল | নেপাল, শিরোপা ঘরে তুলেছে | নেপাল
  if (row.voice === 'pat' && LOSING.has(row.subtype ?? '')) return 'loser'
  if (row.voice === 'act' && WINNING.has(row.subtype ?? '')) return 'winner'
  if (chain.first === first)
    return grammarWords('lose-verb').has(chain.verb)
      ? 'loser'
      : grammarWords('win-verb').has(chain.verb)
        ? 'winner'
        : null
  const isState = grammarWords('verb-be').has(chain.verb)
  if (isState && words.isOf('lose-state', headLast - 1)) return 'loser'
  if (isState ? words.isOf('win-state', headLast - 1) : winsByNoun(words, headLast - 1, chain.verb))
    return 'winner'
  return null
}

const LOSING: ReadonlySet<string> = /* @__PURE__ */ new Set(['lose', 'eliminated', 'defeat'])
const WINNING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'final',
  'champion',
  'title',
  'advance',
  'win',
  'beat',
])

/** জয় পেয়েছে, জয়লাভ করেছে */
function winsByNoun(words: Words, noun: number, verb: string): boolean {
  return words.isOf('win-noun', noun) && grammarWords('get-verb').has(verb)
}

/** অধিনায়ককে ফেরান স্পিনার: who is out is against whom; … বলে বোল্ড হন ওপেনার: and whose ball it was has done it. */
function dismissed(at: number, ground: Ground, _: string, role: string): number {
  const { match, candidates, clauses } = ground
  const { row, chain, first, last } = match
  const here = candidates[at]
  if (chain === null || !OUT.has(row.subtype ?? '') || !isPlayer(here)) return 0
  if (here.end <= first ? clauses.finite(here.end, first) > 0 : here.first < last) return 0
  if (isDoneTo(here)) return role === 'against' ? SETTLES : -SETTLES
  const hasWhom = candidates.some(
    (each) => isDoneTo(each) && each.end <= first && clauses.finite(each.end, first) === 0,
  )
  if (hasWhom) return here.marking !== NOM ? 0 : role === 'against' ? -SETTLES : DECIDES
  const bowler = bowlerOf(ground)
  if (bowler < 0) return 0
  if (at === bowler) return role === 'player' ? SETTLES : -SETTLES
  return here.marking !== NOM ? 0 : role === 'against' ? SETTLES : -SETTLES
}

export function isPlayer({ class: own }: Candidate): boolean {
  return own === PERSON || own === GROUP
}

function isDoneTo(each: Candidate): boolean {
  return isPlayer(each) && (each.marking === OBJ || each.marking === PL)
}

/** সিরাজের | বলে, তাসকিনের | ইয়র্কারে: whose ball, before the trigger; or -1. */
function bowlerOf({ match, candidates, words }: Ground): number {
  for (let c = 0; c < candidates.length; c++) {
    const { marking, last, class: own } = candidates[c]
    if (last >= match.first || own !== PERSON || (marking !== GEN && marking !== GENADJ)) continue
    for (let token = last; token < last + NEAR && token < match.first; token++)
      if (words.isOf('ball', token)) return c
  }
  return -1
}

/** সিরাজের | দ্বিতীয় বলে */
const NEAR = 2

const OUT = new Set(['out', 'dismissal', 'wicket'])
const PERSON = fillClass('PER')
const GROUP = fillClass('GROUP')
