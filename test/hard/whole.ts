import type { DocumentJSON } from '../../src/extract/index.js'
import { assertDocument } from '../../src/formats/schema.js'

const REFERENCES = new Set(['entity', 'mention', 'date', 'number', 'event'])
const graphemes = new Intl.Segmenter('bn', { granularity: 'grapheme' })

/** Where characters as readers see them begin, and the end. */
function boundariesOf(text: string): ReadonlySet<number> {
  const boundaries = new Set([text.length])
  for (const { index } of graphemes.segment(text)) boundaries.add(index)
  return boundaries
}

/** Calls back for every object of a value, with the keys that lead to it. */
function eachObject(
  value: unknown,
  path: readonly (string | number)[],
  visit: (object: Readonly<Record<string, unknown>>, path: readonly (string | number)[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) eachObject(value[i], [...path, i], visit)
    return
  }
  visit(value as Record<string, unknown>, path)
  for (const [key, inner] of Object.entries(value)) eachObject(inner, [...path, key], visit)
}

/** Spans of a document that are no slices of the text, or cut what readers see as one character. */
export function wrongSpans(document: unknown, text: string): string[] {
  const boundaries = boundariesOf(text)
  const wrong: string[] = []
  eachObject(document, [], ({ start, end, text: own }, path) => {
    if (typeof start !== 'number' || typeof end !== 'number' || own === undefined) return
    if (text.slice(start, end) !== own)
      wrong.push(`${path.join('.')} is not ${JSON.stringify(text.slice(start, end))}`)
    if (path.at(-1) !== 'core' && !(boundaries.has(start) && boundaries.has(end)))
      wrong.push(`${path.join('.')} cuts a grapheme`)
  })
  return wrong
}

/** References of arguments, sources and relations to ids that the document lacks. */
export function danglingReferences(document: DocumentJSON): string[] {
  const ids = new Set<string>()
  for (const entity of document.entities) {
    ids.add(entity.id)
    for (const mention of entity.mentions) ids.add(mention.id)
  }
  for (const list of [document.numbers, document.dates, document.events, document.quotes])
    for (const { id } of list) ids.add(id)
  const dangling: string[] = []
  for (const list of [document.events, document.quotes, document.attributions, document.titles])
    eachObject(list, [], (object) => {
      for (const [key, value] of Object.entries(object))
        if (REFERENCES.has(key) && typeof value === 'string' && !ids.has(value))
          dangling.push(`${key} ${value}`)
    })
  return dangling
}

/** All that is wrong with a document: its shape, its spans, its references. */
export function faultsOf(document: DocumentJSON, text: string): string[] {
  const faults = [...wrongSpans(document, text), ...danglingReferences(document)]
  try {
    assertDocument(document)
  } catch (error) {
    faults.push((error as Error).message)
  }
  return faults
}
