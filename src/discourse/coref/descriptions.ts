import { officeHolder } from '../../names/index.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { Head } from '../lists.js'
import { type Cluster, isPerson } from './clusters.js'
import { type Context, LOOKBACK } from './context.js'
import { fateOf } from './fates.js'
import type { NamedEntities } from './names.js'
import { namings } from './naming.js'
import { byCount, byFate, byHead, byPerson, REACH } from './resemblance.js'
import { classFit, words } from './words.js'

/** How many sentences an unnamed person waits for a name. */
const WAITING = 12

/** Finds whom or what descriptions mean. */
export class Descriptions {
  readonly #context: Context
  readonly #names: NamedEntities
  readonly #naming: Int32Array

  constructor(context: Context, names: NamedEntities) {
    this.#context = context
    this.#names = names
    this.#naming = namings(context)
  }

  /** The entity of a description; a new one where nothing before it fits. */
  of(draft: Draft, i: number): number {
    const owner = this.#context.ownerOf(draft)
    const { clusters } = this.#context
    const entity =
      this.#named(i) ??
      (draft.indefinite ? undefined : this.#earlier(draft, i, owner)) ??
      this.#new(draft, owner)
    const cluster = clusters.get(entity)
    if (draft.head !== undefined) learnHead(cluster, draft.head)
    for (const modifier of draft.modifiers) cluster.modifiers.add(modifier)
    if (isHuman(draft) && (this.#context.nested[i] === 0 || draft.case === 'GEN')) {
      const fate = fateOf(this.#context.view, draft)
      if (fate !== undefined) cluster.fates.add(fate)
    }
    if (this.#naming[i] >= 0) this.#claim(entity, draft)
    return clusters.find(entity)
  }

  /** A name stands for an unnamed person of before: এক কিশোর নিহত … মো. ইউসুফ নামের ওই কিশোর. */
  claimFor(entity: number, draft: Draft): void {
    if (draft.type !== 'PER') return
    const fate = fateOf(this.#context.view, draft)
    if (fate !== undefined) this.#context.clusters.get(entity).fates.add(fate)
    this.#claim(entity, draft)
  }

  #named(i: number): number | undefined {
    const name = this.#naming[i]
    return name < 0 ? undefined : this.#names.of(this.#context.drafts[name])
  }

  #earlier(draft: Draft, i: number, owner: number): number | undefined {
    return (
      this.#byOffice(draft, owner) ??
      this.#byTitle(draft, owner) ??
      this.#byRule(draft, owner) ??
      this.#byKin(draft, i) ??
      this.#byNoun(draft) ??
      this.#byClass(draft) ??
      byHead(this.#context, draft, owner) ??
      byFate(this.#context, draft) ??
      byCount(this.#context, draft) ??
      byPerson(this.#context, draft, i)
    )
  }

  #new(draft: Draft, owner: number): number {
    const { view, clusters } = this.#context
    return clusters.add({
      type: draft.type,
      canonical: view.text.slice(draft.start, draft.end - draft.suffix.length),
      plural: draft.plural,
      owner,
      count: draft.count,
    })
  }

  /** Unnamed clusters with a head of the entity, or its fate, before the description that tells its name. */
  #claim(entity: number, draft: Draft): void {
    const { clusters } = this.#context
    const own = clusters.get(entity)
    if (own.type !== 'PER') return
    const earlier = this.#context.latest(
      draft,
      WAITING,
      (cluster) =>
        cluster !== own &&
        !cluster.named &&
        isPerson(cluster) &&
        (cluster.owner < 0 || own.owner < 0 || clusters.find(cluster.owner) === clusters.find(own.owner)) &&
        [...cluster.heads].some((head) => own.heads.has(head)),
    )
    if (earlier !== undefined) clusters.merge(entity, earlier)
  }

  /** উত্তর কোরিয়ার নেতা, রুশ প্রেসিডেন্ট: who holds the office on the day of the document. */
  #byOffice(draft: Draft, owner: number): number | undefined {
    const { head } = draft
    if (head?.subtype !== 'office' || draft.plural || owner < 0 || draft.modifiers.some(isFormer))
      return undefined
    const { type, named, canonical } = this.#context.clusters.get(owner)
    if (!named || (type !== 'GPE' && type !== 'ORG')) return undefined
    const on = this.#context.view.document.page.created.value
    if (on === null) return undefined
    for (const office of [[...draft.modifiers].reverse().concat(head.form).join(' '), head.form]) {
      const found = officeHolder(office, canonical, on.slice(0, 10))
      const entity = found === undefined ? undefined : this.#names.ofEntry(found.holder, found.certain)
      if (entity !== undefined) return entity
    }
    return undefined
  }

  /** পররাষ্ট্রমন্ত্রী, ওসি: somebody who was named with that title. */
  #byTitle(draft: Draft, owner: number): number | undefined {
    const { head } = draft
    if (head === undefined || draft.plural || head.animacy !== 'human' || head.subtype === 'kin')
      return undefined
    const { view, clusters } = this.#context
    const exact = this.#names.titled(view.text.slice(draft.start, draft.end - draft.suffix.length))
    if (exact !== undefined) return exact
    const entity = this.#names.titled(head.form)
    if (entity === undefined) return undefined
    const body = this.#names.bodyOf(entity)
    return owner < 0 || body === undefined || clusters.find(body) === clusters.find(owner)
      ? entity
      : undefined
  }

  /** মালদ্বীপের রাষ্ট্রপ্রধান after মালদ্বীপের প্রেসিডেন্ট মোহাম্মদ মুইজ্জু */
  #byRule(draft: Draft, owner: number): number | undefined {
    const { head, plural, modifiers } = draft
    if (head === undefined || plural || owner < 0 || modifiers.some(isFormer)) return undefined
    const { clusters } = this.#context
    const group = RULERS.map(grammarWords).find((each) => each.has(head.form))
    if (group === undefined) return undefined
    const found = this.#context.latest(draft, 2 * REACH, (cluster, mention) => {
      if (!cluster.named || !isPerson(cluster) || ![...cluster.heads].some((each) => group.has(each)))
        return false
      const body = this.#names.bodyOf(this.#context.entity(mention))
      return body !== undefined && clusters.find(body) === clusters.find(owner)
    })
    return found
  }

  /** রাসেলের বাবা … ছেলের বিরুদ্ধে */
  #byKin(draft: Draft, i: number): number | undefined {
    const kin = draft.head === undefined ? undefined : words().kin.get(draft.head.form)
    const isOwned = draft.head?.subtype === 'kin' || kin?.group === 'client'
    if (kin === undefined || !isOwned || draft.plural || draft.owner >= 0) return undefined
    const { clusters, speakers } = this.#context
    const isOther = (cluster: Cluster) =>
      cluster.owner >= 0 && [...cluster.heads].some((head) => words().kin.get(head)?.group === kin.of)
    const speaker = speakers[i] < 0 ? undefined : this.#context.cluster(speakers[i])
    const other =
      speaker !== undefined && isOther(speaker) ? speaker : this.#context.latest(draft, 1, isOther)
    const cluster = typeof other === 'number' ? clusters.get(other) : other
    return cluster === undefined ? undefined : clusters.find(cluster.owner)
  }

  /** কমিশন after নির্বাচন কমিশন, মেলা after অমর একুশে বইমেলা */
  #byNoun(draft: Draft): number | undefined {
    const { head } = draft
    if (head === undefined || draft.plural || draft.owner >= 0 || draft.count !== null) return undefined
    if (head.animacy === 'human' || draft.modifiers.length > 0) return undefined
    // In India কেন্দ্র is the Union government.
    if (grammarWords('union').has(head.form) && !draft.definite) return undefined
    const entity = this.#names.headed(head.form)
    if (entity === undefined) return undefined
    return this.#context.latest(draft, 3 * REACH, (cluster) => cluster === this.#context.clusters.get(entity))
  }

  /** দেশটি, প্রতিষ্ঠানটি, বাহিনীটি: a named thing of that class. */
  #byClass(draft: Draft): number | undefined {
    const wanted = draft.head === undefined ? undefined : words().classes.get(draft.head.form)
    if (wanted === undefined || draft.plural || draft.owner >= 0 || draft.count !== null) return undefined
    if (!draft.definite && !(wanted.bare && draft.modifiers.length === 0)) return undefined
    const { view, seen, clusters, drafts } = this.#context
    const sentence = view.sentenceAt[draft.first]
    let best: number | undefined
    let bestScore = Number.NEGATIVE_INFINITY
    for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
      const mention = drafts[seen[k]]
      const distance = sentence - view.sentenceAt[mention.first]
      if (distance > REACH) break
      const cluster = this.#context.cluster(seen[k])
      const fit = classFit(wanted, cluster)
      if (fit === 0 || mention.first >= draft.first) continue
      let score = 3 * fit - 1.2 * distance
      // Its own country a paper seldom calls দেশটি.
      if (grammarWords('country').has(draft.head?.form ?? '') && grammarWords('home').has(cluster.canonical))
        score -= 3
      const isSubject = mention.case === 'NOM' && this.#context.nested[seen[k]] === 0
      // In its own clause a subject is taken up by নিজ; ফরাসি নাগরিক does not speak of France.
      if (isSubject) score += distance === 0 ? -2.5 : 1
      if (mention.kind === 'adjective') score -= 3
      // দেশে, শহরে; but what happens at an exchange is not told of the exchange.
      if (mention.case === 'LOC') score += cluster.type === 'ORG' ? -0.8 : 0.8
      score += 0.15 * Math.min(cluster.drafts.length, 5)
      if (score > bestScore) [best, bestScore] = [clusters.find(this.#context.entityOf[seen[k]]), score]
    }
    return best
  }
}

/** প্রধান শিক্ষক is a শিক্ষক, too. */
function learnHead({ heads }: Cluster, { form, animacy }: Head): void {
  heads.add(form)
  if (animacy === 'human' && form.includes(' ')) heads.add(form.slice(form.lastIndexOf(' ') + 1))
}

const RULERS = ['head-of-state', 'head-of-government'] as const

const isHuman = ({ head }: Draft) => head === undefined || head.animacy === 'human'

const isFormer = (word: string) => grammarWords('not-in-office').has(word)
