import type { NormalText, Stage } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { NameLayer } from '../names/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'
import { findAnaphors } from './anaphors.js'
import type { Draft } from './drafts.js'
import { Resolver } from './entities.js'
import { findNominals } from './nominals.js'
import { findSets } from './sets.js'
import { type Saying, SayingFinder } from './speech/sayings.js'
import type { Attribution, DiscourseLayer, Entity, Filler, Mention, Quote } from './types.js'
import { View } from './view.js'

/** What the discourse stage reads. */
export type DiscourseNeeds = NormalText &
  PageLayer &
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
      const sayings = new SayingFinder(view, drafts).find()
      const resolver = new Resolver(view, drafts, sayings)
      resolver.resolve()
      bindSpeechPersons(view, drafts, sayings, resolver)
      return layer(view, drafts, resolver, sayings)
    },
  }
}

/** Names, sets, descriptions and pronouns, sorted; where two overlap the longer of names and sets stays. */
function allDrafts(view: View): Draft[] {
  const names: Draft[] = view.document.names.flatMap((name, index) =>
    view.excluded[name.first] === 1
      ? []
      : [
          {
            kind: name.kind,
            start: name.start,
            end: name.end,
            first: name.first,
            last: name.last,
            core: name.core,
            suffix: name.suffix,
            case: name.case,
            type: name.type,
            rule: name.rule,
            confidence: name.confidence,
            name: index,
            plural: false,
            count: null,
            definite: true,
            indefinite: false,
            owner: -1,
            ...(name.literal === undefined ? {} : { literal: name.literal }),
          },
        ],
  )
  const taken = new Uint8Array(view.length)
  for (const draft of names) taken.fill(1, draft.first, draft.last)
  const result = [...names]
  const add = (drafts: readonly Draft[], blocks: (draft: Draft) => boolean) => {
    for (const draft of drafts) {
      if (blocks(draft)) continue
      taken.fill(2, draft.first, draft.last)
      result.push(draft)
    }
  }
  const isTaken = (draft: Draft) => taken.subarray(draft.first, draft.last).some((by) => by > 0)
  const headTaken = (draft: Draft) =>
    taken[draft.last - 1] > 0 || taken.subarray(draft.first, draft.last).includes(2)
  add(findSets(view), isTaken)
  add(findNominals(view), headTaken)
  add(findAnaphors(view), isTaken)
  return result.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** আমি, আমরা, আপনি inside a quotation are its speaker and addressee. */
function bindSpeechPersons(
  view: View,
  drafts: readonly Draft[],
  sayings: readonly Saying[],
  resolver: Resolver,
): void {
  for (const saying of sayings) {
    if (saying.quote === null) continue
    const speaker = saying.sources.length > 0 ? resolver.entityOf[saying.sources[0]] : -1
    const own = saying.sources.length > 0 ? resolver.bodyOf(saying.sources[0]) : -1
    const addressee = saying.addressee >= 0 ? resolver.entityOf[saying.addressee] : -1
    for (
      let i = firstAt(drafts, saying.scope.start);
      i < drafts.length && drafts[i].start < saying.scope.end;
      i++
    ) {
      const person = drafts[i].anaphor?.person
      const entity =
        person === 2 ? addressee : person !== 1 ? -1 : drafts[i].plural && own >= 0 ? own : speaker
      if (entity < 0 || resolver.entityOf[i] >= 0) continue
      resolver.entityOf[i] = entity
      resolver.clusters[entity].drafts.push(i)
    }
  }
  void view
}

function firstAt(drafts: readonly Draft[], start: number): number {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (drafts[middle].start < start) low = middle + 1
    else high = middle
  }
  return low
}

function layer(
  view: View,
  drafts: readonly Draft[],
  resolver: Resolver,
  sayings: readonly Saying[],
): DiscourseLayer {
  const mentions: Mention[] = []
  const mentionOf = new Int32Array(drafts.length).fill(-1)
  drafts.forEach((draft, i) => {
    const entity = resolver.entityOf[i]
    if (entity < 0) return
    mentionOf[i] = mentions.length
    const { kind, start, end, first, last, core, suffix, rule, confidence } = draft
    mentions.push({
      kind,
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
      ...(draft.literal === undefined ? {} : { literal: draft.literal }),
    })
  })
  const entities: Entity[] = resolver.clusters.map(
    ({ type, canonical, en, wikidata, named, plural, members, drafts: own }) => ({
      type,
      canonical,
      en,
      wikidata,
      named,
      plural,
      ...(members === undefined ? {} : { members }),
      mentions: own.map((draft) => mentionOf[draft]).sort((a, b) => a - b),
    }),
  )
  const filler = (draft: number): Filler[] =>
    mentionOf[draft] < 0 ? [] : [{ entity: resolver.entityOf[draft], mention: mentionOf[draft] }]
  const bare = (draft: number): Filler =>
    filler(draft)[0] ?? { span: { start: drafts[draft].start, end: drafts[draft].end } }
  const quotes: Quote[] = []
  const attributions: Attribution[] = []
  for (const saying of sayings) {
    const { scope, cue, kind, rule, confidence } = saying
    const chain = saying.chain.map(bare)
    if (saying.quote !== null)
      quotes.push({
        ...scope,
        rule,
        confidence,
        cue,
        kind: saying.quote,
        speaker: saying.sources.length > 0 ? bare(saying.sources[0]) : null,
        addressee: saying.addressee >= 0 ? (filler(saying.addressee)[0] ?? null) : null,
        via: chain,
      })
    if (saying.attribution)
      attributions.push({
        ...scope,
        rule,
        confidence,
        kind,
        cue,
        scope,
        source: saying.sources.map(bare),
        chain,
      })
  }
  void view
  return { mentions, entities, quotes, attributions }
}
