import { verbKind } from '../clauses.js'
import type { SentenceView, Titles } from '../views.js'
import type { Words } from '../words.js'
import { behindParenthesis, type Candidate } from './candidate.js'
import { GEN } from './markings.js'

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

const [STOP, COMMA, JOINT, BEFORE_VERB, BEFORE_NONFINITE, BEFORE_TRIGGER, BEFORE_CANDIDATE, BEFORE_WORD] =
  NEXTS.keys()

/** কাতার ও মিশরের মধ্যস্থতায়: the last of a coordination carries the marking of all. */
export function coordinate(words: Words, made: readonly Candidate[]): void {
  for (let i = made.length - 2; i >= 0; i--) {
    const here = made[i]
    if (here.kind === 'event' || here.end !== here.last) continue
    const joint = behindParenthesis(words, here.last, words.length)
    if (joint >= words.length || !words.isOf('joint', joint)) continue
    const j = joined(made, i, joint + 1)
    if (j < 0) continue
    here.marking = made[j].marking
    here.group = j
  }
}

/**
 * The candidate behind a conjunction that one before it is coordinated with: of those whose phrase begins there one of its
 * class rather than another: মোদী ও ব্রিটেনের প্রধানমন্ত্রী স্টার্মার, ভারত ও ব্রিটেনের প্রধানমন্ত্রী.
 */
function joined(made: readonly Candidate[], at: number, start: number): number {
  const here = made[at]
  let best = -1
  for (let j = at + 1; j < made.length && made[j].first <= start + LONGEST_TITLE; j++) {
    const next = made[j]
    if (next.start !== start || next.kind !== here.kind || !alike(here, next)) continue
    if (best < 0 || (made[best].class !== here.class && next.class === here.class)) best = j
  }
  return best
}

/** In tokens. */
const LONGEST_TITLE = 8

function alike(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'entity') return a.class === b.class
  const isActor = (c: Candidate) => c.class <= 2 || c.class === 5 || c.class === 13 || c.class === 14
  return a.class === b.class || (isActor(a) && isActor(b))
}

/**
 * Where the phrases of mentions begin: "ভারতের প্রধানমন্ত্রী নরেন্দ্র মোদী" at ভারতের, "নেপালের বাজুরা জেলা" at নেপালের. What stands between
 * that and the mention itself is inside its phrase.
 */
export function widen(made: readonly Candidate[], { startOf }: Titles, { first, last }: SentenceView): void {
  // By token: which genitive ends before it, or -1.
  const genitives = new Int32Array(last - first + 1).fill(-1)
  for (let i = 0; i < made.length; i++) {
    const here = made[i]
    if (here.kind !== 'entity') continue
    let start = here.first
    for (;;) {
      const genitive = genitives[start - first]
      const before = startOf.get(start) ?? (genitive < 0 ? start : made[genitive].start)
      if (before >= start || before < first) break
      start = before
    }
    here.start = start
    for (let j = i - 1; j >= 0 && made[j].first >= start; j--)
      if (made[j].last <= here.first && (made[j].kind === 'entity' || made[j].kind === 'phrase'))
        made[j].inner = true
    if (here.marking === GEN && here.end === here.last && here.last <= last) genitives[here.last - first] = i
  }
}
