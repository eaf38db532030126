import { type NormalText, type Source, type Span, span, type Unfinished } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { DiscourseLayer, Filler } from '../discourse/index.js'
import { type NumberLayer, numberIds } from '../numbers/index.js'
import { codesOf } from './codes.js'
import type { NewsEvent, NewsEventOf } from './news-event.js'
import type { EventLayer } from './types.js'

type Published = Source & NormalText & NumberLayer & DateLayer & DiscourseLayer & EventLayer

/**
 * The events of a document as the contract's JSON has them. Ids are the place in the layer, from one: `E1`
 * entities, `m1` mentions, `T1` dates, `V1` events; `N1` numbers without those inside dates and names.
 *
 * @param isShown which entities the document gives, by their place in the layer; for others their words stand
 * @example
 * publishEvents(reader.run({ source: 'ঢাকায় দুই নেতা বৈঠক করেছেন।', region: 'BD' }))[0].type // 'Meet'
 */
export function publishEvents(
  document: Published,
  isShown: (entity: number) => boolean = () => true,
): NewsEvent[] {
  const shown = (filler: Filler): Filler => {
    if (!('entity' in filler) || filler.mention === undefined || isShown(filler.entity)) return filler
    const { start, end } = document.mentions[filler.mention]
    return { span: { start, end } }
  }
  const ids = numberIds(document)
  return document.events.map((event, i) => {
    const { group, codes } = codesOf(event.type)
    const json: EventJSON = { id: `V${i + 1}`, type: event.type, group }
    if (event.subtype !== null) json.subtype = event.subtype
    json.trigger = span(document, event.trigger)
    json.mentions = event.mentions.map((mention) => {
      const { start, end, text } = span(document, mention)
      const { sentence, form, rule } = mention
      return { start, end, text, sentence, form, rule, confidence: rounded(mention.confidence) }
    })
    json.args = event.args.map((arg) => {
      const made = fill<ArgumentJSON>(document, ids, { role: arg.role }, shown(arg.filler))
      if (arg.inferred) made.inferred = true
      made.rule = arg.rule
      made.confidence = rounded(arg.confidence)
      return made
    })
    json.polarity = event.polarity
    json.modality = event.modality
    json.sources = event.sources.map((source) => fill(document, ids, {}, shown(source)))
    if (event.hearsay) json.hearsay = true
    const counts = Object.entries(event.counts)
    if (counts.length > 0)
      json.counts = Object.fromEntries(
        counts.map(([key, count]) => [
          key,
          { ...count, number: count.number === null ? null : ids[count.number] },
        ]),
      )
    json.codes = codes
    if (event.relations.length > 0)
      json.relations = event.relations.map(({ type, event: other }) => ({ type, event: `V${other + 1}` }))
    json.rule = event.rule
    json.confidence = rounded(event.confidence)
    // The types of the caller's own are events of the union's shape with a name and roles that it does not know.
    return json as unknown as NewsEvent
  })
}

type EventJSON = Unfinished<Omit<NewsEventOf<never>, 'type' | 'group' | 'args' | 'sources'>> & {
  type: string
  group: string
  args?: readonly ArgumentJSON[]
  sources?: readonly FillerJSON[]
}

/** Any of the ways in which a role is filled. */
interface FillerJSON {
  entity?: string
  mention?: string
  date?: string
  number?: string
  event?: string
  start?: number
  end?: number
  text?: string
  span?: Span
}

interface ArgumentJSON extends FillerJSON {
  role?: string
  inferred?: true
  rule?: string
  confidence?: number
}

/** Writes what fills a role, or is a source, behind what its record says already. */
function fill<Into extends FillerJSON>(
  document: Published,
  ids: readonly (string | null)[],
  into: Into,
  filler: Filler,
): Into {
  if ('entity' in filler) {
    into.entity = `E${filler.entity + 1}`
    if (filler.mention === undefined) return into
    into.mention = `m${filler.mention + 1}`
    return spread(into, span(document, document.mentions[filler.mention]))
  }
  if ('date' in filler) {
    into.date = `T${filler.date + 1}`
    return spread(into, span(document, document.dates[filler.date]))
  }
  if ('number' in filler) {
    const range = span(document, filler.words ?? document.numbers[filler.number])
    const id = ids[filler.number]
    if (id !== null) {
      into.number = id
      return spread(into, range)
    }
    // A number inside a date or a name has no id of its own: its words stand for it.
    into.span = range
  } else if ('event' in filler) {
    into.event = `V${filler.event + 1}`
    if (filler.words !== undefined) return spread(into, span(document, filler.words))
  } else into.span = span(document, filler.span)
  return into
}

function spread<Into extends FillerJSON>(into: Into, { start, end, text }: Span): Into {
  into.start = start
  into.end = end
  into.text = text
  return into
}

/** To three digits: engines differ in the last one of `Math.exp`. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000
}
