import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES } from './construction.js'
import { isPlayer } from './contests.js'

/** Of teams and pairs: who plays for whom and with whom. */
export const TEAMS: readonly Construction[] = [
  { types: ['MatchResult'], roles: ['loser', 'winner'], says: titled },
  { types: ['MatchResult'], roles: ['loser', 'winner'], says: owned },
  { types: ['Performance'], roles: ['team'], says: fielded },
  { types: ['Performance'], roles: ['player'], says: joined },
]

/** সাফের | শিরোপা ধরে রাখল ভারত: whose title it is neither won nor lost it. */
function titled(at: number, { match, candidates, words }: Ground): number {
  const { kind, marking, last } = candidates[at]
  if (kind !== 'entity' || (marking !== GEN && marking !== GENADJ)) return 0
  return last <= match.first + 1 && words.isOf('title-noun', last) ? -SETTLES : 0
}

/** সিরিজ | ভারতের, হার | মোহনবাগানের: whose it is, behind the noun. */
function owned(at: number, { match, candidates, words }: Ground, _: string, role: string): number {
  const { chain, last, headLast } = match
  const { kind, first, marking } = candidates[at]
  if (chain !== null || kind !== 'entity' || first !== last) return 0
  if (marking !== GEN && marking !== GENADJ) return 0
  return (role === 'loser') === words.isOf('loss-noun', headLast - 1) ? DECIDES : -DECIDES
}

/** ব্রোঞ্জ পেয়েছে | বাংলাদেশ, দিন শেষ করেছে | পাকিস্তান: the country whose team does it. */
function fielded(at: number, { candidates, ownSubject }: Ground): number {
  return at === ownSubject && candidates[at].class === COUNTRY ? DECIDES : 0
}

/** মিরাজের সঙ্গে | ১২১ রানের জুটি গড়েন হৃদয়: both of a pair. */
function joined(at: number, { match, candidates, clauses }: Ground): number {
  const here = candidates[at]
  if (match.row.subtype !== 'partnership' || !isPlayer(here)) return 0
  // তাঁর | ১২১ রানের জুটি
  if (match.chain === null && (here.marking === GEN || here.marking === GENADJ))
    return here.end <= match.first && match.first <= here.end + LENGTH_OF_STAND ? DECIDES : 0
  if (here.marking !== beside()) return 0
  return here.end <= match.first && clauses.finite(here.end, match.first) === 0 ? DECIDES : 0
}

/** ১২১ রানের, অবিচ্ছিন্ন ১২১ রানের */
const LENGTH_OF_STAND = 3
const COUNTRY = fillClass('GPE')

const beside = /* @__PURE__ */ postpositionClass('with')
