import * as v from 'valibot'
import { GhotonaError } from '../core/index.js'
import { ENTITY_TYPES } from '../names/entity-types.js'
import { SCHEMA } from './types.js'

/** UTF-16 offset into the text as given. */
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const range = { start: offset, end: offset }
const span = v.looseObject({ ...range, text: v.string() })
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const found = { rule: v.string(), confidence }
const id = (letter: string) => v.pipe(v.string(), v.regex(new RegExp(`^${letter}[0-9]+$`)))
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema)

const filler = v.union([
  v.looseObject({
    entity: id('E'),
    mention: v.optional(id('m')),
    start: v.optional(offset),
    end: v.optional(offset),
    text: v.optional(v.string()),
  }),
  v.looseObject({ date: id('T') }),
  v.looseObject({ number: id('N') }),
  v.looseObject({ event: id('V') }),
  v.looseObject({ span }),
])

const mention = v.looseObject({
  ...span.entries,
  ...found,
  id: id('m'),
  kind: v.picklist(['name', 'alias', 'adjective', 'metonym', 'nominal', 'pronoun', 'set']),
  core: v.optional(span),
  suffix: v.optional(v.string()),
  case: v.optional(v.picklist(['NOM', 'OBJ', 'GEN', 'LOC', 'COM', 'NOM.PL', 'GEN.PL', 'OBJ.PL', 'OTHER'])),
  literal: v.optional(v.string()),
})

const entity = v.looseObject({
  id: id('E'),
  type: v.picklist(ENTITY_TYPES),
  canonical: v.string(),
  en: v.optional(maybe(v.string())),
  wikidata: v.optional(maybe(v.pipe(v.string(), v.regex(/^Q[0-9]+$/)))),
  named: v.boolean(),
  members: v.optional(v.array(id('E'))),
  mentions: v.array(mention),
})

const bounds = {
  value: maybe(v.number()),
  min: maybe(v.number()),
  max: maybe(v.number()),
  approx: v.boolean(),
}

const number = v.looseObject({
  ...span.entries,
  ...found,
  ...bounds,
  id: id('N'),
  kind: v.picklist([
    'count',
    'money',
    'percent',
    'ordinal',
    'duration',
    'age',
    'score',
    'scoreline',
    'speed',
    'length',
    'area',
    'overs',
    'clock',
  ]),
  unit: maybe(v.string()),
  counted: maybe(v.string()),
})

const date = v.looseObject({
  ...span.entries,
  ...found,
  id: id('T'),
  timex: v.looseObject({
    type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET', 'INTERVAL']),
    value: v.string(),
    mod: v.optional(
      maybe(v.picklist(['APPROX', 'BEFORE', 'AFTER', 'START', 'END', 'MID', 'LESS_THAN', 'MORE_THAN'])),
    ),
  }),
  edtf: v.optional(maybe(v.string())),
  iso: v.optional(maybe(v.string())),
  calendar: v.picklist(['gregorian', 'bangla', 'hijri']),
  anchor: v.string(),
})

const quote = v.looseObject({
  ...span.entries,
  ...found,
  id: id('Q'),
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  speaker: maybe(filler),
  addressee: v.optional(maybe(filler)),
  cue: v.optional(maybe(span)),
  via: v.array(filler),
})

const attribution = v.looseObject({
  id: id('A'),
  kind: v.string(),
  source: v.array(filler),
  cue: span,
  scope: span,
  chain: v.array(filler),
})

const count = v.looseObject({ ...bounds, number: maybe(id('N')) })

const event = v.looseObject({
  ...found,
  id: id('V'),
  type: v.string(),
  group: v.string(),
  subtype: v.optional(v.string()),
  trigger: span,
  mentions: v.array(
    v.looseObject({
      ...span.entries,
      sentence: offset,
      form: v.picklist(['finite', 'passive', 'participle', 'nominal', 'nonfinite', 'verbless', 'pronoun']),
    }),
  ),
  args: v.array(
    v.intersect([v.looseObject({ role: v.string(), inferred: v.optional(v.boolean()) }), filler]),
  ),
  polarity: v.picklist(['positive', 'negative']),
  modality: v.picklist([
    'asserted',
    'future',
    'possible',
    'conditional',
    'intended',
    'demanded',
    'alleged',
    'generic',
  ]),
  sources: v.array(filler),
  hearsay: v.optional(v.boolean()),
  counts: v.optional(
    v.record(
      v.picklist([
        'killed',
        'injured',
        'missing',
        'arrested',
        'displaced',
        'evacuated',
        'hospitalized',
        'size',
      ]),
      v.optional(count),
    ),
  ),
  codes: v.looseObject({
    plover: maybe(v.string()),
    mode: maybe(v.string()),
    cameo: maybe(v.string()),
    ace: maybe(v.string()),
    contexts: v.array(v.string()),
  }),
  relations: v.optional(v.array(v.looseObject({ type: v.string(), event: id('V') }))),
})

/** The shape of a document, as a valibot schema. Fields that later versions add are let through. */
export const documentSchema = v.looseObject({
  schema: v.literal(SCHEMA),
  id: v.optional(v.unknown()),
  doc: v.looseObject({
    lang: v.string(),
    title: maybe(span),
    dct: v.looseObject({ value: maybe(v.string()), source: v.picklist(['caller', 'text', 'none']) }),
    excluded: v.array(
      v.looseObject({
        ...span.entries,
        kind: v.picklist([
          'page-header',
          'metadata',
          'byline-metadata',
          'related-link',
          'credit',
          'caption',
          'boilerplate',
          'comments',
          'tags',
        ]),
      }),
    ),
  }),
  language: v.looseObject({
    language: v.string(),
    script: v.string(),
    confidence,
    encoding: v.picklist(['unicode', 'bijoy']),
  }),
  sentences: v.array(span),
  entities: v.array(entity),
  titles: v.array(v.looseObject({ ...span.entries, entity: v.optional(maybe(id('E'))) })),
  numbers: v.array(number),
  dates: v.array(date),
  quotes: v.array(quote),
  attributions: v.array(attribution),
  events: v.array(event),
})

/**
 * Checks that a value, read from a file for instance, is a document.
 *
 * @throws GhotonaError `bad-input` naming the first field that is not as described
 * @example
 * const document: unknown = JSON.parse(JSON.stringify(extract('ঢাকায় বৈঠক হয়েছে।')))
 * assertDocument(document)
 * document.events.length // 1
 */
export function assertDocument(value: unknown): asserts value is v.InferOutput<typeof documentSchema> {
  const result = v.safeParse(documentSchema, value)
  if (result.success) return
  const [issue] = result.issues
  throw new GhotonaError('bad-input', `${v.getDotPath(issue) ?? 'document'}: ${issue.message}`)
}
