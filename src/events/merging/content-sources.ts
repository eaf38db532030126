import { mapped } from '../../core/mapped.js'
import type { Filler } from '../../discourse/index.js'
import { builtInFrames, rolesOf } from '../arguments/frames.js'
import type { Argument, EventFinding, Modality } from '../types.js'
import { remade } from './assemble.js'
import { isToldIn, onlySentence } from './one-sentence.js'
import { sameFiller } from './same-filler.js'

/** Whose words the content of such an event is, and how real that makes it. */
interface Telling {
  /** Null where what is told is known anyway: অনুদান দেওয়ার ঘোষণা. */
  readonly teller: string | null
  readonly modality: Modality
}

const TELLINGS: ReadonlyMap<string, Telling> = new Map([
  ['Accuse', { teller: 'accuser', modality: 'alleged' }],
  ['Demand', { teller: 'demander', modality: 'demanded' }],
  ['Urge', { teller: 'urger', modality: 'demanded' }],
  ['Announce', { teller: null, modality: 'future' }],
])

/** What is spoken itself is not made another's words by being asked for. */
const ASKING = new Set(['Accuse', 'Demand', 'Urge'])

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
      // সহায়তা দেওয়ার ঘোষণা: what is announced is still to come; what has been done is done.
      if (type === 'Announce' && content.modality !== 'future') continue
      // What the text tells elsewhere too is more than somebody's words.
      const isOnlyTold = content.mentions.every(({ sentence }) => isToldIn(mentions, sentence))
      if (isOnlyTold && !ASKING.has(content.type))
        told.set(filler.event, { sources, modality: telling.modality })
    }
  }
  for (const [e, event] of events.entries()) {
    if (told.has(e) || event.sources.length > 0) continue
    const known = tellerAround(events, e)
    if (known.length > 0) told.set(e, { sources: known, modality: event.modality })
  }
  if (told.size === 0) return [...events]
  return mapped(events, (event, e) => {
    const known = told.get(e)
    if (known === undefined || event.sources.length > 0) return event
    if (known.modality !== event.modality && !OPEN.has(event.modality)) return event
    const modality = known.modality
    return remade(event, event.args, event.relations, known.sources, modality)
  })
}

/** How many events around one are looked at. */
const NEAR = 8

/** Who says so of an event that is demanded, charged or threatened with, though nothing links the two: the one of its sentence. */
function tellerAround(events: readonly EventFinding[], e: number): readonly Filler[] {
  const own = events[e]
  const { modality, mentions, start, end } = own
  if (modality !== 'demanded' && modality !== 'alleged' && modality !== 'conditional') return []
  const sentence = onlySentence(mentions)
  if (sentence < 0) return []
  let best: readonly Filler[] = []
  let marching: readonly Filler[] = []
  for (let o = Math.max(0, e - NEAR); o < Math.min(events.length, e + NEAR); o++) {
    const { type, polarity, args, mentions: theirs } = events[o]
    const teller = AROUND[modality]?.[type]
    if (teller === undefined || o === e || polarity === 'negative' || ASKING.has(own.type)) continue
    if (!isToldIn(theirs, sentence)) continue
    // টাকা না পেলে বিদ্যুৎ বন্ধের হুমকি দিয়েছে সংস্থাটি: what a threat depends on is said by who threatens.
    const isMeant =
      modality === 'demanded' ||
      (modality === 'conditional' && end <= events[o].start) ||
      args.some(({ role, filler }) =>
        'event' in filler
          ? role === 'charge' && filler.event === e
          : 'span' in filler && role === 'content' && filler.span.start <= start && end <= filler.span.end,
      )
    const tellers = args.filter(({ role }) => role === teller).map(({ filler }) => filler)
    if (!isMeant || tellers.length === 0) continue
    // বহিষ্কারের দাবিতে মিছিল করেন কর্মীরা: who marches for it demands it, unless somebody else does.
    if (type === 'Protest') {
      marching = tellers.filter((filler) => !own.args.some((arg) => sameFiller(arg.filler, filler)))
      continue
    }
    // Two who demand: nobody knows whose it is.
    if (best.length > 0) return []
    best = tellers
  }
  return best.length > 0 ? best : marching
}

/** By modality, the types that make an event so, and the role of who does. */
const AROUND: Readonly<Partial<Record<Modality, Readonly<Record<string, string>>>>> = {
  demanded: { Demand: 'demander', Urge: 'urger', Protest: 'protester' },
  alleged: { FileCase: 'plaintiff' },
  conditional: { Threaten: 'threatener' },
}

/** What is conditional, possible or intended stays so. */
const OPEN: ReadonlySet<Modality> = new Set(['asserted', 'alleged', 'demanded', 'future'])

/**
 * Whom a demanded deed is done to is not whom it is demanded of: "ওসিকে প্রত্যাহারের দাবি তুলেছে দলটি".
 */
export function withoutInnerObjects(events: readonly EventFinding[]): EventFinding[] {
  return mapped(events, (event) => {
    // মহাসচিবকে সরে যাওয়ার অনুরোধ: who is urged is to do it himself.
    if (event.type === 'Urge') return event
    const content = event.args.find(({ role, filler }) => role === 'content' && 'event' in filler)
    if (content === undefined || !('event' in content.filler)) return event
    const inner = events[content.filler.event]
    const args = event.args.filter((arg) => !ADDRESSED.has(arg.role) || !undergoes(inner, arg))
    return args.length === event.args.length ? event : remade(event, args)
  })
}

const ADDRESSED = new Set(['target', 'recipient', 'addressee', 'accused'])
const UNDERGOING = new Set(['patient', 'victim', 'theme'])

function undergoes({ type, subtype, args }: EventFinding, { filler }: Argument): boolean {
  if (!('entity' in filler) || filler.mention === undefined) return false
  const { parts } = builtInFrames()
  return args.some(
    (arg) =>
      'entity' in arg.filler &&
      arg.filler.mention === filler.mention &&
      rolesOf(type, {}, [], subtype).some(
        ({ name, part }) => name === arg.role && UNDERGOING.has(parts[part]),
      ),
  )
}
