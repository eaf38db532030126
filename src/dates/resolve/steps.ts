import { type CivilDay, civilDay, isoDay, weekday } from '../calendars/civil.js'
import type { Point, Unit } from '../values.js'
import { foundFiscal } from './fiscal.js'
import {
  foundCentury,
  foundDay,
  foundDecade,
  foundMonth,
  foundQuarter,
  foundWeek,
  foundWeekend,
  foundYear,
} from './periods.js'
import {
  type Found,
  fiscalStart,
  fiscalYearOf,
  nowAnchor,
  pointedDay,
  type Scene,
  toldAnchor,
} from './scene.js'

/** From October on the new year is the next. */
const NEAR_THE_END = 10

/** Whole units counted from somewhere: গত সপ্তাহে, আগের মাসে. */
interface Steps {
  readonly point: Point
  readonly scene: Scene
  readonly count: number
  /** The other way that the words allow: পরশু. */
  readonly other: number | undefined
  /** From a time told before: আগের বছর, ওই দিন. */
  readonly told: boolean
  /** The day to count from, and the date of writing; undefined where they are not known. */
  readonly day: number | undefined
  readonly nowDay: CivilDay | undefined
  readonly anchor: string
}

export function foundSteps(point: Point, scene: Scene): Found | undefined {
  const { unit, count, other } = point.steps as NonNullable<Point['steps']>
  const told = point.origin === 'told'
  const size = unit === 'D' || unit === 'W' ? 'day' : unit === 'M' ? 'month' : 'year'
  return FOUND[unit]?.({
    point,
    scene,
    count,
    other,
    told,
    day: told ? ((count === 0 ? pointedDay(scene) : scene.told.day) ?? scene.now) : scene.now,
    nowDay: scene.now === undefined ? undefined : civilDay(scene.now),
    anchor: told && scene.told.day !== undefined ? toldAnchor(scene, size) : nowAnchor(scene, unit, count),
  })
}

const FOUND: Partial<Record<Unit, (steps: Steps) => Found>> = {
  D: days,
  W: ({ day, count, anchor }) =>
    day === undefined ? open('XXXX-WXX') : foundWeek(day + 7 * count, { anchor }),
  M: months,
  Q: quarters,
  Y: years,
  WE: weekends,
  DE: ({ nowDay, count, anchor }) =>
    nowDay === undefined
      ? open('XXXX')
      : foundDecade(10 * (Math.floor(nowDay.year / 10) + count), { anchor }),
  CE: ({ nowDay, count, anchor }) =>
    nowDay === undefined
      ? open('XXXX')
      : foundCentury(Math.floor((nowDay.year - 1) / 100) + 1 + count, false, { anchor }),
  FY: fiscalYears,
}

function open(value: string): Found {
  return { grain: 'open', value, edtf: null, iso: null, anchor: 'none' }
}

function days({ scene, day, count, other, anchor }: Steps): Found {
  if (day === undefined) return open('XXXX-XX-XX')
  if (other === undefined) return foundDay(day + count, { anchor })
  const tense = scene.tense()
  const isAhead = tense === 'future' || tense === 'present' || tense === 'beginning'
  const [chosen, left] = isAhead ? [other, count] : [count, other]
  const found = foundDay(day + chosen, { anchor: nowAnchor(scene, 'D', chosen) })
  return tense === undefined ? { ...found, others: [isoDay(day + left)] } : found
}

function months({ point, scene, told, nowDay, count, anchor }: Steps): Found {
  const month = told ? (scene.told.month ?? (point.strict === true ? undefined : nowDay)) : nowDay
  return month === undefined ? open('XXXX-XX') : foundMonth(month.year, month.month + count, { anchor })
}

function quarters({ nowDay, count, anchor }: Steps): Found {
  if (nowDay === undefined) return open('XXXX-QX')
  const quarter = 4 * nowDay.year + Math.floor((nowDay.month - 1) / 3) + count
  return foundQuarter(Math.floor(quarter / 4), (quarter % 4) + 1, { anchor })
}

function years(steps: Steps): Found {
  const { scene, told, nowDay, count, other, anchor } = steps
  // গত অর্থবছরে …; আগের বছরের চেয়ে তা কম
  if (told && count !== 0 && scene.told.grain === 'fiscal' && scene.told.fiscal !== undefined)
    return foundFiscal(scene.told.fiscal + count, undefined, scene.region, { anchor })
  const year = told ? yearTold(steps) : yearNow(steps)
  if (year === undefined) return open('XXXX')
  const isNext = other !== undefined && nowDay !== undefined && nowDay.month >= NEAR_THE_END
  return foundYear(year + (isNext ? other : count), {
    anchor: told && scene.told.year !== undefined ? toldAnchor(scene, 'year') : anchor,
  })
}

function yearTold({ point, scene, nowDay }: Steps): number | undefined {
  return scene.told.year ?? (point.strict === true ? undefined : nowDay?.year)
}

function yearNow({ point, scene, count, other, nowDay }: Steps): number | undefined {
  if (nowDay === undefined) return undefined
  const isEnd = point.mod === 'END' && count === 0 && other === 0
  return isEnd && isNotYetOver(nowDay.month, scene)
    ? (earlierYear(scene, nowDay.year) ?? nowDay.year - 1)
    : nowDay.year
}

/** The weekend under way, the next one where the verb says so, else the last. */
function weekends({ scene, day, count, other }: Steps): Found {
  if (day === undefined) return open('XXXX-WXX-WE')
  const isFree = weekday(day) >= 6
  const away = other === undefined || isFree || scene.tense() === 'future' ? count : other
  return foundWeekend(day + 7 * away, { anchor: nowAnchor(scene) })
}

function fiscalYears({ point, scene, told, count, other, anchor }: Steps): Found {
  const { now, region } = scene
  const current = now === undefined ? undefined : fiscalYearOf(now, region)
  const fiscal = told ? (scene.told.fiscal ?? current) : current
  if (fiscal === undefined) return open(point.quarter === undefined ? 'FYXXXX' : `FYXXXX-Q${point.quarter}`)
  const away = other !== undefined && isNearFiscalEnd(scene) ? other : count
  return foundFiscal(fiscal + away, point.quarter, region, { anchor })
}

/** বছরের শেষ দিকে দাম বাড়ে, written in spring: of a year that is over */
const isNotYetOver = (month: number, scene: Scene) => month < NEAR_THE_END && scene.tense() === 'past'

/** The year told last, where it is over. */
function earlierYear({ told }: Scene, year: number): number | undefined {
  return told.year !== undefined && told.year < year ? told.year : undefined
}

/** Whether the fiscal year has only a quarter left. */
function isNearFiscalEnd({ now, region }: Scene): boolean {
  if (now === undefined) return false
  const monthsLeft = (fiscalStart(region) - civilDay(now).month + 12) % 12
  return monthsLeft >= 1 && monthsLeft <= 3
}
