import type { DocumentJSON } from '../../src/index.js'
import { byId } from './dom.js'

type Row = readonly string[]

const HEADS = ['id', 'event', 'who', 'to whom', 'when', 'where', 'how', 'according to', 'words'] as const

/** The events of a document as rows of a table. */
export function rowsOf(found: DocumentJSON): Row[] {
  const names = new Map(found.entities.map((entity) => [entity.id, entity.canonical]))
  const dates = new Map(found.dates.map(({ id, timex }) => [id, timex.value]))
  const sentences = found.sentences
  return found.events.map((event) => {
    const fillers = (take: (role: string) => boolean) =>
      event.args
        .filter(({ role }) => take(role))
        .map((filler) => nameOf(filler, names, dates))
        .filter((name, i, all) => name !== '' && all.indexOf(name) === i)
        .join(', ')
    const actors: readonly string[] = ACTORS
    const sentence = sentences.find(
      ({ start, end }) => start <= event.trigger.start && event.trigger.end <= end,
    )
    return [
      event.id,
      'subtype' in event && event.subtype !== undefined ? `${event.type}/${event.subtype}` : event.type,
      fillers((role) => actors.includes(role)),
      fillers((role) => !actors.includes(role) && role !== 'time' && role !== 'place'),
      fillers((role) => role === 'time'),
      fillers((role) => role === 'place'),
      event.polarity === 'negative' ? `not ${event.modality}` : event.modality,
      event.sources.map((source) => nameOf(source, names, dates)).join(' ← '),
      (sentence?.text ?? event.trigger.text).replace(/\s+/gu, ' '),
    ]
  })
}

/** Roles of those who act, in all types of the ontology. */
let ACTORS: readonly string[] = []
export function setActors(roles: readonly string[]): void {
  ACTORS = roles
}

function nameOf(
  filler: object,
  names: ReadonlyMap<string, string>,
  dates: ReadonlyMap<string, string>,
): string {
  const { entity, date, text, span, event } = filler as Record<string, unknown>
  if (typeof entity === 'string') return names.get(entity) ?? String(text ?? entity)
  if (typeof date === 'string') return dates.get(date) ?? String(text ?? date)
  if (typeof event === 'string') return event
  return String(text ?? (span as { text?: string } | undefined)?.text ?? '')
}

let shown: Row[] = []
let sorted: { column: number; down: boolean } | undefined

export function showTable(found: DocumentJSON): void {
  shown = rowsOf(found)
  sorted = undefined
  draw()
}

export function draw(): void {
  const table = byId('table')
  const wanted = byId<HTMLInputElement>('filter').value.trim().normalize('NFC').toLowerCase()
  const rows = shown.filter((row) => row.join('\n').normalize('NFC').toLowerCase().includes(wanted))
  if (sorted !== undefined) {
    const { column, down } = sorted
    rows.sort((a, b) => a[column].localeCompare(b[column], 'bn', { numeric: true }) * (down ? -1 : 1))
  }
  const head = document.createElement('tr')
  for (const [column, name] of HEADS.entries()) {
    const cell = document.createElement('th')
    const isSorted = sorted?.column === column
    cell.scope = 'col'
    cell.setAttribute('aria-sort', isSorted ? (sorted?.down ? 'descending' : 'ascending') : 'none')
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = `${name}${isSorted ? (sorted?.down ? ' ↓' : ' ↑') : ''}`
    button.addEventListener('click', () => {
      sorted = { column, down: isSorted && sorted?.down === false }
      draw()
      table.querySelectorAll<HTMLButtonElement>('th button')[column].focus()
    })
    cell.append(button)
    head.append(cell)
  }
  const body = document.createElement('tbody')
  for (const row of rows) {
    const line = document.createElement('tr')
    for (const value of row) {
      const cell = document.createElement('td')
      cell.textContent = value
      line.append(cell)
    }
    body.append(line)
  }
  const top = document.createElement('thead')
  top.append(head)
  table.replaceChildren(top, body)
}

/** The table as CSV after RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe. */
export function csv(): string {
  const cell = (value: string) =>
    `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`
  return `\ufeff${[HEADS, ...shown].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}
