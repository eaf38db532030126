import { describeFiller } from '../pretty.js'
import type { HtmlDocument } from './document.js'
import { escapeHtml } from './escape.js'

/**
 * The events of a document as an HTML list, each under its id and with a link to its words in the text.
 *
 * @example
 * eventList(extract('ঢাকায় দুই নেতা বৈঠক করেছেন।')) // '<ol><li id="V1">…'
 */
export function eventList(document: HtmlDocument): string {
  if (document.events.length === 0) return '<p>No events found.</p>'
  return `<ol>${document.events.map((event) => eventItem(event, document)).join('\n')}</ol>`
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
