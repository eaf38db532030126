import { mapped } from '../core/mapped.js'
import type { Match } from './detection/match.js'
import type { Words } from './grammar/words.js'
import { assemble } from './merging/assemble.js'
import { inferCauses } from './merging/causes.js'
import { withCharged } from './merging/charged.js'
import { nameTellers, withoutInnerObjects } from './merging/content-sources.js'
import { denyTheDeed, withControl, withoutTellers } from './merging/control.js'
import { inferPatients, inferVerdicts, inferVictims } from './merging/inference.js'
import { occurrences } from './merging/merge.js'
import { relate } from './merging/relations.js'
import type { EventNeeds } from './needs.js'
import { readTriggers } from './read-triggers.js'
import type { EventFinding } from './types.js'

/** From triggers to events. */
export function build(
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): EventFinding[] {
  const readings = readTriggers(document, words, matches, ownTypes)
  const found = occurrences(document, readings)
  const groups = mapped(found, ({ group }) => group)
  const groupOf = new Int32Array(readings.length)
  groups.forEach((group, g) => {
    for (const i of group) groupOf[i] = g
  })
  const events = mapped(found, (occurrence, g) => assemble(document, words, readings, occurrence, groupOf, g))
  return relate(
    document,
    words,
    readings,
    groups,
    inferPatients(
      inferVerdicts(
        inferVictims(
          inferCauses(
            document,
            words,
            denyTheDeed(withCharged(withoutTellers(withoutInnerObjects(withControl(nameTellers(events)))))),
          ),
        ),
      ),
    ),
  )
}
