import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { GEN } from '../sentence/markings.js'

/** সই হয়েছে | গত বৃহস্পতিবার, তবে অনুমোদন মেলেনি; বুধবারের মধ্যে তালিকা সংশোধন না হলে | আদালতে যাব: the time of the clause before. */
export function isOfClauseBefore(candidate: Candidate, { first }: Match, words: Words): boolean {
  const { closing, last, end } = candidate
  if (last > first) return false
  if (closing) return true
  if (!isTimeBound(candidate, words) && !words.isOf('time-bound', last)) return false
  for (let token = end; token < first; token++)
    if (words.verbs(token).some(({ form, mostly }) => form === 'conditional' && mostly !== 'other'))
      return true
  return false
}

/** সাজা হয়েছে | পাঁচ বছরের */
export function isLengthBehind({ first, ownMarking }: Candidate, { last, chain }: Match): boolean {
  return first === last && ownMarking === GEN && chain?.form === 'finite'
}

/** ইতিমধ্যে: no day is told. */
export function isAlready({ kind, first, last }: Candidate, words: Words): boolean {
  if (kind !== 'date' || last - first > 2) return false
  return grammarWords('already').has(words.source.slice(words.starts[first], words.ends[last - 1]))
}

/** ২ সেপ্টেম্বর এই মামলায় নির্দেশ দেন: the day is that of what is done in the case. */
export function isOfLaterDeed({ end, ownMarking, first }: Candidate, match: Match, words: Words): boolean {
  const { row, chain, ending } = match
  if (row.type !== 'FileCase' || chain !== null || ending === null || ending.case === 'NOM') return false
  // ২০২১ সালের মামলায়
  return (
    first >= match.last ||
    (end <= match.first &&
      !(end === match.first && ownMarking === GEN) &&
      words.isOf('case-noun', match.last - 1))
  )
}

/** জুনের মধ্যে, আগামী মাস থেকে */
export function isTimeBound({ kind, last }: Candidate, words: Words): boolean {
  return kind === 'date' && words.isOf('time-bound', last - 1)
}

/** The side of the day of the text on which nothing lies that a finite verb tells, or 0. */
export function impossibleSide({ chain }: Match): -1 | 0 | 1 {
  if (chain === null || chain.form !== 'finite' || chain.modal !== null || chain.negative) return 0
  if (chain.tense === 'future') return -1
  return chain.tense === 'past' || (chain.tense === 'present' && chain.aspect !== 'continuous') ? 1 : 0
}
