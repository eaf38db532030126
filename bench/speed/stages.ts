import { pipeline, type Source } from '../../src/core/index.js'
import { dates } from '../../src/dates/index.js'
import { discourse } from '../../src/discourse/index.js'
import { events } from '../../src/events/index.js'
import { createExtractor, extract, sourceOf } from '../../src/extract/index.js'
import { names } from '../../src/names/index.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { language, script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'
import { type Amount, type Measured, measured } from './measure.js'

const { readAll } = createExtractor()
const GROUP = 20

/** All stages with publishing, each over a group of texts before the next one. */
function together(texts: readonly string[]): number {
  let found = 0
  for (let i = 0; i < texts.length; i += GROUP) {
    const sources = texts.slice(i, i + GROUP).map((text) => sourceOf(text, { publishedAt: '2025-03-01' }))
    for (const { events: all } of readAll(sources)) found += all.length
  }
  return found
}

/**
 * Each stage by itself over documents that have what it needs, then all of them with publishing. All of them are
 * measured before: their first round is what a process pays for the first texts.
 */
export function stages(texts: readonly string[], amount: Amount): Measured[] {
  const sources: Source[] = texts.map((source) => ({ source, region: 'BD', publishedAt: '2025-03-01' }))
  const rows: Measured[] = []
  const whole = [
    measured('extract, whole', amount, () =>
      texts.reduce((sum, text) => sum + extract(text, { publishedAt: '2025-03-01' }).events.length, 0),
    ),
    measured('extract, 20 texts together', amount, () => together(texts)),
  ]
  const run = <In, Out extends In>(
    what: string,
    documents: readonly In[],
    stage: { run(document: In): unknown },
    count: (layer: never) => number,
  ): Out[] => {
    rows.push(
      measured(what, amount, () =>
        documents.reduce((sum, document) => sum + count(stage.run(document) as never), 0),
      ),
    )
    return documents.map(
      (document) => ({ ...document, ...(stage.run(document) as object) }) as unknown as Out,
    )
  }
  const one = pipeline().use(script())
  const two = one.use(language())
  const three = two.use(page())
  const four = three.use(tokens())
  const five = four.use(sentences())
  const six = five.use(numbers())
  const seven = six.use(dates())
  const eight = seven.use(names())
  const nine = eight.use(discourse())
  run('script', sources, script(), ({ text }: { text: string }) => text.length)
  run(
    'language',
    sources.map((s) => one.run(s)),
    language(),
    () => 1,
  )
  run(
    'page',
    sources.map((s) => two.run(s)),
    page(),
    (l: { page: { excluded: unknown[] } }) => l.page.excluded.length,
  )
  run(
    'tokens',
    sources.map((s) => three.run(s)),
    tokens(),
    (l: { tokens: { length: number } }) => l.tokens.length,
  )
  run(
    'sentences',
    sources.map((s) => four.run(s)),
    sentences(),
    (l: { sentences: { length: number } }) => l.sentences.length,
  )
  run(
    'numbers',
    sources.map((s) => five.run(s)),
    numbers(),
    (l: { numbers: unknown[] }) => l.numbers.length,
  )
  run(
    'dates',
    sources.map((s) => six.run(s)),
    dates(),
    (l: { dates: unknown[] }) => l.dates.length,
  )
  run(
    'names',
    sources.map((s) => seven.run(s)),
    names(),
    (l: { names: unknown[] }) => l.names.length,
  )
  run(
    'discourse',
    sources.map((s) => eight.run(s)),
    discourse(),
    (l: { entities: unknown[] }) => l.entities.length,
  )
  run(
    'events',
    sources.map((s) => nine.run(s)),
    events(),
    (l: { events: unknown[] }) => l.events.length,
  )
  return [...rows, ...whole]
}
