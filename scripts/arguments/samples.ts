import type { Range } from '../../src/core/index.js'
import type { Candidate } from '../../src/events/arguments/candidates/candidate.js'
import { candidatesOf } from '../../src/events/arguments/candidates/candidates.js'
import { rolesAt } from '../../src/events/arguments/roles-at.js'
import { scorePairs } from '../../src/events/arguments/scoring/score-pairs.js'
import { ClauseMap } from '../../src/events/arguments/sentence/clause-map.js'
import { layersOf, sentenceViews } from '../../src/events/arguments/sentence/sentence-views.js'
import { detect } from '../../src/events/detection/detect.js'
import type { Match } from '../../src/events/detection/match.js'
import { Words } from '../../src/events/grammar/words.js'
import { builtInTriggers } from '../../src/events/triggers/built-in.js'
import { type Answer, type AnswerArgument, type Lesson, likeness } from './answers.js'
import { startingWeights } from './starting-weights.js'

/** A role and a candidate: the features of the pair, and whether the candidate fills the role. */
export interface Sample {
  readonly features: Int32Array
  readonly fills: boolean
}

/** All pairs of role and candidate at the triggers that a lesson marks. */
export function samplesOf({ document, answers }: Lesson): Sample[] {
  const words = new Words(document, builtInTriggers())
  const matches = detect(document, words, builtInTriggers())
  const layers = layersOf(document, matches)
  const rangeOf = ({ first, last }: { first: number; last: number }) => ({
    start: words.starts[first],
    end: words.ends[last - 1],
  })
  /** ইসরায়েল-হামাস is one word of two names. */
  const writtenOf = (candidate: Candidate): Range =>
    candidate.kind === 'entity' ? document.mentions[candidate.index] : rangeOf(candidate)
  const answerOf = (match: Match): Answer | undefined =>
    answers.find(
      ({ type, triggers }) =>
        type === match.row.type && triggers.some((range) => likeness(range, rangeOf(match)) > 0),
    )
  const fills = (candidate: Candidate, { kind, ranges }: AnswerArgument) =>
    (candidate.kind === kind || (candidate.kind === 'phrase' && (kind === 'entity' || kind === 'span'))) &&
    ranges.some((range) => likeness(range, writtenOf(candidate)) >= (kind === 'event' ? 0.1 : 0.5))
  const start = startingWeights()
  const samples: Sample[] = []
  for (const view of sentenceViews(words, document.sentences, layers)) {
    if (view.matches[0] === view.matches[1]) continue
    const candidates = candidatesOf(words, layers, view)
    const clauses = new ClauseMap(words, view.first, view.last, matches, ...view.matches)
    for (let i = view.matches[0]; i < view.matches[1]; i++) {
      const answer = answerOf(matches[i])
      if (answer === undefined) continue
      scorePairs(
        matches[i],
        rolesAt(matches[i], words, {}),
        candidates,
        clauses,
        words,
        view.last,
        start,
        (role, c, _, pair) => {
          const fitting = answer.args.filter((arg) => arg.role === role.name && fills(candidates[c], arg))
          const isRequired = fitting.some(({ optional }) => !optional)
          if (fitting.length > 0 && !isRequired) return
          samples.push({ features: pair.of(role), fills: isRequired })
        },
      )
    }
  }
  return samples
}
