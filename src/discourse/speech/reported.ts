import { partition } from '../../core/partition.js'
import { grammarWords } from '../grammar-words.js'
import type { QuoteKind } from '../types.js'
import type { View } from '../view.js'
import { citedBy } from './chain.js'
import { type Cue, isNobody, isPlain } from './cues.js'
import { pointing } from './pointing.js'
import { postposed } from './postposed.js'
import type { Saying } from './saying.js'
import { makeSaying, trimmed } from './scopes.js'
import type { Speakers } from './speakers.js'
import { isBole } from './verb-phrases.js'

/** Fewest tokens that are worth reporting. */
const FEWEST = 3
/** Most tokens behind a back cue: the speaker and a date. */
const BEHIND = 8
/** How far বলে stands from its cue at most, and with a named speaker between. */
const BOLE = 5
const LONG_BOLE = 14

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
      // তিনি জানান, …; …: what has no speaker of its own goes on.
      if (inside.length > 0 && inside[0].reporting.frame === 'verb' && this.#opens(inside[0]))
        while (
          to < limit &&
          !cues.some((cue) => cue.first >= to && cue.last <= this.#semicolon(to + 1, limit)) &&
          !this.#posesAfter(to + 1, this.#semicolon(to + 1, limit))
        )
          to = this.#semicolon(to + 1, limit)
      sayings.push(...this.#clause(sentence, inside, from, to))
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
    return this.#view.isMarkOf(cue.last, ',') || grammarWords('that-clause').has(this.#view.word(cue.last))
  }

  #posesAfter(first: number, limit: number): boolean {
    for (let token = first; token < limit; token++) if (isBole(this.#view.word(token))) return true
    return false
  }

  #clause(sentence: number, cues: readonly Cue[], first: number, limit: number): Saying[] {
    for (const cue of cues) {
      const further = cues.filter((other) => other.first >= cue.last)
      const rumour = this.#spread(cue, first)
      if (rumour !== undefined)
        return [rumour, ...this.#clause(sentence, further, this.#behindComma(cue.last, limit), limit)]
      const conceded = this.#conceded(cue, first)
      if (conceded !== undefined)
        return [
          conceded,
          ...this.#shared(conceded, this.#clause(sentence, further, cue.last, limit), further),
        ]
      const front = this.#frontCue(cue, first, limit)
      if (front !== undefined) {
        const inner = this.#clause(sentence, further, this.#tokenAt(front.scope.start), limit)
        return [
          inner.length > 0 && !this.#hasPerson(front) ? { ...front, quote: null, attribution: true } : front,
          ...inner,
        ]
      }
      const saying =
        this.#backCue(cue, first, limit) ?? pointing(this.#view, this.#speakers, cue, first, limit, sentence)
      if (saying !== undefined) return [saying]
    }
    const listed = postposed(this.#view, this.#speakers, first, limit)
    return listed === undefined ? [] : [listed]
  }

  /** … বলে ফেসবুকে যে খবর ছড়িয়েছে, তা … */
  #spread(cue: Cue, first: number): Saying | undefined {
    if (
      cue.reporting.kind !== 'hearsay' ||
      !(cue.reporting.frame === 'rumour' || grammarWords('that-clause').has(this.#view.word(cue.first - 1)))
    )
      return undefined
    const said = this.#bole(cue.first, first)
    if (said - first < 2) return undefined
    return makeSaying(this.#view, this.#speakers, {
      scope: trimmed(this.#view, first, said),
      cue,
      quote: null,
      sources: [],
      attribution: true,
      rule: 'spread',
      confidence: 0.75,
    })
  }

  /** বিএসএফ গুলি চালানোর কথা স্বীকার করলেও … */
  #conceded(cue: Cue, first: number): Saying | undefined {
    if (!cue.conceding || !CONCEDED.has(cue.reporting.kind)) return undefined
    const sources = this.#speakers.before(cue, first)
    if (sources.length === 0) return undefined
    const from = this.#speakers.drafts[sources[sources.length - 1]].last
    if (cue.first - from < 2) return undefined
    return makeSaying(this.#view, this.#speakers, {
      scope: trimmed(this.#view, from, cue.first),
      cue,
      quote: null,
      sources,
      attribution: true,
      rule: 'conceded',
      confidence: 0.7,
    })
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

  /** X জানান, … · X-এর দাবি, … · ধারণা করা হচ্ছে, … */
  #frontCue(cue: Cue, first: number, limit: number): Saying | undefined {
    let from = cue.last
    const comma = this.#view.isMarkOf(from, ',:;—–')
    if (comma) from++
    const that = grammarWords('that-clause').has(this.#view.word(from))
    if (that) from++
    if (this.#view.isMarkOf(from, ',')) from++
    const loose = cue.reporting.frame === 'genitive'
    // পরীক্ষার নিন্দা জানিয়েছে, কিন্তু …: another clause, not what was said
    if (cue.reporting.head !== '' && !loose && !that && grammarWords('contrast').has(this.#view.word(from)))
      return undefined
    if ((!comma && !that && !loose) || limit - from < FEWEST) return undefined
    const cited = citedBy(this.#view, this.#speakers, cue)
    const found = this.#speakers.before(cue, first)
    // কর্তাকে উদ্ধৃত করে রয়টার্স জানিয়েছে: his words, by way of the agency.
    const byWay =
      cited >= 0 && found.length > 0 && this.#speakers.speaksInPerson(this.#speakers.drafts[cited])
    const sources = byWay ? [cited] : found
    if (sources.length === 0 && !isNobody(cue)) return undefined
    const saying = makeSaying(this.#view, this.#speakers, {
      scope: trimmed(this.#view, from, limit),
      cue,
      quote: byWay ? 'indirect' : this.#quoteKind(cue, sources, from, limit),
      sources,
      attribution: this.#isAttribution(cue, sources),
      rule: 'front cue',
      confidence: 0.8,
      addressee: this.#speakers.addressee(first, cue),
    })
    return byWay ? { ...saying, chain: found, relayed: true } : saying
  }

  /** … বলে জানিয়েছেন X · …, বলেন তিনি */
  #backCue(cue: Cue, first: number, limit: number): Saying | undefined {
    const said = this.#bole(cue.first, first)
    const comma = this.#view.isMarkOf(cue.first - 1, ',')
    if (said < 0 && !(comma && limit - cue.last <= BEHIND)) return undefined
    const scopeEnd = said >= 0 ? said : cue.first - 1
    if (scopeEnd - first < 2) return undefined
    let sources = this.#speakers.around(cue, said >= 0 ? said + 1 : cue.first, limit, -1)
    let from = first
    if (sources.length === 0 && cue.passive && cue.reporting.frame === 'verb') {
      sources = this.#speakers.document(scopeEnd, first)
      if (sources.length > 0) from = this.#speakers.drafts[sources[0]].last
    }
    if (sources.length === 0 && !isNobody(cue)) {
      sources = this.#speakers.atFront(first, scopeEnd)
      if (sources.length > 0) from = this.#speakers.drafts[sources[0]].last
    }
    if (this.#view.isMarkOf(from, ',')) from++
    if (scopeEnd - from < 2) return undefined
    return makeSaying(this.#view, this.#speakers, {
      scope: trimmed(this.#view, from, scopeEnd),
      cue,
      quote: this.#quoteKind(cue, sources, from, scopeEnd),
      sources,
      attribution: this.#isAttribution(cue, sources),
      rule: 'back cue',
      confidence: 0.75,
    })
  }

  #quoteKind(cue: Cue, sources: readonly number[], from: number, limit: number): QuoteKind | null {
    if (cue.reporting.quote !== 'yes' || isNobody(cue) || sources.length === 0) return null
    if (!this.#speakers.speaksInPerson(this.#speakers.drafts[sources[0]])) return null
    return this.#inFirstPerson(from, limit) ? 'direct' : 'indirect'
  }

  /** তিনি বলেন, আমরা শুধু প্রস্তুতি নিচ্ছি: his words as he said them, without marks. */
  #inFirstPerson(from: number, limit: number): boolean {
    const { drafts } = this.#speakers
    for (let i = this.#speakers.from(from); i < drafts.length && drafts[i].first < limit; i++)
      if (drafts[i].anaphor?.person === 1) return true
    return false
  }

  /** Plain বলেন of a person is a quotation only; all else also attributes. */
  #isAttribution(cue: Cue, sources: readonly number[]): boolean {
    const speaker = sources.length > 0 ? this.#speakers.drafts[sources[0]] : undefined
    const plain = cue.reporting.head === '' && isPlain(cue) && !cue.passive
    return !(plain && speaker !== undefined && this.#speakers.speaksInPerson(speaker))
  }

  /** The token of বলে or বলেও before a cue, with four words or a named speaker between; else -1. */
  #bole(cue: number, first: number): number {
    for (let token = cue - 1; token > first && cue - token <= LONG_BOLE; token--) {
      if (isBole(this.#view.word(token)))
        return cue - token <= BOLE || this.#isNamedSpeaker(token + 1, cue) ? token : -1
      if (this.#view.isMarkOf(token, ',।')) return -1
    }
    return -1
  }

  /** বলে | সৌদি পররাষ্ট্রমন্ত্রী ফয়সাল বিন ফারহান | ইঙ্গিত দিয়েছেন */
  #isNamedSpeaker(first: number, limit: number): boolean {
    const speaker = this.#speakers.endingAt(limit)
    if (speaker < 0 || this.#speakers.drafts[speaker].name < 0 || !this.#speakers.isSubject(speaker))
      return false
    for (let token = first; token < limit; token++)
      if (this.#view.finite(token)?.mostly === 'verb') return false
    return true
  }
}

const CONCEDED: ReadonlySet<string> = new Set(['admission', 'denial', 'claim', 'allegation'])
