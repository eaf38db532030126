import type { NormalText, Region, Stage } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { NameLayer } from '../names/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'
import { findAnaphors } from './anaphors.js'
import { resolve } from './coref/resolver.js'
import { type Draft, makeDraft } from './drafts.js'
import { layerOf } from './layer.js'
import { findNominals } from './nominals/find.js'
import { findSets } from './sets.js'
import { findSayings } from './speech/sayings.js'
import type { DiscourseLayer } from './types.js'
import { View } from './view.js'

/** What the discourse stage reads. */
export type DiscourseNeeds = NormalText & { readonly region?: Region } & PageLayer &
  TokenLayer &
  SentenceLayer &
  Pick<NumberLayer, 'numbers'> &
  DateLayer &
  NameLayer

/**
 * Adds who is who, who said what, and according to whom.
 *
 * @example
 * const upToNames = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates()).use(names())
 * upToNames.use(discourse()).run({ source: 'করিম বলেন, ‘আমি যাব না।’', region: 'BD' }).quotes.length // 1
 */
export function discourse(): Stage<DiscourseNeeds, DiscourseLayer> {
  return {
    name: 'discourse',
    run: (document) => {
      const view = new View(document)
      const drafts = allDrafts(view)
      const sayings = findSayings(view, drafts)
      return layerOf(view, drafts, resolve(view, drafts, sayings), sayings)
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

const NAME = 1
const SET = 2
const NOMINAL = 3
