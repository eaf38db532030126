import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { isActor } from '../candidates/kinds.js'
import { isPronoun } from '../candidates/noun-phrases.js'
import type { Ground } from '../ground.js'
import { tellsOfOwn } from '../own-deed.js'
import { GEN, GENADJ, NOM } from '../sentence/markings.js'

/**
 * Whether a candidate only tells of the event: in "সিউল জানায়, উত্তর কোরিয়া ক্ষেপণাস্ত্র উৎক্ষেপণ করেছে" Seoul has no part in it. Where
 * the clause has no other subject, "সহযোগিতা করবেন বলে জানিয়েছেন অনির্বাণ", it is the speaker who will.
 */
export function onlyTells({ says, marking, last }: Candidate, { match, candidates, words }: Ground): boolean {
  // নবান্ন | সূত্রের খবর, বৈঠক বসতে পারে
  if (words.isOf('circles', last)) return true
  const start = words.starts[match.first]
  if (says === null || start < says.start || start >= says.end || tellsOfOwn(match, words)) return false
  // মন্ত্রী জানান, কোনো আলোচনা হয়নি: where the clause can have no subject of persons, he only tells.
  if (marking === NOM && isWithoutSubject(match)) return true
  return candidates.some(
    (each) =>
      isSomebody(each, words) &&
      each.marking === NOM &&
      each.last <= match.first &&
      words.starts[each.first] >= says.start &&
      !isConditionalBetween(words, each.last, match.first),
  )
}

/** আদালতে যাবেন বলে জানান | দলের | সদস্যসচিব করিম: whose officer only tells of it has no part in it. */
export function isOfTeller({ says, marking, first, last }: Candidate, ground: Ground): boolean {
  const { match, candidates, words } = ground
  if (says !== null || first < match.last || (marking !== GEN && marking !== GENADJ)) return false
  const start = words.starts[match.first]
  for (const each of candidates) {
    if (each.says === null || each.marking !== NOM) continue
    const isOfficer = each.first > last && each.first <= last + TITLE
    if (isOfficer && start >= each.says.start && start < each.says.end) return true
  }
  return false
}

/** (দলের) জ্যেষ্ঠ যুগ্ম সদস্যসচিব */
const TITLE = 5

/** বৈঠক ডাকা হয়েছে, চুক্তি হয়নি; but আহত হয়েছেন. */
function isWithoutSubject({ row, chain }: Match): boolean {
  if (chain === null || chain.form !== 'finite' || row.voice !== null) return false
  return chain.passive || (grammarWords('verb-be').has(chain.verb) && !chain.honorific)
}

/** উনি of nobody whom the text has named is somebody all the same. */
function isSomebody(candidate: Candidate, words: Words): boolean {
  const { kind, first, last } = candidate
  if (kind === 'phrase') return last - first === 1 && isPronoun(words, first)
  return kind === 'entity' && isActor(candidate)
}

function isConditionalBetween(words: Words, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (words.verbs(token).some(({ form }) => form === 'conditional')) return true
  return false
}
