import { apposedSegments } from './apposed.js'
import { bodySegments } from './bodies.js'
import {
  BEFORE_BRACKETS,
  type BracketForm,
  bracketForms,
  isAcronym,
  namesBeforeBrackets,
} from './brackets.js'
import { compositeSegments } from './composites/find.js'
import { gazetteerSegments, liftLonger } from './gazetteer/candidates.js'
import { longest } from './gazetteer/longest.js'
import { IntroducedNames } from './introduced.js'
import { joinPersons } from './joined-persons.js'
import { kinNames } from './kin-names.js'
import type { Lexeme } from './lexemes.js'
import { isMeasured, takenUnits } from './measured.js'
import { nameCues } from './name-cues.js'
import { companyParts, personParts } from './name-parts.js'
import { withoutTitles } from './person-borders.js'
import { personSegments } from './persons.js'
import { quotedSegments } from './quoted.js'
import type { Reader } from './reader.js'
import { recalled } from './recalled.js'
import { type Opinion, type Segment, settle } from './segments.js'
import { type Sense, type Setting, senseOf } from './senses.js'
import { type Sentence, sentencesOf } from './sentence.js'
import { settingOf } from './setting.js'
import { unionSegments } from './shortened.js'
import { taggedSegments } from './tagged.js'
import { KEPT, type TaggedSpan, type Tagger } from './tagger/tagger.js'
import { classOfType } from './tagger/tags.js'
import { dropTitles, type TitleStretch, titleSpans, titleStretches } from './titles.js'
import type { NameFinding, NameLayer, NamesNeed, TitleFinding } from './types.js'
import { type Units, unitsOf } from './units.js'
import { unlistedPlaces } from './unlisted-places.js'
import { View } from './view.js'
import { CLASSES } from './word-lists.js'

/** How far the tagger leans toward names, in natural units a word. */
const RECALL = 0.9

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
    this.#lexemes = reader.lexemes(document.text, this.#units, document.tokens)
    this.#view = new View(document.text, this.#units, this.#lexemes, takenUnits(document, this.#units))
    this.#labels = new Uint8Array(this.#units.length)
  }

  run(): NameLayer {
    const sentences = sentencesOf(this.#document, this.#units)
    for (const sentence of sentences) this.#candidates(sentence)
    this.#all = sentences
    const introduced = this.#introduced(sentences)
    const names: NameFinding[] = []
    const titles: TitleFinding[] = []
    for (const sentence of sentences) this.#finish(sentence, introduced, names, titles)
    return { names, titles }
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
    this.#view.look(sentence)
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
    const titles = titleSpans(view)
    withoutTitles(view, titles, segments)
    taggedSegments(view, spans, segments)
    liftLonger(view, segments)
    bodySegments(view, segments)
    sentence.titles = titles
    personSegments(view, this.#opinion, titles, segments)
    dropTitles(view, segments, titles)
    compositeSegments(view, this.#opinion, titles, segments)
    quotedSegments(view, segments)
    apposedSegments(view, this.#opinion, titles, segments)
    kinNames(view, segments)
    if (this.#document.region === 'IN') unionSegments(view, segments)
    unlistedPlaces(view, this.#opinion, segments)
    sentence.chosen = joinPersons(view, this.#opinion, settle(segments, from, to))
    for (const { segment } of bracketForms(view, sentence.chosen)) segments.push(segment)
    for (const { segment } of namesBeforeBrackets(view, sentence.chosen)) segments.push(segment)
  }

  /** Names given in full, by whose parts they may be called afterwards. */
  #introduced(sentences: readonly Sentence[]): IntroducedNames {
    const introduced = new IntroducedNames()
    for (const sentence of sentences) {
      this.#view.look(sentence)
      for (const segment of sentence.chosen) {
        const { first, last, type, rule } = segment
        const parts =
          type === 'PER'
            ? personParts(this.#view, segment)
            : type === 'ORG'
              ? companyParts(this.#view, segment)
              : []
        // হাসিব-মিম may be two
        const pair = last - first === 2 && this.#units.glued[first + 1] === 1 && segment.match === undefined
        if (last - first > 1 && parts.length > 0 && !pair) {
          const finding = this.#finding(segment, undefined)
          introduced.add(finding, parts)
          if (type === 'PER' && this.#view.has(last - 1, CLASSES.generic))
            introduced.addLast(finding, this.#lexemes[last - 1].text.slice(0, segment.cut.length))
        }
        // মানাডো (ইন্দোনেশিয়া), পুণের চাকন: a place that nobody has listed is one all through the text.
        if (rule === 'unlisted place' && segment.score > 1.5)
          introduced.add(this.#finding(segment, undefined), [
            this.#lexemes[first].text.slice(0, segment.cut.length),
          ])
        // কমিশন after নির্বাচন কমিশন, পর্ষদ after মধ্যশিক্ষা পর্ষদ
        if (type === 'ORG' && last - first > 1) {
          const short = [...nameCues('shortened-body')].find((word) => this.#view.isForm(last - 1, word))
          if (short !== undefined) introduced.add(this.#finding(segment, undefined), [short])
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

  #finish(
    sentence: Sentence,
    introduced: IntroducedNames,
    names: NameFinding[],
    titles: TitleFinding[],
  ): void {
    const { from, to, segments } = sentence
    this.#view.look(sentence)
    if (segments.length === 0 && sentence.titles.length === 0 && introduced.size === 0) return
    let scored = this.#units.length <= KEPT
    const opinion: Opinion = (first, last, type) => {
      if (!scored) this.#score(sentence)
      scored = true
      return this.#opinion(first, last, type)
    }
    const parts = recalled(this.#view, sentence, introduced, opinion)
    const chosen = joinPersons(
      this.#view,
      opinion,
      settle(segments, from, to).filter((segment) => !isMeasured(this.#document, this.#units, segment)),
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
    this.#setting ??= settingOf(this.#document, this.#view, this.#all)
    if (segment.of === undefined) return senseOf(this.#view, segment, this.#setting)
    const sense = senseOf(this.#view, segment.of.segment, this.#setting, segment.of.subtype)
    return sense?.type === segment.type && sense.kind === 'name' ? sense : undefined
  }

  #setting: Setting | undefined

  #all: readonly Sentence[] = []

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
