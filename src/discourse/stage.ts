import type { NormalText, Region, Stage } from '../core/index.js'
import { mapped } from '../core/mapped.js'
import { sortShort } from '../core/sort-short.js'
import type { DateLayer } from '../dates/index.js'
import type { NameLayer } from '../names/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'
import { findAnaphors } from './anaphors.js'
import { type Resolved, resolve } from './coref/resolver.js'
import { type Draft, makeDraft } from './drafts.js'
import { findNominals } from './nominals/find.js'
import { findSets } from './sets.js'
import type { Saying } from './speech/saying.js'
import { findSayings } from './speech/sayings.js'
import type { Attribution, DiscourseLayer, Entity, Filler, Mention, Quote } from './types.js'
import { View } from './view.js'

/** What the discourse stage reads. */
export type DiscourseNeeds = NormalText & { readonly region?: Region } & PageLayer &
  TokenLayer &
  SentenceLayer &
  Pick<NumberLayer, 'numbers'> &
  DateLayer &
  NameLayer

/** Adds who is who, who said what, and according to whom. */
export function discourse(): Stage<DiscourseNeeds, DiscourseLayer> {
  return {
    name: 'discourse',
    run: (document) => {
      const view = new View(document)
      const drafts = allDrafts(view)
      const sayings = findSayings(view, drafts)
      return layer(drafts, resolve(view, drafts, sayings), sayings)
    },
  }
}

/** Names, sets, descriptions and pronouns, sorted; where two overlap the longer of names and sets stays. */
function allDrafts(view: View): Draft[] {
  const names: Draft[] = []
  view.document.names.forEach((name, index) => {
    if (view.excluded[name.first] === 1) return
    const { kind, start, end, first, last, core, suffix, type, rule, confidence, literal } = name
    names.push(
      makeDraft({
        kind,
        start,
        end,
        first,
        last,
        core,
        suffix,
        case: name.case,
        type,
        rule,
        confidence,
        name: index,
        definite: true,
        literal,
      }),
    )
  })
  const taken = new Uint8Array(view.length)
  const take = (drafts: readonly Draft[], by: number) => {
    for (const { first, last } of drafts) for (let token = first; token < last; token++) taken[token] = by
    return drafts
  }
  const isTaken = ({ first, last }: Draft) => {
    for (let token = first; token < last; token++) if (taken[token] > 0) return true
    return false
  }
  take(names, NAME)
  const sets = take(
    findSets(view).filter((draft) => !isTaken(draft)),
    SET,
  )
  const nominals = take(findNominals(view, sets), NOMINAL)
  take(names, NAME)
  take(sets, SET)
  // তাঁর ভাই: the pronoun in front belongs to the description and stands for somebody of its own.
  const anaphors = findAnaphors(view).filter(
    (draft) => !isTaken(draft) || (taken[draft.first] === NOMINAL && draft.case === 'GEN'),
  )
  const result = [...names, ...sets, ...nominals, ...anaphors]
  return result.sort((a, b) => a.first - b.first || a.last - b.last)
}

const BODIES: ReadonlySet<string> = new Set(['ORG', 'GPE'])
const NAME = 1
const SET = 2
const NOMINAL = 3

function layer(
  drafts: readonly Draft[],
  { clusters, entityOf }: Resolved,
  sayings: readonly Saying[],
): DiscourseLayer {
  const mentions: Mention[] = []
  const mentionOf = new Int32Array(drafts.length).fill(-1)
  drafts.forEach((draft, i) => {
    const entity = entityOf[i]
    if (entity < 0) return
    mentionOf[i] = mentions.length
    const { kind, start, end, first, last, core, suffix, rule, confidence, literal } = draft
    mentions.push({
      // দুই বন্ধু, of whom nobody was named
      kind: kind === 'set' && clusters[entity].type !== 'SET' ? 'nominal' : kind,
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
    })
  })
  const entities: Entity[] = mapped(
    clusters,
    ({ type, canonical, en, wikidata, named, plural, members, drafts: own }) => {
      const mentions = sortShort(
        mapped(own, (draft) => mentionOf[draft]),
        (a, b) => a - b,
      )
      return { type, canonical, en, wikidata, named, plural, mentions, members }
    },
  )
  const filler = (draft: number): Filler[] =>
    mentionOf[draft] < 0 ? [] : [{ entity: entityOf[draft], mention: mentionOf[draft] }]
  const bare = (draft: number): Filler =>
    filler(draft)[0] ?? { span: { start: drafts[draft].start, end: drafts[draft].end } }
  const isBody = (draft: number | undefined) =>
    draft !== undefined && entityOf[draft] >= 0 && BODIES.has(clusters[entityOf[draft]].type)
  const quotes: Quote[] = []
  const attributions: Attribution[] = []
  for (const saying of sayings) {
    const { scope, cue, kind, rule, confidence } = saying
    const chain = mapped(saying.chain, bare)
    // তারা ঘোষণা দিয়েছে, … of a body attributes; people are quoted.
    const isReported = saying.quote === 'indirect' && isBody(saying.sources[0])
    if (saying.quote !== null && !isReported)
      quotes.push({
        start: scope.start,
        end: scope.end,
        rule,
        confidence,
        cue,
        kind: saying.quote,
        speaker: saying.sources.length > 0 ? bare(saying.sources[0]) : null,
        addressee: saying.addressee >= 0 ? (filler(saying.addressee)[0] ?? null) : null,
        via: chain,
      })
    if ((saying.attribution || isReported) && cue !== null)
      attributions.push({
        start: scope.start,
        end: scope.end,
        rule,
        confidence,
        kind,
        cue,
        scope,
        source: saying.relayed === true ? chain : mapped(saying.sources, bare),
        chain: saying.relayed === true ? mapped(saying.sources, bare) : chain,
      })
  }
  return { mentions, entities, quotes, attributions }
}
