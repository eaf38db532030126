import type { Span } from '../core/index.js'

/** What the pretty form reads of a document: the parts of `ghotona/1` that a person asks for. */
export interface PrettyDocument {
  readonly doc: {
    readonly title: Span | null
    readonly dct: { readonly value: string | null; readonly source: string }
  }
  readonly sentences: readonly Span[]
  readonly entities: readonly {
    readonly id: string
    readonly canonical: string
    readonly en?: string | null
    readonly wikidata?: string | null
    /** Of a set, the ids of those in it. */
    readonly members?: readonly string[]
  }[]
  readonly dates: readonly {
    readonly id: string
    readonly text: string
    readonly timex: { readonly value: string }
  }[]
  readonly numbers: readonly {
    readonly id: string
    readonly text: string
    readonly value: number | null
    readonly min: number | null
    readonly max: number | null
    readonly approx: boolean
  }[]
  readonly events: readonly PrettyEvent[]
}

interface PrettyEvent {
  readonly id: string
  readonly type: string
  readonly subtype?: string
  readonly trigger: Span
  readonly mentions: readonly Span[]
  readonly args: readonly (PrettyFiller & { readonly role: string; readonly inferred?: boolean })[]
  readonly sources: readonly PrettyFiller[]
  readonly polarity: string
  readonly modality: string
  readonly hearsay?: boolean
}

type PrettyFiller = Readonly<Record<string, unknown>>

/** Wraps text in a terminal style; the identity where styles are off. */
export type Paint = (style: 'bold' | 'dim' | 'cyan' | 'yellow' | 'red', text: string) => string

const plain: Paint = (_, text) => text

/**
 * A document as a page for a reader: its events in text order, each with its participants, time, place
 * and sources, and the sentence that says so, the trigger marked.
 *
 * @example
 * prettyDocument(extract('ঢাকায় দুই নেতা বৈঠক করেছেন।')).split('\n')[0] // 'publication date unknown · 1 event · 2 entities'
 */
export function prettyDocument(document: PrettyDocument, paint: Paint = plain): string {
  const lines = [...heading(document, paint), '']
  for (const [i, event] of document.events.entries())
    lines.push(...eventLines(event, i + 1, document, paint), '')
  if (document.events.length === 0) lines.push('No events found.', '')
  return lines.join('\n')
}

function heading({ doc, events, entities }: PrettyDocument, paint: Paint): string[] {
  const published =
    doc.dct.value === null
      ? 'publication date unknown'
      : `published ${doc.dct.value}${doc.dct.source === 'text' ? ' (from the page)' : ''}`
  const title = doc.title === null ? [] : [paint('bold', doc.title.text)]
  const counts = [counted(events.length, 'event', 'events'), counted(entities.length, 'entity', 'entities')]
  return [...title, paint('dim', [published, ...counts].join(' · '))]
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}

function eventLines(event: PrettyEvent, number: number, document: PrettyDocument, paint: Paint): string[] {
  const kind = `${event.type}${event.subtype === undefined ? '' : `/${event.subtype}`}`
  const how = [
    event.polarity === 'negative' ? paint('red', 'not') : '',
    event.modality === 'asserted' ? '' : paint('yellow', event.modality),
  ]
  const head = [
    paint('dim', `${number}.`.padEnd(3)),
    paint('cyan', kind),
    ...how.filter((word) => word !== ''),
  ].join(' ')
  const rows = rolesOf(event, document)
  if (event.sources.length > 0)
    rows.push(['according to', event.sources.map((source) => describeFiller(source, document)).join(' ← ')])
  else if (event.hearsay) rows.push(['according to', 'hearsay'])
  const width = Math.max(0, ...rows.map(([name]) => name.length))
  return [
    head,
    ...rows.map(([name, value]) => `    ${paint('dim', name.padEnd(width))}  ${value}`),
    `    ${evidence(event, document, paint)}`,
  ]
}

/** Fillers by role, in the order of the event. */
function rolesOf(event: PrettyEvent, document: PrettyDocument): [string, string][] {
  const byRole = new Map<string, string[]>()
  for (const { role, inferred, ...filler } of event.args) {
    const value = `${describeFiller(filler, document)}${inferred ? ' ?' : ''}`
    const values = byRole.get(role) ?? []
    if (!values.includes(value)) byRole.set(role, [...values, value])
  }
  return [...byRole].map(([role, values]) => [role, values.join(', ')])
}

/** A participant in words: the name and its English, the date with its value, the number. */
export function describeFiller(filler: PrettyFiller, document: PrettyDocument): string {
  const { entities, dates, numbers, events } = indexOf(document)
  if (typeof filler.entity === 'string') {
    const entity = entities.get(filler.entity)
    if (entity === undefined) return String(filler.text ?? filler.entity)
    if (entity.en) return `${entity.canonical} (${entity.en})`
    // দুই পক্ষ (উত্তর কোরিয়া, রাশিয়া): of whom a set consists
    const members = (entity.members ?? []).map((id) => entities.get(id)?.canonical ?? id)
    return members.length === 0 ? entity.canonical : `${entity.canonical} (${members.join(', ')})`
  }
  if (typeof filler.date === 'string') {
    const date = dates.get(filler.date)
    return date === undefined ? filler.date : `${date.text} = ${date.timex.value}`
  }
  if (typeof filler.number === 'string') {
    const number = numbers.get(filler.number)
    return number === undefined ? filler.number : `${number.text} = ${amount(number)}`
  }
  if (typeof filler.event === 'string') {
    const at = events.get(filler.event)
    return at === undefined ? filler.event : `→ ${at + 1}. ${document.events[at].type}`
  }
  return `“${(filler.span as Span | undefined)?.text ?? ''}”`
}

interface Index {
  readonly entities: ReadonlyMap<string, PrettyDocument['entities'][number]>
  readonly dates: ReadonlyMap<string, PrettyDocument['dates'][number]>
  readonly numbers: ReadonlyMap<string, PrettyDocument['numbers'][number]>
  /** Places in the list of events. */
  readonly events: ReadonlyMap<string, number>
}

const indexes = new WeakMap<PrettyDocument, Index>()

/** The parts of a document by their ids. */
function indexOf(document: PrettyDocument): Index {
  let index = indexes.get(document)
  if (index === undefined) {
    const { entities, dates, numbers, events } = document
    index = {
      entities: new Map(entities.map((entity) => [entity.id, entity])),
      dates: new Map(dates.map((date) => [date.id, date])),
      numbers: new Map(numbers.map((number) => [number.id, number])),
      events: new Map(events.map(({ id }, i) => [id, i])),
    }
    indexes.set(document, index)
  }
  return index
}

function amount({ value, min, max, approx }: PrettyDocument['numbers'][number]): string {
  if (value === null) return `${min ?? ''}…${max ?? ''}`
  if (min !== null && max === null) return `${value} or more`
  if (max !== null && min === null) return `${value} or less`
  return `${approx ? 'about ' : ''}${value}`
}

/** The sentence of the trigger, with the trigger between guillemets. */
function evidence(event: PrettyEvent, document: PrettyDocument, paint: Paint): string {
  const { start, end, text } = event.trigger
  const sentence = document.sentences.find((candidate) => candidate.start <= start && end <= candidate.end)
  if (sentence === undefined) return paint('dim', `«${text}»`)
  const before = sentence.text.slice(0, start - sentence.start)
  const after = sentence.text.slice(end - sentence.start)
  return `${paint('dim', oneLine(before))}${paint('bold', `«${text}»`)}${paint('dim', oneLine(after))}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}
