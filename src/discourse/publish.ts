import { coreSpan, type NormalText, type Source, type Span, span } from '../core/index.js'
import type { EntityType, GrammaticalCase, MentionKind, NameLayer } from '../names/index.js'
import type { AttributionKind, DiscourseLayer, Filler, QuoteKind } from './types.js'

/** A mention in the document JSON. The span covers whole written words; `core` is the name without its ending. */
export interface MentionJSON extends Span {
  readonly id: string
  readonly kind: MentionKind
  readonly core?: Span
  readonly suffix?: string
  readonly case?: GrammaticalCase
  /** Wikidata id of the thing literally named, where a metonym stands for another. */
  readonly literal?: string
  readonly rule: string
  readonly confidence: number
}

/** An entity in the document JSON, with all its mentions. */
export interface EntityJSON {
  readonly id: string
  readonly type: EntityType
  readonly canonical: string
  readonly en?: string
  readonly wikidata?: string
  readonly named: boolean
  /** Of a SET: the ids of its members. */
  readonly members?: readonly string[]
  readonly mentions: readonly MentionJSON[]
}

/** A reference to somebody or something, with the words that make it. */
export type FillerJSON =
  | ({ readonly entity: string; readonly mention?: string } & Partial<Span>)
  | { readonly span: Span }

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

/** An attribution in the document JSON. */
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
 */
export function publishDiscourse(
  document: Published,
  isShown: (entity: number) => boolean = () => true,
): DiscourseJSON {
  const mentions = document.mentions.map(
    (mention, i): MentionJSON => ({
      id: `m${i + 1}`,
      ...span(document, mention),
      kind: mention.kind,
      ...(mention.core === null ? {} : { core: coreSpan(document, mention.core) }),
      ...(mention.suffix === '' && mention.core === null ? {} : { suffix: mention.suffix }),
      ...(mention.case === null ? {} : { case: mention.case }),
      ...(mention.literal?.wikidata ? { literal: mention.literal.wikidata } : {}),
      rule: mention.rule,
      confidence: mention.confidence,
    }),
  )
  const entities = document.entities.flatMap((entity, i): EntityJSON[] =>
    isShown(i)
      ? [
          {
            id: `E${i + 1}`,
            type: entity.type,
            canonical: entity.canonical,
            ...(entity.en === null ? {} : { en: entity.en }),
            ...(entity.wikidata === null ? {} : { wikidata: entity.wikidata }),
            named: entity.named,
            ...(entity.members === undefined
              ? {}
              : { members: entity.members.map((member) => `E${member + 1}`) }),
            mentions: entity.mentions.map((mention) => mentions[mention]),
          },
        ]
      : [],
  )
  const entityAt = new Map(document.mentions.map((mention) => [mention.start, mention.entity]))
  return {
    entities,
    titles: document.titles
      .filter((title) => title.name >= 0)
      .map((title) => {
        const entity = entityAt.get(document.names[title.name].start)
        const known = entity !== undefined && isShown(entity)
        return { ...span(document, title), entity: known ? `E${entity + 1}` : null }
      }),
    quotes: document.quotes.map((quote, i) => ({
      id: `Q${i + 1}`,
      ...span(document, quote),
      kind: quote.kind,
      speaker: quote.speaker === null ? null : fillerJSON(document, quote.speaker),
      addressee: quote.addressee === null ? null : fillerJSON(document, quote.addressee),
      cue: quote.cue === null ? null : span(document, quote.cue),
      via: quote.via.map((filler) => fillerJSON(document, filler)),
      rule: quote.rule,
      confidence: quote.confidence,
    })),
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

function fillerJSON(document: Published, filler: Filler): FillerJSON {
  if ('entity' in filler) {
    const mention = filler.mention === undefined ? undefined : document.mentions[filler.mention]
    return {
      entity: `E${filler.entity + 1}`,
      ...(mention === undefined
        ? {}
        : { mention: `m${(filler.mention as number) + 1}`, ...span(document, mention) }),
    }
  }
  if ('span' in filler) return { span: span(document, filler.span) }
  throw new TypeError('a speaker is an entity or bare words')
}
