import type { Reading } from './build.js'
import type { EventNeeds } from './stage.js'
import type { Argument, EventFinding, TriggerMention } from './types.js'
import type { Words } from './words.js'

/** Puts the readings of one occurrence together. */
export function merge(_document: EventNeeds, words: Words, readings: readonly Reading[]): EventFinding[] {
  const groups: number[][] = []
  const groupOf = new Int32Array(readings.length)
  readings.forEach((reading, i) => {
    const at = groups.findIndex((group) => group.some((other) => readings[other].match.row.type === reading.match.row.type))
    groupOf[i] = at >= 0 ? at : groups.length
    if (at >= 0) groups[at].push(i)
    else groups.push([i])
  })
  return groups.map((group) => {
    const lead = readings[group[0]]
    const mentions: TriggerMention[] = group.map((i) => mentionOf(readings[i], words))
    const args: Argument[] = []
    for (const i of group)
      for (const arg of readings[i].args) {
        const named = 'event' in arg.filler ? { ...arg, filler: { event: groupOf[arg.filler.event] } } : arg
        if (!args.some((other) => other.role === named.role && sameFiller(other.filler, named.filler))) args.push(named)
      }
    return {
      start: mentions[0].start,
      end: mentions[0].end,
      rule: lead.match.row.where,
      confidence: 0.5,
      type: lead.match.row.type,
      subtype: lead.match.row.subtype,
      trigger: { start: mentions[0].start, end: mentions[0].end },
      mentions,
      args,
      polarity: lead.match.chain?.negative ? 'negative' : 'positive',
      modality: 'asserted',
      sources: [],
      hearsay: false,
      counts: {},
      relations: [],
    }
  })
}

function mentionOf({ match }: Reading, words: Words): TriggerMention {
  return {
    start: words.starts[match.first],
    end: words.ends[match.last - 1],
    rule: match.row.where,
    confidence: 0.5,
    sentence: match.sentence,
    form: match.form,
  }
}

export function sameFiller(a: Argument['filler'], b: Argument['filler']): boolean {
  if ('entity' in a && 'entity' in b) return a.entity === b.entity
  if ('date' in a && 'date' in b) return a.date === b.date
  if ('number' in a && 'number' in b) return a.number === b.number
  if ('event' in a && 'event' in b) return a.event === b.event
  return 'span' in a && 'span' in b && a.span.start === b.span.start && a.span.end === b.span.end
}
