import { mapped } from '../../core/mapped.js'
import type { Filler } from '../../discourse/index.js'
import { builtInFrames, rolesOf } from '../arguments/frames.js'
import { changedArgument } from '../changed-argument.js'
import type { Argument, EventFinding } from '../types.js'
import { remade } from './assemble.js'
import { areNear } from './one-sentence.js'

/**
 * Who is asked to do something is who would do it: "কিমকে মস্কো সফরের আমন্ত্রণ জানিয়েছেন পুতিন" has Kim for the visitor.
 */
export function withControl(events: readonly EventFinding[]): EventFinding[] {
  const changed = new Map<number, EventFinding>()
  for (const { type, args, mentions } of events) {
    const control = CONTROLS.get(type)
    if (control === undefined) continue
    const { teller } = control
    const target = args.find(({ role, filler }) => role === control.target && 'entity' in filler)
    const content = args.find(
      ({ role, filler }) => role === (control.matter ?? 'content') && 'event' in filler,
    )
    if (target === undefined || content === undefined || !('event' in content.filler) || content.inferred)
      continue
    const at = content.filler.event
    const inner = changed.get(at) ?? events[at]
    if (!areNear(inner.mentions, mentions)) continue
    const made = controlled(inner, args, teller, target)
    if (made !== null) changed.set(at, made)
  }
  return changed.size === 0 ? [...events] : events.map((event, e) => changed.get(e) ?? event)
}

interface Control {
  readonly teller: string
  readonly target: string
  /** The role of what is told, where that is not its content. */
  readonly matter?: string
}

/** By type, who tells and who does or has done what is told: who is asked, accused or thanked. */
const CONTROLS: ReadonlyMap<string, Control> = new Map([
  ['Demand', { teller: 'demander', target: 'target' }],
  ['Urge', { teller: 'urger', target: 'target' }],
  ['Accuse', { teller: 'accuser', target: 'accused' }],
  ['Praise', { teller: 'speaker', target: 'addressee', matter: 'reason' }],
])

/**
 * What is denied is what somebody has been accused of: "… অবহেলার অভিযোগ করেছেন, তবে কর্তৃপক্ষ তা অস্বীকার করেছে".
 */
export function denyTheDeed(events: readonly EventFinding[]): EventFinding[] {
  return mapped(events, (event) => {
    if (event.type !== 'Deny') return event
    const at = event.args.findIndex(({ role, filler }) => role === 'content' && 'event' in filler)
    if (at < 0) return event
    const { filler } = event.args[at]
    if (!('event' in filler)) return event
    const accused = events[filler.event]
    if (accused.type !== 'Accuse') return event
    const deed = accused.args.find(({ role, filler: told }) => role === 'content' && 'event' in told)
    if (deed === undefined || !('event' in deed.filler)) return event
    // সেই অভিযোগ নাকচ করেছে: where the deed has been told before, these words stand for it.
    const isTold = areNear(events[deed.filler.event].mentions, event.mentions)
    const told: Filler =
      isTold || filler.words === undefined ? deed.filler : { event: deed.filler.event, words: filler.words }
    const args = mapped(event.args, (arg, a) => (a === at ? changedArgument(arg, { filler: told }) : arg))
    return remade(event, args)
  })
}

/** The event with who is asked in the place of who asks, or null. */
function controlled(
  inner: EventFinding,
  args: readonly Argument[],
  teller: string,
  target: Argument,
): EventFinding | null {
  const { parts } = builtInFrames()
  const roles = rolesOf(inner.type, {}, [], inner.subtype)
  const doers = new Set(roles.filter(({ part }) => DOING.has(parts[part])).map(({ name }) => name))
  const isTeller = (filler: Filler) =>
    'entity' in filler &&
    args.some((arg) => arg.role === teller && 'entity' in arg.filler && arg.filler.entity === filler.entity)
  const isTarget = ({ filler }: Argument) =>
    'entity' in filler && 'entity' in target.filler && filler.entity === target.filler.entity
  if (inner.args.some((arg) => doers.has(arg.role) && isTarget(arg))) return null
  const isAccused = (arg: Argument) => teller === 'accuser' && BEFALLEN.has(arg.role) && isTarget(arg)
  const wrong = inner.args.find((arg) => doers.has(arg.role) && isTeller(arg.filler))
  const right = changedArgument(target, { role: wrong?.role ?? '', inferred: true, rule: 'who is asked' })
  if (wrong !== undefined)
    return remade(
      inner,
      // সিয়ামের বিরুদ্ধে গাছ কাটার অভিযোগ: who is accused is not whom it befell.
      inner.args.filter((arg) => !isAccused(arg)).map((arg) => (arg === wrong ? right : arg)),
      inner.relations,
    )
  const role = roles.find(
    ({ name, part }) =>
      DOING.has(parts[part]) && (parts[part] === 'partner' || !inner.args.some((arg) => arg.role === name)),
  )
  if (role === undefined || inner.args.some((arg) => isTarget(arg) && !isAccused(arg))) return null
  const kept = inner.args.filter((arg) => !isAccused(arg))
  return remade(inner, [...kept, changedArgument(right, { role: role.name })], inner.relations)
}

/** By type, who speaks of something that he has no part in himself, and of what. */
const APART: ReadonlyMap<string, readonly [teller: string, matter: string]> = new Map([
  ['Reject', ['rejecter', 'content']],
  ['Condemn', ['critic', 'reason']],
  ['Praise', ['speaker', 'reason']],
])

/** "আলোচনা শুরুর প্রস্তাব নাকচ করেছেন মন্ত্রী": who refuses, condemns or praises something does not do it. */
export function withoutTellers(events: readonly EventFinding[]): EventFinding[] {
  const { parts } = builtInFrames()
  const changed = new Map<number, EventFinding>()
  for (const { type, args, mentions } of events) {
    const [teller, matter] = APART.get(type) ?? []
    const told = args.find(({ role, filler }) => role === matter && 'event' in filler)
    if (told === undefined || !('event' in told.filler) || told.inferred) continue
    const inner = events[told.filler.event]
    if (inner.mentions.length > 1 || inner.mentions[0].sentence !== mentions[0].sentence) continue
    const roles = rolesOf(inner.type, {}, [], inner.subtype)
    const kept = inner.args.filter(
      ({ role, filler }) =>
        !(
          'mention' in filler &&
          roles.some(({ name, part }) => name === role && DOING.has(parts[part])) &&
          args.some(
            (arg) => arg.role === teller && 'mention' in arg.filler && arg.filler.mention === filler.mention,
          )
        ),
    )
    if (kept.length < inner.args.length) changed.set(told.filler.event, remade(inner, kept))
  }
  return changed.size === 0 ? [...events] : mapped(events, (event, e) => changed.get(e) ?? event)
}

const BEFALLEN = new Set(['victim', 'target', 'patient'])
const DOING = new Set(['agent', 'partner'])
