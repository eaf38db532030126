import { coreSpan, type NormalText, type Source, type Span, span, type Unfinished } from '../core/index.js'
import type { EntityJSON, MentionJSON, NameLayer } from '../names/index.js'
import type { AttributionKind, DiscourseLayer, Entity, Filler, QuoteKind } from './types.js'

/** A reference to somebody or something, with the words that make it. */
export type FillerJSON =
  | ({ readonly entity: string; readonly mention?: string } & Partial<Span>)
  | { readonly span: Span }

/** A quotation in the document JSON: what was said, the words that introduce it, who says it and who passes it on. */
export interface QuoteJSON extends Span {
  readonly id: string
  readonly kind: QuoteKind
  readonly speaker: FillerJSON | null
  readonly addressee: FillerJSON | null
  readonly cue: Span | null
  readonly via: readonly FillerJSON[]
  readonly rule: string
  readonly confidence: number
}

/** An attribution in the document JSON: the words `scope` are told on the word of `source`, as `cue` says. */
export interface AttributionJSON {
  readonly id: string
  readonly kind: AttributionKind
  readonly source: readonly FillerJSON[]
  readonly cue: Span
  readonly scope: Span
  readonly chain: readonly FillerJSON[]
  readonly rule: string
  readonly confidence: number
}

/** What the discourse stage gives to the document JSON. */
export interface DiscourseJSON {
  readonly entities: readonly EntityJSON[]
  readonly titles: readonly (Span & { readonly entity: string | null })[]
  readonly quotes: readonly QuoteJSON[]
  readonly attributions: readonly AttributionJSON[]
}

type Published = Source & NormalText & NameLayer & DiscourseLayer

/**
 * Entities, titles, quotations and attributions of a document as JSON. Ids are the place in the layer, from one.
 *
 * @param isShown which entities to give, by their place in the layer; all of them where it is left out
 * @example
 * const { entities, quotes } = publishDiscourse(reader.run({ source: 'করিম বলেন, ‘আমি যাব না।’', region: 'BD' }))
 * entities[0].canonical // 'করিম'
 * quotes[0] // { id: 'Q1', text: 'আমি যাব না।', kind: 'direct', speaker: { entity: 'E1', … }, … }
 */
export function publishDiscourse(
  document: Published,
  isShown: (entity: number) => boolean = () => true,
): DiscourseJSON {
  const entities: EntityJSON[] = []
  document.entities.forEach((entity, i) => {
    if (isShown(i)) entities.push(entityJSON(document, entity, i))
  })
  const entityAt = new Map(document.mentions.map((mention) => [mention.start, mention.entity]))
  return {
    entities,
    titles: document.titles
      .filter((title) => title.name >= 0)
      .map((title) => {
        const entity = entityAt.get(document.names[title.name].start)
        const known = entity !== undefined && isShown(entity)
        const { start, end, text } = span(document, title)
        return { start, end, text, entity: known ? `E${entity + 1}` : null }
      }),
    quotes: document.quotes.map((quote, i) => {
      const { start, end, text } = span(document, quote)
      return {
        id: `Q${i + 1}`,
        start,
        end,
        text,
        kind: quote.kind,
        speaker: quote.speaker === null ? null : fillerJSON(document, quote.speaker),
        addressee: quote.addressee === null ? null : fillerJSON(document, quote.addressee),
        cue: quote.cue === null ? null : span(document, quote.cue),
        via: quote.via.map((filler) => fillerJSON(document, filler)),
        rule: quote.rule,
        confidence: quote.confidence,
      }
    }),
    attributions: document.attributions.map((attribution, i) => ({
      id: `A${i + 1}`,
      kind: attribution.kind,
      source: attribution.source.map((filler) => fillerJSON(document, filler)),
      cue: span(document, attribution.cue),
      scope: span(document, attribution.scope),
      chain: attribution.chain.map((filler) => fillerJSON(document, filler)),
      rule: attribution.rule,
      confidence: attribution.confidence,
    })),
  }
}

function entityJSON(document: Published, entity: Entity, i: number): EntityJSON {
  const json: Unfinished<EntityJSON> = { id: `E${i + 1}`, type: entity.type, canonical: entity.canonical }
  if (entity.en !== null) json.en = entity.en
  if (entity.wikidata !== null) json.wikidata = entity.wikidata
  json.named = entity.named
  if (entity.members !== undefined) json.members = entity.members.map((member) => `E${member + 1}`)
  json.mentions = entity.mentions.map((mention) => mentionJSON(document, mention))
  return json as EntityJSON
}

function mentionJSON(document: Published, i: number): MentionJSON {
  const mention = document.mentions[i]
  const { start, end, text } = span(document, mention)
  const json: Unfinished<MentionJSON> = { id: `m${i + 1}`, start, end, text, kind: mention.kind }
  if (mention.core !== null) json.core = coreSpan(document, mention.core)
  if (mention.suffix !== '' || mention.core !== null) json.suffix = mention.suffix
  if (mention.case !== null) json.case = mention.case
  if (mention.literal?.wikidata) json.literal = mention.literal.wikidata
  json.rule = mention.rule
  json.confidence = mention.confidence
  return json as MentionJSON
}

function fillerJSON(document: Published, filler: Filler): FillerJSON {
  if ('entity' in filler) {
    const entity = `E${filler.entity + 1}`
    if (filler.mention === undefined) return { entity }
    const { start, end, text } = span(document, document.mentions[filler.mention])
    return { entity, mention: `m${filler.mention + 1}`, start, end, text }
  }
  if ('span' in filler) return { span: span(document, filler.span) }
  throw new TypeError('a speaker is an entity or bare words')
}
