import type { Span } from '../core/index.js'
import { STYLE } from './html-style.js'
import { describeFiller, type PrettyDocument } from './pretty.js'

/** What the HTML form reads of a document, besides what the pretty form reads. */
export interface HtmlDocument extends PrettyDocument {
  readonly doc: PrettyDocument['doc'] & { readonly excluded: readonly Span[] }
  readonly entities: readonly (PrettyDocument['entities'][number] & {
    readonly type: string
    readonly mentions: readonly (Span & { readonly kind: string })[]
  })[]
  readonly dates: readonly (PrettyDocument['dates'][number] & Span)[]
  readonly numbers: readonly (PrettyDocument['numbers'][number] &
    Span & { readonly kind: string; readonly unit: string | null })[]
  readonly quotes: readonly (Span & {
    readonly kind: string
    readonly speaker: Readonly<Record<string, unknown>> | null
  })[]
}

/** A picture of the page. */
export interface Figure {
  readonly title: string
  /** An SVG element; it goes into the page as it is. */
  readonly svg: string
}

interface Layer extends Span {
  readonly css: string
  /** Shown on hover and to readers of the screen. */
  readonly note: string
  readonly target?: string
}

/**
 * A document as one HTML page that needs nothing else: the text with names, dates, numbers, quotations
 * and triggers marked, each reachable by hover and keyboard, and the events with their participants.
 * All text is escaped. It follows the reader's colour scheme and prints.
 *
 * @param text the text that the document was read from
 * @param figures pictures to show below, as `ghotona/pictures` draws them
 * @example
 * toHtml(document, text, [{ title: 'Timeline', svg: timelineSvg(document, { links: true }) }])
 */
export function toHtml(document: HtmlDocument, text: string, figures: readonly Figure[] = []): string {
  const title = document.doc.title?.text ?? 'ghotona'
  return `<!doctype html>
<html lang="bn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<article aria-label="Text">${markedText(document, text)}</article>
<section aria-label="Events">
<h2>Events</h2>
${document.events.length === 0 ? '<p>No events found.</p>' : `<ol>${document.events.map((event) => eventItem(event, document)).join('\n')}</ol>`}
</section>
${figures.map(figureOf).join('\n')}</main>
</body>
</html>
`
}

function figureOf({ title, svg }: Figure): string {
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${svg}</figure>`
}

function eventItem(event: HtmlDocument['events'][number], document: HtmlDocument): string {
  const marks = [
    event.polarity === 'negative' ? 'not' : '',
    event.modality === 'asserted' ? '' : event.modality,
  ].filter((mark) => mark !== '')
  const rows = event.args.map(
    ({ role, inferred, ...filler }) =>
      `<dt>${escapeHtml(role)}</dt><dd>${escapeHtml(describeFiller(filler, document))}${inferred ? ' <small>inferred</small>' : ''}</dd>`,
  )
  if (event.sources.length > 0)
    rows.push(
      `<dt>according to</dt><dd>${escapeHtml(event.sources.map((source) => describeFiller(source, document)).join(' ← '))}</dd>`,
    )
  return `<li id="${escapeHtml(event.id)}"><h3>${escapeHtml(event.type)}${event.subtype === undefined ? '' : `/${escapeHtml(event.subtype)}`} ${marks.map((mark) => `<mark>${escapeHtml(mark)}</mark>`).join(' ')}</h3>
<p><a href="#${escapeHtml(event.id)}-text">${escapeHtml(event.trigger.text)}</a></p>
<dl>${rows.join('')}</dl></li>`
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
  let low = 0
  let high = triggers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (triggers[middle].end <= start) low = middle + 1
    else high = middle
  }
  for (let i = low; i < triggers.length && triggers[i].start < end; i++) {
    const trigger = triggers[i]
    if ((trigger.start < start && trigger.end < end) || (trigger.start > start && trigger.end > end))
      return true
  }
  return false
}

function markedText(document: HtmlDocument, text: string): string {
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

/** Text that is safe in HTML content and in quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\0]/gu, (unit) => (unit === '\0' ? '\ufffd' : `&#${unit.charCodeAt(0)};`))
}
