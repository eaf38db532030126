import type { Words } from '../../grammar/words.js'
import { FILL_CLASSES } from '../fill.js'
import { verbKind } from '../sentence/clause-map.js'
import { GEN, postpositionAt } from '../sentence/markings.js'
import type { SentenceView } from '../sentence/sentence-views.js'
import { behindParenthesis, type Candidate, NAME, NOMINAL } from './candidate.js'
import { isActor } from './kinds.js'

/** What stands behind the phrase of a candidate. */
export const NEXTS = ['stop', 'comma', 'joint', 'verb', 'nonfinite', 'trigger', 'candidate', 'word'] as const

/** What begins at a token: nothing, a trigger, or any other candidate. */
export const OTHER = 1
export const TRIGGER = 2

/** What stands at a token behind a candidate, as an index into `NEXTS`; `starts` says what begins at each of the sentence. */
export function nextOf(words: Words, at: number, { first, last }: SentenceView, starts: Uint8Array): number {
  if (at >= last) return STOP
  if (words.isPunctuation(at)) return words.is(at, ',') ? COMMA : STOP
  if (starts[at - first] === TRIGGER) return BEFORE_TRIGGER
  if (starts[at - first] === OTHER) return BEFORE_CANDIDATE
  if (words.isOf('joint', at)) return JOINT
  const verb = verbKind(words, at)
  return verb === 2 ? BEFORE_VERB : verb === 1 ? BEFORE_NONFINITE : BEFORE_WORD
}

const [STOP, COMMA, JOINT, BEFORE_VERB, BEFORE_NONFINITE, , BEFORE_CANDIDATE, BEFORE_WORD] = NEXTS.keys()

export const BEFORE_TRIGGER = NEXTS.indexOf('trigger')

/** So many words may say who the subject behind a verb is. */
const MOST_BEFORE = 6

/** … করেছেন জেলা প্রশাসক রহিম,: whether a candidate closes a clause behind its finite verb. */
export function closesClause(words: Words, { first, next }: Candidate, view: SentenceView): boolean {
  if (next !== STOP && next !== COMMA) return false
  for (let at = first - 1; at >= view.first && at >= first - MOST_BEFORE; at--) {
    if (words.isPunctuation(at)) return false
    const verb = verbKind(words, at)
    if (verb > 0) return verb === 2
    if (postpositionAt(words, at, view.last) >= 0) return false
  }
  return false
}

/** কাতার ও মিশরের মধ্যস্থতায়, রাশিয়া-ইউক্রেন যুদ্ধ: the last of a coordination carries the marking of all. */
export function coordinate(words: Words, made: readonly Candidate[]): void {
  for (let i = made.length - 2; i >= 0; i--) {
    const here = made[i]
    if (isTwin(here, made[i + 1])) {
      here.group = i + 1
      continue
    }
    if (here.way === NAME && here.kind === 'entity') {
      const those = withWhom(words, made, i)
      if (those >= 0) {
        here.marking = made[those].marking
        here.group = those
        continue
      }
    }
    if (here.kind === 'event' || here.end !== here.last) continue
    const joint = behindParenthesis(words, here.last, words.length)
    if (joint >= words.length || !words.isOf('joint', joint)) continue
    // দেখবে একটি দল, যার নেতৃত্বে থাকবেন রায়: a clause of its own begins there.
    if (words.isOf('relative', joint + 1)) continue
    for (let j = i + 1; j < made.length && made[j].first <= joint + 1 + MOST_SAID; j++) {
      const next = made[j]
      if (next.kind !== here.kind || !alike(here, next)) continue
      if (next.first !== joint + 1 && !saysWho(words, joint + 1, here, next)) continue
      // নিগম ও কলকাতার পুলিশ কমিশনার মনোজ ভার্মা: what a place in the genitive belongs to says who is meant.
      if (
        here.class === PERSON &&
        next.class !== PERSON &&
        next.marking === GEN &&
        isBeforePerson(words, made, i, j, joint + 1)
      )
        continue
      // আক্রান্ত হয়েছেন ৪১০ জন এবং ১৯ জনের মৃত্যু হয়েছে: who closes a clause behind its verb is not joined to the next one's.
      if (here.ownMarking !== next.ownMarking && verbKind(words, here.first - 1) === 2) continue
      here.marking = next.marking
      here.group = j
      break
    }
  }
}

/** শুভেন্দু অধিকারী-সহ | গেরুয়া শিবিরের বিধায়কেরা: those among whom somebody is named do as he does; their index, or -1. */
function withWhom(words: Words, made: readonly Candidate[], at: number): number {
  const here = made[at]
  if (!isActor(here) || !WITH.test(words.text(here.last - 1))) return -1
  let best = -1
  for (let j = at + 1; j < made.length && made[j].first <= here.last + MOST_SAID; j++) {
    const { kind, first, last } = made[j]
    if (first < here.last || (kind !== 'entity' && kind !== 'phrase') || !isActor(made[j])) continue
    if (best < 0 ? isBroken(words, here.last, first) : first !== made[best].first) break
    if (best < 0 || last > made[best].last) best = j
  }
  return best
}

const WITH = /.সহ$/u

function isBroken(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (words.isPunctuation(at) || words.isOf('joint', at) || verbKind(words, at) > 0) return true
  return false
}

/** ইসরায়েল-হামাস যুদ্ধ: two names in one word. */
export function isTwin(a: Candidate, b: Candidate): boolean {
  return a.kind === 'entity' && b.kind === 'entity' && a.first === b.first && a.last === b.last
}

const PERSON = FILL_CLASSES.indexOf('PER')

/** তাঁর ছোট ছেলে, পৌর মেয়র, কলকাতার পুলিশ কমিশনার */
const MOST_SAID = 5

/** রহিম মিয়া ও তাঁর স্ত্রী সালমা বেগম: what stands between says who the second person is. */
function saysWho(words: Words, from: number, here: Candidate, next: Candidate): boolean {
  if (here.class !== PERSON || next.class !== PERSON || next.way === NOMINAL) return false
  return !isBroken(words, from, next.first)
}

/** Whether a person whom the words from a token on describe stands behind a candidate. */
function isBeforePerson(
  words: Words,
  made: readonly Candidate[],
  at: number,
  place: number,
  from: number,
): boolean {
  for (let j = place + 1; j < made.length && made[j].first <= from + MOST_SAID; j++)
    if (saysWho(words, from, made[at], made[j])) return true
  return false
}

function alike(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'entity') return a.class === b.class
  return a.class === b.class || (isActor(a) && isActor(b))
}
