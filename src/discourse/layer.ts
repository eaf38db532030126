import { mapped } from '../core/mapped.js'
import { sortShort } from '../core/sort-short.js'
import type { Cluster } from './coref/clusters.js'
import type { Resolved } from './coref/resolver.js'
import type { Draft } from './drafts.js'
import type { Saying } from './speech/saying.js'
import type { Attribution, DiscourseLayer, Entity, Filler, Mention, Quote } from './types.js'
import type { View } from './view.js'

/** What the stage adds: drafts that belong to somebody as mentions, clusters as entities, sayings as quotes and attributions. */
export function layerOf(
  view: View,
  drafts: readonly Draft[],
  { clusters, entityOf, bodyOf }: Resolved,
  sayings: readonly Saying[],
): DiscourseLayer {
  const mentions: Mention[] = []
  const mentionOf = new Int32Array(drafts.length).fill(-1)
  const named: number[] = []
  for (let i = 0; i < drafts.length; i++) {
    if (entityOf[i] < 0) continue
    const name = nameOfKind(view, drafts, entityOf, i)
    if (name >= 0) {
      named.push(i, name)
      continue
    }
    mentionOf[i] = mentions.length
    mentions.push(mentionOfDraft(drafts[i], entityOf[i], clusters[entityOf[i]]))
  }
  const entities = entitiesOf(clusters, mentionOf, bodyOf)
  // Who speaks by what he is, speaks by his name.
  for (let i = 0; i < named.length; i += 2) mentionOf[named[i]] = mentionOf[named[i + 1]]
  const fillers = new Fillers(drafts, entityOf, mentionOf)
  const quotes: Quote[] = []
  const attributions: Attribution[] = []
  for (const saying of sayings) {
    // তারা ঘোষণা দিয়েছে, … of a body attributes; people are quoted.
    const source = saying.sources[0]
    const isOfBody =
      source !== undefined && entityOf[source] >= 0 && BODIES.has(clusters[entityOf[source]].type)
    const isReported = saying.quote === 'indirect' && isOfBody
    if (saying.quote !== null && !isReported) quotes.push(quoteOf(saying, saying.quote, fillers))
    if ((saying.attribution || isReported) && saying.cue !== null)
      attributions.push(attributionOf(saying, saying.cue, fillers))
  }
  return { mentions, entities, quotes, attributions }
}

/**
 * আফগান টেলিভিশন | টোলো নিউজ, তৈরি রকেট | ‘বিক্রান্ত-১’, তাঁর প্রতিদ্বন্দ্বী | মাহবুব আলী: what somebody or something is, directly before its
 * name, is no mention of its own; but রাজধানী দোহা, তাঁর স্ত্রী নাজনীন, তাঁদের একজন রহিমা.
 *
 * @returns the draft of the name, or -1
 */
function nameOfKind(view: View, drafts: readonly Draft[], entityOf: Resolved['entityOf'], i: number): number {
  const { kind, head, suffix, definite, last } = drafts[i]
  if (kind !== 'nominal' || head === undefined || TOLD_BESIDE.has(head.subtype) || suffix !== '' || definite)
    return -1
  const next = view.isMarkOf(last, OPENING) ? last + 1 : last
  for (let k = i + 1; k < drafts.length && drafts[k].first <= next; k++)
    if (drafts[k].first === next && drafts[k].name >= 0) return entityOf[k] === entityOf[i] ? k : -1
  return -1
}

const OPENING = '‘“\'"'
/** Places, and people by whose they are and how old, are told of beside their names. */
const TOLD_BESIDE: ReadonlySet<string> = new Set(['area', 'country', 'home-state', 'kin', 'age', 'trade'])

const BODIES: ReadonlySet<string> = new Set(['ORG', 'GPE'])

function mentionOfDraft(draft: Draft, entity: number, { type }: Cluster): Mention {
  const { start, end, first, last, core, suffix, rule, confidence, literal } = draft
  return {
    // দুই বন্ধু, of whom nobody was named
    kind: draft.kind === 'set' && type !== 'SET' ? 'nominal' : draft.kind,
    start,
    end,
    first,
    last,
    core,
    suffix,
    rule,
    confidence,
    case: draft.case,
    entity,
    literal,
  }
}

function entitiesOf(clusters: readonly Cluster[], mentionOf: Int32Array, bodyOf: Int32Array): Entity[] {
  return mapped(clusters, ({ type, canonical, en, wikidata, named, plural, members, drafts }, i) => {
    const mentions = sortShort(
      mapped(drafts, (draft) => mentionOf[draft]).filter((mention) => mention >= 0),
      (a, b) => a - b,
    )
    return { type, canonical, en, wikidata, named, plural, mentions, members, body: bodyOf[i] }
  })
}

/** Who speaks, by the drafts of sayings. */
class Fillers {
  readonly #drafts: readonly Draft[]
  readonly #entityOf: Int32Array | readonly number[]
  readonly #mentionOf: Int32Array

  constructor(drafts: readonly Draft[], entityOf: Int32Array | readonly number[], mentionOf: Int32Array) {
    this.#drafts = drafts
    this.#entityOf = entityOf
    this.#mentionOf = mentionOf
  }

  entity(draft: number): Filler | null {
    const mention = this.#mentionOf[draft]
    return mention < 0 ? null : { entity: this.#entityOf[draft], mention }
  }

  /** The entity, or the words where nobody is meant that the text knows. */
  any(draft: number): Filler {
    const { start, end } = this.#drafts[draft]
    return this.entity(draft) ?? { span: { start, end } }
  }

  all(drafts: readonly number[]): Filler[] {
    return mapped(drafts, (draft) => this.any(draft))
  }
}

function quoteOf(
  { scope, cue, rule, confidence, sources, addressee, chain }: Saying,
  kind: Quote['kind'],
  fillers: Fillers,
): Quote {
  return {
    start: scope.start,
    end: scope.end,
    rule,
    confidence,
    cue,
    kind,
    speaker: sources.length > 0 ? fillers.any(sources[0]) : null,
    addressee: addressee >= 0 ? fillers.entity(addressee) : null,
    via: fillers.all(chain),
  }
}

function attributionOf(
  { scope, kind, rule, confidence, sources, chain, relayed }: Saying,
  cue: Attribution['cue'],
  fillers: Fillers,
): Attribution {
  const isRelayed = relayed === true
  return {
    start: scope.start,
    end: scope.end,
    rule,
    confidence,
    kind,
    cue,
    scope,
    source: fillers.all(isRelayed ? chain : sources),
    chain: fillers.all(isRelayed ? sources : chain),
  }
}
