import { changedArgument } from '../changed-argument.js'
import type { Argument, EventFinding } from '../types.js'
import { remade } from './assemble.js'
import { areNear } from './one-sentence.js'

/**
 * "ব্যাংকের টাকা আত্মসাতের মামলায় ব্যবস্থাপককে গ্রেপ্তার করা হয়েছে": who is arrested, sued or sentenced for a crime is who did it, where nothing
 * else says who did.
 */
export function withCharged(events: readonly EventFinding[]): EventFinding[] {
  const changed = new Map<number, EventFinding>()
  for (const event of events) {
    const role = CHARGED.get(event.type)
    if (role === undefined || event.polarity === 'negative') continue
    const charge = event.args.find((arg) => arg.role === 'charge' && 'event' in arg.filler && !arg.inferred)
    if (charge === undefined || !('event' in charge.filler)) continue
    const at = charge.filler.event
    const deed = changed.get(at) ?? events[at]
    const doing = DOERS.get(deed.type)
    if (doing === undefined || (deed.type === 'Die' && deed.subtype !== 'murder')) continue
    if (deed.args.some((arg) => arg.role === doing) || !areNear(deed.mentions, event.mentions)) continue
    const doers = event.args.filter((arg) => arg.role === role && 'entity' in arg.filler && !arg.inferred)
    const isBefallen = (doer: Argument) => deed.args.some((arg) => isSame(arg, doer))
    if (doers.length === 0 || doers.some(isBefallen)) continue
    // হত্যার দায়ে তিনজনের যাবজ্জীবন: which of them has killed is not said.
    if (deed.type === 'Die' && doers.length > 1) continue
    const added = doers.map((doer) =>
      changedArgument(doer, { role: doing, inferred: true, rule: 'charged with it' }),
    )
    changed.set(at, remade(deed, [...deed.args, ...added], deed.relations))
  }
  return changed.size === 0 ? [...events] : events.map((event, e) => changed.get(e) ?? event)
}

function isSame({ filler }: Argument, other: Argument): boolean {
  return 'entity' in filler && 'entity' in other.filler && filler.entity === other.filler.entity
}

/** By type, the role of who is charged. */
const CHARGED: ReadonlyMap<string, string> = new Map([
  ['Arrest', 'person'],
  ['Sentence', 'defendant'],
  ['FileCase', 'defendant'],
])

/** By type, the role of who does it. */
const DOERS: ReadonlyMap<string, string> = new Map([
  ['Crime', 'perpetrator'],
  ['Abduct', 'agent'],
  ['Attack', 'attacker'],
  ['Die', 'killer'],
])
