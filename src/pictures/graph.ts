import { scalePoint } from 'd3-scale'
import { linkHorizontal } from 'd3-shape'
import { type Happening, happeningsOf, isReal, labelOf, type Participant } from './happenings.js'
import { type Drawing, drawingOf } from './options.js'
import { BOLD, element, escapeXml, fit, picture } from './svg.js'
import type { PictureDocument, PictureOptions } from './types.js'

const ROW = 34
const HEAD = 34
const SIZE = 14

/**
 * Who did what to whom, as one SVG element that needs nothing else: actors left, events in the middle in text
 * order, those they touch right, each tied to its events. Lines of events that are denied, planned or only
 * possible are dashed, denied ones struck through.
 *
 * @throws GhotonaError `bad-option` when an option is not as described
 * @example
 * graphSvg(extract('ঢাকায় পুলিশ দুই ব্যক্তিকে গ্রেপ্তার করেছে।')) // '<svg …'
 */
export function graphSvg(document: PictureDocument, options: PictureOptions = {}): string {
  const drawing = drawingOf(options)
  const all = happeningsOf(document).filter(({ actors, others }) => actors.length + others.length > 0)
  const shown = all.slice(0, drawing.limit)
  const left = all.length - shown.length
  const who = nodesOf(shown, ({ actors }) => actors)
  const whom = nodesOf(shown, ({ others }) => others)
  const longest = Math.max(shown.length, who.length, whom.length)
  const height = HEAD + longest * ROW + (left > 0 ? 24 : 8)
  return picture(
    'graph',
    {
      width: drawing.width,
      height,
      title: 'Who did what to whom',
      description:
        shown.length === 0
          ? 'No event has a participant.'
          : `${shown.length} events, ${who.length} actors, ${whom.length} others`,
    },
    ...(shown.length === 0 ? [] : columns(shown, who, whom, longest * ROW, drawing)),
    ...(left > 0 ? [element('text', { class: 'quiet', x: 0, y: height - 8 }, `${left} more events`)] : []),
  )
}

/** The entities of one column, by the middle of their events, so that few lines cross. */
function nodesOf(shown: readonly Happening[], side: (happening: Happening) => readonly Participant[]) {
  const nodes = new Map<string, { entity: Participant['entity']; rows: number[] }>()
  for (const [row, happening] of shown.entries())
    for (const { entity } of side(happening)) {
      const node = nodes.get(entity.id) ?? { entity, rows: [] }
      node.rows.push(row)
      nodes.set(entity.id, node)
    }
  const middle = (rows: readonly number[]) => rows.reduce((sum, row) => sum + row, 0) / rows.length
  return [...nodes.values()].sort((a, b) => middle(a.rows) - middle(b.rows))
}

type Nodes = ReturnType<typeof nodesOf>

function columns(
  shown: readonly Happening[],
  who: Nodes,
  whom: Nodes,
  length: number,
  { width, links }: Drawing,
): string[] {
  const side = width * 0.3
  const middle = width / 2
  const span = [HEAD, HEAD + length] as const
  const place = (ids: readonly string[]) => scalePoint(ids, span).padding(0.5)
  const eventAt = place(shown.map(({ event }) => event.id))
  const whoAt = place(who.map(({ entity }) => entity.id))
  const whomAt = place(whom.map(({ entity }) => entity.id))
  const curve = linkHorizontal<unknown, readonly [number, number]>()
  const half = width * 0.11
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    real: boolean,
    title: string,
  ) =>
    element(
      'path',
      {
        class: real ? 'link' : 'link unreal',
        d: (curve({ source: from, target: to }) ?? '').replace(/(\.[0-9])[0-9]+/gu, '$1'),
      },
      element('title', {}, escapeXml(title)),
    )
  const lines = shown.flatMap(({ event, actors, others }) => {
    const y = eventAt(event.id) ?? 0
    const real = isReal(event)
    return [
      ...actors.map(({ role, entity }) =>
        line([side, whoAt(entity.id) ?? 0], [middle - half, y], real, `${role}: ${entity.canonical}`),
      ),
      ...others.map(({ role, entity }) =>
        line(
          [middle + half, y],
          [width - side, whomAt(entity.id) ?? 0],
          real,
          `${role}: ${entity.canonical}`,
        ),
      ),
    ]
  })
  const node = ({ entity }: Nodes[number], x: number, y: number, anchor: 'end' | 'start') =>
    element(
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
        escapeXml(fit(entity.canonical, side - 16, SIZE)),
      ),
    )
  const heads = [
    element('text', { class: 'head', x: side, y: 16, 'text-anchor': 'end' }, 'who'),
    element('text', { class: 'head', x: middle, y: 16, 'text-anchor': 'middle' }, 'did what'),
    element('text', { class: 'head', x: width - side, y: 16 }, 'to whom, with what, where'),
  ]
  const events = shown.map(({ event }) => {
    const y = eventAt(event.id) ?? 0
    const label = labelOf(event)
    const content = [
      element('title', {}, escapeXml(`${label}: ${event.trigger.text}`)),
      element(
        'text',
        {
          class: event.polarity === 'negative' ? 'type negative' : 'type',
          x: middle,
          y: y - 1,
          'text-anchor': 'middle',
        },
        escapeXml(fit(label, 2 * half, SIZE * BOLD)),
      ),
      element(
        'text',
        { class: 'quiet', x: middle, y: y + 13, 'text-anchor': 'middle' },
        escapeXml(fit(event.trigger.text, 2 * half, 12)),
      ),
    ]
    return links ? element('a', { href: `#${event.id}` }, ...content) : element('g', {}, ...content)
  })
  return [
    ...lines,
    ...heads,
    ...who.map((one) => node(one, side, whoAt(one.entity.id) ?? 0, 'end')),
    ...whom.map((one) => node(one, width - side, whomAt(one.entity.id) ?? 0, 'start')),
    ...events,
  ]
}
