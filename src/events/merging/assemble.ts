import { mapped } from '../../core/mapped.js'
import { sortShort } from '../../core/sort-short.js'
import { settleOpposed } from '../arguments/settled/opposed.js'
import { triggerConfidence } from '../attributes/confidence.js'
import { countsOf } from '../attributes/counts.js'
import { changedArgument } from '../changed-argument.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import type { Argument, EventFinding, TriggerMention } from '../types.js'
import { BEFALLEN } from './gist.js'
import type { Occurrence } from './merge.js'
import type { Reading } from './reading.js'
import { sameFiller } from './same-filler.js'

export function assemble(
  document: EventNeeds,
  words: Words,
  readings: readonly Reading[],
  { group, why }: Occurrence,
  groupOf: Int32Array,
  self: number,
): EventFinding {
  let lead = readings[group[0]]
  for (let k = 1; k < group.length; k++)
    if (weight(readings[group[k]]) > weight(lead)) lead = readings[group[k]]
  const mentions = mapped(group, (i) => mentionOf(readings[i], words))
  const gathered: Argument[] = []
  const ranked =
    group.length === 1 ? group : sortShort([...group], (a, b) => weight(readings[b]) - weight(readings[a]))
  // তফসিল ঘোষণা করেছে … এ ঘোষণা দেন: what is told comes before what is inferred.
  for (const inferred of INFERRED_LAST)
    for (const i of ranked) {
      const before = gathered.length
      for (const arg of readings[i].args) {
        if (arg.inferred !== inferred || ('event' in arg.filler && groupOf[arg.filler.event] === self))
          continue
        const named =
          'event' in arg.filler
            ? changedArgument(arg, { filler: { ...arg.filler, event: groupOf[arg.filler.event] } })
            : arg
        // Who or when has been said: other mentions word it differently.
        if (isTold(gathered, before, named.role) && !namesOneMore(document, gathered, named)) continue
        if (!gathered.some((other) => other.role === named.role && sameFiller(other.filler, named.filler)))
          gathered.push(named)
      }
    }
  const args = settleOpposed(gathered, document)
  const { type } = lead.match.row
  const subtype = lead.match.row.subtype ?? subtypeOf(group, readings)
  const main = mentionOf(lead, words)
  return {
    start: main.start,
    end: main.end,
    rule: lead.match.row.where,
    confidence: main.confidence,
    type,
    subtype,
    trigger: { start: main.start, end: main.end },
    mentions,
    args,
    polarity: lead.polarity,
    modality: lead.modality,
    sources: lead.sources,
    hearsay: lead.hearsay,
    counts: countsOf(type, subtype, args, document.numbers),
    relations: [],
    why,
  }
}

function subtypeOf(group: readonly number[], readings: readonly Reading[]): string | null {
  for (const i of group) {
    const { subtype } = readings[i].match.row
    if (subtype !== null) return subtype
  }
  return null
}

const INFERRED_LAST = [false, true]

/** Whether the first `before` arguments fill a role, so that it needs no further filler. */
function isTold(gathered: readonly Argument[], before: number, role: string): boolean {
  // Each sentence may name a place more or less exactly.
  if (role === 'place') return false
  let fillers = 0
  for (let i = 0; i < before; i++) if (gathered[i].role === role) fillers++
  return fillers >= (JOINT.includes(role) ? 2 : 1)
}

/** দুই শ্রমিক নিহত … নিহতরা হলেন সালাম ও রিপন; আদালত … বিচারক রুহুল আমিন: who they are, and who sits there, is told besides. */
function namesOneMore(
  { entities }: EventNeeds,
  gathered: readonly Argument[],
  { role, filler }: Argument,
): boolean {
  if (!('entity' in filler) || !entities[filler.entity].named || entities[filler.entity].type !== 'PER')
    return false
  if (BEFALLEN.has(role)) return true
  const isCourt = (arg: Argument) =>
    arg.role === 'court' && 'entity' in arg.filler && entities[arg.filler.entity].type === 'ORG'
  return role === 'court' && gathered.some(isCourt)
}

/** The event with other participants, relations and sources. */
export function remade(
  event: EventFinding,
  args: EventFinding['args'],
  relations = event.relations,
  sources = event.sources,
  modality = event.modality,
): EventFinding {
  return {
    start: event.start,
    end: event.end,
    rule: event.rule,
    confidence: event.confidence,
    type: event.type,
    subtype: event.subtype,
    trigger: event.trigger,
    mentions: event.mentions,
    args,
    polarity: event.polarity,
    modality,
    sources,
    hearsay: event.hearsay,
    counts: event.counts,
    relations,
    why: event.why,
  }
}

/** Which trigger tells most of its event: a verb before a noun, text before headline, more participants. */
function weight({ match, args, inTitle }: Reading): number {
  const form =
    match.form === 'finite' || match.form === 'passive'
      ? 3
      : match.form === 'nonfinite'
        ? 2
        : match.form === 'participle'
          ? 0
          : 1
  return form + Math.min(4, args.length) * 0.75 - (inTitle ? 3 : 0)
}

function mentionOf({ match }: Reading, words: Words): TriggerMention {
  return {
    start: words.starts[match.first],
    end: words.ends[match.last - 1],
    rule: match.row.where,
    confidence: triggerConfidence(match),
    sentence: match.sentence,
    form: match.form,
  }
}

/** Roles of several who need not be told together. */
const JOINT = ['participant', 'party']
