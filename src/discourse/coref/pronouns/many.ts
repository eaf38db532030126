import { words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { lists } from '../../lists.js'
import { bodyFor } from '../belonging/bodies.js'
import type { Coordination } from '../belonging/coordination.js'
import type { Groups } from '../belonging/groups.js'
import type { Sets } from '../belonging/sets.js'
import { inOneClause } from '../clauses.js'
import { type Cluster, isMedia } from '../clusters.js'
import type { Context } from '../context.js'
import type { NamedEntities } from '../names.js'
import { antecedent } from './antecedent.js'

/** What the stage knows besides the mentions. */
export interface Known {
  readonly names: NamedEntities
  readonly sets: Sets
  readonly coordination: Coordination
  readonly groups: Groups
}

/** Finds whom তাঁরা, তাদের and একে অপরকে mean. */
export class Many {
  readonly #context: Context
  readonly #names: NamedEntities
  readonly #sets: Sets
  readonly #coordination: Coordination
  readonly #groups: Groups

  constructor(context: Context, { names, sets, coordination, groups }: Known) {
    this.#context = context
    this.#names = names
    this.#sets = sets
    this.#coordination = coordination
    this.#groups = groups
  }

  /** যারা মেরেছে, তাদের ফাঁসি চাই: those of whom the clause in front speaks. */
  correlative(draft: Draft, i: number): number | undefined {
    const { drafts, entityOf, view } = this.#context
    const sentence = view.sentenceAt[draft.first]
    for (let k = i - 1; k >= 0 && view.sentenceAt[drafts[k].first] === sentence; k--) {
      const { anaphor, plural, last } = drafts[k]
      if (anaphor?.kind === 'relative' && plural && anaphor.animate)
        return view.isMark(last) || last > draft.first
          ? undefined
          : entityOf[k] < 0
            ? -1
            : this.#context.entity(k)
    }
    return undefined
  }

  of(draft: Draft, i: number): number {
    const honorific = draft.anaphor?.honorific === true
    return (
      this.#listed(draft) ??
      this.#ofBody(draft, i) ??
      this.#whoseOfficer(draft, i) ??
      this.#together(draft) ??
      antecedent(this.#context, draft, i, this.#othersOf(i, honorific), 2) ??
      this.#paired(draft) ??
      this.#speakersBody(i) ??
      this.#speaker(draft, i) ??
      -1
    )
  }

  /** তিনজনের পরিচয় জানা গেছে। তাঁরা হলেন …: those who were counted last. */
  #listed(draft: Draft): number | undefined {
    const { view } = this.#context
    if (draft.case !== 'NOM' || !view.isOf(draft.last, 'are')) return undefined
    return this.#context.latest(
      draft,
      1,
      ({ count, plural, type }) => count !== null && plural && (type === 'GROUP' || type === 'PER'),
    )
  }

  /** ‘তারা ৪৬ কোটি ডলার দাবি করছে’: in his own words somebody speaks so of others than those for whom he speaks. */
  #othersOf(i: number, honorific: boolean): (cluster: Cluster) => boolean {
    const { speakers, spoken, clusters } = this.#context
    const speaker = spoken[i] === 1 && speakers[i] >= 0 ? this.#context.entity(speakers[i]) : -1
    const body = speaker < 0 ? undefined : this.#names.affiliations.of(speaker)
    const own = body === undefined ? undefined : clusters.get(body)
    // nor of those to whom he speaks: বিবিসি বাংলাকে বলেন
    return (cluster) => cluster !== own && !(speaker >= 0 && isMedia(cluster)) && isMany(cluster, honorific)
  }

  /** রাবেয়া ও তাঁর মেয়ে … তাঁরা: who were named together, where no others were told of since. */
  #together(draft: Draft): number | undefined {
    const { drafts, seen } = this.#context
    const sentence = this.#context.sentence(draft)
    const last = this.#coordination.before(draft.first, sentence, 1)
    if (last === undefined || draft.anaphor?.kind !== 'personal') return undefined
    for (let k = seen.length - 1; k >= 0 && drafts[seen[k]].first >= last.first; k--)
      if (isMany(this.#context.cluster(seen[k]), true) && drafts[seen[k]].last <= draft.first)
        return undefined
    // X ও Y তাদের …: in one sentence with them others may be meant.
    if (
      last.sentence === sentence &&
      inOneClause(this.#context, last.last, draft.first) &&
      draft.case !== 'GEN'
    )
      return undefined
    return this.#sets.together(last.members, draft)
  }

  /** রুবিও জয়শঙ্করের সঙ্গে কথা বলেন। তাঁরা …; মালালা … তাঁর স্বামী আসর … তাঁদের … */
  #paired(draft: Draft): number | undefined {
    const pair = this.#coordination.pairBefore(draft.first, this.#context.sentence(draft), 1)
    return pair === undefined || draft.anaphor?.kind !== 'personal'
      ? undefined
      : this.#sets.together(pair.members, draft)
  }

  /** আইনজীবী জানান, আপিল করবেন তাঁরা: he himself, where nobody else was told of. */
  #speaker({ case: grammaticalCase, anaphor }: Draft, i: number): number | undefined {
    const { speakers, spoken } = this.#context
    if (grammaticalCase !== 'NOM' || anaphor?.honorific !== true || spoken[i] === 1 || speakers[i] < 0)
      return undefined
    const speaker = this.#context.entity(speakers[i])
    return speaker < 0 ? undefined : speaker
  }

  /** সভাপতি বলেন, তাঁরা ক্লাসে ফিরবেন না: unless the sentence itself tells of others. */
  #ofBody(draft: Draft, i: number): number | undefined {
    const { speakers, clusters } = this.#context
    // তারা is said of whom one honours where a text writes no তাঁরা
    if ((draft.anaphor?.honorific !== true && this.#context.honours) || speakers[i] < 0) return undefined
    if (draft.case !== 'NOM' && draft.case !== 'GEN') return undefined
    const speaker = this.#context.entity(speakers[i])
    if (speaker < 0 || !speaksForBody(clusters.get(speaker).heads)) return undefined
    return antecedent(this.#context, draft, i, (cluster) => isMany(cluster, true), 0) ?? this.#speakersBody(i)
  }

  /** ঢাকায় তাদের রাষ্ট্রদূত মাইকেল মিলার: an envoy or spokesman is a state's or a body's. */
  #whoseOfficer(draft: Draft, i: number): number | undefined {
    const { view } = this.#context
    if (draft.case !== 'GEN' || draft.anaphor?.honorific === true || !view.isOf(draft.last, 'officer'))
      return undefined
    const isBody = ({ type, named, subtype }: Cluster) =>
      type === 'ORG' || (type === 'GPE' && named && STATES.has(subtype))
    return antecedent(this.#context, draft, i, isBody, 1)
  }

  /** সারজিস আলম বলেন, … তাঁরা মানবেন না: those for whom somebody speaks. */
  #speakersBody(i: number): number | undefined {
    const { speakers, spoken } = this.#context
    const speaker = speakers[i] < 0 || spoken[i] === 1 ? -1 : this.#context.entity(speakers[i])
    return speaker < 0 ? undefined : bodyFor(this.#context, this.#names, this.#groups, speaker, i)
  }
}

export function isMany(cluster: Cluster, honorific: boolean): boolean {
  const { type, named, plural, heads } = cluster
  // স্থানীয় সূত্রে: nobody that could be spoken of
  for (const source of grammarWords('source')) if (heads.has(source)) return false
  if (type === 'SET' || type === 'GROUP' || (type === 'NORP' && named)) return true
  if (plural) return type === 'PER' || (!honorific && isKindOf(heads, 'animal'))
  return !honorific && (type === 'ORG' || (type === 'GPE' && STATES.has(cluster.subtype)))
}

/** A town does nothing by itself: এল ফাশের দখলের পর … তারা. */
const STATES: ReadonlySet<string> = new Set([
  '',
  'country',
  'territory',
  'state',
  'republic',
  'emirate',
  'province',
])

function isKindOf(heads: ReadonlySet<string>, subtype: string): boolean {
  for (const head of heads) if (lists().heads.exact(head)[0]?.subtype === subtype) return true
  return false
}

/** সভাপতি, মুখপাত্র; but an officer of the police tells of those whom he has caught. */
function speaksForBody(heads: ReadonlySet<string>): boolean {
  let found = false
  for (const head of heads) {
    // আসামিপক্ষের আইনজীবী
    if (words().kin.get(head)?.group === 'lawyer') return true
    const subtype = lists().heads.exact(head)[0]?.subtype
    if (subtype === 'police-court') return false
    if (subtype === 'office') found = true
  }
  return found
}
