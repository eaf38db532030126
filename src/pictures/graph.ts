import { scalePoint } from 'd3-scale'
import { type Columns, eventMark, headMarks, linkMark, nodeMark } from './graph-marks.js'
import { type Happening, happeningsOf, type Participant } from './happenings.js'
import { type Drawing, drawingOf } from './options.js'
import { element, picture } from './svg.js'
import type { PictureDocument, PictureOptions } from './types.js'

const ROW = 34
const HEAD = 34

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
  const columns = columnsOf(width)
  const place = placesIn(length)
  const eventAt = place(shown.map(({ event }) => event.id))
  const whoAt = place(who.map(({ entity }) => entity.id))
  const whomAt = place(whom.map(({ entity }) => entity.id))
  return [
    ...shown.flatMap((happening) => {
      const y = eventAt(happening.event.id)
      return [
        ...happening.actors.map((actor) =>
          linkMark(happening, actor, [columns.who, whoAt(actor.entity.id)], [columns.eventStart, y]),
        ),
        ...happening.others.map((other) =>
          linkMark(happening, other, [columns.eventEnd, y], [columns.whom, whomAt(other.entity.id)]),
        ),
      ]
    }),
    ...headMarks(columns),
    ...who.map(({ entity }) => nodeMark(entity, columns.who, whoAt(entity.id), columns.who, 'end')),
    ...whom.map(({ entity }) => nodeMark(entity, columns.whom, whomAt(entity.id), columns.who, 'start')),
    ...shown.map(({ event }) => eventMark(event, columns, eventAt(event.id), links)),
  ]
}

/** Where the columns of a picture so wide stand. */
function columnsOf(width: number): Columns {
  const middle = width / 2
  const half = width * 0.11
  return { who: width * 0.3, eventStart: middle - half, eventEnd: middle + half, whom: width - width * 0.3 }
}

/** The height at which each of a column stands. */
function placesIn(length: number): (ids: readonly string[]) => (id: string) => number {
  return (ids) => {
    const scale = scalePoint(ids, [HEAD, HEAD + length]).padding(0.5)
    return (id) => scale(id) ?? 0
  }
}
