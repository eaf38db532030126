import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { kinBetween } from '../belonging/kinship.js'
import { type Cluster, isPerson } from '../clusters.js'
import type { Context } from '../context.js'
import { antecedent } from './antecedent.js'
import { isMany, type Known, Many } from './many.js'
import { placeMeant, thingMeant } from './places-and-things.js'

/** How many sentences back a pronoun looks. */
const REACH = 4

/** How many mentions ahead those are taken up of whom a clause with যারা tells. */
const AHEAD = 20

/** Finds whom or what the pronouns of the third person mean; gives -1 rather than a guess. */
export class Pronouns {
  readonly #context: Context
  readonly #many: Many

  constructor(context: Context, known: Known) {
    this.#context = context
    this.#many = new Many(context, known)
  }

  of(draft: Draft, i: number): number {
    const { anaphor } = draft
    if (anaphor === undefined || anaphor.person !== 3) return -1
    switch (anaphor.kind) {
      case 'reciprocal':
        return this.#many.of(draft, i)
      case 'place':
        return placeMeant(this.#context, draft)
      case 'relative':
        return this.#relative(draft, i)
      case 'reflexive':
        // নিজের বাড়ি: the genitive only says whose of those who are told of anyway.
        if (draft.case === 'GEN' || this.#isStress(draft)) return -1
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
        return thingMeant(this.#context, draft, i)
      default:
        if (anaphor.plural) return this.#many.correlative(draft, i) ?? this.#many.of(draft, i)
        return anaphor.honorific ? this.#honoured(draft, i) : this.#ordinary(draft, i)
    }
  }

  /** অজয় নিজে, তিনি নিজে: nobody is told of anew. */
  #isStress({ case: grammaticalCase, first }: Draft): boolean {
    const before = this.#context.endingAt(first)
    return grammaticalCase === 'NOM' && before >= 0 && this.#context.drafts[before].case === 'NOM'
  }

  /** যিনি, যার: what stands right before. */
  #relative(draft: Draft, i: number): number {
    const { drafts, entityOf, nested, view } = this.#context
    // ১১টি সংস্থা রয়েছে, যেগুলোর কর্ণধারেরা …
    if (draft.plural && draft.anaphor?.animate !== true)
      return (
        this.#context.latest(
          draft,
          0,
          ({ type, plural, count }) => (plural || count !== null) && type !== 'PER',
        ) ?? -1
      )
    for (let k = i - 1; k >= 0 && i - k < 4; k--) {
      if (view.sentenceAt[drafts[k].first] !== view.sentenceAt[draft.first]) return -1
      // সমিতির দাবি, যারা মেরেছে …: who stands farther off is not meant; but আবাহনীর সঙ্গে, যারা …
      const gap = draft.first - drafts[k].last - (view.isOf(drafts[k].last, 'beside') ? 1 : 0)
      // ৫০ হাজার মানুষ আশ্রয় নিয়েছেন, যাদের ৬০ শতাংশ শিশু: a part of those counted
      if (draft.plural && draft.case === 'GEN' && gap > 1)
        return antecedent(this.#context, draft, i, (cluster) => isMany(cluster, false), 0) ?? -1
      if (draft.plural && draft.anaphor?.animate === true && gap > 1)
        return this.#told(draft, i) ?? this.#free(draft, i)
      // ১৫ হাজার সেনা পাঠিয়েছে উত্তর কোরিয়া, যাঁদের …: a state is not honoured
      if (
        draft.anaphor?.honorific === true &&
        draft.plural &&
        entityOf[k] >= 0 &&
        isBody(this.#context.cluster(k))
      ) {
        const people = antecedent(this.#context, draft, i, (cluster) => isMany(cluster, true), 0)
        if (people !== undefined) return people
      }
      if (entityOf[k] >= 0 && nested[k] === 0 && gap >= 0)
        // ‘আমার ছেলেকে যারা মেরেছে, তাদের …’
        return suits(draft, this.#context.cluster(k))
          ? this.#context.entity(k)
          : draft.plural && draft.anaphor?.animate === true
            ? this.#free(draft, i)
            : -1
    }
    return draft.plural && draft.anaphor?.animate === true ? this.#free(draft, i) : -1
  }

  /** ৬০ জনের মৃত্যু হয়, যারা উৎসব থেকে ফিরছিলেন: of whom the whole sentence in front tells. */
  #told(draft: Draft, i: number): number | undefined {
    const { view } = this.#context
    if (!view.isMarkOf(draft.first - 1, ',') || view.finite(draft.first - 2)?.mostly !== 'verb')
      return undefined
    const isPeople = (cluster: Cluster) => isMany(cluster, true)
    return antecedent(this.#context, draft, i, isPeople, 0)
  }

  /** ‘যারা হামলা করবে, তাদের মূল্য দিতে হবে’: people of whom nothing else is known, where they are taken up. */
  #free(draft: Draft, i: number): number {
    const { drafts, view, clusters } = this.#context
    const sentence = view.sentenceAt[draft.first]
    for (let k = i + 1; k < drafts.length && k - i < AHEAD; k++) {
      if (view.sentenceAt[drafts[k].first] !== sentence) break
      const { anaphor, plural, first } = drafts[k]
      if (anaphor?.kind !== 'personal' || anaphor.person !== 3 || !plural) continue
      // দলের সিদ্ধান্ত না মেনে যারা প্রার্থী হয়েছেন তাদের বহিষ্কার করা হবে
      if (!view.isMark(first - 1) && view.finite(first - 1)?.mostly !== 'verb') continue
      const canonical = view.text.slice(draft.start, draft.end)
      return clusters.add({ type: 'GROUP', canonical, plural: true })
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
    return (
      this.#joined(draft) ?? this.#ofState(draft) ?? antecedent(this.#context, draft, i, isPerson, 2) ?? -1
    )
  }

  /** যুক্তরাষ্ট্র তার সেনা সরিয়ে নেবে: of the state or body right in front. */
  #ofState(draft: Draft): number | undefined {
    const before = draft.case === 'GEN' ? this.#context.endingAt(draft.first) : -1
    if (before < 0 || this.#context.entityOf[before] < 0) return undefined
    // পুলিশ তার খোঁজ করছে
    if (this.#context.view.isOf(draft.last, 'done-to')) return undefined
    const { case: grammaticalCase, kind } = this.#context.drafts[before]
    const { type } = this.#context.cluster(before)
    return grammaticalCase === 'NOM' && kind !== 'adjective' && (type === 'GPE' || type === 'ORG')
      ? this.#context.entity(before)
      : undefined
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

const isBody = ({ type }: Cluster) => type === 'GPE' || type === 'ORG'

const isChild = ({ heads }: Cluster) => [...grammarWords('child')].some((head) => heads.has(head))
