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
  return events.map((event, e) => {
    if (event.args.some(({ role }) => role === 'cause')) return event
    const cause = SUFFERED.has(event.type) && rolesOf(event.type, {}).find(({ name }) => name === 'cause')
    if (!cause) return event
    const at = event.mentions[0]
    let best = -1
    let bestStart = -1
    for (let o = Math.max(0, e - NEAR); o < Math.min(events.length, e + NEAR); o++) {
      const other = events[o]
      if (o === e || eventClass(other.type) !== harm || other.type === 'Damage') continue
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
    return remade(event, [...event.args, arg], event.relations)
  })
}

/** What befalls people and things by something else that the text tells. */
const SUFFERED = new Set(['Die', 'Injure', 'Casualty', 'Missing', 'Damage'])

/** How often it was right on annotated articles. */
const INFERRED_CONFIDENCE = 0.6
