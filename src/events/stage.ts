import { GhotonaError, type NormalText, type Stage } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { DiscourseLayer } from '../discourse/index.js'
import type { NameLayer } from '../names/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'
import { detect } from './detect.js'
import type { Match } from './match.js'
import { builtInTriggers } from './triggers/built-in.js'
import { ontologyTypes, readTriggers } from './triggers/lint.js'
import type { EventFinding, EventLayer } from './types.js'
import { Words } from './words.js'

/** What the event stage reads. */
export type EventNeeds = NormalText &
  PageLayer &
  TokenLayer &
  SentenceLayer &
  Pick<NumberLayer, 'numbers'> &
  DateLayer &
  NameLayer &
  DiscourseLayer

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
    return rows
  })
  return {
    name: 'events',
    run: (document) => {
      const lexicon = extra.length === 0 ? builtInTriggers() : builtInTriggers().with(extra)
      const words = new Words(document)
      return { events: detect(document, words, lexicon).map((match) => bare(match, words)) }
    },
  }
}

function bare(match: Match, words: Words): EventFinding {
  const range = { start: words.starts[match.first], end: words.ends[match.last - 1] }
  const found = { ...range, rule: match.row.where, confidence: 0.5 }
  return {
    ...found,
    type: match.row.type,
    subtype: match.row.subtype,
    trigger: range,
    mentions: [{ ...found, sentence: match.sentence, form: match.form }],
    args: [],
    polarity: match.chain?.negative ? 'negative' : 'positive',
    modality: 'asserted',
    sources: [],
    hearsay: false,
    counts: {},
    relations: [],
  }
}
