import type { Words } from '../../grammar/words.js'
import type { Candidate } from './candidate.js'

/** পাঁচ সদস্যসহ | ২১ জন: the first are among the second. */
export function isIncluded(
  { kind, last }: Candidate,
  candidates: readonly Candidate[],
  words: Words,
): boolean {
  if (kind !== 'number') return false
  for (let token = last - 1; token <= last; token++)
    if (INCLUDING.test(words.text(token)) && words.isWord(token))
      return candidates.some(
        (each) => each.kind === 'number' && each.first > token && each.first <= token + INCLUDED,
      )
  return false
}

const INCLUDING = /.সহ$/u
/** সদস্যসহ | অন্তত ২১ জন */
const INCLUDED = 2

/** পাঁচজনকে, ২২ জন; but এক ডজন */
export function countsPeople(words: Words, token: number): boolean {
  return PEOPLE.test(words.text(token))
}

const PEOPLE = /(?<!ড)জন/u

/** ৩ রানে, and not ৪-৩ ব্যবধানে. */
export function isSingle(words: Words, { first, last }: Candidate): boolean {
  return !SIDES.test(words.source.slice(words.starts[first], words.ends[last - 1]))
}

const SIDES = /[-–—]/u
