import type { Words } from '../../grammar/words.js'
import { type Candidate, NAME, PRONOUN } from '../candidates/candidate.js'
import { headClassNames } from '../candidates/head-class.js'
import { fillClass } from '../fill.js'
import type { Scored } from '../scoring/score-pairs.js'
import { GEN, PL } from '../sentence/markings.js'

/** শিশু তানিয়ার | হাত-পা বাঁধা লাশ উদ্ধার করে: whose body is found is who is found. */
export function nameTheBody(candidates: readonly Candidate[], chosen: Scored[], words: Words): void {
  const found = chosen.findIndex(({ role, at }) => role.name === 'rescued' && isBody(candidates[at]))
  if (found < 0) return
  const { at, role, score } = chosen[found]
  const body = candidates[at]
  let whose = -1
  for (let c = 0; c < candidates.length; c++) {
    const { kind, class: own, way, ownMarking, last, first } = candidates[c]
    if (kind !== 'entity' || own !== PERSON || (way !== NAME && way !== PRONOUN)) continue
    if (ownMarking !== GEN && ownMarking !== PL) continue
    // তানিয়ার | গলাকাটা | লাশ, and within the words for it
    const isInside = first === body.first && last < body.last
    if (isInside || (last <= body.first && isDescribed(last, body.first, words))) whose = c
  }
  if (whose >= 0 && !chosen.some((each) => each.at === whose)) chosen[found] = { role, at: whose, score }
}

function isBody({ kind, head }: Candidate): boolean {
  return (kind === 'entity' || kind === 'phrase') && headClassNames()[head] === 'body'
}

/** হাত-পা বাঁধা */
const DESCRIBED = 3

function isDescribed(from: number, to: number, words: Words): boolean {
  if (to - from > DESCRIBED) return false
  for (let token = from; token < to; token++)
    if ((words.isPunctuation(token) && !words.is(token, '-')) || words.text(token).endsWith('র')) return false
  return true
}

const PERSON = fillClass('PER')
