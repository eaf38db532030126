import { type NormalText, type Source, span } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { DiscourseLayer, Filler } from '../discourse/index.js'
import { type NumberLayer, numberIds } from '../numbers/index.js'
import { codesOf } from './codes.js'
import type { NewsEvent } from './news-event.js'
import type { EventFinding, EventLayer } from './types.js'

type Published = Source & NormalText & NumberLayer & DateLayer & DiscourseLayer & EventLayer

/**
 * The events of a document as the contract's JSON has them. Ids are the place in the layer, from one: `E1`
 * entities, `m1` mentions, `T1` dates, `V1` events; `N1` numbers without those inside dates and names.
 */
export function publishEvents(document: Published): NewsEvent[] {
  const ids = numberIds(document)
  const filler = (value: Filler): object => {
    if ('entity' in value) {
      const mention = value.mention === undefined ? undefined : document.mentions[value.mention]
      return {
        entity: `E${value.entity + 1}`,
        ...(mention === undefined ? {} : { mention: `m${value.mention! + 1}`, ...span(document, mention) }),
      }
    }
    if ('date' in value) return { date: `T${value.date + 1}`, ...span(document, document.dates[value.date]) }
    if ('number' in value) {
      const range = span(document, document.numbers[value.number])
      const id = ids[value.number]
      // A number inside a date or a name has no id of its own: its words stand for it.
      return id === null ? { span: range } : { number: id, ...range }
    }
    if ('event' in value) return { event: `V${value.event + 1}` }
    return { span: span(document, value.span) }
  }
  const publish = (event: EventFinding, i: number) => ({
    id: `V${i + 1}`,
    type: event.type,
    group: codesOf(event.type).group,
    ...(event.subtype === null ? {} : { subtype: event.subtype }),
    trigger: span(document, event.trigger),
    mentions: event.mentions.map((mention) => ({
      ...span(document, mention),
      sentence: mention.sentence,
      form: mention.form,
      rule: mention.rule,
      confidence: rounded(mention.confidence),
    })),
    args: event.args.map((arg) => ({
      role: arg.role,
      ...filler(arg.filler),
      ...(arg.inferred ? { inferred: true } : {}),
      rule: arg.rule,
      confidence: rounded(arg.confidence),
    })),
    polarity: event.polarity,
    modality: event.modality,
    sources: event.sources.map(filler),
    ...(event.hearsay ? { hearsay: true } : {}),
    ...(Object.keys(event.counts).length === 0
      ? {}
      : {
          counts: Object.fromEntries(
            Object.entries(event.counts).map(([key, count]) => [
              key,
              { ...count, number: count.number === null ? null : ids[count.number] },
            ]),
          ),
        }),
    codes: codesOf(event.type).codes,
    ...(event.relations.length === 0
      ? {}
      : { relations: event.relations.map(({ type, event }) => ({ type, event: `V${event + 1}` })) }),
    rule: event.rule,
    confidence: rounded(event.confidence),
  })
  // The types of the caller's own are events of the union's shape with a name and roles that it does not know.
  return document.events.map(publish) as unknown as NewsEvent[]
}

/** To three digits: engines differ in the last one of `Math.exp`. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
