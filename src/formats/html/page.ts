import type { HtmlDocument } from './document.js'
import { escapeHtml } from './escape.js'
import { eventList } from './events.js'
import { STYLE } from './style.js'
import { annotatedText } from './text.js'

/** A picture of the page. */
export interface Figure {
  readonly title: string
  /** An SVG element; it goes into the page as it is. */
  readonly svg: string
}

/**
 * A document as one HTML page that needs nothing else: the text with names, dates, numbers, quotations
 * and triggers marked, each reachable by hover and keyboard, and the events with their participants.
 * All text is escaped. It follows the reader's colour scheme and prints.
 *
 * @param text the text that the document was read from
 * @param figures pictures to show below, as `ghotona/pictures` draws them
 * @example
 * const text = 'ঢাকায় দুই নেতা বৈঠক করেছেন।'
 * const document = extract(text, { publishedAt: '2025-03-01' })
 * toHtml(document, text, [{ title: 'Timeline', svg: timelineSvg(document, { links: true }) }]) // '<!doctype html>…'
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
<article aria-label="Text">${annotatedText(document, text)}</article>
<section aria-label="Events">
<h2>Events</h2>
${eventList(document)}
</section>
${figures.map(figureOf).join('\n')}</main>
</body>
</html>
`
}

function figureOf({ title, svg }: Figure): string {
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${svg}</figure>`
}
