import { type NormalText, type Source, type Span, span } from '../core/index.js'
import { type DateJSON, type DateLayer, publishDates } from '../dates/index.js'
import { type DiscourseJSON, type DiscourseLayer, publishDiscourse } from '../discourse/index.js'
import { type EventLayer, type NewsEvent, publishEvents } from '../events/index.js'
import { type AboutJSON, SCHEMA } from '../formats/index.js'
import type { NameLayer } from '../names/index.js'
import { type NumberJSON, type NumberLayer, publishNumbers } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { LanguageLayer, ScriptLayer } from '../script/index.js'
import type { SentenceLayer } from '../tokens/index.js'
import { type LanguageJSON, languageJSON } from './language.js'
import { participants } from './participants.js'

/** All layers of a document that was read to the end. */
export type ReadDocument = Source &
  NormalText &
  ScriptLayer &
  LanguageLayer &
  PageLayer &
  SentenceLayer &
  NumberLayer &
  DateLayer &
  NameLayer &
  DiscourseLayer &
  EventLayer

/** A document as the contract has it, version `ghotona/1`. */
export interface DocumentJSON extends DiscourseJSON {
  readonly schema: typeof SCHEMA
  readonly id?: unknown
  readonly doc: AboutJSON
  readonly language: LanguageJSON
  readonly sentences: readonly Span[]
  readonly numbers: readonly NumberJSON[]
  readonly dates: readonly DateJSON[]
  readonly events: readonly NewsEvent[]
}

/** Writes all layers as JSON, with spans into the source. */
export function publishDocument(document: ReadDocument): DocumentJSON {
  const { title, created, excluded } = document.page
  const shown = participants(document)
  const isShown = (entity: number) => shown.has(entity)
  return {
    schema: SCHEMA,
    doc: {
      lang: document.language.code,
      title: title === null ? null : span(document, title),
      dct: created,
      excluded: excluded.map((region) => ({ ...span(document, region), kind: region.kind })),
    },
    language: languageJSON(document),
    sentences: sentenceSpans(document),
    numbers: publishNumbers(document),
    dates: publishDates(document),
    ...publishDiscourse(document, isShown),
    events: publishEvents(document, isShown),
  }
}

function sentenceSpans(document: ReadDocument): Span[] {
  const { starts, ends, length } = document.sentences
  const spans: Span[] = []
  for (let i = 0; i < length; i++) spans.push(span(document, { start: starts[i], end: ends[i] }))
  return spans
}
