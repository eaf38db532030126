import { withoutArticle } from './article.js'
import { bodySegments, Lands } from './bodies.js'
import {
  BEFORE_BRACKETS,
  type BracketForm,
  bracketForms,
  isAcronym,
  namesBeforeBrackets,
} from './brackets.js'
import { compositeSegments, type Opinion } from './composites.js'
import { gazetteerSegments, liftLonger } from './gazetteer/candidates.js'
import { longest } from './gazetteer/longest.js'
import { SHORT } from './gazetteer/table.js'
import { type Introduced, IntroducedNames } from './introduced.js'
import type { Lexeme } from './lexemes.js'
import { isEveryday, isLocal, Namesakes } from './namesakes.js'
import { joinPersons, personSegments } from './persons.js'
import { quotedSegments } from './quoted.js'
import type { Reader } from './reader.js'
import { type Segment, settle } from './segments.js'
import { type Sense, type Setting, senseOf } from './senses.js'
import { taggedSegments } from './tagged.js'
import type { TaggedSpan, Tagger } from './tagger/tagger.js'
import { classOfType } from './tagger/tags.js'
import { isAboutSport } from './teams.js'
import { type TitleSpan, type TitleStretch, titleSpans, titleStretches } from './titles.js'
import type { NameFinding, NameLayer, NamesNeed, TitleFinding } from './types.js'
import { type Units, unitsOf } from './units.js'
import { View } from './view.js'
import { CLASSES } from './word-lists.js'

/** How far the tagger leans toward names, in natural units a word. */
const RECALL = 0.9

/** Two parts of an introduced name are it, rather than two that are called by one each. */
const PAIR = 6

/** A sentence's candidates and what was chosen of them. */
interface Sentence {
  readonly from: number
  readonly to: number
  readonly segments: Segment[]
  chosen: Segment[]
  titles: TitleSpan[]
}

/** All names of a document. */
export function findNames(document: NamesNeed, reader: Reader, tagger: Tagger | undefined): NameLayer {
  return new Finder(document, reader, tagger).run()
}

class Finder {
  readonly #document: NamesNeed
  readonly #reader: Reader
  readonly #tagger: Tagger | undefined
  readonly #units: Units
  readonly #lexemes: Lexeme[]
  readonly #view: View
  readonly #labels: Uint8Array

  constructor(document: NamesNeed, reader: Reader, tagger: Tagger | undefined) {
    this.#document = document
    this.#reader = reader
    this.#tagger = tagger
    this.#units = unitsOf(document.text, document.tokens)
    this.#lexemes = reader.lexemes(document.text, this.#units)
    this.#view = new View(document.text, this.#units, this.#lexemes, takenUnits(document, this.#units))
    this.#labels = new Uint8Array(this.#units.length)
  }

  run(): NameLayer {
    const sentences = this.#sentences()
    for (const sentence of sentences) this.#candidates(sentence)
    this.#all = sentences
    const introduced = this.#introduced(sentences)
    const names: NameFinding[] = []
    const titles: TitleFinding[] = []
    for (const sentence of sentences) this.#finish(sentence, introduced, names, titles)
    return { names, titles }
  }

  /** Sentences of the article as unit ranges. */
  #sentences(): Sentence[] {
    const { sentences, tokens } = this.#document
    const units = this.#units
    const found: Sentence[] = []
    let unit = 0
    for (let s = 0; s < sentences.length; s++) {
      while (unit < units.length && units.tokens[unit] < sentences.firsts[s]) unit++
      const from = unit
      while (unit < units.length && units.tokens[unit] < sentences.lasts[s]) unit++
      if (from < unit && tokens.excluded[units.tokens[from]] === 0)
        found.push({ from, to: unit, segments: [], chosen: [], titles: [] })
    }
    return found
  }

  #look(sentence: Sentence): void {
    this.#view.from = sentence.from
    this.#view.to = sentence.to
  }

  #opinion: Opinion = (first, last, type) => {
    const cls = classOfType(type)
    return this.#tagger === undefined || cls < 0 ? 0 : this.#tagger.gain(first, last, cls)
  }

  #score({ from, to }: Sentence): void {
    this.#tagger?.score(this.#units, this.#lexemes, this.#labels, from, to)
  }

  #candidates(sentence: Sentence): void {
    const { from, to, segments } = sentence
    this.#look(sentence)
    const view = this.#view
    const spans: TaggedSpan[] = []
    const matches = this.#reader.matches(view.text, this.#units, this.#lexemes, from, to)
    if (this.#tagger !== undefined) {
      for (const match of longest(matches))
        for (let i = match.first; i < match.last; i++) this.#labels[i] = this.#reader.label(match, i)
      this.#score(sentence)
      this.#tagger.decode(from, to, RECALL, spans)
    }
    gazetteerSegments(view, matches, this.#opinion, segments)
    taggedSegments(view, spans, segments)
    liftLonger(view, segments)
    bodySegments(view, segments)
    const titles = titleSpans(view)
    sentence.titles = titles
    personSegments(view, this.#opinion, titles, segments)
    dropTitles(segments, titles)
    compositeSegments(view, this.#opinion, titles, segments)
    quotedSegments(view, segments)
    sentence.chosen = joinPersons(view, this.#opinion, settle(segments, from, to))
    for (const { segment } of bracketForms(view, sentence.chosen)) segments.push(segment)
    for (const { segment } of namesBeforeBrackets(view, sentence.chosen)) segments.push(segment)
  }

  /** Names given in full, by whose parts they may be called afterwards. */
  #introduced(sentences: readonly Sentence[]): IntroducedNames {
    const introduced = new IntroducedNames()
    for (const sentence of sentences) {
      this.#look(sentence)
      for (const segment of sentence.chosen) {
        const { first, last, type, rule } = segment
        const parts =
          type === 'PER' ? this.#personParts(segment) : type === 'ORG' ? this.#companyParts(segment) : []
        if (last - first > 1 && parts.length > 0) {
          const finding = this.#finding(segment, undefined)
          introduced.add(finding, parts)
          if (type === 'PER' && this.#view.has(last - 1, CLASSES.generic))
            introduced.addLast(finding, this.#lexemes[last - 1].text.slice(0, segment.cut.length))
        }
        if (rule === 'quoted' && last - first === 1)
          introduced.addSeries(this.#finding(segment, undefined), this.#lexemes[first])
      }
      for (const { segment, of } of bracketForms(this.#view, sentence.chosen)) {
        const { text } = this.#lexemes[segment.first]
        if (isAcronym(text)) introduced.add(this.#finding(of, undefined), [text.slice(0, segment.cut.length)])
      }
    }
    return introduced
  }

  #personParts({ first, last, cut }: Segment): string[] {
    const parts: string[] = []
    for (let i = first; i < last; i++) {
      const { text, classes } = this.#lexemes[i]
      if (classes & (CLASSES.namePrefix | CLASSES.stop | CLASSES.generic | CLASSES.verb)) continue
      const part = i === last - 1 ? text.slice(0, cut.length) : text
      parts.push(part)
      const bare = withoutArticle(part)
      if (bare !== undefined) parts.push(bare)
    }
    return parts
  }

  /** সবুজবাড়ি of সবুজবাড়ি টেকনোলজিস: the first word, where nothing else is called that. */
  #companyParts({ first, last, rule, match }: Segment): string[] {
    if (match !== undefined || last - first < 2 || !/^head\/(company|media|team|bank)$/.test(rule)) return []
    const { text, classes, stemClasses, opens, inflected, known: seen } = this.#lexemes[first]
    const known = classes | stemClasses
    if (known !== 0 || opens || inflected || seen || text.length < 4) return []
    return [text]
  }

  #finish(
    sentence: Sentence,
    introduced: IntroducedNames,
    names: NameFinding[],
    titles: TitleFinding[],
  ): void {
    const { from, to, segments } = sentence
    this.#look(sentence)
    if (segments.length === 0 && sentence.titles.length === 0 && introduced.size === 0) return
    let parts: Map<Segment, Introduced> | undefined
    let scored = false
    if (introduced.size > 0) {
      for (let i = from; i < to; i++) {
        if (!this.#view.isWord(i) || this.#view.has(i, CLASSES.stop)) continue
        const found = introduced.find(this.#lexemes[i])
        if (found === undefined || isPersonAt(sentence.chosen, i)) continue
        if (!scored) this.#score(sentence)
        scored = true
        const { name, outer, series } = found.introduced
        const gain = this.#opinion(i, i + 1, name.type)
        const segment: Segment = {
          first: i,
          last: i + 1,
          type: name.type,
          score: 8 + Math.max(-8, Math.min(gain, 3)) + (outer ? 1 : -1),
          rule: 'introduced name',
          cut: found.cut,
        }
        // Whoever else is called so, here it is the one whom the text has named.
        for (let k = segments.length - 1; k >= 0; k--) {
          const other = segments[k]
          if (
            !series &&
            other.first === i &&
            other.last === i + 1 &&
            (other.type === name.type || isAcronym(this.#lexemes[i].text.slice(0, found.cut.length)))
          )
            segments.splice(k, 1)
        }
        segments.push(segment)
        if (series) continue
        parts ??= new Map()
        parts.set(segment, found.introduced)
        if (i + 1 >= to || name.type !== 'PER' || !this.#view.isAdjacent(i + 1)) continue
        const pair = introduced.findPair(this.#lexemes[i], this.#lexemes[i + 1])
        if (pair === undefined || this.#view.has(i + 1, CLASSES.stop)) continue
        const both: Segment = { ...segment, last: i + 2, score: 2 * segment.score + PAIR, cut: pair.cut }
        segments.push(both)
        parts.set(both, pair.introduced)
      }
    }
    const opinion: Opinion = (first, last, type) => {
      if (!scored) this.#score(sentence)
      scored = true
      return this.#opinion(first, last, type)
    }
    const chosen = joinPersons(
      this.#view,
      opinion,
      settle(segments, from, to).filter((segment) => !this.#isMeasured(segment)),
    )
    const brackets = this.#brackets(chosen)
    const findings = brackets && new Map<Segment, NameFinding>()
    const before = names.length
    for (const segment of chosen) {
      const part = parts?.get(segment)
      const bracket = brackets?.get(segment)
      const full =
        segment.match !== undefined && !(bracket?.of.match && isAcronym(this.#lexemes[segment.first].text))
          ? part?.name
          : (part?.name ?? (bracket && (findings?.get(bracket.of) ?? this.#finding(bracket.of, undefined))))
      const finding = this.#finding(segment, full)
      findings?.set(segment, finding)
      names.push(finding)
    }
    const titled = chosen.map(({ first, last, cut }, i) => {
      const { type, kind } = names[before + i]
      return { first, last, case: cut.case, type, kind }
    })
    for (const stretch of titleStretches(this.#view, sentence.titles, titled))
      titles.push(this.#title(stretch, before))
  }

  /** The names of a sentence that are short forms of others, by what they stand for; undefined where there are none. */
  #brackets(chosen: readonly Segment[]): Map<Segment, BracketForm> | undefined {
    const forms = bracketForms(this.#view, chosen)
    for (const form of namesBeforeBrackets(
      this.#view,
      chosen.filter(({ rule }) => rule !== BEFORE_BRACKETS),
    ))
      forms.push(form)
    if (forms.length === 0) return undefined
    const brackets = new Map<Segment, BracketForm>()
    for (const form of forms) {
      const same = chosen.find(({ first }) => first === form.segment.first)
      if (same !== undefined) brackets.set(same, form)
    }
    return brackets
  }

  #title({ first, last, name, class: kind }: TitleStretch, before: number): TitleFinding {
    const units = this.#units
    return {
      start: units.starts[first],
      end: units.ends[last - 1],
      name: name < 0 ? -1 : before + name,
      class: kind,
      first: units.tokens[first],
      last: units.tokens[last - 1] + 1,
      rule: name < 0 ? 'title alone' : 'title before a name',
      confidence: 0.95,
    }
  }

  /** What a segment means; a name with a head noun means what the listed name in it does, if that is of the same type. */
  #sense(segment: Segment): Sense | undefined {
    this.#setting ??= this.#makeSetting()
    if (segment.of === undefined) return senseOf(this.#view, segment, this.#setting)
    const sense = senseOf(this.#view, segment.of.segment, this.#setting, segment.of.subtype)
    return sense?.type === segment.type && sense.kind === 'name' ? sense : undefined
  }

  #setting: Setting | undefined

  /** What the names chosen so far say of the text. */
  #makeSetting(): Setting {
    const persons = new Set<string>()
    const countries = new Map<string, number>()
    const namesakes = new Namesakes()
    const { from, to } = this.#view
    for (const sentence of this.#all) {
      this.#look(sentence)
      for (const segment of sentence.chosen) {
        const { match, last, first } = segment
        if (match === undefined) continue
        const { table, form } = match
        const entry = table.entry(table.entryOf(form))
        if (entry.type === 'PER' && last - first > 1 && table.kind(form) !== SHORT) {
          namesakes.add(this.#view, segment, entry)
          if (!isEveryday(this.#view, segment, entry)) persons.add(entry.canonical)
        }
        if (entry.subtype === 'country') countries.set(entry.within, (countries.get(entry.within) ?? 0) + 1)
      }
    }
    this.#view.from = from
    this.#view.to = to
    let local: boolean | undefined
    return {
      region: this.#document.region,
      sport: isAboutSport(this.#view),
      persons,
      countries,
      lands: new Lands(this.#all),
      namesakes,
      isLocal: () => (local ??= isLocal(this.#view)),
    }
  }

  #all: readonly Sentence[] = []

  /** মার্কিন in "১০০ মার্কিন ডলার" and মে in "১২ মে" belong to the number and the date. */
  #isMeasured({ first, last, match }: Segment): boolean {
    if (match === undefined || last - first > 1) return false
    const start = this.#units.starts[first]
    const end = this.#units.ends[last - 1]
    const { numbers, dates } = this.#document
    return covers(numbers, start, end) || covers(dates, start, end)
  }

  #finding(segment: Segment, full: NameFinding | undefined): NameFinding {
    const { text } = this.#document
    const units = this.#units
    const { first, last, cut } = segment
    const sense = full === undefined ? this.#sense(segment) : undefined
    const start = units.starts[first]
    const coreEnd = units.starts[last - 1] + cut.length
    return {
      start,
      end: units.ends[last - 1],
      rule: segment.rule,
      // Engines differ in the last digits of powers.
      confidence: Math.round(1000 / (1 + Math.exp(-segment.score / 4))) / 1000,
      kind: full === undefined ? (sense?.kind ?? 'name') : 'alias',
      type: full?.type ?? sense?.type ?? segment.type,
      core: { start, end: coreEnd },
      suffix: cut.suffix,
      case: cut.case,
      entry: full?.entry ?? sense?.entry ?? null,
      ...(sense?.literal && { literal: sense.literal }),
      key: full?.key ?? sense?.entry?.canonical ?? sense?.key ?? text.slice(start, coreEnd),
      first: units.tokens[first],
      last: units.tokens[last - 1] + 1,
    }
  }
}

/** Units that dates and counts cover. */
function takenUnits({ numbers, dates }: NamesNeed, { starts, length }: Units): Uint8Array {
  const taken = new Uint8Array(length)
  const mark = (findings: readonly { start: number; end: number }[]) => {
    let at = 0
    for (const { start, end } of findings) {
      while (at < length && starts[at] < start) at++
      for (let i = at; i < length && starts[i] < end; i++) taken[i] = 1
    }
  }
  mark(dates)
  mark(numbers.filter(({ kind }) => kind === 'count'))
  return taken
}

/** বীর মুক্তিযোদ্ধা is a title, though Bir is a name. */
function dropTitles(segments: Segment[], titles: readonly TitleSpan[]): void {
  for (const title of titles) {
    if (title.last - title.first < 2) continue
    for (let i = segments.length - 1; i >= 0; i--) {
      const { first, last, type, match } = segments[i]
      if (type === 'PER' && match === undefined && title.first <= first && last <= title.last)
        segments.splice(i, 1)
    }
  }
}

/** Whether a unit is in the name of a person that nothing else can be. */
function isPersonAt(chosen: readonly Segment[], at: number): boolean {
  return chosen.some(
    ({ first, last, type }) => first <= at && at < last && type === 'PER' && last - first > 1,
  )
}

/** Whether one of the findings, sorted by start, covers the range. */
function covers(findings: readonly { start: number; end: number }[], start: number, end: number): boolean {
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (findings[middle].start <= start) low = middle + 1
    else high = middle
  }
  return low > 0 && findings[low - 1].end >= end
}
