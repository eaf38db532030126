import type { Span } from '../../core/index.js'
import { partition } from '../../core/partition.js'
import { describeFiller } from '../pretty.js'
import type { HtmlDocument } from './document.js'
import { escapeHtml } from './escape.js'

interface Layer extends Span {
  readonly css: string
  /** Shown on hover and to readers of the screen. */
  readonly note: string
  readonly target?: string
}

/** All marks of the text; where two cross, the later one is left out. */
function layersOf(document: HtmlDocument): Layer[] {
  const layers: Layer[] = [
    ...document.doc.excluded.map((region) => ({ ...region, css: 'furniture', note: 'not article' })),
    ...document.quotes.map((quote) => ({
      ...quote,
      css: 'quote',
      note: quote.speaker === null ? 'quotation' : `said by ${describeFiller(quote.speaker, document)}`,
    })),
    ...document.entities.flatMap((entity) =>
      entity.mentions.map((mention) => ({
        ...mention,
        css: `name ${entity.type.toLowerCase()}`,
        note: `${entity.type} ${entity.canonical}${entity.en ? ` (${entity.en})` : ''}`,
      })),
    ),
    ...document.dates.map((date) => ({ ...date, css: 'date', note: date.timex.value })),
    ...document.numbers.map((number) => ({
      ...number,
      css: 'number',
      note: `${number.value ?? `${number.min ?? ''}–${number.max ?? ''}`}${number.unit === null ? '' : ` ${number.unit}`}`,
    })),
  ]
  const triggers = nested(
    document.events.map((event) => ({
      ...event.trigger,
      css: 'trigger',
      note: event.type,
      target: event.id,
    })),
  )
  return nested([
    ...layers.filter((layer) => layer.end > layer.start && !crossesAny(layer, triggers)),
    ...triggers,
  ])
}

/** Sorted layers without those that cross an earlier one. */
function nested(layers: readonly Layer[]): Layer[] {
  const open: Layer[] = []
  return [...layers]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((layer) => {
      while (open.length > 0 && open[open.length - 1].end <= layer.start) open.pop()
      if (open.length > 0 && open[open.length - 1].end < layer.end) return false
      open.push(layer)
      return true
    })
}

/** Whether a layer and one of the sorted triggers overlap without one holding the other. */
function crossesAny({ start, end }: Layer, triggers: readonly Layer[]): boolean {
  const low = partition(triggers.length, (i) => triggers[i].end <= start)
  for (let i = low; i < triggers.length && triggers[i].start < end; i++) {
    const trigger = triggers[i]
    if ((trigger.start < start && trigger.end < end) || (trigger.start > start && trigger.end > end))
      return true
  }
  return false
}

/**
 * The text of a document as HTML, with names, dates, numbers, quotations and triggers marked; each mark has a
 * title, and each trigger leads to the element with the event's id. All text is escaped.
 *
 * @param text the text that the document was read from
 * @example
 * const text = 'ঢাকায় দুই নেতা বৈঠক করেছেন।'
 * annotatedText(extract(text), text) // '<span class="name gpe" title="GPE ঢাকা (Dhaka)" tabindex="0">ঢাকায়</span>…'
 */
export function annotatedText(document: HtmlDocument, text: string): string {
  const pieces: string[] = []
  const open: Layer[] = []
  const seen = new Set<string>()
  let at = 0
  const copy = (end: number) => {
    pieces.push(escapeHtml(text.slice(at, end)))
    at = end
  }
  const closeUntil = (position: number) => {
    while (open.length > 0 && open[open.length - 1].end <= position) {
      const last = open.pop() as Layer
      copy(last.end)
      pieces.push(last.target === undefined ? '</span>' : '</a>')
    }
  }
  for (const layer of layersOf(document)) {
    closeUntil(layer.start)
    copy(layer.start)
    pieces.push(openingTag(layer, seen))
    open.push(layer)
  }
  closeUntil(text.length)
  copy(text.length)
  return pieces.join('')
}

function openingTag({ css, note, target }: Layer, seen: Set<string>): string {
  const shown = `class="${escapeHtml(css)}" title="${escapeHtml(note)}"`
  if (target === undefined) return `<span ${shown} tabindex="0">`
  const id = seen.has(target) ? '' : ` id="${escapeHtml(target)}-text"`
  seen.add(target)
  return `<a ${shown}${id} href="#${escapeHtml(target)}">`
}
