import { anyOf } from '../../../core/any-of.js'
import { words } from '../../chain-words.js'
import { isPerson } from '../clusters.js'
import type { Context } from '../context.js'
import type { Groups } from './groups.js'

/** Persons who were named together: রাবেয়া খাতুন ও তাঁর মেয়ে সুমি. */
export interface Together {
  readonly members: readonly number[]
  readonly first: number
  readonly last: number
  readonly sentence: number
}

/** Most words of a title or an owner behind the joint: ও তাঁর ছেলে …, ও চীনের পররাষ্ট্রমন্ত্রী … */
const GAP = 7
/** Most mentions looked back at for one that is joined. */
const BACK = 5

const isSpouseWord = (head: string) => words().kin.get(head)?.group === 'spouse'

/** Notes who is named together, for তাঁরা and দুজন of the sentences behind. */
export class Coordination {
  readonly #context: Context
  readonly #groups: Groups
  #last: Together | undefined
  #pair: Together | undefined

  constructor(context: Context, groups: Groups) {
    this.#context = context
    this.#groups = groups
  }

  /** Takes note of a draft that has just been given its entity. */
  note(i: number): void {
    const { drafts, entityOf } = this.#context
    const draft = drafts[i]
    if (draft.kind === 'pronoun' || draft.plural || !this.#isOne(i)) return
    // they are those who were counted
    if (this.#groups.listsIn(this.#context.view.sentenceAt[draft.first])) return
    const before = this.#joinedTo(i)
    if (before < 0) {
      this.#notePair(i)
      return
    }
    const members = [this.#context.entity(before), entityOf[i]]
    let first = before
    for (let k = before - 1; k >= 0 && before - k < BACK * 2; k--) {
      if (drafts[k].last >= drafts[first].first) continue
      if (!this.#isListed(k, first)) break
      members.unshift(this.#context.entity(k))
      first = k
    }
    if (new Set(members).size < members.length) return
    const sentence = this.#context.sentence(draft)
    this.#last = { members, first: drafts[first].first, last: draft.last, sentence }
  }

  /** Those who were named together last, at most so many sentences before a token. */
  before(token: number, sentence: number, reach: number): Together | undefined {
    const last = this.#last
    return last === undefined || last.last > token || sentence - last.sentence > reach ? undefined : last
  }

  /** রুবিও জয়শঙ্করের সঙ্গে কথা বলেন, মালালা ও তাঁর স্বামী: two of one sentence, where no others are told of. */
  pairBefore(token: number, sentence: number, reach: number): Together | undefined {
    const pair = this.#pair
    return pair === undefined || pair.last > token || sentence - pair.sentence > reach ? undefined : pair
  }

  #notePair(i: number): void {
    const { drafts, entityOf, clusters, nested } = this.#context
    const { first, last } = drafts[i]
    const other = this.#companion(i)
    const { owner, heads } = clusters.get(entityOf[i])
    const isSpouse = owner >= 0 && isPerson(clusters.get(owner)) && anyOf(heads, isSpouseWord)
    const partner =
      other >= 0 ? this.#context.entity(other) : isSpouse && nested[i] === 0 ? clusters.find(owner) : -1
    if (partner < 0 || partner === this.#context.entity(i)) return
    const members = [partner, this.#context.entity(i)]
    this.#pair = { members, first, last, sentence: this.#context.sentence(drafts[i]) }
  }

  /** The person with whom somebody is in his sentence, or -1. */
  #companion(i: number): number {
    const { drafts, view, nested } = this.#context
    const isWith = (k: number) => drafts[k].case === 'GEN' && view.isOf(drafts[k].last, 'with')
    const sentence = view.sentenceAt[drafts[i].first]
    for (let k = i - 1; k >= 0 && i - k <= BACK * 2; k--) {
      if (view.sentenceAt[drafts[k].first] !== sentence) return -1
      if (drafts[k].plural || nested[k] === 1 || !this.#isOne(k)) continue
      if (isWith(i) ? drafts[k].case === 'NOM' : isWith(k) && drafts[i].case === 'NOM') return k
    }
    return -1
  }

  #isOne(i: number): boolean {
    const { entityOf } = this.#context
    return entityOf[i] >= 0 && isPerson(this.#context.cluster(i))
  }

  /** The mention behind which a joint stands that leads to this one, or -1. */
  #joinedTo(i: number): number {
    const { drafts, view } = this.#context
    const { first } = drafts[i]
    for (let k = i - 1; k >= 0 && i - k <= BACK; k--) {
      const { last, suffix, kind } = drafts[k]
      if (last >= first || first - last > GAP) continue
      if (!view.isOf(last, 'joint') || kind === 'pronoun' || suffix !== '' || !this.#isOne(k)) continue
      for (let token = last + 1; token < first; token++)
        if (view.isMark(token) || view.finite(token)?.mostly === 'verb') return -1
      return k
    }
    return -1
  }

  /** শাহেদ, রুবেল ও করিম; মাহবুব (৩০), রুবেল (২৫) ও করিম */
  #isListed(k: number, next: number): boolean {
    const { drafts, view } = this.#context
    const { last, suffix } = drafts[k]
    if (suffix !== '' || !this.#isOne(k)) return false
    let token = last
    if (view.isMarkOf(token, '('))
      while (token < drafts[next].first && !view.isMarkOf(token - 1, ')')) token++
    return view.isMarkOf(token, ',') && drafts[next].first - token <= GAP
  }
}
