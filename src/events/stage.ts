import { GhotonaError, type Stage } from '../core/index.js'
import { build } from './build.js'
import { detect } from './detect.js'
import type { EventNeeds } from './needs.js'
import { builtInTriggers } from './triggers/built-in.js'
import type { TriggerLexicon } from './triggers/lexicon.js'
import { ontologyTypes, readTriggers } from './triggers/lint.js'
import type { EventLayer } from './types.js'
import { Words } from './words.js'

/** What the event stage is made with. */
export interface EventOptions {
  /** Further trigger lists, as TSV in the columns of docs/adding-a-trigger.md. Their rows win over the built-in ones. */
  readonly triggers?: readonly string[]
  /** Types of your own, with their roles: `{ Harvest: ['farmer', 'crop'] }`. */
  readonly types?: Readonly<Record<string, readonly string[]>>
}

/**
 * Adds the events: triggers, participants, time and place, polarity, modality, sources, counts, relations.
 *
 * @throws GhotonaError `bad-trigger` when a list of the options has a fault
 */
export function events(options: EventOptions = {}): Stage<EventNeeds, EventLayer> {
  const extra = (options.triggers ?? []).flatMap((text, i) => {
    const types = new Map([
      ...ontologyTypes(),
      ...Object.entries(options.types ?? {}).map(
        ([type, roles]) => [type, [...roles, 'time', 'place']] as const,
      ),
    ])
    const { rows, faults } = readTriggers(`triggers[${i}]`, text, types, false)
    if (faults.length > 0) {
      const { file, line, message } = faults[0]
      throw new GhotonaError('bad-trigger', `${file}:${line}: ${message}`, { file, line })
    }
    return rows.map((row) => ({ ...row, own: true }))
  })
  let lexicon: TriggerLexicon | undefined
  return {
    name: 'events',
    run: (document) => {
      lexicon ??= extra.length === 0 ? builtInTriggers() : builtInTriggers().with(extra)
      const words = new Words(document, lexicon)
      return { events: build(document, words, detect(document, words, lexicon), options.types ?? {}) }
    },
  }
}
