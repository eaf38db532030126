import type { Range } from '../../core/index.js'
import type { Draft } from '../drafts.js'
import { lists } from '../lists.js'
import type { AttributionKind, QuoteKind } from '../types.js'
import type { View } from '../view.js'
import { type Cue, cuesOf } from './cues.js'
import { type Quoted, quotedStretches } from './marks.js'

/** Who said what, as drafts: each becomes a quotation, an attribution, or both. */
export interface Saying {
  readonly scope: Range
  readonly cue: Range
  readonly kind: AttributionKind
  /** Null where the words are reported, not quoted. */
  readonly quote: QuoteKind | null
  readonly attribution: boolean
  /** Indices of the drafts of those who say it. */
  readonly sources: readonly number[]
  /** Whom they pass on, nearest first: কেসিএনএর বরাত দিয়ে. */
  readonly chain: readonly number[]
  readonly addressee: number
  readonly rule: string
  readonly confidence: number
}

/** Finds sayings, sentence by sentence. */
export class SayingFinder {
  readonly #view: View
  readonly #drafts: readonly Draft[]
  /** Index of the first draft that begins at or after a token. */
  readonly #draftFrom: Int32Array
  readonly #quoted: readonly Quoted[]

  constructor(view: View, drafts: readonly Draft[]) {
    this.#view = view
    this.#drafts = drafts
    this.#draftFrom = new Int32Array(view.length + 1)
    let draft = 0
    for (let token = 0; token <= view.length; token++) {
      while (draft < drafts.length && drafts[draft].first < token) draft++
      this.#draftFrom[token] = draft
    }
    this.#quoted = quotedStretches(view)
  }

  find(): Saying[] {
    const sayings: Saying[] = []
    const { sentences, page } = this.#view.document
    let quoted = 0
    let open: Saying | undefined
    for (let s = 0; s < sentences.length; s++) {
      const first = sentences.firsts[s]
      const limit = sentences.lasts[s]
      if (first >= limit || this.#view.excluded[first] === 1) continue
      while (quoted < this.#quoted.length && this.#quoted[quoted].open < first) quoted++
      const headline =
        page.title !== null && sentences.starts[s] >= page.title.start && sentences.ends[s] <= page.title.end
      const inside: Quoted[] = []
      for (let q = quoted; q < this.#quoted.length && this.#quoted[q].open < limit; q++)
        inside.push(this.#quoted[q])
      const end = Math.max(limit, ...inside.map(({ close }) => close))
      const found = this.#sentence(s, first, Math.min(end, this.#view.length), limit, inside, headline)
      if (found.length === 0 && open !== undefined && this.#goesOn(open, s, first, limit)) {
        const longer: Saying = {
          ...open,
          scope: { start: open.scope.start, end: this.#range(first, limit).end },
        }
        sayings[sayings.indexOf(open)] = longer
        open = longer
        continue
      }
      sayings.push(...found)
      const last = found[found.length - 1]
      open = last?.quote === 'indirect' && last.rule === 'front cue' ? last : undefined
    }
    return sayings
  }

  /** Whether unmarked speech goes on: the next sentence of the paragraph speaks of আমরা, আমি, আপনার. */
  #goesOn(saying: Saying, sentence: number, first: number, limit: number): boolean {
    const { sentences } = this.#view.document
    const before = sentence - 1
    const between = this.#view.text.slice(sentences.ends[before], sentences.starts[sentence])
    if (between.includes('\n') || saying.scope.end < sentences.starts[before]) return false
    for (let i = this.#draftFrom[first]; i < this.#drafts.length && this.#drafts[i].first < limit; i++) {
      const person = this.#drafts[i].anaphor?.person
      if (person === 1 || person === 2) return true
    }
    return false
  }

  #sentence(
    sentence: number,
    first: number,
    end: number,
    limit: number,
    quoted: readonly Quoted[],
    headline: boolean,
  ): Saying[] {
    const outside = (token: number) => !quoted.some(({ open, close }) => open <= token && token < close)
    const cues = cuesOf(this.#view, first, end).filter((cue) => outside(cue.first) && !cue.negative)
    const direct = this.#direct(quoted, cues, first, end)
    if (direct.length > 0) return [...direct, ...this.#chained(cues, first, limit, direct)]
    if (headline) {
      const colon = this.#headline(first, limit)
      if (colon !== undefined) return [colon]
    }
    return this.#reported(sentence, cues, first, limit)
  }

  /** তিনি বলেন, ‘…’ · ‘…’, বলেন তিনি · ‘…’ বলে অভিহিত করেছেন */
  #direct(quoted: readonly Quoted[], cues: readonly Cue[], first: number, end: number): Saying[] {
    const sayings: Saying[] = []
    for (const stretch of quoted) {
      if (stretch.end <= stretch.start) continue
      const sentenceLike = this.#isSentence(stretch)
      const before = [...cues]
        .reverse()
        .find((cue) => cue.last <= stretch.open && stretch.open - cue.last <= 3)
      const after = cues.find((cue) => cue.first >= stretch.close && cue.first - stretch.close <= 6)
      const said = this.#view.word(stretch.close).startsWith('বলে')
      if (sentenceLike && (before !== undefined || after !== undefined || first === stretch.open)) {
        const cue = before ?? after
        if (cue === undefined) continue
        const source =
          before !== undefined
            ? this.#sourceBefore(cue, first)
            : this.#sourceAround(cue, stretch.close, end, first)
        sayings.push(
          this.#saying(
            stretch,
            cue,
            'direct',
            source,
            sentenceLike && cue.reporting.kind !== 'reported' && cue.reporting.frame !== 'genitive',
            'direct',
            0.9,
            this.#addressee(first, cue.first),
          ),
        )
      } else if (!sentenceLike && said && after !== undefined) {
        sayings.push(
          this.#saying(
            stretch,
            after,
            'mixed',
            this.#sourceAround(after, stretch.close, end, first),
            false,
            'mixed',
            0.7,
          ),
        )
      }
    }
    return sayings
  }

  /** Words of their own, not a term: they have a finite verb or a sentence's end. */
  #isSentence({ open, close, start, end }: Quoted): boolean {
    const text = this.#view.text.slice(start, end)
    if (/[।?!]["”’']?$/u.test(text)) return close - open > 3
    let words = 0
    for (let token = open + 1; token < close - 1; token++) {
      if (!this.#view.isWord(token)) continue
      words++
      if (words > 2 && this.#view.finite(token)?.mostly === 'verb') return true
    }
    return words > 9
  }

  /** A second cue in front of a quotation's own: কেসিএনএ জানায়, পুতিন বলেন, ‘…’ */
  #chained(cues: readonly Cue[], first: number, limit: number, direct: readonly Saying[]): Saying[] {
    const used = new Set(direct.map(({ cue }) => cue.start))
    const outer = cues.find(
      (cue) =>
        !used.has(this.#view.starts[cue.first]) && cue.last < limit && this.#view.isMarkOf(cue.last, ','),
    )
    if (outer === undefined || direct[0].cue.start < this.#view.starts[outer.first]) return []
    const source = this.#sourceBefore(outer, first)
    return source.length === 0
      ? []
      : [this.#saying(this.#range(outer.last + 1, limit), outer, null, source, true, 'outer cue', 0.7)]
  }

  /** পাশে থাকবো: কিম */
  #headline(first: number, limit: number): Saying | undefined {
    const colon = lastMark(this.#view, first, limit, ':')
    if (colon < 0 || colon + 1 >= limit) return undefined
    const draft = this.#draftFrom[colon + 1]
    const speaker = this.#drafts[draft]
    if (
      speaker === undefined ||
      speaker.first !== colon + 1 ||
      speaker.last !== limit ||
      !this.#canSpeak(speaker)
    )
      return undefined
    const scope = this.#range(first, colon)
    const cue = { start: this.#view.starts[colon], end: this.#view.ends[colon] }
    return {
      scope,
      cue,
      kind: 'reported',
      quote: 'indirect',
      attribution: false,
      sources: [draft],
      chain: [],
      addressee: -1,
      rule: 'headline colon',
      confidence: 0.8,
    }
  }

  /** Sayings without quotation marks; the parts between semicolons are read apart. */
  #reported(sentence: number, cues: readonly Cue[], first: number, limit: number): Saying[] {
    const sayings: Saying[] = []
    for (let from = first; from < limit; ) {
      let to = from
      while (to < limit && !this.#view.isMarkOf(to, ';')) to++
      const inside = cues.filter((cue) => cue.first >= from && cue.last <= to)
      const whole = to < limit ? this.#wholeScope(inside[0], limit) : undefined
      sayings.push(...this.#clause(sentence, inside, from, to, whole))
      from = to + 1
    }
    return sayings
  }

  #wholeScope(cue: Cue | undefined, limit: number): number | undefined {
    return cue?.reporting.frame === 'verb' ? limit : undefined
  }

  #clause(
    sentence: number,
    cues: readonly Cue[],
    first: number,
    limit: number,
    scopeLimit = limit,
  ): Saying[] {
    for (const cue of cues) {
      const front = this.#frontCue(cue, first, limit)
      if (front !== undefined) {
        const inner = this.#clause(
          sentence,
          cues.filter((other) => other.first >= cue.last + 1),
          this.#tokenAt(front.scope.start),
          limit,
        )
        return [
          inner.length > 0 && !this.#hasPerson(front) ? { ...front, quote: null, attribution: true } : front,
          ...inner,
        ]
      }
      const saying = this.#backCue(cue, first, limit) ?? this.#pointing(cue, first, limit, sentence)
      if (saying !== undefined) return [saying]
    }
    const listed = this.#postposed(first, scopeLimit) ?? this.#sourceLine(first, limit)
    return listed === undefined ? [] : [listed]
  }

  #hasPerson(saying: Saying): boolean {
    return saying.sources.some((source) => this.#speaksInPerson(this.#drafts[source]))
  }

  #tokenAt(start: number): number {
    let low = 0
    let high = this.#view.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#view.starts[middle] < start) low = middle + 1
      else high = middle
    }
    return low
  }

  /** … বলে খবর ইজ়রায়েলি সংবাদমাধ্যমের · … বলেই দাবি সরকারি সূত্রের · … বলে তাদের অনুমান */
  #postposed(first: number, limit: number): Saying | undefined {
    const { cues } = lists()
    for (let token = Math.max(first + 3, limit - 9); token < limit - 1; token++) {
      if (!isBole(this.#view.word(token))) continue
      for (let at = token + 1; at < limit; at++) {
        const reporting = cues
          .exact(this.#view.word(at))
          .find(({ frame, kind }) => frame === 'genitive' || kind === 'reported')
        if (reporting === undefined) continue
        const owner = this.#drafts.findIndex(
          (draft, i) =>
            i >= this.#draftFrom[token] && draft.first > token && draft.first < limit && draft.case !== 'LOC',
        )
        if (owner < 0) return undefined
        const cue: Cue = { first: at, last: at + 1, reporting, passive: false, negative: false }
        const quote =
          reporting.quote === 'yes' && this.#speaksInPerson(this.#drafts[owner]) ? 'indirect' : null
        return this.#saying(this.#range(first, token), cue, quote, [owner], true, 'postposed', 0.7)
      }
      return undefined
    }
    return undefined
  }

  /** X জানান, … · X-এর দাবি, … · ধারণা করা হচ্ছে, … */
  #frontCue(cue: Cue, first: number, limit: number): Saying | undefined {
    let from = cue.last
    const comma = this.#view.isMarkOf(from, ',:;—–')
    if (comma) from++
    const that = this.#view.word(from) === 'যে'
    if (that) from++
    if (this.#view.isMarkOf(from, ',')) from++
    const loose = cue.reporting.frame === 'genitive'
    if ((!comma && !that && !loose) || limit - from < 3) return undefined
    const source = this.#sourceBefore(cue, first)
    if (source.length === 0 && cue.reporting.frame !== 'impersonal' && !cue.passive) return undefined
    return this.#saying(
      this.#range(from, limit),
      cue,
      this.#quoteKind(cue, source),
      source,
      this.#isAttribution(cue, source),
      'front cue',
      0.8,
      this.#addressee(first, cue.first),
    )
  }

  /** … বলে জানিয়েছেন X · …, বলেন তিনি */
  #backCue(cue: Cue, first: number, limit: number): Saying | undefined {
    const said = this.#bole(cue.first, first)
    const comma = this.#view.isMarkOf(cue.first - 1, ',')
    if (said < 0 && !(comma && limit - cue.last <= 8)) return undefined
    const scopeEnd = said >= 0 ? said : cue.first - 1
    if (scopeEnd - first < 3) return undefined
    let source = this.#sourceAround(cue, said >= 0 ? said + 1 : cue.first, limit, -1)
    let from = first
    if (source.length === 0 && !isNobody(cue)) {
      source = this.#subjectAt(first, scopeEnd)
      if (source.length > 0) from = this.#drafts[source[0]].last
      if (this.#view.isMarkOf(from, ',')) from++
    }
    return this.#saying(
      this.#range(from, scopeEnd),
      cue,
      this.#quoteKind(cue, source),
      source,
      this.#isAttribution(cue, source),
      'back cue',
      0.75,
    )
  }

  /** X এ তথ্য জানিয়েছে: what was said stands in the sentence before. */
  #pointing(cue: Cue, first: number, limit: number, sentence: number): Saying | undefined {
    if (sentence === 0 || cue.passive || limit - cue.last > 2) return undefined
    const points = [cue.first - 1, cue.first - 2, cue.first].some(
      (token) => token >= first && POINTED.has(this.#view.word(token)),
    )
    if (!points) return undefined
    const source = this.#sourceBefore(cue, first)
    if (source.length === 0) return undefined
    const { sentences } = this.#view.document
    const before = sentence - 1
    return this.#saying(
      trimmed(this.#view, sentences.firsts[before], sentences.lasts[before]),
      cue,
      null,
      source,
      true,
      'pointing',
      0.6,
    )
  }

  /** সূত্র: আল জাজিরা, রয়টার্স */
  #sourceLine(first: number, limit: number): Saying | undefined {
    if (!/^(?:তথ্য)?সূত্র$/u.test(this.#view.word(first)) || !this.#view.isMarkOf(first + 1, ':ঃ'))
      return undefined
    const sources: number[] = []
    for (let i = this.#draftFrom[first]; i < this.#drafts.length && this.#drafts[i].first < limit; i++)
      if (this.#drafts[i].name >= 0) sources.push(i)
    if (sources.length === 0) return undefined
    const start = this.#view.document.sentences.starts[0]
    const cue = { start: this.#view.starts[first], end: this.#view.ends[first] }
    return {
      scope: { start, end: Math.max(start, cue.start - 1) },
      cue,
      kind: 'reported',
      quote: null,
      attribution: true,
      sources,
      chain: [],
      addressee: -1,
      rule: 'source line',
      confidence: 0.8,
    }
  }

  #saying(
    scope: Range,
    cue: Cue,
    quote: QuoteKind | null,
    sources: readonly number[],
    attribution: boolean,
    rule: string,
    confidence: number,
    addressee = -1,
  ): Saying {
    return {
      scope: { start: scope.start, end: scope.end },
      cue: { start: this.#view.starts[cue.first], end: this.#view.ends[cue.last - 1] },
      kind: cue.reporting.kind,
      quote,
      attribution,
      sources,
      chain: this.#chain(cue),
      addressee,
      rule,
      confidence,
    }
  }

  /** কেসিএনএর বরাত দিয়ে রয়টার্স জানিয়েছে */
  #chain(cue: Cue): number[] {
    const cited = this.#cited(cue)
    if (cited >= 0) return [cited]
    for (let token = cue.first - 1; token >= 0 && cue.first - token < 14; token--) {
      if (this.#view.isMarkOf(token, '।')) break
      if (!/^(?:বরাত|বরাতে|উদ্ধৃত|সূত্রে|উদ্ধৃতি)$/u.test(this.#view.word(token))) continue
      const before = this.#endingAt(token)
      return before < 0 ? [] : [before]
    }
    return []
  }

  /** কর্তাকে উদ্ধৃত করে রয়টার্স জানিয়েছে */
  #cited(cue: Cue): number {
    for (let token = cue.first - 1; token > 1 && cue.first - token < 12; token--) {
      if (this.#view.isMarkOf(token, '।;')) return -1
      if (this.#view.word(token) === 'উদ্ধৃত' && this.#view.word(token + 1) === 'করে')
        return this.#endingAt(token)
    }
    return -1
  }

  #quoteKind(cue: Cue, sources: readonly number[]): QuoteKind | null {
    if (cue.reporting.quote !== 'yes' || isNobody(cue)) return null
    const speaker = sources.length > 0 ? this.#drafts[sources[0]] : undefined
    if (speaker === undefined || !this.#speaksInPerson(speaker)) return null
    return 'indirect'
  }

  /** Plain বলেন of a person is a quotation only; all else also attributes. */
  #isAttribution(cue: Cue, sources: readonly number[]): boolean {
    const speaker = sources.length > 0 ? this.#drafts[sources[0]] : undefined
    const plain = cue.reporting.head === '' && cue.reporting.verbs.has('বলা') && !cue.passive
    return !(plain && speaker !== undefined && this.#speaksInPerson(speaker))
  }

  #speaksInPerson(draft: Draft): boolean {
    return draft.type === 'PER' || draft.type === 'GROUP' || draft.kind === 'pronoun' || draft.kind === 'set'
  }

  #canSpeak(draft: Draft): boolean {
    return this.#speaksInPerson(draft) || draft.type === 'ORG' || draft.type === 'GPE'
  }

  /** The subject of a cue before it: the nearest mention without a case ending, or the genitive right before a genitive cue. */
  #sourceBefore(cue: Cue, first: number): number[] {
    if (cue.reporting.frame === 'genitive') {
      const owner = this.#endingAt(cue.first)
      return owner >= first ? this.#withJoined(owner, first) : owner >= 0 ? [owner] : []
    }
    if (cue.reporting.frame === 'impersonal') return this.#nearSutro(cue.first, first)
    if (cue.reporting.frame === 'rumour') return []
    if (cue.passive) return this.#documentBefore(cue.first, first)
    for (let i = this.#draftFrom[cue.first] - 1; i >= 0 && this.#drafts[i].first >= first; i--) {
      const draft = this.#drafts[i]
      if (draft.last > cue.first || !this.#isSubject(draft) || !this.#canSpeak(draft)) continue
      return this.#withJoined(i, first)
    }
    return []
  }

  /** কমিশন সূত্রে জানা গেছে: whose circles say so. */
  #nearSutro(token: number, first: number): number[] {
    if (token - 1 < first || !this.#view.word(token - 1).startsWith('সূত্র')) return []
    const owner = this.#endingAt(token - 1)
    return owner < 0 ? [] : [owner]
  }

  /** এক বিবৃতিতে বলা হয়েছে: the document, or whose it is. */
  #documentBefore(token: number, first: number): number[] {
    for (let i = this.#draftFrom[token] - 1; i >= 0 && this.#drafts[i].first >= first; i--) {
      const draft = this.#drafts[i]
      if (draft.case === 'LOC' && (draft.type === 'WORK' || draft.type === 'LAW' || draft.type === 'OTHER'))
        return [i]
      if ((draft.case === 'GEN' || draft.case === 'GEN.PL') && this.#canSpeak(draft) && draft.name >= 0)
        return [i]
    }
    return []
  }

  /** The subject behind a back cue, or between বলে and it. */
  #sourceAround(cue: Cue, from: number, limit: number, first: number): number[] {
    for (let i = this.#draftFrom[from]; i < this.#drafts.length && this.#drafts[i].first < limit; i++) {
      const draft = this.#drafts[i]
      if (this.#isSubject(draft) && this.#canSpeak(draft)) return [i]
    }
    return first >= 0 ? this.#sourceBefore(cue, first) : []
  }

  #subjectAt(first: number, limit: number): number[] {
    for (
      let i = this.#draftFrom[first];
      i < this.#drafts.length && this.#drafts[i].first < Math.min(limit, first + 8);
      i++
    ) {
      if (
        this.#isSubject(this.#drafts[i]) &&
        this.#canSpeak(this.#drafts[i]) &&
        this.#drafts[i].kind !== 'nominal'
      )
        return [i]
    }
    return []
  }

  #isSubject(draft: Draft): boolean {
    return (
      (draft.case === 'NOM' || draft.case === 'NOM.PL' || draft.case === null) && draft.kind !== 'adjective'
    )
  }

  /** কিম ও পুতিন: names joined to the nearest one. */
  #withJoined(index: number, first: number): number[] {
    const all = [index]
    for (let i = index - 1; i >= 0 && this.#drafts[i].first >= first; i--) {
      const gap = this.#drafts[i + 1].first - this.#drafts[i].last
      const joint = this.#view.word(this.#drafts[i].last)
      if (gap !== 1 || !(joint === 'ও' || joint === 'এবং' || joint === ',') || this.#drafts[i].name < 0) break
      all.unshift(i)
    }
    return all
  }

  /** The draft that ends right before a token, or one token earlier. */
  #endingAt(token: number): number {
    for (let i = this.#draftFrom[token] - 1; i >= 0 && token - this.#drafts[i].last < 3; i--)
      if (this.#drafts[i].last === token) return i
    return -1
  }

  /** কিমকে in তিনি কিমকে বলেন */
  #addressee(first: number, cue: number): number {
    for (let i = this.#draftFrom[cue] - 1; i >= 0 && this.#drafts[i].first >= first; i--) {
      const draft = this.#drafts[i]
      if (
        draft.case === 'OBJ' &&
        draft.last === cue &&
        (draft.type === 'PER' || draft.type === 'GROUP' || draft.kind === 'pronoun')
      )
        return i
    }
    return -1
  }

  /** The token of বলে or বলেও right before a cue, at most four words off. */
  #bole(cue: number, first: number): number {
    for (let token = cue - 1; token > first && cue - token <= 5; token--) {
      const word = this.#view.word(token)
      if (isBole(word)) return token
      if (this.#view.isMarkOf(token, ',।')) return -1
    }
    return -1
  }

  #range(first: number, limit: number): Range {
    return trimmed(this.#view, first, limit)
  }
}

const POINTED = new Set(
  ['তথ্য', 'কথা', 'খবর', 'বিষয়টি', 'তথ্যটি', 'বিষয়ে', 'কথাই', 'এমনটাই', 'এমনটি'].map((word) =>
    word.normalize('NFC'),
  ),
)

/** Cues that need no source: ধারণা করা হচ্ছে, গুজব ছড়িয়েছে, বলা হয়, সূত্রের খবর. */
function isNobody({ reporting, passive }: Cue): boolean {
  return (
    passive ||
    reporting.frame === 'impersonal' ||
    reporting.frame === 'rumour' ||
    reporting.kind === 'anonymous-source'
  )
}

function isBole(word: string): boolean {
  return word === 'বলে' || word === 'বলেও' || word === 'বলেই' || word === 'মর্মে'
}

/** A token range without the marks and blanks at its ends. */
function trimmed(view: View, first: number, limit: number): Range {
  let from = first
  let to = limit
  while (from < to && view.isMark(from) && !view.isMarkOf(from, '‘“"\'(')) from++
  while (to > from + 1 && view.isMark(to - 1) && !view.isMarkOf(to - 1, '’”"\')')) to--
  return { start: view.starts[from], end: view.ends[to - 1] }
}

function lastMark(view: View, first: number, limit: number, mark: string): number {
  for (let token = limit - 1; token > first; token--) if (view.isMarkOf(token, mark)) return token
  return -1
}
