import { mapped } from '../core/mapped.js'
import { COMPOSITES, compositeSegments } from './composites/find.js'
import { localBodies } from './composites/local-bodies.js'
import { longest } from './gazetteer/longest.js'
import { introduce } from './introduced/introduce.js'
import type { Introduced, IntroducedNames } from './introduced/introduced.js'
import { recalled } from './introduced/recalled.js'
import { agedPersons } from './persons/aged.js'
import { dropColoured } from './persons/coloured.js'
import { joinPersons } from './persons/joined-persons.js'
import { kinNames } from './persons/kin-names.js'
import { withoutTitles } from './persons/person-borders.js'
import { personSegments } from './persons/persons.js'
import { strangers } from './persons/strangers.js'
import { syllableNames } from './persons/syllables.js'
import { partPersons } from './persons/two-persons.js'
import type { Reader } from './reader.js'
import { acronymSegments } from './segments/acronyms.js'
import { aliasForms } from './segments/aliases.js'
import { apposedSegments } from './segments/apposed.js'
import {
  BEFORE_BRACKETS,
  type BracketForm,
  bracketForms,
  isAcronym,
  namesBeforeBrackets,
} from './segments/brackets.js'
import { calledSegments } from './segments/called.js'
import { gazetteerSegments } from './segments/gazetteer-segments.js'
import { isMeasured, takenUnits } from './segments/measured.js'
import { liftLonger } from './segments/owned-bodies.js'
import { isQuality } from './segments/qualities.js'
import { quotedSegments } from './segments/quoted.js'
import { type Opinion, type Segment, settle } from './segments/segments.js'
import { type Sentence, sentencesOf } from './segments/sentence.js'
import { unionSegments } from './segments/shortened.js'
import { unlistedPlaces } from './segments/unlisted-places.js'
import { bodySegments } from './senses/bodies.js'
import { Findings } from './senses/findings.js'
import { taggedSegments } from './tagged/find.js'
import { KEPT, type Tagger } from './tagger/tagger.js'
import { classOfType } from './tagger/tags.js'
import type { NameFinding, NameLayer, NamesNeed, TitleFinding } from './types.js'
import type { Lexeme } from './words/lexemes.js'
import { dropTitles, titleSpans, titleStretches } from './words/titles.js'
import { type Units, unitsOf } from './words/units.js'
import { View } from './words/view.js'

/** How far the tagger leans toward names, in natural units a word. */
const RECALL = 0.9

/** All names of a document. */
export function findNames(document: NamesNeed, reader: Reader, tagger: Tagger | undefined): NameLayer {
  return new Finder(document, reader, tagger).run()
}

/** What is chosen of a sentence, and which of it are parts of names that the text has introduced. */
interface Settled {
  readonly sentence: Sentence
  readonly parts: ReadonlyMap<Segment, Introduced> | undefined
  readonly chosen: readonly Segment[]
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
    if (this.#units.length <= KEPT) this.#candidates(sentences)
    // Of a longer text the tagger keeps the scores of one sentence alone.
    else for (const sentence of sentences) this.#candidates([sentence])
    const findings = new Findings(this.#document, this.#view, sentences)
    const introduced = introduce(this.#view, sentences, findings)
    const names: NameFinding[] = []
    const titles: TitleFinding[] = []
    const settled = mapped(sentences, (sentence) => this.#settled(sentence, introduced))
    for (const each of settled) if (each !== undefined) this.#finish(each, findings, names, titles)
    return { names, titles }
  }

  #opinion: Opinion = (first, last, type) => {
    const cls = classOfType(type)
    return this.#tagger === undefined || cls < 0 ? 0 : this.#tagger.gain(first, last, cls)
  }

  #score({ from, to }: Sentence): void {
    this.#tagger?.score(this.#units, this.#lexemes, this.#labels, from, to)
  }

  /**
   * What may be a name in each sentence and what is chosen of it. A rule goes over all sentences before the next rule does, so
   * that its instructions are fetched once a text and not once a sentence.
   */
  #candidates(sentences: readonly Sentence[]): void {
    const view = this.#view
    const { region } = this.#document
    const opinion = this.#opinion
    for (const sentence of sentences) this.#match(sentence)
    if (this.#tagger !== undefined) this.#tag(sentences, this.#tagger)
    const each = (rule: (sentence: Sentence, segments: Segment[]) => void) => {
      for (const sentence of sentences) {
        view.look(sentence)
        rule(sentence, sentence.segments)
      }
    }
    each(({ matches }, segments) => gazetteerSegments(view, matches, opinion, segments))
    each((sentence) => (sentence.titles = titleSpans(view)))
    each(({ titles }, segments) => withoutTitles(view, titles, segments))
    each(({ spans }, segments) => taggedSegments(view, spans, segments))
    each((_, segments) => liftLonger(view, segments))
    each((_, segments) => bodySegments(view, segments))
    each(({ titles }, segments) => personSegments(view, opinion, titles, segments))
    each((_, segments) => strangers(view, opinion, segments))
    each((_, segments) => syllableNames(view, segments))
    each(({ titles }, segments) => dropTitles(view, segments, titles))
    each((_, segments) => dropColoured(view, segments))
    each(({ titles }, segments) => compositeSegments(view, opinion, titles, segments))
    each(({ titles }, segments) => localBodies(view, titles, segments))
    for (const rule of COMPOSITES) each((_, segments) => rule(view, segments, opinion))
    each((_, segments) => quotedSegments(view, segments))
    each((_, segments) => calledSegments(view, segments))
    each(({ titles }, segments) => apposedSegments(view, opinion, titles, segments))
    each((_, segments) => kinNames(view, segments))
    each((_, segments) => agedPersons(view, segments))
    each((_, segments) => acronymSegments(view, segments))
    if (region === 'IN') each((_, segments) => unionSegments(view, segments))
    each((_, segments) => unlistedPlaces(view, opinion, segments))
    each((_, segments) => partPersons(view, segments))
    each((sentence, segments) => {
      if (segments.length === 0) return
      sentence.chosen = joinPersons(view, opinion, settle(segments, sentence.from, sentence.to))
      for (const { segment } of bracketForms(view, sentence.chosen)) segments.push(segment)
      for (const { segment } of namesBeforeBrackets(view, sentence.chosen)) segments.push(segment)
      for (const { segment } of aliasForms(view, sentence.chosen)) segments.push(segment)
    })
  }

  #match(sentence: Sentence): void {
    const { from, to } = sentence
    sentence.matches = this.#reader.matches(this.#view.text, this.#units, this.#lexemes, from, to)
  }

  #tag(sentences: readonly Sentence[], tagger: Tagger): void {
    for (const { matches } of sentences)
      for (const match of longest(matches))
        for (let i = match.first; i < match.last; i++) this.#labels[i] = this.#reader.label(match, i)
    for (const sentence of sentences) this.#score(sentence)
    for (const { from, to, spans } of sentences) tagger.decode(from, to, RECALL, spans)
  }

  /** What is chosen of a sentence once all of the text are known, undefined where there is nothing. */
  #settled(sentence: Sentence, introduced: IntroducedNames): Settled | undefined {
    const { from, to, segments } = sentence
    this.#view.look(sentence)
    if (segments.length === 0 && sentence.titles.length === 0 && introduced.size === 0) return undefined
    let scored = this.#units.length <= KEPT
    const opinion: Opinion = (first, last, type) => {
      if (!scored) this.#score(sentence)
      scored = true
      return this.#opinion(first, last, type)
    }
    const parts = recalled(this.#view, sentence, introduced, opinion)
    if (segments.length === 0 && sentence.titles.length === 0) return undefined
    const chosen = joinPersons(
      this.#view,
      opinion,
      settle(segments, from, to).filter(
        (segment) => !isMeasured(this.#document, this.#units, segment) && !isQuality(segment),
      ),
    )
    return { sentence, parts, chosen }
  }

  #finish(
    { sentence, parts, chosen }: Settled,
    means: Findings,
    names: NameFinding[],
    titles: TitleFinding[],
  ): void {
    this.#view.look(sentence)
    const brackets = this.#brackets(chosen)
    const findings = brackets && new Map<Segment, NameFinding>()
    const before = names.length
    for (const segment of chosen) {
      const part = parts?.get(segment)
      const bracket = brackets?.get(segment)
      const full =
        segment.match !== undefined && !(bracket?.of.match && isAcronym(this.#lexemes[segment.first].text))
          ? part?.name
          : (part?.name ?? (bracket && (findings?.get(bracket.of) ?? means.name(bracket.of, undefined))))
      const finding = means.name(segment, full)
      findings?.set(segment, finding)
      names.push(finding)
    }
    const titled = mapped(chosen, ({ first, last, cut }, i) => {
      const { type, kind } = names[before + i]
      return { first, last, case: cut.case, type, kind }
    })
    for (const stretch of titleStretches(this.#view, sentence.titles, titled))
      titles.push(means.title(stretch, before))
  }

  /** The names of a sentence that are short forms of others, by what they stand for; undefined where there are none. */
  #brackets(chosen: readonly Segment[]): Map<Segment, BracketForm> | undefined {
    const forms = bracketForms(this.#view, chosen)
    for (const form of namesBeforeBrackets(
      this.#view,
      chosen.filter(({ rule }) => rule !== BEFORE_BRACKETS),
    ))
      forms.push(form)
    for (const form of aliasForms(this.#view, chosen)) forms.push(form)
    if (forms.length === 0) return undefined
    const brackets = new Map<Segment, BracketForm>()
    for (const form of forms) {
      const same = chosen.find(({ first }) => first === form.segment.first)
      if (same !== undefined) brackets.set(same, form)
    }
    return brackets
  }
}
