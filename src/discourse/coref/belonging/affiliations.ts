import { grammarWords } from '../../grammar-words.js'
import { type Cluster, isState } from '../clusters.js'
import type { Context } from '../context.js'

/** Of which state, party, team or other body each person is, and so for whom he says আমরা. */
export class Affiliations {
  readonly #context: Context
  /** The state or body of a person, by entity. */
  readonly #bodies = new Map<number, number>()
  /** Named states, and teams of states, by the code of the state. */
  readonly #states = new Map<string, number>()
  readonly #teams = new Map<string, number>()

  constructor(context: Context) {
    this.#context = context
  }

  noteState(code: string, entity: number): void {
    this.#states.set(code, entity)
  }

  noteTeam(within: string, entity: number): void {
    this.#teams.set(within.slice(0, 2), entity)
  }

  /** The state or body for which a person speaks: বাফুফের চেয়ারম্যান, উত্তর কোরিয়ার নেতা; undefined where the text does not say. */
  of(entity: number): number | undefined {
    const { clusters } = this.#context
    const { owner, type, subtype, within } = clusters.get(entity)
    const body =
      this.#bodies.get(clusters.find(entity)) ??
      (type === 'PER' && owner >= 0 && speaksFor(clusters.get(owner)) ? owner : undefined)
    if (body === undefined) {
      if (PLAYERS.has(subtype)) return this.#teams.get(within)
      return RULERS.has(subtype) || rules(clusters.get(entity)) ? this.#states.get(within) : undefined
    }
    const whose = clusters.get(body)
    return (OF_STATE.has(whose.subtype) ? this.#states.get(whose.within) : undefined) ?? clusters.find(body)
  }

  /** রুশ প্রেসিডেন্ট, বাফুফের চেয়ারম্যান: from the tokens of a title. */
  learnFromTitle(entity: number, first: number, last: number): void {
    if (this.#bodies.has(entity)) return
    const owner = this.#ownerIn(first, last)
    if (owner >= 0) this.#bodies.set(entity, owner)
  }

  /** বিজেপির আশিস মণ্ডল, আবাহনীর রাকিব হোসেন: of which party, team or company somebody is, without a title. */
  learnFromOwner(name: number, entity: number): void {
    const { view, drafts, entityOf } = this.#context
    const { type, first } = view.document.names[name]
    if (type !== 'PER' || this.#bodies.has(entity)) return
    const index = this.#context.endingAt(first)
    if (index < 0 || drafts[index].case !== 'GEN' || entityOf[index] < 0) return
    const owner = this.#context.cluster(index)
    if (owner.named && owner.type === 'ORG' && OF_MEMBERS.has(owner.subtype))
      this.#bodies.set(entity, this.#context.entity(index))
  }

  /** The state or body named inside a title, or right before it in the genitive. */
  #ownerIn(first: number, last: number): number {
    const { drafts, clusters, entityOf, view } = this.#context
    let state = -1
    // বিজেপির রাজ্য | নেত্রী
    let floor = first
    while (view.isOf(floor - 1, 'level')) floor--
    for (let token = last; token >= Math.max(0, floor); token--) {
      const index = this.#context.endingAt(token)
      if (index < 0 || entityOf[index] < 0) continue
      const { case: grammaticalCase, kind, suffix } = drafts[index]
      const { type } = clusters.get(entityOf[index])
      const isWhose =
        token > first ||
        grammaticalCase === 'GEN' ||
        grammaticalCase === 'GEN.PL' ||
        kind === 'adjective' ||
        // তালিবান মুখপাত্র
        (type === 'ORG' && suffix === '')
      if (!isWhose || !speaksFor(clusters.get(entityOf[index]))) continue
      // বিজেপির রাজ্য নেত্রী
      if (drafts[index].rule !== 'nominal/home-state') return entityOf[index]
      state = entityOf[index]
    }
    return state
  }
}

/** Whose আমরা is a national team. */
const PLAYERS: ReadonlySet<string> = new Set(['cricketer', 'footballer', 'athlete'])
/** Who speaks for a state, and which bodies are the state: আমরা of a ministry's spokesman is the country. */
const RULERS: ReadonlySet<string> = new Set(['head-of-state', 'minister'])
const OF_STATE: ReadonlySet<string> = new Set(['ministry', 'government'])

/** প্রধানমন্ত্রী কিয়ের স্টার্মার, of whom the list knows the country */
function rules({ heads }: Cluster): boolean {
  for (const head of heads) if (OF_RULERS.some((kind) => grammarWords(kind).has(head))) return true
  return false
}

const OF_RULERS = ['head-of-state', 'head-of-government'] as const
const BODIES: ReadonlySet<string> = new Set(['ORG', 'GROUP'])
/** Bodies of which a text names people without telling what they are there. */
const OF_MEMBERS: ReadonlySet<string> = new Set([
  'party',
  'wing',
  'student-wing',
  'alliance',
  'movement',
  'team',
  'club',
  'company',
  'armed-group',
])

/** A body, or a state; but not the town of মিরপুরের বাসিন্দা. */
const speaksFor = (cluster: Cluster) =>
  BODIES.has(cluster.type) || isState(cluster) || (cluster.type === 'GPE' && cluster.subtype === 'state')
