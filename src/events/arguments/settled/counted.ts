import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { isIncluded } from '../candidates/figures.js'
import type { Role } from '../frames.js'
import type { Scored } from '../scoring/score-pairs.js'
import { LOC, NOM } from '../sentence/markings.js'

/** তিন কৃষক নিহত: the number inside the words for those who undergo an event is its count. */
export function countTheCounted(
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
  words: Words,
): void {
  const count = roles.find(({ name }) => name === 'count')
  if (count === undefined) return
  const counted = chosen.find(({ role, at }) => role.counted && candidates[at].kind === 'entity')
  if (counted === undefined) return
  const { first, last } = candidates[counted.at]
  const at = candidates.findIndex(
    (each) =>
      each.kind === 'number' &&
      each.first >= first &&
      each.last <= last &&
      (count.fill & (1 << each.class)) !== 0 &&
      !isIncluded(each, candidates, words) &&
      // তিন বছরের | শিশু: how old somebody is.
      !isAge(each, words),
  )
  if (at < 0) return
  const known = chosen.findIndex(({ role }) => role === count)
  if (known >= 0 && chosen[known].score > SURE) return
  if (known >= 0) chosen.splice(known, 1)
  chosen.push({ role: count, at, score: counted.score })
}

function isAge({ last }: Candidate, words: Words): boolean {
  return words.isOf('time-measure', last) || words.isOf('time-measure', last - 1)
}

/** দুটি ইউনিট আহতদের উদ্ধার করে: a number inside the words for others does not count those who undergo the event. */
export function dropForeignCount(candidates: readonly Candidate[], chosen: Scored[]): void {
  const count = chosen.findIndex(({ role }) => role.name === 'count')
  const counted = chosen.find(({ role, at }) => role.counted && candidates[at].kind !== 'number')
  if (count < 0 || counted === undefined || counted.at === chosen[count].at) return
  const { first, last } = candidates[chosen[count].at]
  if (candidates[counted.at].first < last && first < candidates[counted.at].last) return
  const isOfOthers = candidates.some(
    (each) =>
      (each.kind === 'entity' || each.kind === 'phrase') &&
      each.first <= first &&
      last < each.last &&
      each.last <= candidates[counted.at].first,
  )
  if (isOfOthers) chosen.splice(count, 1)
}

/** A count that stands so well by itself is not that of another participant. */
const SURE = 1

/** অন্তত ৭০ জন মারা যান: those who are counted undergo the event, where nobody else does. */
export function nameTheCounted(
  match: Match,
  roles: readonly Role[],
  candidates: readonly Candidate[],
  chosen: Scored[],
): void {
  const count = chosen.find(({ role }) => role.name === 'count')
  const counted = roles.find((role) => role.counted)
  if (count === undefined || counted === undefined || chosen.some(({ role }) => role === counted)) return
  const { first, last, marking } = candidates[count.at]
  // দুই দেশ যুদ্ধবন্দি বিনিময় করেছে: so many do it.
  if (marking === NOM && voiceClass(match) === 'act') return
  const at = candidates.findIndex(
    (each, c) =>
      (each.kind === 'phrase' || each.kind === 'entity') &&
      // দুটি নমুনাতেই ভাইরাস পাওয়া গেছে
      each.ownMarking !== LOC &&
      each.first <= first &&
      each.last >= last &&
      (counted.fill & (1 << each.class)) !== 0 &&
      !chosen.some((other) => other.at === c),
  )
  if (at >= 0) chosen.push({ role: counted, at, score: count.score })
  // ৩০ জনের বেশি আহত হয়েছেন: the number stands for them.
  else if (HARMED.has(match.row.type) && last === match.first && match.chain?.form === 'finite')
    chosen.push({ role: counted, at: count.at, score: count.score })
}

const HARMED = new Set(['Die', 'Injure', 'Casualty', 'Missing'])
