import { mapped } from '../../core/mapped.js'
import { eventClass, fillClass } from '../arguments/fill.js'
import { rolesOf } from '../arguments/frames.js'
import type { Argument, EventFinding } from '../types.js'
import { remade } from './assemble.js'

/** A cause is looked for in this many sentences before the first mention. */
const REACH = 2
/** And among this many events around. */
const NEAR = 20

/**
 * What people died of where their own sentence does not say it: "… বাস উল্টে যায়। এতে তিনজন নিহত হন।" The last harm told
 * before is the cause, marked `inferred`.
 */
export function inferCauses(events: readonly EventFinding[]): EventFinding[] {
  const harm = fillClass('harm')
  return mapped(events, (event, e) => {
    if (event.args.some(({ role }) => role === 'cause')) return event
    // কেউ হতাহত হননি: what did not befall anybody has no cause.
    if (event.polarity === 'negative') return event
    // মৃতের সংখ্যা ১৭: a total has more than one.
    if (event.subtype === 'cumulative') return event
    const cause = SUFFERED.has(event.type) && rolesOf(event.type, {}).find(({ name }) => name === 'cause')
    if (!cause) return event
    const at = event.mentions[0]
    let best = -1
    let bestStart = -1
    for (let o = Math.max(0, e - NEAR); o < Math.min(events.length, e + NEAR); o++) {
      const other = events[o]
      if (o === e || eventClass(other.type) !== harm || other.type === 'Damage') continue
      if (event.type === 'Damage' && !RAVAGES.has(other.type)) continue
      if (other.polarity === 'negative' || (other.modality !== 'asserted' && other.modality !== 'alleged'))
        continue
      for (const { sentence, start } of other.mentions)
        if (start < at.start && sentence >= at.sentence - REACH && start > bestStart) {
          best = o
          bestStart = start
        }
    }
    if (best < 0) return event
    const arg: Argument = {
      role: 'cause',
      filler: { event: best },
      inferred: true,
      rule: 'harm told before',
      confidence: INFERRED_CONFIDENCE,
    }
    return remade(event, [...event.args, arg])
  })
}

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
    for (const arg of args)
      if (arg.role === 'victim' && 'entity' in arg.filler && !victims.has(attack))
        victims.set(attack, [{ ...arg, inferred: true, rule: 'harm done by it' }])
  }
  if (victims.size === 0) return [...events]
  return mapped(events, (event, e) => {
    const told = victims.get(e)
    return told === undefined ? event : remade(event, [...event.args, ...told])
  })
}

const BEFALLEN = new Set(['target', 'victim'])

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

/** রিমান্ড, হেফাজত: who is kept for the time being has not been judged. */
function isVerdict({ type, subtype, polarity }: EventFinding): boolean {
  return polarity === 'positive' && (type === 'Acquit' || (type === 'Sentence' && !KEPT.has(subtype ?? '')))
}

const KEPT = new Set(['remand', 'custody', 'jail', 'detention'])

/** What befalls people and things by something else that the text tells. */
const SUFFERED = new Set(['Die', 'Injure', 'Casualty', 'Missing', 'Damage'])
/** Storms and fires do damage that is told without a word of them; who attacks or crashes is named with what he breaks. */
const RAVAGES = new Set(['NaturalDisaster', 'FireExplosion'])

/** How often it was right on annotated articles. */
const INFERRED_CONFIDENCE = 0.6
