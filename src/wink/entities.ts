import type { Range, Source } from '../core/index.js'
import { pipeline } from '../core/index.js'
import { dates } from '../dates/index.js'
import { type NamesOptions, names } from '../names/index.js'
import { type NumberKind, numbers } from '../numbers/index.js'
import { page } from '../page/index.js'
import { language, script } from '../script/index.js'
import { sentences, tokens } from '../tokens/index.js'
import { ENTITY_TYPES, type WinkEntityType } from './categories.js'

/** A found entity, in units of the source. */
export interface FoundEntity extends Range {
  readonly type: WinkEntityType
  /** For names: where the name ends and its grammatical ending begins. */
  readonly coreEnd?: number
}

/** What is read of a text: sentences always, entities on demand. All ranges are of the source. */
export interface Reading {
  readonly sentences: readonly Range[]
  readonly entities: readonly FoundEntity[]
}

const NUMBER_TYPES: Readonly<Record<NumberKind, WinkEntityType>> = {
  count: 'CARDINAL',
  scoreline: 'CARDINAL',
  score: 'CARDINAL',
  overs: 'QUANTITY',
  money: 'MONEY',
  percent: 'PERCENT',
  ordinal: 'ORDINAL',
  duration: 'DURATION',
  age: 'DURATION',
  speed: 'QUANTITY',
  length: 'QUANTITY',
  area: 'QUANTITY',
  clock: 'TIME',
}

const KNOWN: ReadonlySet<string> = new Set(ENTITY_TYPES)

/** Reads texts for wink: sentences alone, or with names, dates and numbers. */
export function createReading(options: NamesOptions): (source: Source, withEntities: boolean) => Reading {
  const toSentences = pipeline().use(script()).use(language()).use(page()).use(tokens()).use(sentences())
  const toNames = toSentences.use(numbers()).use(dates()).use(names(options))
  return (source, withEntities) => {
    if (!withEntities) {
      const document = toSentences.run(source)
      return { sentences: sentencesOf(document), entities: [] }
    }
    const document = toNames.run(source)
    const found: FoundEntity[] = []
    const add = (range: Range, type: string, core?: Range) => {
      if (!KNOWN.has(type)) return
      const coreEnd = core && { coreEnd: document.alignment.toSource(core).end }
      found.push({ ...document.alignment.toSource(range), type: type as WinkEntityType, ...coreEnd })
    }
    for (const name of document.names) add(name, name.type, name.core)
    for (const date of document.dates) if (date.metadata !== true) add(date, date.timex.type)
    for (const number of document.numbers) if (number.inner !== true) add(number, NUMBER_TYPES[number.kind])
    return { sentences: sentencesOf(document), entities: withoutOverlaps(found) }
  }

  function sentencesOf(document: ReturnType<typeof toSentences.run>): Range[] {
    const { length, starts, ends } = document.sentences
    return Array.from({ length }, (_, i) => document.alignment.toSource({ start: starts[i], end: ends[i] }))
  }
}

/** In text order; of two that overlap the longer stands. */
function withoutOverlaps(found: readonly FoundEntity[]): FoundEntity[] {
  const kept: FoundEntity[] = []
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const entity of sorted) {
    const before = kept.at(-1)
    if (before === undefined || before.end <= entity.start) kept.push(entity)
    else if (before.end - before.start < entity.end - entity.start) kept[kept.length - 1] = entity
  }
  return kept
}
