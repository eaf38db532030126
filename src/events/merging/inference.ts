import { mapped } from '../../core/mapped.js'
import { changedArgument } from '../changed-argument.js'
import type { Argument, EventFinding } from '../types.js'
import { remade } from './assemble.js'

/** Among so many events around one what it needs is looked for. */
const NEAR = 20

/**
 * "পুলিশের গুলিতে মারা যান দুই বিক্ষোভকারী": whom an attack befell of which nobody has said at whom it was aimed, those who died or were
 * hurt by it tell.
 */
export function inferVictims(events: readonly EventFinding[]): EventFinding[] {
  const victims = new Map<number, Argument[]>()
  for (const { type, args } of events) {
    if (type !== 'Die' && type !== 'Injure' && type !== 'Casualty') continue
    const cause = args.find(
      ({ role, filler, inferred }) => role === 'cause' && 'event' in filler && !inferred,
    )
    if (cause === undefined || !('event' in cause.filler)) continue
    const attack = cause.filler.event
    if (events[attack].type !== 'Attack' || events[attack].args.some(({ role }) => BEFALLEN.has(role)))
      continue
    if (victims.has(attack)) continue
    const those = args.filter(({ role, filler }) => role === 'victim' && 'entity' in filler)
    if (those.length > 0)
      victims.set(
        attack,
        those.map((arg) => changedArgument(arg, { inferred: true, rule: 'harm done by it' })),
      )
  }
  if (victims.size === 0) return [...events]
  return mapped(events, (event, e) => {
    const told = victims.get(e)
    return told === undefined ? event : remade(event, [...event.args, ...told])
  })
}

const BEFALLEN = new Set(['target', 'victim'])

/** "হাসপাতালে নেওয়ার পথে করিমের মৃত্যু হয়": whom it befalls right behind is who was on the way, where nobody else is named. */
export function inferPatients(events: readonly EventFinding[]): EventFinding[] {
  return mapped(events, (event, e) => {
    const { type, args, mentions } = event
    if (type !== 'Hospitalize' || mentions.length > 1 || args.some(({ role }) => role === 'patient'))
      return event
    const { start, sentence, form } = mentions[0]
    if (form === 'finite' || form === 'passive') return event
    let fate: EventFinding | null = null
    let nearest = Number.POSITIVE_INFINITY
    for (let o = Math.max(0, e - NEAR); o < Math.min(events.length, e + NEAR); o++) {
      if (events[o].type !== 'Die') continue
      for (const told of events[o].mentions)
        if (told.sentence === sentence && told.start > start && told.start < nearest) {
          fate = events[o]
          nearest = told.start
        }
    }
    const those = fate?.args.filter(({ role, filler }) => role === 'victim' && 'entity' in filler) ?? []
    if (those.length === 0) return event
    const patients = mapped(those, (arg) =>
      changedArgument(arg, { role: 'patient', inferred: true, rule: 'died of it' }),
    )
    return remade(event, [...args, ...patients])
  })
}

/** What is appealed against where its own sentence does not say it: the last verdict told before, marked `inferred`. */
export function inferVerdicts(events: readonly EventFinding[]): EventFinding[] {
  return mapped(events, (event, e) => {
    if (event.type !== 'Appeal' || event.args.some(({ role }) => role === 'content')) return event
    let best = -1
    let bestStart = -1
    for (let o = Math.max(0, e - NEAR); o < Math.min(events.length, e + NEAR); o++) {
      if (!isVerdict(events[o])) continue
      for (const { start } of events[o].mentions)
        if (start < event.start && start > bestStart) {
          best = o
          bestStart = start
        }
    }
    if (best < 0) return event
    const arg: Argument = {
      role: 'content',
      filler: { event: best },
      inferred: true,
      rule: 'verdict told before',
      confidence: INFERRED_CONFIDENCE,
    }
    return remade(event, [...event.args, arg])
  })
}

/** রিমান্ড, জেলহাজত: who is kept for the time being has not been judged. */
function isVerdict({ type, subtype, polarity }: EventFinding): boolean {
  return polarity === 'positive' && (type === 'Acquit' || (type === 'Sentence' && !KEPT.has(subtype ?? '')))
}

const KEPT = new Set(['remand', 'jail'])

/** So few were there on annotated articles that it is a guess. */
const INFERRED_CONFIDENCE = 0.5
