import { anyOf } from '../../../core/any-of.js'
import type { Range } from '../../../core/index.js'
import { commonNoun } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import type { Head } from '../../lists.js'
import { type Cluster, type Clusters, isPerson } from '../clusters.js'
import type { Context } from '../context.js'
import { fateIn, fateOf } from '../fates.js'
import type { NamedEntities } from '../names.js'
import { byCount, byFate, byNation } from './befallen.js'
import { claim, claimByEvent, claimByName } from './claims.js'
import { byClass, byInstitution, byOwnersBody, isSo } from './classes.js'
import { atHome, byHome } from './home.js'
import { byKin, byOwnersKin } from './kin-descriptions.js'
import { byOfficeHeld, byTrade } from './known-persons.js'
import { byPerson, byState } from './likeness.js'
import { namings } from './naming.js'
import { byElection, byOffice, byRule, byTitle } from './office-holders.js'
import { subjectOf } from './predicates.js'
import {
  byHead,
  byLastWord,
  byNarrower,
  byOwnedName,
  byOwnersTail,
  byTail,
  isTail,
  REACH,
} from './resemblance.js'
import { byHost } from './sides.js'

/** How many sentences behind the headline a text may begin anew with what it told of. */
const LEAD = 3

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

  /** The entity of a description; a new one where nothing before it fits; -1 where it only ends a name or is any of a kind. */
  of(draft: Draft, i: number): number {
    if (this.#endsName(draft, i) || isAny(this.#context, draft)) return -1
    const owner = this.#context.ownerOf(draft)
    const { clusters } = this.#context
    const entity =
      this.#named(i) ??
      subjectOf(this.#context, draft, i) ??
      (draft.indefinite ? this.#ofTitle(draft) : this.#earlier(draft, i, owner)) ??
      this.#new(draft, owner)
    const cluster = clusters.get(entity)
    if (draft.head !== undefined) learnHead(clusters, cluster, draft.head)
    // রাসেলের বাবা আব্দুল করিম: whose he is, though he has a name.
    if (cluster.owner < 0 && owner >= 0 && isHuman(draft) && isPerson(clusters.get(owner)))
      cluster.owner = owner
    for (const modifier of draft.modifiers) cluster.modifiers.add(modifier)
    if (isHuman(draft) && (this.#context.nested[i] === 0 || draft.case === 'GEN'))
      this.learnFate(entity, draft)
    if (this.#naming[i] >= 0) claim(this.#context, this.#names, entity, draft)
    return clusters.find(entity)
  }

  /** A name stands for an unnamed person of before: এক কিশোর নিহত … মো. ইউসুফ নামের ওই কিশোর. */
  claimFor(entity: number, draft: Draft): void {
    claimByEvent(this.#context, entity, draft)
    if (draft.type !== 'PER') return
    this.learnFate(entity, draft)
    claimByName(this.#context, entity, draft)
    claim(this.#context, this.#names, entity, draft)
  }

  /** তাঁর মৃত্যু হয়: what a sentence says that befell somebody. */
  learnFate(entity: number, draft: Draft): void {
    const fate = fateOf(this.#context.view, draft)
    if (fate !== undefined) this.#context.clusters.get(entity).fates.add(fate)
  }

  /** এটিআর-৭২ উড়োজাহাজটি: the noun says of what kind the named thing is. */
  #endsName({ first, head }: Draft, i: number): boolean {
    const name = this.#naming[i] < 0 ? undefined : this.#context.drafts[this.#naming[i]]
    if (name?.last !== first || head === undefined) return false
    learnHead(this.#context.clusters, this.#context.clusters.get(this.#names.of(name)), head)
    return true
  }

  #named(i: number): number | undefined {
    const name = this.#naming[i]
    return name < 0 ? undefined : this.#names.of(this.#context.drafts[name])
  }

  #earlier(draft: Draft, i: number, owner: number): number | undefined {
    const { speakers, clusters } = this.#context
    const speaker =
      speakers[i] < 0 || !isHuman(draft) || draft.plural ? -1 : this.#context.entity(speakers[i])
    const teller = speaker < 0 ? undefined : clusters.get(speaker)
    return this.#context.toldBy(teller, () => this.#found(draft, i, owner))
  }

  #found(draft: Draft, i: number, owner: number): number | undefined {
    return (
      byOffice(this.#context, this.#names, draft, owner) ??
      byTitle(this.#context, this.#names, draft, owner) ??
      byRule(this.#context, this.#names, draft, owner) ??
      byOfficeHeld(this.#context, draft, owner) ??
      byKin(this.#context, draft, i) ??
      byOwnersKin(this.#context, draft, owner) ??
      this.#byNoun(draft) ??
      byHost(this.#context, draft) ??
      byElection(this.#context, draft) ??
      byOwnedName(this.#context, draft, owner) ??
      byInstitution(this.#context, draft, owner) ??
      byOwnersBody(this.#context, this.#names, draft, i, owner) ??
      byHome(this.#context, draft) ??
      byClass(this.#context, draft, i) ??
      byHead(this.#context, draft, owner) ??
      byTail(this.#context, draft) ??
      byOwnersTail(this.#context, draft, owner) ??
      byLastWord(this.#context, draft) ??
      byNarrower(this.#context, draft) ??
      byNation(this.#context, draft) ??
      byFate(this.#context, draft) ??
      byCount(this.#context, draft) ??
      byTrade(this.#context, draft, owner) ??
      byState(this.#context, draft, owner) ??
      byPerson(this.#context, draft, i) ??
      atHome(this.#context, this.#names, draft)
    )
  }

  /** কলেজছাত্রকে হত্যা … এক কলেজছাত্রকে হত্যা করা হয়েছে: what the headline told of already. */
  #ofTitle(draft: Draft): number | undefined {
    const { title } = this.#context.view.document.page
    if (title === null || draft.start < title.end) return undefined
    const { drafts } = this.#context
    if (draft.head === undefined) return this.#countedInTitle(draft, title)
    const noun = commonNoun(draft.head.form)
    return this.#context.latest(
      draft,
      LEAD,
      ({ heads, plural, count, named, drafts: own }) =>
        !named &&
        (heads.has(noun) || (isHuman(draft) && anyOf(heads, (head) => isTail(head, noun)))) &&
        plural === draft.plural &&
        (draft.count === null || count === null || count === draft.count) &&
        own.every((mention) => drafts[mention].end <= title.end),
    )
  }

  /** ডেঙ্গুতে ৯ জনের মৃত্যু … আরও ৯ জন মারা গেছেন */
  #countedInTitle(draft: Draft, title: Range): number | undefined {
    const { view, drafts } = this.#context
    const fate = draft.count === null ? undefined : (fateOf(view, draft) ?? fateIn(draft))
    if (fate === undefined) return undefined
    return this.#context.latest(
      draft,
      LEAD,
      ({ plural, count, named, fates, drafts: own }) =>
        !named &&
        plural === draft.plural &&
        count === draft.count &&
        fates.has(fate) &&
        own.every((mention) => drafts[mention].end <= title.end),
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

  /** কমিশন after নির্বাচন কমিশন, মেলা after অমর একুশে বইমেলা */
  #byNoun(draft: Draft): number | undefined {
    const { head } = draft
    if (head === undefined || draft.plural || draft.count !== null) return undefined
    // আলিপুরদুয়ারের ওই বাগান: where it lies
    if (draft.owner >= 0 && !(draft.definite && head.animacy === 'place')) return undefined
    if (head.animacy === 'human' || draft.modifiers.length > 0) return undefined
    // In India কেন্দ্র is the Union government.
    if (grammarWords('union').has(head.form) && !draft.definite) return undefined
    const entity = this.#names.headed(head.form)
    if (entity === undefined) return undefined
    const named = this.#context.clusters.get(entity)
    return this.#context.latest(draft, 3 * REACH, (cluster) => cluster === named || isSo(cluster, draft))
  }
}

/** কোনো জাহাজ, কোনও চুক্তি: none that is there, and none that জাহাজটি takes up. */
function isAny({ view }: Context, { indefinite, first, last, type }: Draft): boolean {
  if (!indefinite || AGENTS.has(type)) return false
  for (let token = first; token < last; token++) if (view.isOf(token, 'any')) return true
  return false
}

/** প্রধান শিক্ষক is a শিক্ষক, too. */
function learnHead(clusters: Clusters, cluster: Cluster, { form, animacy, subtype }: Head): void {
  clusters.describe(cluster, form)
  clusters.describe(cluster, commonNoun(form))
  if (form.includes(' ') && (animacy !== 'thing' || subtype === 'vehicle'))
    clusters.describe(cluster, lastWord(form))
}

const isHuman = ({ head }: Draft) => head === undefined || head.animacy === 'human'

const AGENTS: ReadonlySet<string> = new Set(['PER', 'GROUP', 'ORG'])
