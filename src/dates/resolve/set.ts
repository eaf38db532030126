import { two } from '../calendars/civil.js'
import type { Point, Recurrence } from '../values.js'
import { foundPoint } from './day.js'
import { NOTHING_TOLD, type Scene } from './scene.js'
import { type Resolved, timeOf } from './timex.js'

/** Something that comes again. */
export function resolveSet({ period, point, to, mod }: Recurrence): Resolved | undefined {
  const value = point === undefined ? period : setValue(point)
  if (value === undefined) return undefined
  const end =
    to === undefined
      ? ''
      : `/${to.weekday !== undefined ? `XXXX-WXX-${to.weekday}` : `XXXX-XX-XX${timeOf(to)}`}`
  return {
    timex: { type: 'SET', value: value + end, mod: mod ?? null },
    edtf: period === 'P1D' && point === undefined ? 'XXXX-XX-XX' : null,
    iso: null,
    calendar: point?.calendar ?? 'gregorian',
    anchor: 'none',
  }
}

function setValue(point: Point): string | undefined {
  const day =
    point.weekday !== undefined
      ? `XXXX-WXX-${point.weekday}`
      : point.month !== undefined || point.named !== undefined
        ? foundPoint(point, UNKNOWN)?.value
        : point.day !== undefined
          ? `XXXX-XX-${two(point.day)}`
          : 'XXXX-XX-XX'
  return day === undefined ? undefined : day + timeOf(point)
}

/** Every year and every week is the same for what comes again. */
const UNKNOWN: Scene = {
  now: undefined,
  nowName: 'DCT',
  late: false,
  told: NOTHING_TOLD,
  sentence: 0,
  paragraph: 0,
  opens: false,
  closes: () => false,
  region: 'BD',
  bangla: 'bangladesh',
  adverbial: false,
  attributive: false,
  tense: () => undefined,
}
