import { partition } from '../../../core/partition.js'
import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import { isBole } from '../cues/verb-phrases.js'
import type { Saying } from '../saying.js'
import type { Speakers } from '../speakers/speakers.js'
import { backCue, spread } from './back-cue.js'
import { admitted, conceded } from './conceded.js'
import { frontCue } from './front-cue.js'
import { pointing } from './pointing.js'
import { postposed } from './postposed.js'
import { replyFrom } from './reply.js'

/** তাস জানিয়েছে, লাভরভ বলেন, …: what an agency passes on of somebody is quoted, and attributed to the agency only. */
function passedOn(outer: Saying, inner: Saying): Saying {
  if (inner.quote === null || inner.kind !== 'reported' || outer.kind !== 'reported') return inner
  return { ...inner, attribution: false, chain: inner.chain.length > 0 ? inner.chain : outer.sources }
}

/** The cues before a token and those from it on. */
function split(cues: readonly Cue[], end: number): [Cue[], Cue[]] {
  return [cues.filter(({ first }) => first < end), cues.filter(({ first }) => first >= end)]
}

const GOES_ON: ReadonlySet<string> = new Set(['verb', 'genitive'])

/** Sayings without quotation marks; the parts between semicolons are read apart. */
export class ReportedSpeech {
  readonly #view: View
  readonly #speakers: Speakers

  constructor(view: View, speakers: Speakers) {
    this.#view = view
    this.#speakers = speakers
  }

  /** All of sentence `sentence`, tokens `[first, limit)`. */
  sentence(sentence: number, cues: readonly Cue[], first: number, limit: number): Saying[] {
    const sayings: Saying[] = []
    for (let from = first; from < limit; ) {
      let to = this.#semicolon(from, limit)
      const inside = cues.filter((cue) => cue.first >= from && cue.last <= to)
      // তিনি জানান, …; …, কৌঁসুলির দাবি, …; …: what has no speaker of its own goes on.
      if (inside.length > 0 && GOES_ON.has(inside[0].reporting.frame) && this.#opens(inside[0]))
        while (
          to < limit &&
          !cues.some((cue) => cue.first >= to && cue.last <= this.#semicolon(to + 1, limit)) &&
          !this.#posesAfter(to + 1, this.#semicolon(to + 1, limit))
        )
          to = this.#semicolon(to + 1, limit)
      for (const saying of this.#clause(sentence, inside, from, to)) sayings.push(saying)
      from = to + 1
    }
    return sayings
  }

  #semicolon(from: number, limit: number): number {
    let to = from
    while (to < limit && !this.#view.isMarkOf(to, ';')) to++
    return to
  }

  #opens(cue: Cue): boolean {
    return this.#view.isMarkOf(cue.last, ',') || this.#view.isOf(cue.last, 'that-clause')
  }

  #posesAfter(first: number, limit: number): boolean {
    for (let token = first; token < limit; token++) if (isBole(this.#view, token)) return true
    return false
  }

  #clause(sentence: number, cues: readonly Cue[], first: number, limit: number): Saying[] {
    for (const cue of cues) {
      const further = cues.filter((other) => other.first >= cue.last)
      // … বলে যে খবর ছড়িয়েছে: nobody says so.
      if (isBole(this.#view, cue.first) && this.#spreads(further[0], first)) continue
      const rumour = spread(this.#view, this.#speakers, cue, first)
      if (rumour !== undefined)
        return [rumour, ...this.#clause(sentence, further, this.#behindComma(cue.last, limit), limit)]
      const owned = conceded(this.#view, this.#speakers, cue, first)
      if (owned !== undefined)
        return [owned, ...this.#shared(owned, this.#clause(sentence, further, cue.last, limit), further)]
      const admission = admitted(this.#view, this.#speakers, cue, first, limit)
      if (admission !== undefined) return [admission, ...this.#clause(sentence, further, first, limit)]
      const end = replyFrom(this.#view, this.#speakers, cue, further, limit)
      const front = frontCue(this.#view, this.#speakers, cue, first, end)
      if (front !== undefined) {
        const [within, behind] = split(further, end)
        const inner = this.#clause(sentence, within, this.#tokenAt(front.scope.start), end)
        return [
          inner.length > 0 && !this.#hasPerson(front) ? { ...front, quote: null, attribution: true } : front,
          ...(this.#hasPerson(front) ? inner : inner.map((each) => passedOn(front, each))),
          ...(behind.length > 0 ? this.#clause(sentence, behind, end, limit) : []),
        ]
      }
      const saying =
        backCue(this.#view, this.#speakers, cue, first, limit) ??
        pointing(this.#view, this.#speakers, cue, first, limit, sentence)
      if (saying !== undefined) return [saying]
    }
    const listed = postposed(this.#view, this.#speakers, first, limit)
    return listed === undefined ? [] : [listed]
  }

  #spreads(cue: Cue | undefined, first: number): boolean {
    return cue !== undefined && spread(this.#view, this.#speakers, cue, first) !== undefined
  }

  /** What follows a concession has its subject, unless it has one of its own. */
  #shared(conceded: Saying, rest: readonly Saying[], cues: readonly Cue[]): Saying[] {
    if (rest.length > 0 || cues.length === 0)
      return rest.map((each) => (each.sources.length === 0 ? { ...each, sources: conceded.sources } : each))
    return []
  }

  #behindComma(token: number, limit: number): number {
    return token < limit && this.#view.isMarkOf(token, ',') ? token + 1 : token
  }

  #hasPerson(saying: Saying): boolean {
    return saying.sources.some((source) => this.#speakers.speaksInPerson(this.#speakers.drafts[source]))
  }

  #tokenAt(start: number): number {
    return partition(this.#view.length, (i) => this.#view.starts[i] < start)
  }
}
