import { badOption, checkList } from '../core/expect.js'
import { GhotonaError, type Stage } from '../core/index.js'
import { checkSize, MOST_TRIGGERS } from '../core/limits.js'
import { build } from './build.js'
import { detect } from './detection/detect.js'
import { particular } from './generic/particular.js'
import { Words } from './grammar/words.js'
import type { EventNeeds } from './needs.js'
import { builtInTriggers } from './triggers/built-in.js'
import type { TriggerLexicon } from './triggers/lexicon.js'
import { ontologyTypes, readTriggers } from './triggers/lint.js'
import type { EventLayer } from './types.js'

/** A trigger list with the name that messages call it by. */
export interface TriggerTable {
  readonly file: string
  /** TSV in the columns of docs/adding-a-trigger.md. */
  readonly text: string
}

/** What the event stage is made with. */
export interface EventOptions {
  /** Further trigger lists, as TSV in the columns of docs/adding-a-trigger.md. Their rows win over the built-in ones. */
  readonly triggers?: readonly (string | TriggerTable)[]
  /** Types of your own, with their roles: `{ Harvest: ['farmer', 'crop'] }`. */
  readonly types?: Readonly<Record<string, readonly string[]>>
}

/**
 * Adds the events: triggers, participants, time and place, polarity, modality, sources, counts, relations.
 *
 * @throws GhotonaError `bad-trigger` when a list of the options has a fault, `bad-option` when an option is not as described,
 * `too-large` when the lists have more than a hundred thousand rows
 * @example
 * const upToDiscourse = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates()).use(names()).use(discourse())
 * const reader = upToDiscourse.use(events({ types: { Harvest: ['farmer', 'crop'] } }))
 * reader.run({ source: 'ঢাকায় দুই নেতা বৈঠক করেছেন।', region: 'BD' }).events[0].type // 'Meet'
 */
export function events(options: EventOptions = {}): Stage<EventNeeds, EventLayer> {
  checkList('triggers', options.triggers, TABLES)
  const types = new Map([...ontologyTypes(), ...ownTypes(options.types)])
  const extra = (options.triggers ?? []).flatMap((table, i) => {
    const { file: name, text } =
      typeof table === 'string' ? { file: `triggers[${i}]`, text: table } : (table ?? {})
    if (typeof text !== 'string' || typeof name !== 'string') throw badOption(`triggers[${i}]`, table, TABLES)
    const { rows, faults } = readTriggers(name, text, types, false)
    if (faults.length > 0) {
      const { file, line, message } = faults[0]
      throw new GhotonaError('bad-trigger', `${file}:${line}: ${message}`, { file, line })
    }
    return rows.map((row) => ({ ...row, own: true }))
  })
  checkSize(extra.length, MOST_TRIGGERS, 'triggers have', 'rows')
  let lexicon: TriggerLexicon | undefined
  return {
    name: 'events',
    run: (document) => {
      lexicon ??= extra.length === 0 ? builtInTriggers() : builtInTriggers().with(extra)
      const words = new Words(document, lexicon)
      const matches = particular(document, words, detect(document, words, lexicon))
      return { events: build(document, words, matches, options.types ?? {}) }
    },
  }
}

const TABLES = 'a list of tables, each tab-separated text or { file, text }'

function ownTypes(types: unknown): (readonly [type: string, roles: readonly string[]])[] {
  if (types === undefined) return []
  if (typeof types !== 'object' || types === null || Array.isArray(types))
    throw badOption('types', types, 'an object such as { Harvest: ["farmer", "crop"] }')
  return Object.entries(types).map(([type, roles]) => {
    if (!/^[A-Z][A-Za-z0-9]{0,63}$/.test(type))
      throw badOption(
        'types',
        type,
        'names of Latin letters and digits that begin with a capital, such as Harvest',
      )
    if (
      !Array.isArray(roles) ||
      !roles.every((role) => typeof role === 'string' && /^[a-z][A-Za-z0-9_-]{0,63}$/.test(role))
    )
      throw badOption(`types.${type}`, roles, 'a list of roles such as ["farmer", "crop"]')
    return [type, [...roles, 'time', 'place']] as const
  })
}
