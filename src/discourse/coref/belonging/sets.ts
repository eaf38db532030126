import type { Draft, MemberClass, SetDraft } from '../../drafts.js'
import { inOneClause } from '../clauses.js'
import { type Cluster, type Clusters, isMedia, isPerson, isState } from '../clusters.js'
import { type Context, LOOKBACK } from '../context.js'
import { fateOf } from '../fates.js'

/** How many sentences back the members of a set are looked for. */
const REACH = 14

/** Finds the members of দুই নেতা, উভয় দেশ, দু’পক্ষ. */
export class Sets {
  readonly #context: Context
  /** The last set of a class and size. */
  readonly #last = new Map<string, number>()
  /** Sets by their members. */
  readonly #byMembers = new Map<string, number>()

  constructor(context: Context) {
    this.#context = context
  }

  /** The entity of a set, or -1 where its members are not named. */
  of(draft: SetDraft): number {
    const key = `${draft.set.members}:${draft.set.size}`
    // দুই ভাইয়ের মৃত্যু … তারা হলো তানভীর ও তামিম … দুই ভাই: those of whom the text told before it told their names
    const told = this.#last.get(key)
    if (told !== undefined && this.#isToldBy(told, draft)) return told
    const members = this.#isSplit(draft) ? undefined : this.#members(draft)
    if (members === undefined) return this.#last.get(key) ?? this.#unnamed(draft, key)
    const entity = this.together(members, draft)
    this.#last.set(key, entity)
    return entity
  }

  /** The set of so many entities; a draft that means them gives a new one its name. */
  together(members: readonly number[], draft: Draft): number {
    const same = [...members].sort((a, b) => a - b).join(' ')
    let entity = this.#byMembers.get(same)
    if (entity === undefined) {
      const { view, clusters } = this.#context
      entity = clusters.add({
        type: 'SET',
        canonical: view.text.slice(draft.start, draft.end - draft.suffix.length),
        plural: true,
        members: [...members],
      })
      this.#byMembers.set(same, entity)
    }
    return entity
  }

  #isToldBy(entity: number, { set }: SetDraft): boolean {
    const { type, heads } = this.#context.clusters.get(entity)
    return type === 'GROUP' && heads.has(set.noun)
  }

  /** ছাত্রদলের | দুই পক্ষ: sides of one body, and no two that were named. */
  #isSplit({ first, set }: SetDraft): boolean {
    const { view } = this.#context
    const name = view.document.names[view.nameAt[first - 1] ?? -1]
    return (
      set.members === 'side' &&
      name?.type === 'ORG' &&
      name.case === 'GEN' &&
      !view.isOf(name.first - 1, 'joint')
    )
  }

  /** দুই বন্ধু আটক, দুই পক্ষের সংঘর্ষ: people of whom nobody was named are a group of so many. */
  #unnamed(draft: SetDraft, key: string): number {
    if (draft.set.members !== 'person' && draft.set.members !== 'side') return -1
    const { view, clusters } = this.#context
    const entity = clusters.add({
      type: 'GROUP',
      canonical: view.text.slice(draft.start, draft.end - draft.suffix.length),
      plural: true,
      count: draft.set.size,
    })
    const fate = fateOf(view, draft)
    if (fate !== undefined) clusters.get(entity).fates.add(fate)
    clusters.describe(clusters.get(entity), draft.set.noun)
    this.#last.set(key, entity)
    return entity
  }

  /** The last so many different entities of the class; an earlier set of the class where the last sentences name no other. */
  #members(draft: SetDraft): readonly number[] | undefined {
    // তাস জানিয়েছে, দুই পক্ষ রাজি: who only tells of them is none; but ভারত ও পাকিস্তান জানিয়েছে, দুই দেশ …
    return (
      this.#lastOf(draft, false) ?? (draft.set.members === 'state' ? this.#lastOf(draft, true) : undefined)
    )
  }

  #lastOf(draft: SetDraft, tellers: boolean): readonly number[] | undefined {
    const { seen, drafts, nested, speaks } = this.#context
    const { members, size } = draft.set
    const fits = MEMBER_TESTS[members]
    const found: number[] = []
    const sentence = this.#context.sentence(draft)
    for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK && found.length < size; k--) {
      const mention = drafts[seen[k]]
      if (sentence - this.#context.seenIn(k) > REACH) break
      if (mention.kind === 'pronoun') continue
      const cluster = this.#context.cluster(seen[k])
      if (mention.kind === 'set' && this.#isSame(draft, mention, cluster)) return cluster.members
      // বাশার আল-আসাদের সরকারের: whose the government is, and no leader that the text tells of here
      if (members === 'person' && nested[seen[k]] === 1) continue
      if (members !== 'person' && !tellers && speaks[seen[k]] === 1) continue
      if (this.#isThird(draft, mention)) continue
      const entity = this.#context.entity(seen[k])
      if (fits(cluster) && !found.some((other) => this.#isOneSide(entity, other))) found.push(entity)
    }
    return found.length === size ? found.reverse() : undefined
  }

  /** জামায়াত and জামায়াতের কর্মীরা */
  #isOneSide(entity: number, other: number): boolean {
    const { clusters } = this.#context
    return entity === other || isOwner(clusters, entity, other) || isOwner(clusters, other, entity)
  }

  /** দুই দেশ … দু’পক্ষ: whether an earlier set is meant again. */
  #isSame({ set: { members, size } }: SetDraft, { set }: Draft, { members: known }: Cluster): boolean {
    if (known?.length !== size || set === undefined) return false
    if (set.members === members) return true
    const { clusters } = this.#context
    return (
      CLASSES_OF_SIDES.has(set.members) &&
      CLASSES_OF_SIDES.has(members) &&
      known.every((member) => MEMBER_TESTS[members](clusters.get(member)))
    )
  }

  /** চীন দুই দেশকে সংযত থাকতে বলেছে, তুরস্কের মধ্যস্থতায় দুই পক্ষ: who acts on them or between them is none of them. */
  #isThird(draft: SetDraft, { first, last, case: grammaticalCase }: Draft): boolean {
    const { view } = this.#context
    if (view.sentenceAt[first] !== view.sentenceAt[draft.first]) return false
    if (grammaticalCase === 'GEN' && view.stem(last, 'mediation') !== undefined) return true
    return draft.case === 'OBJ' && grammaticalCase === 'NOM' && inOneClause(this.#context, last, draft.first)
  }
}

const CLASSES_OF_SIDES: ReadonlySet<MemberClass> = new Set(['side', 'state', 'body'])
const isBody = (cluster: Cluster) => cluster.type === 'ORG' && !isMedia(cluster)

function isOwner(clusters: Clusters, owner: number, owned: number): boolean {
  const { owner: own } = clusters.get(owned)
  return own >= 0 && clusters.find(own) === owner
}

const MEMBER_TESTS: Readonly<Record<MemberClass, (cluster: Cluster) => boolean>> = {
  state: isState,
  person: isPerson,
  body: isBody,
  // সংঘর্ষে পাঁচজন আহত: so many people are no side
  side: (cluster) =>
    isState(cluster) || isBody(cluster) || (cluster.type === 'GROUP' && cluster.count === null),
}
