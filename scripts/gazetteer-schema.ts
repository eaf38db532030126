import { GAZETTEER_TYPES } from '../src/names/entity-types.js'
import { COLUMNS } from '../src/names/gazetteer/table.js'

interface Column {
  readonly description: string
  /** Forms parted by `|` in a table, a list in JSON. */
  readonly list?: true
  readonly values?: readonly string[]
  readonly pattern?: string
  readonly required?: true
}

/** What each column of a gazetteer holds. The patterns are those of the linter. */
const ABOUT: Readonly<Record<string, Column>> = {
  name: {
    description:
      'The name as newspapers write it, without a case ending: ঢাকা. In a table, - before it takes the entry of this name out of the library.',
    pattern: '.*\\S.*',
    required: true,
  },
  also: { description: 'Other full names and spellings.', list: true },
  short: { description: 'Short forms that count once the full name was told.', list: true },
  adjective: { description: 'Forms that are adjectives: মার্কিন for the United States.', list: true },
  metonym: { description: 'Names that may stand for it: ওয়াশিংটন.', list: true },
  type: { description: 'What it is.', values: GAZETTEER_TYPES, required: true },
  subtype: {
    description: 'One English word in small letters: river, newspaper.',
    pattern: '^(?:[a-z][a-z-]*)?$',
  },
  en: { description: 'The English name.' },
  wikidata: { description: 'Wikidata id, only where it is certain.', pattern: '^(?:Q[1-9][0-9]*)?$' },
  within: {
    description: 'Country code, with a place behind a slash: BD, BD/ঢাকা.',
    pattern: '^(?:[A-Z]{2}(?:/.+)?)?$',
  },
  source: { description: 'A row of sources.tsv. Only the library asks for it.' },
}

/** JSON Schema of a gazetteer as JSON: the rows that `readGazetteer` gives and `createExtractor` takes. */
export function gazetteerSchema(): object {
  const properties: Record<string, object> = {}
  for (const [name, { description, list, values, pattern }] of columns()) {
    if (name === 'source') continue
    const text = { type: 'string', ...(values && { enum: values }), ...(pattern && { pattern }) }
    properties[name] = list
      ? { description, type: 'array', items: { type: 'string', pattern: '.*\\S.*' } }
      : { description, ...text }
  }
  properties.remove = {
    description: 'Takes the entry of this name and type out of the library.',
    type: 'boolean',
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ghotona gazetteer',
    type: 'array',
    items: { type: 'object', required: required(), additionalProperties: false, properties },
  }
}

/** Table Schema (Frictionless Data) of a gazetteer as a tab-separated file. */
export function gazetteerTable(): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    title: 'ghotona gazetteer',
    fieldsMatch: 'partial',
    missingValues: [''],
    fields: columns().map(([name, { description, list, values, pattern, required }]) => {
      const constraints = {
        ...(required && { required }),
        ...(values && { enum: values }),
        ...(pattern && { pattern }),
      }
      return {
        name,
        ...(list ? { type: 'list', delimiter: '|' } : { type: 'string' }),
        description,
        ...(Object.keys(constraints).length > 0 && { constraints }),
      }
    }),
  }
}

/** In the order of the linter, which knows all columns there are. */
function columns(): [string, Column][] {
  return COLUMNS.map((name) => {
    const about = ABOUT[name]
    if (about === undefined) throw new Error(`the column "${name}" is not described here`)
    return [name, about]
  })
}

function required(): string[] {
  return columns()
    .filter(([, column]) => column.required)
    .map(([name]) => name)
}
