import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline, type Range } from '../../src/core/index.js'
import type { EventNeeds } from '../../src/events/index.js'
import { language, script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'
import type { Answer, AnswerArgument, Lesson } from './answers.js'
import { reader } from './fixtures.js'

// The documents are JSON of version ghotona/1, written by people: fields are checked by use.
// biome-ignore lint/suspicious/noExplicitAny: see above
type Annotated = any

/** Pairs of `name.txt` and `name.json` (version ghotona/1) in a folder. */
export function annotatedDocuments(folder: string): { name: string; text: string; gold: Annotated }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && existsSync(join(folder, file.replace('.json', '.txt'))))
    .sort()
    .map((file) => ({
      name: file.replace('.json', ''),
      text: readFileSync(join(folder, file.replace('.json', '.txt')), 'utf8'),
      gold: JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }))
}

/**
 * Two lessons of an annotated document: one on its own layers, which teaches the grammar, and one on the layers
 * as the library finds them, which teaches to live with their faults.
 */
export function annotatedLessons(name: string, text: string, gold: Annotated): Lesson[] {
  const region = gold.doc.region === 'IN' ? ('IN' as const) : ('BD' as const)
  const found = reader.run({ source: text, publishedAt: gold.doc.dct?.value ?? undefined, region })
  const answers = answersOf(gold, (range) => found.alignment.toNormal(range))
  return [
    { name: `${name} found`, document: found, answers },
    { name: `${name} given`, document: givenLayers(text, gold), answers },
  ]
}

function answersOf(gold: Annotated, toNormal: (range: Range) => Range): Answer[] {
  const byId = (items: Annotated[]) => new Map<string, Annotated>(items.map((item) => [item.id, item]))
  const [entities, numbers, dates, events] = [gold.entities, gold.numbers, gold.dates, gold.events].map(byId)
  const rangesOf = (items: Annotated[]) => items.map(({ start, end }) => toNormal({ start, end }))
  const mentionsOf = (id: string): Annotated[] => {
    const entity = entities.get(id)
    const sets = gold.entities.filter((other: Annotated) => other.members?.includes(id))
    const members = (entity.members ?? []).map((member: string) => entities.get(member))
    return [entity, ...members, ...sets].flatMap(({ mentions }) => mentions)
  }
  return gold.events.map(
    (event: Annotated): Answer => ({
      type: event.type,
      triggers: rangesOf(event.mentions),
      args: event.args.flatMap((arg: Annotated): AnswerArgument[] => {
        const { role, optional = false } = arg
        if (arg.entity) return [{ role, optional, kind: 'entity', ranges: rangesOf(mentionsOf(arg.entity)) }]
        if (arg.number)
          return [{ role, optional, kind: 'number', ranges: rangesOf([numbers.get(arg.number)]) }]
        if (arg.date) return [{ role, optional, kind: 'date', ranges: rangesOf([dates.get(arg.date)]) }]
        if (arg.event)
          return [{ role, optional, kind: 'event', ranges: rangesOf(events.get(arg.event).mentions) }]
        return []
      }),
    }),
  )
}

/** The document with the layers that its annotation says it has. */
export function givenLayers(text: string, gold: Annotated): EventNeeds {
  const region = gold.doc.region === 'IN' ? ('IN' as const) : ('BD' as const)
  const written = pipeline().use(script()).use(language()).run({ source: text, region })
  const toRange = (span: Annotated): Range | null =>
    span ? written.alignment.toNormal({ start: span.start, end: span.end }) : null
  const page = {
    title: toRange(gold.doc.title),
    dateline: null,
    excluded: gold.doc.excluded.map((each: Annotated) => ({ ...toRange(each), kind: each.kind })),
    created: { value: gold.doc.dct?.value ?? null, source: 'caller' },
  }
  // Stages ask for more than an annotation has; what the event stage reads is all here.
  const { tokens: list } = tokens().run({ ...written, page } as never)
  const { sentences: cut } = sentences().run({ ...written, page, tokens: list } as never)
  const finding = (span: Annotated) => {
    const range = toRange(span)!
    let first = 0
    while (first < list.length && list.ends[first] <= range.start) first++
    let last = first
    while (last < list.length && list.starts[last] < range.end) last++
    return { ...range, first, last, rule: 'given', confidence: 1 }
  }
  const indices = (items: Annotated[]) => new Map<string, number>(items.map((item, i) => [item.id, i]))
  const [entityAt, dateAt] = [indices(gold.entities), indices(gold.dates)]
  const mentions = gold.entities
    .flatMap((entity: Annotated) =>
      entity.mentions.map((mention: Annotated) => ({
        ...finding(mention),
        id: mention.id,
        kind: mention.kind,
        core: toRange(mention.core),
        suffix: mention.suffix ?? '',
        case: mention.case ?? null,
        entity: entityAt.get(entity.id),
      })),
    )
    .sort((a: Range, b: Range) => a.start - b.start || b.end - a.end)
  const mentionAt = indices(mentions)
  const filler = (value: Annotated): Annotated => {
    if (!value) return null
    if ('entity' in value)
      return {
        entity: entityAt.get(value.entity),
        ...(mentionAt.has(value.mention) && { mention: mentionAt.get(value.mention) }),
      }
    if ('date' in value) return { date: dateAt.get(value.date) }
    return { span: toRange(value.span ?? value) }
  }
  const fillers = (value: Annotated) => (Array.isArray(value) ? value : value ? [value] : []).map(filler)
  const isMetadata = (range: Range) =>
    page.excluded.some((each: Range) => range.start >= each.start && range.start < each.end)
  return {
    ...written,
    page,
    tokens: list,
    sentences: cut,
    numbers: gold.numbers.map((number: Annotated) => ({ ...number, ...finding(number), counted: null })),
    dates: gold.dates.map((date: Annotated) => ({
      ...date,
      ...finding(date),
      metadata: isMetadata(finding(date)),
    })),
    names: mentions.filter(({ kind }: Annotated) => NAMED.has(kind)),
    titles: gold.titles.map((title: Annotated) => ({ ...finding(title), name: -1, class: '' })),
    mentions,
    entities: gold.entities.map((entity: Annotated, i: number) => ({
      ...entity,
      members: entity.members?.map((member: string) => entityAt.get(member)),
      mentions: mentions.flatMap((mention: Annotated, m: number) => (mention.entity === i ? [m] : [])),
    })),
    attributions: gold.attributions
      .filter(({ scope }: Annotated) => scope)
      .map((each: Annotated) => ({
        ...finding(each.scope),
        kind: ATTRIBUTION_KINDS[each.kind] ?? each.kind,
        source: fillers(each.source),
        cue: toRange(each.cue) ?? toRange(each.scope),
        scope: toRange(each.scope),
        chain: fillers(each.chain),
      })),
    quotes: gold.quotes.map((quote: Annotated) => ({
      ...finding(quote),
      kind: quote.kind,
      speaker: filler(quote.speaker),
      addressee: null,
      cue: toRange(quote.cue),
      via: fillers(quote.via),
    })),
  } as Annotated as EventNeeds
}

const NAMED = new Set(['name', 'alias', 'adjective', 'metonym'])
const ATTRIBUTION_KINDS: Readonly<Record<string, string>> = {
  'according-to': 'reported',
  belief: 'opinion',
  forecast: 'opinion',
}
