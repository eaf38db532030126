import type { Point } from '../values.js'
import { foundCues } from './cues.js'
import { foundFiscal } from './fiscal.js'
import { inKnownYear } from './in-year.js'
import { foundCentury, foundDay, foundDecade } from './periods.js'
import { type Found, nowAnchor, type Scene, toldAnchor } from './scene.js'
import { foundShift } from './shift.js'
import { inSomeYear } from './some-year.js'
import { foundSteps } from './steps.js'
import { foundDayOfMonth, foundWeekday } from './weekday.js'
import { foundBeside, foundSame, foundWithin } from './within.js'

/** The day or the longer period that a point names, without its time of the day. Undefined when it names none. */
export function foundPoint(point: Point, scene: Scene): Found | undefined {
  if (point.cues !== undefined) return foundCues(point.cues, scene, foundPoint)
  if (point.reference === 'same') return foundSame(point, scene, foundPoint)
  if (point.reference === 'first-day') {
    const { day } = scene.told
    return day === undefined ? undefined : foundDay(day, { anchor: toldAnchor(scene, 'day') })
  }
  if (point.reference === 'stretch-day') return dayOfStretch(point, scene)
  if (point.reference === 'news-day') {
    const inStretch = point.day === undefined ? undefined : dayOfStretch(point, scene)
    if (inStretch !== undefined) return inStretch
    const { leadDay } = scene.told
    return leadDay === undefined ? undefined : foundDay(leadDay, { anchor: nowAnchor(scene) })
  }
  if (point.reference !== undefined)
    return {
      grain: 'open',
      value: point.reference,
      edtf: null,
      iso: null,
      anchor: scene.now === undefined ? 'none' : 'DCT',
    }
  if (point.shift !== undefined) return foundShift(point, scene, foundPoint)
  if (point.base !== undefined) return foundBeside(point, point.base, scene, foundPoint)
  if (point.within !== undefined) return foundWithin(point, point.within, scene, foundPoint)
  if (point.fiscal !== undefined && point.fiscal !== 'fiscal')
    return foundFiscal(point.fiscal, point.quarter, scene.region, { anchor: 'explicit' })
  if (point.decade !== undefined) return foundDecade(point.decade, { anchor: 'explicit' })
  if (point.century !== undefined)
    return foundCentury(point.century, point.bc === true, { anchor: 'explicit' })
  if (point.year !== undefined) return inKnownYear(point, point.year, 'explicit', scene)
  if (point.steps !== undefined) return foundSteps(point, scene)
  if (
    point.month !== undefined ||
    point.named !== undefined ||
    point.season !== undefined ||
    point.quarter !== undefined ||
    point.half !== undefined
  )
    return inSomeYear(point, scene)
  if (point.weekday !== undefined) return foundWeekday(point.weekday, point, scene)
  if (point.day !== undefined) return foundDayOfMonth(point.day, point, scene)
  return undefined
}

/** The second of the days told just before from one to the other. */
function dayOfStretch({ day }: Point, { told, sentence }: Scene): Found | undefined {
  const { stretch } = told
  if (stretch?.days === undefined || day === undefined || sentence - told.sentence > 2) return undefined
  const [first, last] = stretch.days
  return first + day - 1 <= last ? foundDay(first + day - 1, { anchor: 'DCT' }) : undefined
}
