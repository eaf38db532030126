import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { lists } from '../lists.js'
import { antecedent } from './antecedent.js'
import { type Cluster, isPerson } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'
import { kinBetween } from './kinship.js'
import type { NamedEntities } from './names.js'

/** How many sentences back a pronoun looks. */
const REACH = 4

/** Finds whom or what the pronouns of the third person mean; gives -1 rather than a guess. */
export class Pronouns {
  readonly #context: Context

  readonly #names: NamedEntities

  constructor(context: Context, names: NamedEntities) {
    this.#context = context
    this.#names = names
  }

  of(draft: Draft, i: number): number {
    const { anaphor } = draft
    if (anaphor === undefined || anaphor.person !== 3) return -1
    switch (anaphor.kind) {
      case 'reciprocal':
        return this.#many(draft, i)
      case 'place':
        return this.#place(draft)
      case 'relative':
        return this.#relative(draft, i)
      case 'reflexive':
        // নিজের বাড়ি: the genitive only says whose of those who are told of anyway.
        if (draft.case === 'GEN') return -1
        return (
          antecedent(
            this.#context,
            draft,
            i,
            (cluster) => (anaphor.plural ? isMany(cluster, false) : isPerson(cluster)),
            1,
          ) ?? -1
        )
      case 'thing':
        return this.#thing(draft)
      default:
        if (anaphor.plural) return this.#correlative(draft, i) ?? this.#many(draft, i)
        return anaphor.honorific ? this.#honoured(draft, i) : this.#ordinary(draft, i)
    }
  }

  /** যিনি, যার: what stands right before. */
  #relative(draft: Draft, i: number): number {
    const { drafts, entityOf, nested, view } = this.#context
    for (let k = i - 1; k >= 0 && i - k < 4; k--) {
      if (view.sentenceAt[drafts[k].first] !== view.sentenceAt[draft.first]) return -1
      // সমিতির দাবি, যারা মেরেছে …: who stands farther off is not meant.
      const gap = draft.first - drafts[k].last
      if (draft.plural && draft.anaphor?.animate === true && gap > 1) return -1
      if (entityOf[k] >= 0 && nested[k] === 0 && gap >= 0)
        return suits(draft, this.#context.cluster(k)) ? this.#context.entity(k) : -1
    }
    return -1
  }

  #honoured(draft: Draft, i: number): number {
    return (
      this.#joined(draft) ??
      this.#ofOwnKin(draft, i) ??
      antecedent(this.#context, draft, i, (cluster) => isPerson(cluster) && !isChild(cluster), REACH) ??
      -1
    )
  }

  /** তার, সে, তাকে: a person spoken of without honour; of states and bodies only যুক্তরাষ্ট্র এবং তার মিত্ররা. */
  #ordinary(draft: Draft, i: number): number {
    return this.#joined(draft) ?? antecedent(this.#context, draft, i, isPerson, 2) ?? -1
  }

  /** যুক্তরাষ্ট্র এবং তার মিত্ররা, রাবেয়া খাতুন ও তাঁর ছেলে */
  #joined(draft: Draft): number | undefined {
    const { view } = this.#context
    const joint = view.word(draft.first - 1)
    if (draft.case !== 'GEN' || !grammarWords('joint').has(joint)) return undefined
    const before = this.#context.endingAt(draft.first - 1)
    if (before < 0 || this.#context.entityOf[before] < 0 || this.#context.drafts[before].plural)
      return undefined
    return this.#context.entity(before)
  }

  /** অনুপমের মেয়ে শ্রাবণী জানান, তাঁর বাবা …: who speaks of the one whose kin she is. */
  #ofOwnKin(draft: Draft, i: number): number | undefined {
    const { view, speakers, clusters } = this.#context
    const speaker = draft.case === 'GEN' && speakers[i] >= 0 ? this.#context.entity(speakers[i]) : -1
    if (speaker < 0) return undefined
    const head = view.head(draft.last, view.length)
    return head !== undefined && kinBetween(clusters, speaker, head.value.form) !== undefined
      ? speaker
      : undefined
  }

  /** সেখানে, সেখান থেকে: the place where the sentence or the one before it is. */
  #place(draft: Draft): number {
    const { drafts, nested, view } = this.#context
    const isPlace = ({ type }: Cluster) => type === 'GPE' || type === 'LOC' || type === 'FAC'
    const isBefore = (mention: number) => nested[mention] === 0 && drafts[mention].last <= draft.first
    return (
      this.#context.latest(
        draft,
        1,
        (cluster, mention) =>
          isPlace(cluster) &&
          isBefore(mention) &&
          (drafts[mention].case === 'LOC' || grammarWords('away').has(view.word(drafts[mention].last))),
      ) ??
      // সেতুতে ফাটল ধরেছে, কারখানা বন্ধ হবে: a building of which something is told
      this.#context.latest(
        draft,
        1,
        (cluster, mention) => cluster.type === 'FAC' && drafts[mention].last <= draft.first,
      ) ??
      -1
    )
  }

  /** এটি, তা, এতে, এগুলো: a thing or things of this sentence or the one before; abstains where there is none. */
  #thing(draft: Draft): number {
    const { anaphor, plural, first } = draft
    const { drafts, nested, seen } = this.#context
    const inside = anaphor?.case === 'LOC'
    const bare = grammarWords('that').has(anaphor?.form ?? '')
    const types = inside ? TEXTS : bare ? MATTERS : THINGS
    const sentence = this.#context.sentence(draft)
    let best = -1
    let bestScore = Number.NEGATIVE_INFINITY
    for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
      const distance = sentence - this.#context.sentence(drafts[seen[k]])
      if (distance > (bare ? 0 : 1)) break
      const { case: grammaticalCase, last } = drafts[seen[k]]
      const cluster = this.#context.cluster(seen[k])
      if (!types.has(cluster.type) || cluster.plural !== plural || nested[seen[k]] === 1 || last > first)
        continue
      if (bare && grammaticalCase !== 'NOM' && grammaticalCase !== 'OBJ') continue
      let score = -distance
      // শুক্রবার একটি স্টুডিওতে এটির রেকর্ডিং হয়: where something is done it is not the matter
      if (grammaticalCase === 'LOC' && !inside) score -= 2
      if (cluster.type === 'ORG' || cluster.type === 'FAC') score -= 1
      if (score > bestScore) [best, bestScore] = [this.#context.entity(seen[k]), score]
    }
    return best
  }

  /** যারা মেরেছে, তাদের ফাঁসি চাই: those of whom the clause in front speaks. */
  #correlative(draft: Draft, i: number): number | undefined {
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

  #many(draft: Draft, i: number): number {
    const honorific = draft.anaphor?.honorific === true
    return (
      this.#ofBody(draft, i) ??
      antecedent(this.#context, draft, i, (cluster) => isMany(cluster, honorific), 2) ??
      this.#speakersBody(i) ??
      this.#speaker(draft, i) ??
      -1
    )
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
    if (draft.case !== 'NOM' || draft.anaphor?.honorific !== true || speakers[i] < 0) return undefined
    const speaker = this.#context.entity(speakers[i])
    if (speaker < 0 || !holdsOffice(clusters.get(speaker).heads)) return undefined
    return antecedent(this.#context, draft, i, (cluster) => isMany(cluster, true), 0) ?? this.#speakersBody(i)
  }

  /** সারজিস আলম বলেন, … তাঁরা মানবেন না: those for whom somebody speaks. */
  #speakersBody(i: number): number | undefined {
    const { speakers, spoken } = this.#context
    const speaker = speakers[i] < 0 || spoken[i] === 1 ? -1 : this.#context.entity(speakers[i])
    return speaker < 0 ? undefined : this.#names.bodyOf(speaker)
  }
}

/** যা is no person and no place, যিনি and যারা are nothing else. */
function suits({ anaphor, case: grammaticalCase, plural }: Draft, cluster: Cluster): boolean {
  const { type } = cluster
  if (grammaticalCase === 'LOC') return true
  if (plural && anaphor?.animate === true) return isMany(cluster, false)
  const isHuman = type === 'PER' || type === 'GROUP' || type === 'NORP' || type === 'SET'
  if (anaphor?.animate === true) return isHuman || type === 'ORG' || type === 'GPE'
  return !isHuman && type !== 'GPE' && type !== 'LOC'
}

function isMany(cluster: Cluster, honorific: boolean): boolean {
  const { type, named, plural, heads } = cluster
  // স্থানীয় সূত্রে: nobody that could be spoken of
  for (const source of grammarWords('source')) if (heads.has(source)) return false
  if (type === 'SET' || type === 'GROUP' || (type === 'NORP' && named)) return true
  if (plural) return type === 'PER'
  return !honorific && (type === 'ORG' || type === 'GPE')
}

/** সভাপতি, মুখপাত্র; but an officer of the police tells of those whom he has caught. */
function holdsOffice(heads: ReadonlySet<string>): boolean {
  let found = false
  for (const head of heads) {
    const subtype = lists().heads.exact(head)[0]?.subtype
    if (subtype === 'police-court') return false
    if (subtype === 'office') found = true
  }
  return found
}

const isChild = ({ heads }: Cluster) => [...grammarWords('child')].some((head) => heads.has(head))

const THINGS: ReadonlySet<string> = new Set([
  'LAW',
  'WORK',
  'PRODUCT',
  'VEHICLE',
  'EVENT',
  'WEAPON',
  'FAC',
  'ORG',
])
const TEXTS: ReadonlySet<string> = new Set(['LAW', 'WORK'])
const MATTERS: ReadonlySet<string> = new Set(['LAW', 'WORK', 'EVENT', 'OTHER'])
