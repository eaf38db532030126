import { commonNoun } from '../../chain-words.js'
import { lists } from '../../lists.js'
import { isPerson } from '../clusters.js'
import type { Context } from '../context.js'

/** How many mentions back the people stand of whom somebody is one. */
const AROUND = 60

/** Of which people somebody is one: শ্রমিক শাহানাজ says আমরা of the শ্রমিকেরা, রহিম of those of whom তাঁরা হলেন রহিম … was told. */
export class Groups {
  readonly #context: Context
  readonly #groupOf = new Map<number, number>()
  /** Who are listed by name in this sentence. */
  #listed = -1
  #sentence = -1

  constructor(context: Context) {
    this.#context = context
  }

  /** Takes note of a draft that has just been given its entity. */
  note(i: number): void {
    const { drafts, view, entityOf } = this.#context
    const { first, last, plural, case: grammaticalCase } = drafts[i]
    const sentence = view.sentenceAt[first]
    if (plural && view.isOf(last, 'are')) {
      this.#listed = entityOf[i]
      this.#sentence = sentence
    } else if (
      sentence === this.#sentence &&
      grammaticalCase === 'NOM' &&
      isPerson(this.#context.cluster(i))
    ) {
      this.#groupOf.set(this.#context.entity(i), this.#listed)
    }
  }

  /** নিহত দুজন হলেন মিলন ও জামাল: whether a sentence lists by name who was counted. */
  listsIn(sentence: number): boolean {
    return this.#listed >= 0 && this.#sentence === sentence
  }

  /** The people for whom a person speaks, or undefined; `from` is the mention by which he is said to speak. */
  of(person: number, from: number): number | undefined {
    const { clusters, drafts, entityOf } = this.#context
    const known = this.#groupOf.get(clusters.find(person))
    if (known !== undefined) return clusters.find(known)
    const { heads, type } = clusters.get(person)
    if (type !== 'PER') return undefined
    const nouns = new Set<string>()
    for (const head of heads) if (isOfMany(head)) nouns.add(commonNoun(head))
    if (nouns.size === 0) return undefined
    for (let k = from - 1; k >= 0 && from - k < AROUND; k--) {
      if (entityOf[k] < 0 || !drafts[k].plural) continue
      const group = this.#context.cluster(k)
      if (group.type !== 'GROUP') continue
      for (const head of group.heads) if (nouns.has(commonNoun(head))) return this.#context.entity(k)
    }
    return undefined
  }
}

/** শ্রমিক, যাত্রী, বাসিন্দা, শিক্ষার্থী; but officers and kin speak for others. */
function isOfMany(head: string): boolean {
  const noun = lists().heads.exact(head)[0]
  return noun !== undefined && noun.animacy === 'human' && !OTHERS.has(noun.subtype)
}

const OTHERS: ReadonlySet<string> = new Set(['office', 'police-court', 'kin', 'sport', 'participle'])
