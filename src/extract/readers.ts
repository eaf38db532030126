import type { Span } from '../core/index.js'
import { pipeline, type Source, span } from '../core/index.js'
import { dates, publishDates } from '../dates/index.js'
import { type NamesOptions, names, publishNames } from '../names/index.js'
import { numbers, publishNumbers } from '../numbers/index.js'
import { page } from '../page/index.js'
import { detectLanguage, fromBijoy, script } from '../script/index.js'
import type { TokenKind } from '../tokens/index.js'
import { sentences, TOKEN_KINDS, tokens } from '../tokens/index.js'

/** Reads the script layer: the canonical text and the edits that lead to it. */
export const scriptReader = pipeline().use(script())
/** Reads up to sentences. */
export const sentenceReader = scriptReader.use(page()).use(tokens()).use(sentences())

/** Reads up to numbers. */
export const numberReader = sentenceReader.use(numbers())

/** Reads up to dates. */
export const dateReader = numberReader.use(dates())
type Gazetteers = NonNullable<NamesOptions['gazetteers']>

/** Reads up to names. */
const nameReader = dateReader.use(names())

/** The same with gazetteers of one's own. */
export function nameReaderWith(gazetteers: Gazetteers) {
  return gazetteers.length === 0 ? nameReader : dateReader.use(names({ gazetteers }))
}

/** All quantities, as in the document: without numbers inside dates and names. */
export function numbersOf(source: Source) {
  return { numbers: publishNumbers(nameReader.run(source)) }
}

/** All dates, times, durations and recurrences. */
export function datesOf(source: Source) {
  return { dates: publishDates(dateReader.run(source)) }
}

/** A reader of named entities with their mentions, with gazetteers of one's own. */
export function namesReader(gazetteers: Gazetteers) {
  const reader = nameReaderWith(gazetteers)
  return (source: Source) => ({ entities: publishNames(reader.run(source)) })
}

/** The canonical text; each edit is in offsets of the input. */
export function normalize(source: Source) {
  const { text, edits } = scriptReader.run(source)
  return { text, edits }
}

/** Language, script and encoding of a text. */
export function languageOf(source: Source) {
  const { text, encoding } = scriptReader.run(source)
  const { code, script, confidence } = detectLanguage(text)
  return { language: code, script, confidence, encoding }
}

/** A text in Bijoy encoding as Unicode. */
export function decode({ source }: Source) {
  return { text: fromBijoy(source) }
}

/** All tokens with their kinds. */
export function tokenSpans(source: Source): { tokens: (Span & { kind: TokenKind })[] } {
  const document = sentenceReader.run(source)
  const { length, starts, ends, kinds } = document.tokens
  return {
    tokens: Array.from({ length }, (_, i) => ({
      ...span(document, { start: starts[i], end: ends[i] }),
      kind: TOKEN_KINDS[kinds[i]],
    })),
  }
}

/** All sentences. */
export function sentenceSpans(source: Source): { sentences: Span[] } {
  const document = sentenceReader.run(source)
  const { length, starts, ends } = document.sentences
  return { sentences: Array.from({ length }, (_, i) => span(document, { start: starts[i], end: ends[i] })) }
}
