import type { Filler } from '../discourse/index.js'
import type { EventFinding, Modality } from './types.js'

/** Whose words the content of such an event is, and how real that makes it. */
interface Telling {
  readonly teller: string
  readonly modality: Modality
}

const TELLINGS: ReadonlyMap<string, Telling> = new Map([
  ['Accuse', { teller: 'accuser', modality: 'alleged' }],
  ['Demand', { teller: 'demander', modality: 'demanded' }],
  ['Urge', { teller: 'urger', modality: 'demanded' }],
])

/**
 * What somebody accuses of, demands or urges is known from him where nobody else is named: "সেনা প্রত্যাহারের দাবি তুলেছে
 * কংগ্রেস" has Congress for the source of the withdrawal.
 */
export function nameTellers(events: readonly EventFinding[]): EventFinding[] {
  const told = new Map<number, { readonly sources: readonly Filler[]; readonly modality: Modality }>()
  for (const { type, args, polarity, mentions } of events) {
    const telling = TELLINGS.get(type)
    if (telling === undefined || polarity === 'negative') continue
    const sources = args.filter(({ role }) => role === telling.teller).map(({ filler }) => filler)
    for (const { role, filler, inferred } of args) {
      if (role !== 'content' || !('event' in filler) || inferred || told.has(filler.event)) continue
      const content = events[filler.event]
      // What the text tells elsewhere too is more than somebody's words.
      const isOnlyTold = content.mentions.every(({ sentence }) =>
        mentions.some((mention) => mention.sentence === sentence),
      )
      if (isOnlyTold && !TELLINGS.has(content.type))
        told.set(filler.event, { sources, modality: telling.modality })
    }
  }
  if (told.size === 0) return [...events]
  return events.map((event, e) => {
    const known = told.get(e)
    if (known === undefined || event.sources.length > 0 || !OPEN.has(event.modality)) return event
    const modality = known.modality
    return { ...event, sources: known.sources, modality }
  })
}

/** What is conditional, possible or intended stays so. */
const OPEN: ReadonlySet<Modality> = new Set(['asserted', 'alleged', 'demanded', 'future'])
