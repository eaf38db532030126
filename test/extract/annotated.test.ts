import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { annotatedDocuments } from '../../scripts/arguments/annotated.js'
import { extract } from '../../src/extract/index.js'

interface Item {
  readonly start: number
  readonly end: number
  /** What must be the same on both sides, besides overlapping words. */
  readonly label: string
}

// Documents and annotations are JSON of the same shape; fields are checked by use.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Json = any

const NAMED = new Set(['name', 'alias', 'adjective', 'metonym'])
const labelled = (span: Json, label = ''): Item => ({ start: span.start, end: span.end, label })

/** What is compared, kind by kind. */
const KINDS: Readonly<Record<string, (document: Json) => Item[]>> = {
  names: ({ entities }) =>
    entities.flatMap(({ type, mentions }: Json) =>
      mentions.filter(({ kind }: Json) => NAMED.has(kind)).map((mention: Json) => labelled(mention, type)),
    ),
  numbers: ({ numbers }) => numbers.map((number: Json) => labelled(number, String(number.value))),
  dates: ({ dates }) => dates.map((date: Json) => labelled(date, date.timex.value)),
  quotes: ({ quotes }) => quotes.map((quote: Json) => labelled(quote)),
  triggers: ({ events }) =>
    events.flatMap(({ type, mentions }: Json) => mentions.map((mention: Json) => labelled(mention, type))),
  arguments: ({ events }) =>
    events.flatMap(({ type, args }: Json) =>
      required(args).flatMap((arg: Json) =>
        typeof arg.start === 'number' ? [labelled(arg, `${type}.${arg.role}`)] : [],
      ),
    ),
}

/** Arguments in a list, or by role; those that an answer may leave out are not asked for. */
function required(args: Json): Json[] {
  const list = Array.isArray(args)
    ? args
    : Object.entries(args).flatMap(([role, fillers]) =>
        [fillers].flat().map((filler) => ({ role, ...(filler as object) })),
      )
  return list.filter(({ optional }: Json) => !optional)
}

/** How many of one side have a partner of their own on the other. */
function partners(expected: readonly Item[], found: readonly Item[]): number {
  const free = new Set(found)
  let hits = 0
  for (const item of expected)
    for (const other of free)
      if (other.label === item.label && other.start < item.end && item.start < other.end) {
        free.delete(other)
        hits++
        break
      }
  return hits
}

/** F1 below which a change has broken something; raise them when the library reads better. */
const FLOORS = JSON.parse(readFileSync('fixtures/annotated/floors.json', 'utf8')) as Record<string, number>

/** Spans of an annotation that say something else than the text. */
function misfits(value: Json, text: string): Json[] {
  if (typeof value !== 'object' || value === null) return []
  const wrong = typeof value.text === 'string' && text.slice(value.start, value.end) !== value.text
  return [...(wrong ? [value] : []), ...Object.values(value).flatMap((inner) => misfits(inner, text))]
}

const documents = annotatedDocuments('fixtures/annotated')

it.each(documents)('$name: what is annotated stands in the text', ({ text, gold }) => {
  expect(misfits(gold, text)).toEqual([])
})

it('reads the annotated documents no worse than it did', { timeout: 240_000 }, () => {
  const totals = new Map(Object.keys(KINDS).map((kind) => [kind, { hits: 0, expected: 0, found: 0 }]))
  for (const { text, gold } of documents) {
    const { dct, region } = gold.doc
    const document = extract(text, { region, ...(dct.source === 'caller' && { publishedAt: dct.value }) })
    for (const [kind, itemsOf] of Object.entries(KINDS)) {
      const [expected, found] = [itemsOf(gold), itemsOf(document)]
      const total = totals.get(kind)!
      total.hits += partners(expected, found)
      total.expected += expected.length
      total.found += found.length
    }
  }
  const f1 = Object.fromEntries(
    [...totals].map(([kind, { hits, expected, found }]) => [kind, (200 * hits) / (expected + found)]),
  )
  console.log(f1)
  for (const [kind, floor] of Object.entries(FLOORS)) expect(f1[kind], kind).toBeGreaterThan(floor)
})
