import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { fillClass, fillMask } from '../fill.js'
import { builtInFrames, type Role } from '../frames.js'
import { GEN, GENADJ, LOC, NOM, OBJ } from '../sentence/markings.js'

/** Whether a candidate belongs to another deed of the sentence, whatever role it might fill here. */
export function isOfOtherDeed(candidate: Candidate, match: Match, words: Words): boolean {
  return isChair(candidate, match, words) || isOfNextClause(candidate, match, words)
}

/** Whether what a candidate is by its form keeps it from one role of a trigger. */
export function isMisread(
  { name, part }: Role,
  candidates: readonly Candidate[],
  at: number,
  match: Match,
  words: Words,
): boolean {
  const candidate = candidates[at]
  const { kind, first, last, marking, class: own } = candidate
  switch (name) {
    case 'change':
    case 'value':
    case 'baseline':
      return kind === 'number' && isOfThings(candidate, words)
    // এক সপ্তাহে ১৫ টাকা বেড়েছে: so long is the time that is looked at.
    case 'time':
      return match.row.type === 'IndicatorChange' && own === SPAN_OF_TIME
    // সমঝোতায় পৌঁছেছে: the bare noun of the trigger says no more than that; চুক্তিটিতে সই করেন says what was signed.
    case 'agreement':
      return first >= match.first && last <= match.last && !isSigned(match, words)
    // বাজারে মারধর করেন: where somebody is beaten has not been aimed at.
    case 'target':
      return match.row.subtype === 'beating' && marking === LOC && (PLACES & (1 << own)) !== 0
    default:
      return builtInFrames().parts[part] === 'agent' && isOfNoun(candidates, candidate, match)
  }
}

/** জেলা প্রশাসককে প্রধান করে তদন্ত কমিটি: who heads it is not looked into. */
function isChair({ marking, last }: Candidate, { row }: Match, words: Words): boolean {
  return (
    marking === OBJ &&
    row.type !== 'Appoint' &&
    words.isOf('chair', last) &&
    words
      .verbs(last + 1)
      .some(({ form, lemma }) => form === 'participle' && grammarWords('verb-do').has(lemma))
  )
}

/** সেনা পাঠিয়েছে উত্তর কোরিয়া, যাঁদের মধ্যে …: with the relative word the next clause begins. */
function isOfNextClause({ way, first, marking }: Candidate, { last, chain }: Match, words: Words): boolean {
  return (
    way === PRONOUN &&
    marking !== NOM &&
    chain?.form === 'finite' &&
    first > last &&
    words.is(first - 1, ',') &&
    words.isOf('relative', first)
  )
}

/** চুক্তিটিতে সই করেন */
function isSigned({ headLast, first }: Match, words: Words): boolean {
  for (let token = first; token < headLast; token++) if (words.isOf('signed', token)) return true
  return false
}

/** সেনা | প্রত্যাহারের | দাবি নাকচ করেন: what the noun of another deed takes as its object does nothing itself. */
function isOfNoun(
  candidates: readonly Candidate[],
  { kind, way, first, last, marking }: Candidate,
  match: Match,
): boolean {
  if (kind !== 'entity' || way === NAME || way === PRONOUN || marking !== NOM) return false
  return candidates.some(
    (deed) =>
      deed.kind === 'event' &&
      deed.first <= first &&
      last < deed.last &&
      (deed.marking === GEN || deed.marking === GENADJ) &&
      !(deed.first <= match.first && match.last <= deed.last),
  )
}

/** দাম বেড়েছে ৬৮টি | প্রতিষ্ঠানের শেয়ারের: so many things are none of what is measured. */
function isOfThings({ first, last, class: own, ownMarking }: Candidate, words: Words): boolean {
  if (own !== COUNT) return false
  if (ownMarking === GEN && !words.isOf('compared', last)) return true
  return (
    last - first <= 2 &&
    COUNTED.test(words.text(last - 1)) &&
    words.isWord(last) &&
    words.text(last).endsWith('র') &&
    words.verbs(last).length === 0 &&
    !words.isOf('compared', last)
  )
}

const COUNTED = /(?:টি|টা|জন|খানা)$/u
const COUNT = fillClass('count')
const SPAN_OF_TIME = fillClass('span-of-time')
const PLACES = /* @__PURE__ */ fillMask(['place'])
