import type { Entity } from '../types.js'

/** An entity as it grows. */
export interface Cluster {
  type: Entity['type']
  canonical: string
  en: string | null
  wikidata: string | null
  subtype: string
  /** Country of a gazetteer entry: `BD`. */
  within: string
  named: boolean
  /** Whether the headline speaks of it. */
  titled: boolean
  plural: boolean
  members?: number[]
  /** Its mentions, as indices of drafts. */
  readonly drafts: number[]
  /** Head words under which it was described. */
  readonly heads: Set<string>
  /** What told it from others of its head. */
  readonly modifiers: Set<string>
  /** What befell it: dead, held, missing. */
  readonly fates: Set<string>
  owner: number
  count: number | null
  /** How it was taken up: above zero by তিনি and তাঁরা, below by সে and তারা. */
  rank: number
  /** And as the verbs do whose subject it is. */
  agreement: number
}

/** Entities that may turn out to be one: a number leads to its entity by `find`. */
export class Clusters {
  readonly #all: Cluster[] = []
  readonly #parent: number[] = []
  /** The head words under which any was described. */
  readonly #heads = new Set<string>()

  get(entity: number): Cluster {
    return this.#all[this.find(entity)]
  }

  find(entity: number): number {
    let root = entity
    while (this.#parent[root] !== root) root = this.#parent[root]
    for (let at = entity; at !== root; ) {
      const next = this.#parent[at]
      this.#parent[at] = root
      at = next
    }
    return root
  }

  add(fields: Partial<Cluster> & Pick<Cluster, 'type' | 'canonical'>): number {
    const { type, canonical, members, en = null, wikidata = null, subtype = '', within = '' } = fields
    const { named = false, plural = false, owner = -1, count = null } = fields
    this.#all.push({
      type,
      canonical,
      members,
      en,
      wikidata,
      subtype,
      within,
      named,
      titled: false,
      plural,
      owner,
      count,
      drafts: [],
      heads: new Set(),
      modifiers: new Set(),
      fates: new Set(),
      rank: 0,
      agreement: 0,
    })
    this.#parent.push(this.#parent.length)
    return this.#all.length - 1
  }

  describe({ heads }: Cluster, head: string): void {
    heads.add(head)
    this.#heads.add(head)
  }

  /** Whether any entity was described so. */
  isDescribed(head: string): boolean {
    return this.#heads.has(head)
  }

  /** Makes the second entity the first: এক কিশোর, of whom a later sentence tells the name. */
  merge(into: number, other: number): void {
    const to = this.find(into)
    const from = this.find(other)
    if (to === from) return
    this.#parent[from] = to
    const kept = this.#all[to]
    const lost = this.#all[from]
    for (const draft of lost.drafts) kept.drafts.push(draft)
    for (const head of lost.heads) kept.heads.add(head)
    for (const fate of lost.fates) kept.fates.add(fate)
    for (const modifier of lost.modifiers) kept.modifiers.add(modifier)
    kept.titled ||= lost.titled
    kept.rank += lost.rank
    kept.agreement += lost.agreement
    if (kept.owner < 0) kept.owner = lost.owner
    lost.drafts.length = 0
  }

  /** The entities that are left, and for every number given before the place of its entity among them. */
  compact(): { readonly clusters: readonly Cluster[]; readonly placeOf: (entity: number) => number } {
    const places = new Int32Array(this.#all.length).fill(-1)
    const clusters: Cluster[] = []
    this.#all.forEach((cluster, i) => {
      if (this.#parent[i] !== i) return
      places[i] = clusters.length
      clusters.push(cluster)
    })
    const placeOf = (entity: number) => places[this.find(entity)]
    for (const cluster of clusters)
      if (cluster.members !== undefined) cluster.members = [...new Set(cluster.members.map(placeOf))]
    return { clusters, placeOf }
  }
}

export const isPerson = ({ type, plural }: Cluster): boolean => type === 'PER' && !plural

export const isState = ({ type, named, subtype }: Cluster): boolean =>
  type === 'GPE' && named && (subtype === '' || subtype === 'country' || subtype === 'territory')

/** A party or what it goes to the vote with: আওয়ামী লীগের, নৌকার প্রার্থী. */
export const isSide = ({ type, subtype }: Cluster): boolean => subtype === 'party' || type === 'VEHICLE'

export const isMedia = ({ subtype }: Cluster): boolean => MEDIA.has(subtype)

const MEDIA: ReadonlySet<string> = new Set(['newspaper', 'magazine', 'broadcaster', 'news-agency', 'portal'])
