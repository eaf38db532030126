import { linkHorizontal } from 'd3-shape'
import { type Happening, isReal, labelOf, type Participant } from './happenings.js'
import { BOLD, element, escapeXml, fit } from './svg.js'

const SIZE = 14

/** Where names of those who act end, the events stand, and names of the others begin. */
export interface Columns {
  readonly who: number
  readonly eventStart: number
  readonly eventEnd: number
  readonly whom: number
}

type Point = readonly [x: number, y: number]

const curve = /* @__PURE__ */ linkHorizontal<unknown, Point>()

export function linkMark(
  { event }: Happening,
  { role, entity }: Participant,
  source: Point,
  target: Point,
): string {
  return element(
    'path',
    {
      class: isReal(event) ? 'link' : 'link unreal',
      d: (curve({ source, target }) ?? '').replace(/(\.[0-9])[0-9]+/gu, '$1'),
    },
    element('title', {}, escapeXml(`${role}: ${entity.canonical}`)),
  )
}

/** A dot with its name beside it, cut where it would be longer than `room`. */
export function nodeMark(
  entity: Participant['entity'],
  x: number,
  y: number,
  room: number,
  anchor: 'end' | 'start',
): string {
  return element(
    'g',
    {},
    element(
      'title',
      {},
      escapeXml(`${entity.type} ${entity.canonical}${entity.en ? ` (${entity.en})` : ''}`),
    ),
    element('circle', { class: `node ${entity.type.toLowerCase()}`, cx: x, cy: y, r: 5 }),
    element(
      'text',
      { x: x + (anchor === 'end' ? -11 : 11), y: y + 5, 'text-anchor': anchor },
      escapeXml(fit(entity.canonical, room - 16, SIZE)),
    ),
  )
}

export function headMarks({ who, eventStart, eventEnd, whom }: Columns): string[] {
  const middle = (eventStart + eventEnd) / 2
  return [
    element('text', { class: 'head', x: who, y: 16, 'text-anchor': 'end' }, 'who'),
    element('text', { class: 'head', x: middle, y: 16, 'text-anchor': 'middle' }, 'did what'),
    element('text', { class: 'head', x: whom, y: 16 }, 'to whom, with what, where'),
  ]
}

/** The type of an event over its trigger; a link to it where there is a place to go. */
export function eventMark(
  event: Happening['event'],
  { eventStart, eventEnd }: Columns,
  y: number,
  links: boolean,
): string {
  const label = labelOf(event)
  const x = (eventStart + eventEnd) / 2
  const room = eventEnd - eventStart
  const content = [
    element('title', {}, escapeXml(`${label}: ${event.trigger.text}`)),
    element(
      'text',
      {
        class: event.polarity === 'negative' ? 'type negative' : 'type',
        x,
        y: y - 1,
        'text-anchor': 'middle',
      },
      escapeXml(fit(label, room, SIZE * BOLD)),
    ),
    element(
      'text',
      { class: 'quiet', x, y: y + 13, 'text-anchor': 'middle' },
      escapeXml(fit(event.trigger.text, room, 12)),
    ),
  ]
  return links ? element('a', { href: `#${event.id}` }, ...content) : element('g', {}, ...content)
}
