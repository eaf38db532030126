import { attach, toArgument } from './arguments/attach.js'
import { candidatesOf, type Layers } from './arguments/candidates.js'
import { rolesOf } from './arguments/frames.js'
import { argumentWeights } from './arguments/model.js'
import { ClauseMap } from './clauses.js'
import type { Match } from './match.js'
import { merge } from './merge.js'
import type { EventNeeds } from './stage.js'
import type { Argument, EventFinding } from './types.js'
import { sentenceViews } from './views.js'
import type { Words } from './words.js'

/** One trigger with what was found at it, before triggers of the same occurrence are put together. */
export interface Reading {
  readonly match: Match
  readonly args: readonly Argument[]
}

/** From triggers to events. */
export function build(
  document: EventNeeds, words: Words, matches: readonly Match[], ownTypes: Readonly<Record<string, readonly string[]>>,
): EventFinding[] {
  const layers: Layers = { discourse: document, numbers: document.numbers, dates: document.dates, matches }
  const weights = argumentWeights()
  const readings: Reading[] = []
  for (const view of sentenceViews(words, document.sentences, layers)) {
    if (view.matches[0] === view.matches[1]) continue
    const candidates = candidatesOf(words, layers, view)
    const clauses = new ClauseMap(words, view.first, view.last)
    for (let i = view.matches[0]; i < view.matches[1]; i++) {
      const match = matches[i]
      const roles = rolesOf(match.row.type, ownTypes)
      const attachments = attach(match, roles, candidates, clauses, words, view.last, weights)
      readings.push({ match, args: attachments.map((each) => toArgument(each, (mention) => document.mentions[mention].entity)) })
    }
  }
  return merge(document, words, readings)
}
