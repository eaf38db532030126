import { partition } from '../../core/partition.js'
import type { Draft } from '../drafts.js'
import type { Saying } from '../speech/saying.js'
import type { View } from '../view.js'
import { agreementBehind } from './agreement.js'
import { type Cluster, Clusters, isPerson } from './clusters.js'

/** Most mentions that are looked back at, so that work stays linear. */
export const LOOKBACK = 120

/** What is known while the drafts of a document are assigned to entities, from left to right. */
export class Context {
  readonly view: View
  readonly drafts: readonly Draft[]
  readonly clusters = new Clusters()
  /** Entity of each draft, -1 where it is nobody's. Read it through `entity`. */
  readonly entityOf: Int32Array
  /** Drafts with an entity, newest last; a speaker again where the words end that are given as his. */
  readonly seen: number[] = []
  /** The sentence of each of `seen`. */
  readonly #sentences: number[] = []
  /** Sayings of more than one sentence, by their end. */
  readonly #turns: readonly Turn[]
  #turn = 0
  #teller: Cluster | undefined
  /** For each sentence, how many of the article come before it. */
  readonly #places: Int32Array
  /** 1 for drafts that lie inside another description: the owner in কমিটির সদস্য. */
  readonly nested: Uint8Array
  /** For each draft inside a quotation, the draft of who speaks; else -1. */
  readonly speakers: Int32Array
  /** For each draft inside words that are given as somebody's, quoted or not, the draft of whose they are; else -1. */
  readonly tellers: Int32Array
  /** 1 for drafts of those who say something. */
  readonly speaks: Uint8Array
  /** 1 for drafts inside words that are given as they were spoken. */
  readonly spoken: Uint8Array
  /** Whether the text writes তাঁর of whom it honours, so that its তার is somebody else. */
  readonly honours: boolean
  /** Index of the longest draft that ends at a token, or -1. */
  readonly #endingAt: Int32Array

  constructor(view: View, drafts: readonly Draft[], sayings: readonly Saying[]) {
    this.view = view
    this.drafts = drafts
    this.entityOf = new Int32Array(drafts.length).fill(-1)
    this.nested = new Uint8Array(drafts.length)
    this.speakers = speakersOf(drafts, sayings, false)
    this.tellers = speakersOf(drafts, sayings, true)
    this.spoken = spokenIn(drafts, sayings)
    this.speaks = new Uint8Array(drafts.length)
    for (const { sources } of sayings) for (const source of sources) this.speaks[source] = 1
    this.honours = drafts.some(({ anaphor }) => anaphor?.honorific === true && anaphor.form.includes('ঁ'))
    this.#places = placesOf(view)
    this.#turns = turnsOf(view, drafts, sayings)
    this.#endingAt = new Int32Array(view.length + 1).fill(-1)
    let reach = -1
    let longest = -1
    drafts.forEach(({ first, last }, i) => {
      const at = this.#endingAt[last]
      if (at < 0 || drafts[at].first >= first) this.#endingAt[last] = i
      if (last > reach) [reach, longest] = [last, i]
      else if (longest >= 0 && drafts[longest].first <= first) this.nested[i] = 1
    })
    // The owner at the very front comes before the description that it belongs to.
    for (let i = 0; i < drafts.length; i++)
      for (let k = i + 1; k < drafts.length && drafts[k].first === drafts[i].first; k++)
        if (drafts[k].last > drafts[i].last) this.nested[i] = 1
  }

  /** The entity of a draft, or -1. */
  entity(draft: number): number {
    const entity = this.entityOf[draft]
    return entity < 0 ? -1 : this.clusters.find(entity)
  }

  cluster(draft: number): Cluster {
    return this.clusters.get(this.entityOf[draft])
  }

  assign(draft: number, entity: number): void {
    this.entityOf[draft] = entity
    const cluster = this.clusters.get(entity)
    cluster.drafts.push(draft)
    cluster.rank += this.rankOf(draft)
    cluster.agreement += this.#agreementOf(draft)
    if (this.topic < 0 && isPerson(cluster) && this.nested[draft] === 0) this.topic = entity
    const { title } = this.view.document.page
    if (title !== null && this.drafts[draft].end <= title.end) cluster.titled = true
    this.#see(draft, this.sentence(this.drafts[draft]))
  }

  /**
   * তিনি, তাঁদের honour; সে does not, nor do তাকে and তারা in a text that writes তাঁকে; 0 where nothing tells: in his own words
   * a speaker honours whom he likes.
   */
  rankOf(draft: number): -1 | 0 | 1 {
    const { anaphor, case: grammaticalCase, plural } = this.drafts[draft]
    if (anaphor?.kind !== 'personal' || anaphor.person !== 3 || this.spoken[draft] === 1) return 0
    if (anaphor.honorific) return 1
    return this.honours || (grammaticalCase === 'NOM' && !plural) ? -1 : 0
  }

  /** ফারুক জানান, রিমা জানায়: as the verb whose subject is somebody honours him or not; 0 where it does not tell. */
  #agreementOf(draft: number): -1 | 0 | 1 {
    const { type, kind, plural, last, case: grammaticalCase } = this.drafts[draft]
    if (type !== 'PER' || kind === 'pronoun' || plural || grammaticalCase !== 'NOM') return 0
    return this.nested[draft] === 1 || this.spoken[draft] === 1 ? 0 : agreementBehind(this.view, last)
  }

  /** ‘…। …।’ তিনি আরও বলেন: whose words end before a draft is spoken of again. */
  takeTurns({ start }: Draft): void {
    for (; this.#turn < this.#turns.length && this.#turns[this.#turn].end <= start; this.#turn++) {
      const { speaker, sentence } = this.#turns[this.#turn]
      if (this.entityOf[speaker] >= 0) this.#see(speaker, this.#places[sentence])
    }
  }

  #see(draft: number, sentence: number): void {
    this.seen.push(draft)
    this.#sentences.push(sentence)
  }

  /** The draft that ends before a token, or -1. */
  endingAt(token: number): number {
    return token < 0 ? -1 : this.#endingAt[token]
  }

  /** The entity of the genitive or adjective in front of a description, or -1. */
  ownerOf({ owner }: Draft): number {
    const index = owner < 0 ? -1 : this.endingAt(owner + 1)
    return index < 0 ? -1 : this.entity(index)
  }

  /** The sentence in which the draft at a place of `seen` was seen. */
  seenIn(place: number): number {
    return this.#sentences[place]
  }

  /** The sentence of a draft, counted without those that are no article. */
  sentence({ first }: Draft): number {
    return this.#places[this.view.sentenceAt[first]]
  }

  /** The person of whom the text told first, or -1. */
  topic = -1

  /** In whose words a description stands: he does not speak of himself by a noun. */
  get teller(): Cluster | undefined {
    return this.#teller
  }

  /** Asks for what is described in somebody's words. */
  toldBy<Found>(teller: Cluster | undefined, ask: () => Found): Found {
    this.#teller = teller
    const found = ask()
    this.#teller = undefined
    return found
  }

  /** The entity last mentioned that fits, at most so many sentences back; mentions at or behind the draft do not count. */
  latest(
    draft: Draft,
    reach: number,
    fits: (cluster: Cluster, mention: number) => boolean,
  ): number | undefined {
    const sentence = this.sentence(draft)
    for (let k = this.seen.length - 1; k >= 0 && this.seen.length - k < LOOKBACK; k--) {
      const index = this.seen[k]
      if (sentence - this.#sentences[k] > reach) return undefined
      const cluster = this.cluster(index)
      if (cluster !== this.#teller && fits(cluster, index)) return this.entity(index)
    }
    return undefined
  }
}

/** Where words of several sentences end, and whose they are. */
interface Turn {
  readonly end: number
  readonly sentence: number
  readonly speaker: number
}

function placesOf({ document: { sentences }, excluded }: View): Int32Array {
  const places = new Int32Array(sentences.length)
  for (let s = 1; s < sentences.length; s++) places[s] = places[s - 1] + 1 - excluded[sentences.firsts[s - 1]]
  return places
}

function turnsOf(view: View, drafts: readonly Draft[], sayings: readonly Saying[]): Turn[] {
  const { ends } = view.document.sentences
  const turns: Turn[] = []
  for (const { quote, sources, scope } of sayings) {
    if (quote === null || sources.length === 0) continue
    const [speaker] = sources
    const sentence = partition(ends.length, (i) => ends[i] < scope.end)
    if (sentence > view.sentenceAt[drafts[speaker].first]) turns.push({ end: scope.end, sentence, speaker })
  }
  return turns.sort((a, b) => a.end - b.end)
}

/** For each draft inside a quotation, the draft of its speaker. */
function speakersOf(drafts: readonly Draft[], sayings: readonly Saying[], unquoted: boolean): Int32Array {
  const speakers = new Int32Array(drafts.length).fill(-1)
  for (const { quote, sources, scope } of sayings) {
    if ((quote === null && !unquoted) || sources.length === 0) continue
    for (let i = firstAt(drafts, scope.start); i < drafts.length && drafts[i].start < scope.end; i++)
      speakers[i] = sources[0]
  }
  return speakers
}

/** Which drafts lie inside direct speech. */
function spokenIn(drafts: readonly Draft[], sayings: readonly Saying[]): Uint8Array {
  const spoken = new Uint8Array(drafts.length)
  for (const { quote, scope } of sayings)
    if (quote === 'direct' || quote === 'mixed')
      for (let i = firstAt(drafts, scope.start); i < drafts.length && drafts[i].start < scope.end; i++)
        spoken[i] = 1
  return spoken
}

/** Index of the first draft that begins at or behind a place of the text. */
export function firstAt(drafts: readonly Draft[], start: number): number {
  return partition(drafts.length, (i) => drafts[i].start < start)
}
