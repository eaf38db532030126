import { scaleUtc } from 'd3-scale'
import { type Happening, happeningsOf, isReal, labelOf } from './happenings.js'
import type { Interval } from './interval.js'
import { type Drawing, drawingOf } from './options.js'
import { BOLD, element, escapeXml, fit, picture, widthAt } from './svg.js'
import type { PictureDocument, PictureOptions } from './types.js'

const ROW = 30
const HEAD = 34
const FOOT = 12
const SIZE = 14

type Dated = Happening & { readonly when: Interval }

/**
 * The events of a document along a time axis, as one SVG element that needs nothing else: a dot for a day or
 * a moment, a bar for longer times, hollow where the event is denied, planned or only possible. Events whose
 * time the text does not fix to a year are counted below the axis, never guessed.
 *
 * @throws GhotonaError `bad-option` when an option is not as described
 * @example
 * timelineSvg(extract('২০২৪ সালের ৫ আগস্ট তিনি ঢাকা ছাড়েন।')) // '<svg …'
 */
export function timelineSvg(document: PictureDocument, options: PictureOptions = {}): string {
  const drawing = drawingOf(options)
  const all = happeningsOf(document)
  const dated = all.filter((happening): happening is Dated => happening.when !== undefined)
  const shown = dated
    .slice(0, drawing.limit)
    .sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end)
  const left = dated.length - shown.length
  const undated = all.length - dated.length
  const note = [
    left > 0 ? `${left} more with a date` : '',
    undated > 0 ? `${undated} without a date that the text fixes` : '',
  ].filter(Boolean)
  const height = HEAD + shown.length * ROW + FOOT + (note.length > 0 ? 22 : 0)
  return picture(
    'timeline',
    {
      width: drawing.width,
      height,
      title: 'Timeline',
      description: shown.length === 0 ? 'No event has a date.' : `${shown.length} events by date`,
    },
    ...(shown.length === 0 ? [] : rows(shown, drawing)),
    ...(note.length === 0
      ? []
      : [element('text', { class: 'quiet', x: 0, y: height - 8 }, escapeXml(note.join(', ')))]),
  )
}

function rows(shown: readonly Dated[], drawing: Drawing): string[] {
  const { width, locale } = drawing
  const narrow = width < 560
  const column = narrow ? 96 : 132
  const [from, to] = extent(shown)
  const scale = scaleUtc([from, to], [column + 8, width - (narrow ? 120 : 200)])
  const bottom = HEAD + shown.length * ROW
  const format = axisFormat(to - from, locale)
  const grid = scale.ticks(narrow ? 3 : 5).map((tick) => {
    const x = scale(tick)
    return [
      element('line', { class: 'grid', x1: x, x2: x, y1: HEAD - 10, y2: bottom }),
      element('text', { class: 'quiet', x, y: HEAD - 16, 'text-anchor': 'middle' }, escapeXml(format(tick))),
    ].join('')
  })
  return [
    ...grid,
    ...shown.map((happening, i) => rowMark(happening, HEAD + i * ROW + ROW / 2, scale, column, drawing)),
  ]
}

/** A line of the picture: the date, how long it was, what happened. */
function rowMark(
  happening: Dated,
  y: number,
  scale: (time: number) => number,
  column: number,
  { width, links }: Drawing,
): string {
  const { when, event, date } = happening
  const start = scale(when.start)
  const end = Math.max(start, scale(when.end))
  const isBar = when.end - when.start > DAY && end - start > 10
  const x = (isBar ? end : (start + end) / 2 + 6) + 8
  const type = fit(labelOf(event), width - x, SIZE * BOLD)
  const room = width - x - widthAt(`${type} `, SIZE * BOLD)
  const content = [
    element('title', {}, escapeXml(`${date?.text ?? ''}: ${labelOf(event)} ${sentenceOf(happening)}`)),
    element('line', { class: 'grid', x1: 0, x2: width, y1: y + ROW / 2, y2: y + ROW / 2 }),
    element(
      'text',
      { class: 'quiet', x: 0, y: y + 5 },
      escapeXml(fit(writtenDate(happening), column - 6, 12)),
    ),
    isBar
      ? element('rect', {
          class: whenClass(event),
          x: start,
          y: y - 5,
          width: end - start,
          height: 10,
          rx: 5,
        })
      : element('circle', { class: whenClass(event), cx: (start + end) / 2, cy: y, r: 6 }),
    element(
      'text',
      { x, y: y + 5 },
      element('tspan', { class: 'type' }, escapeXml(type)),
      room < 2 * SIZE ? '' : escapeXml(` ${fit(sentenceOf(happening), room, SIZE)}`),
    ),
  ]
  return links ? element('a', { href: `#${event.id}` }, ...content) : element('g', {}, ...content)
}

function whenClass(event: Happening['event']): string {
  return isReal(event) ? 'when' : 'when unsaid'
}

/** 2024-08-05 for the fifth of August, whatever the words. */
function writtenDate({ date }: Dated): string {
  return (date?.edtf ?? date?.iso ?? date?.timex.value ?? '').replace('T', ' ')
}

/** Who → to whom, or the words of the text where nobody is named. */
function sentenceOf({ actors, others, event }: Happening): string {
  const who = actors.map(({ entity }) => entity.canonical).join(', ')
  const whom = others
    .filter(({ role }) => role !== 'place')
    .map(({ entity }) => entity.canonical)
    .join(', ')
  if (who === '' && whom === '') return event.trigger.text
  return [who, whom].filter(Boolean).join(' → ')
}

const DAY = 86_400_000

/** First and last time with some room, so that a single day is not spread over the whole axis. */
function extent(shown: readonly Dated[]): readonly [number, number] {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const { when } of shown) {
    from = Math.min(from, when.start)
    to = Math.max(to, when.end)
  }
  const room = Math.max(DAY, (to - from) * 0.04)
  return [from - room, to + room]
}

function axisFormat(length: number, locale: string): (time: Date) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(length < 4 * 365 * DAY && { month: 'short' }),
    ...(length < 120 * DAY && { day: 'numeric' }),
  })
  return (time) => format.format(time)
}
