import { verbKind } from '../clauses.js'
import { grammarWords } from '../grammar-words.js'
import type { Words } from '../words.js'
import type { Candidate } from './candidates.js'

/** What stands behind the phrase of a candidate. */
export const NEXTS = ['stop', 'comma', 'joint', 'verb', 'nonfinite', 'trigger', 'candidate', 'word'] as const

export function nextOf(
  words: Words,
  at: number,
  limit: number,
  starts: ReadonlyMap<number, boolean>,
): (typeof NEXTS)[number] {
  if (at >= limit) return 'stop'
  if (words.isPunctuation(at)) return words.is(at, ',') ? 'comma' : 'stop'
  const start = starts.get(at)
  if (start === true) return 'trigger'
  if (start === false) return 'candidate'
  if (grammarWords('joint').has(words.text(at))) return 'joint'
  const verb = verbKind(words, at)
  return verb === 2 ? 'verb' : verb === 1 ? 'nonfinite' : 'word'
}

/** (এনডিআরএফ), (৩৮) */
export function behindParenthesis(words: Words, at: number, limit: number): number {
  if (at >= limit || !words.is(at, '(')) return at
  for (let i = at + 1; i < limit && i < at + 8; i++) if (words.is(i, ')')) return i + 1
  return at
}

/** কাতার ও মিশরের মধ্যস্থতায়: the last of a coordination carries the marking of all. */
export function coordinate(words: Words, made: Candidate[]): Candidate[] {
  for (let i = made.length - 2; i >= 0; i--) {
    const here = made[i]
    if (here.kind === 'event' || here.end !== here.last) continue
    const joint = behindParenthesis(words, here.last, words.length)
    if (joint >= words.length || !grammarWords('joint').has(words.text(joint))) continue
    for (let j = i + 1; j < made.length && made[j].first <= joint + 1; j++) {
      const next = made[j]
      if (next.first !== joint + 1 || next.kind !== here.kind || !alike(here, next)) continue
      made[i] = { ...here, marking: next.marking, group: j }
      break
    }
  }
  return made
}

function alike(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'entity') return a.class === b.class
  const isActor = (c: Candidate) => c.class <= 2 || c.class === 5 || c.class === 13 || c.class === 14
  return a.class === b.class || (isActor(a) && isActor(b))
}
