import { SUBJECT_CASES } from '../cases.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { type Cluster, isPerson } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'

/** How many sentences back a pronoun looks. */
const REACH = 4

/** Finds whom or what the pronouns of the third person mean; gives -1 rather than a guess. */
export class Pronouns {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
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
        return (
          this.#best(
            draft,
            i,
            (cluster) => (anaphor.plural ? isMany(cluster, false) : isPerson(cluster)),
            1,
          ) ?? -1
        )
      case 'thing':
        return this.#thing(draft)
      default:
        if (anaphor.plural) return this.#many(draft, i)
        return anaphor.honorific ? this.#honoured(draft, i) : this.#ordinary(draft, i)
    }
  }

  /** যিনি, যার: what stands right before. */
  #relative(draft: Draft, i: number): number {
    const { drafts, entityOf, nested } = this.#context
    for (let k = i - 1; k >= 0 && i - k < 4; k--) {
      if (this.#context.sentence(k) !== this.#context.sentence(i)) return -1
      if (entityOf[k] >= 0 && nested[k] === 0 && drafts[k].last <= draft.first) return this.#context.entity(k)
    }
    return -1
  }

  #honoured(draft: Draft, i: number): number {
    return (
      this.#joined(draft) ??
      this.#best(draft, i, (cluster) => isPerson(cluster) && !isChild(cluster), REACH) ??
      -1
    )
  }

  /** তার, সে, তাকে: a person spoken of without honour; of states and bodies only যুক্তরাষ্ট্র এবং তার মিত্ররা. */
  #ordinary(draft: Draft, i: number): number {
    return this.#joined(draft) ?? this.#best(draft, i, isPerson, 2) ?? -1
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

  /** এটি, তা, এতে, এগুলো: the last thing or things, in this sentence or the one before; abstains where there is none. */
  #thing(draft: Draft): number {
    const { anaphor, plural } = draft
    const { drafts, nested } = this.#context
    const inside = anaphor?.case === 'LOC'
    const bare = grammarWords('that').has(anaphor?.form ?? '')
    return (
      this.#context.latest(
        draft,
        bare ? 0 : 1,
        (cluster, mention) =>
          (inside ? TEXTS : bare ? MATTERS : THINGS).has(cluster.type) &&
          cluster.plural === plural &&
          nested[mention] === 0 &&
          (!bare || drafts[mention].case === 'NOM' || drafts[mention].case === 'OBJ'),
      ) ?? -1
    )
  }

  #many(draft: Draft, i: number): number {
    const honorific = draft.anaphor?.honorific === true
    return this.#best(draft, i, (cluster) => isMany(cluster, honorific), 2) ?? -1
  }

  /**
   * The best antecedent within a few sentences: the nearest sentence first, a subject before an object.
   * তিনি as a subject is seldom an object of its own sentence (মুখ্যমন্ত্রীর হাতে চিঠি দেন তিনি); in direct
   * speech nobody speaks of himself as তিনি, in reported speech one does.
   */
  #best(draft: Draft, i: number, fits: (cluster: Cluster) => boolean, reach: number): number | undefined {
    const { view, seen, drafts, nested, speakers, spoken } = this.#context
    const sentence = view.sentenceAt[draft.first]
    const speaker = speakers[i] < 0 ? -1 : this.#context.entity(speakers[i])
    const isObject =
      draft.case === 'OBJ' || (draft.plural && draft.anaphor?.case !== 'NOM' && this.#governs(draft.last))
    const partitive = grammarWords('partitive').has(view.word(draft.last))
    let best: number | undefined
    let bestScore = Number.NEGATIVE_INFINITY
    for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
      const index = seen[k]
      const mention = drafts[index]
      const distance = sentence - view.sentenceAt[mention.first]
      if (distance > reach) break
      if (mention.first <= draft.first && draft.first < mention.last) continue
      const entity = this.#context.entity(index)
      const cluster = this.#context.cluster(index)
      if ((entity === speaker && spoken[i] === 1) || !fits(cluster)) continue
      const isSubject =
        nested[index] === 0 &&
        (mention.case === null ||
          SUBJECT_CASES.has(mention.case) ||
          (distance > 0 && mention.case === 'OBJ' && this.#isPassive(mention.last)))
      let score =
        -2 * distance + Math.min(cluster.drafts.length, 6) * 0.12 + (mention.kind === 'pronoun' ? 0.4 : 0)
      if (isSubject) score += 1.6
      if (distance > 0 && this.#isNewParagraph(mention.last, draft.first)) score -= PARAGRAPH
      // ইউনূস তাঁকে অভিনন্দন জানিয়েছেন: of its own clause a pronoun is no object.
      if (isSubject && distance === 0 && isObject && this.#inOneClause(mention.last, draft.first)) score -= 6
      // বিচারক তাঁর আবেদন নাকচ করেন: whom nothing but an office names is seldom spoken of again.
      if (mention.kind === 'nominal' && cluster.drafts.length === 1 && !draft.plural) score -= UNNAMED
      if (distance === 0) score += isSubject ? 1 : draft.case === 'NOM' ? -2.2 : 0.6
      // রাষ্ট্রপতির কাছে পাঠানো হবে: no owner, but whom it comes to
      if (
        (mention.case === 'GEN' || mention.case === 'GEN.PL') &&
        !grammarWords('beside').has(view.word(mention.last))
      )
        score -= 0.4
      if (nested[index] === 1) score -= 0.8
      // পুলিশ তিনজনকে আটক করে। তাদের …: people before bodies.
      if (draft.plural && (cluster.type === 'ORG' || cluster.type === 'GPE')) score -= 2.8
      // এনামুল হক বলেন, তাঁর ক্যাম্পও পোড়ানো হয়েছে: reported words speak of him so.
      if (entity === speaker) score += 1.2
      // তাঁদের মধ্যে চারজন: of those that were counted.
      if (partitive && cluster.count !== null) score += 3
      if (score > bestScore) [best, bestScore] = [entity, score]
    }
    return best
  }

  /** বারীকে বহিষ্কার করা হয়েছে: he is what the sentence tells of. */
  #isPassive(from: number): boolean {
    const { view } = this.#context
    for (let token = from; token < view.length && !view.isMarkOf(token, '।;?!,'); token++)
      if (
        grammarWords('done').has(view.word(token)) &&
        view.verbs(token + 1).some(({ lemma }) => grammarWords('become').has(lemma))
      )
        return true
    return false
  }

  #isNewParagraph(from: number, to: number): boolean {
    const { view } = this.#context
    const end = view.document.tokens.starts[to]
    const at = view.text.indexOf('\n', view.document.tokens.ends[from - 1])
    return at >= 0 && at < end
  }

  #inOneClause(first: number, limit: number): boolean {
    const { view } = this.#context
    for (let token = first; token < limit; token++)
      if (view.isMark(token) || view.finite(token)?.mostly === 'verb') return false
    return true
  }

  /** ওরা তাদের ছাড়েনি: a verb right behind the pronoun. */
  #governs(token: number): boolean {
    const { view } = this.#context
    return view.verbs(token).some(({ form, mostly }) => form === 'finite' && mostly === 'verb')
  }
}

const UNNAMED = 0.4
const PARAGRAPH = 0.6

function isMany(cluster: Cluster, honorific: boolean): boolean {
  const { type, named, plural } = cluster
  if (type === 'SET' || type === 'GROUP' || (type === 'NORP' && named)) return true
  if (plural) return type === 'PER'
  return !honorific && (type === 'ORG' || type === 'GPE')
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
