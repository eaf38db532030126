import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import { isOfReader, isOfSigns } from './address.js'
import { isCapacity, isOfAny, isPrevented, isRated } from './nouns.js'
import { isHeading, isNeeded, isOfHabit, isOfWhoever, isRule } from './rules.js'
import { Scene } from './scene.js'

/** The triggers that tell of something in particular, without those of advice, habits and rules. Those of a caller's own list stay. */
export function particular(document: EventNeeds, words: Words, matches: readonly Match[]): Match[] {
  const scene = new Scene(document, words)
  const kept: Match[] = []
  for (const match of matches) if (match.row.own === true || !isGeneric(match, scene)) kept.push(match)
  return kept
}

function isGeneric(match: Match, scene: Scene): boolean {
  for (const holds of SIGNS) if (holds(match, scene)) return true
  return false
}

const SIGNS = [
  ...[isOfAny, isPrevented, isRated, isCapacity],
  ...[isOfReader, isOfSigns, isRule, isOfHabit, isOfWhoever, isNeeded, isHeading],
]
