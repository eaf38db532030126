import { civilDay, isoDay, weekday } from '../calendars/civil.js'
import type { Point } from '../values.js'
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

export function foundSteps(point: Point, scene: Scene): Found | undefined {
  const { unit, count, other } = point.steps as NonNullable<Point['steps']>
  const told = point.origin === 'told'
  const size = unit === 'D' || unit === 'W' ? 'day' : unit === 'M' ? 'month' : 'year'
  const day = told ? ((count === 0 ? pointedDay(scene) : scene.told.day) ?? scene.now) : scene.now
  const anchor =
    told && scene.told.day !== undefined ? toldAnchor(scene, size) : nowAnchor(scene, unit, count)
  const nowDay = scene.now === undefined ? undefined : civilDay(scene.now)
  const open = (value: string): Found => ({ grain: 'open', value, edtf: null, iso: null, anchor: 'none' })
  switch (unit) {
    case 'D': {
      if (day === undefined) return open('XXXX-XX-XX')
      if (other === undefined) return foundDay(day + count, { anchor })
      const tense = scene.tense()
      const [chosen, left] =
        tense === 'future' || tense === 'present' || tense === 'beginning' ? [other, count] : [count, other]
      const found = foundDay(day + chosen, { anchor: nowAnchor(scene, 'D', chosen) })
      return tense === undefined ? { ...found, others: [isoDay(day + left)] } : found
    }
    case 'W':
      return day === undefined ? open('XXXX-WXX') : foundWeek(day + 7 * count, { anchor })
    case 'M': {
      const month = told ? (scene.told.month ?? (point.strict === true ? undefined : nowDay)) : nowDay
      return month === undefined ? open('XXXX-XX') : foundMonth(month.year, month.month + count, { anchor })
    }
    case 'Q': {
      if (nowDay === undefined) return open('XXXX-QX')
      const quarter = 4 * nowDay.year + Math.floor((nowDay.month - 1) / 3) + count
      return foundQuarter(Math.floor(quarter / 4), (quarter % 4) + 1, { anchor })
    }
    case 'Y': {
      // গত অর্থবছরে …; আগের বছরের চেয়ে তা কম
      if (told && count !== 0 && scene.told.grain === 'fiscal' && scene.told.fiscal !== undefined)
        return foundFiscal(scene.told.fiscal + count, undefined, scene.region, { anchor })
      const year = told
        ? (scene.told.year ?? (point.strict === true ? undefined : nowDay?.year))
        : point.mod === 'END' &&
            count === 0 &&
            other === 0 &&
            nowDay !== undefined &&
            isNotYetOver(nowDay.month, scene)
          ? (earlierYear(scene, nowDay.year) ?? nowDay.year - 1)
          : nowDay?.year
      return year === undefined
        ? open('XXXX')
        : foundYear(
            year +
              (other !== undefined && nowDay !== undefined && nowDay.month >= NEAR_THE_END ? other : count),
            {
              anchor: told && scene.told.year !== undefined ? toldAnchor(scene, 'year') : anchor,
            },
          )
    }
    case 'WE': {
      if (day === undefined) return open('XXXX-WXX-WE')
      // The weekend under way, the next one where the verb says so, else the last.
      const free = weekday(day) >= 6
      const away = other === undefined || free || scene.tense() === 'future' ? count : other
      return foundWeekend(day + 7 * away, { anchor: nowAnchor(scene) })
    }
    case 'DE':
      return nowDay === undefined
        ? open('XXXX')
        : foundDecade(10 * (Math.floor(nowDay.year / 10) + count), { anchor })
    case 'CE':
      return nowDay === undefined
        ? open('XXXX')
        : foundCentury(Math.floor((nowDay.year - 1) / 100) + 1 + count, false, { anchor })
    case 'FY': {
      const fiscal =
        told && scene.told.fiscal !== undefined
          ? scene.told.fiscal
          : scene.now === undefined
            ? undefined
            : fiscalYearOf(scene.now, scene.region)
      return fiscal === undefined
        ? open(point.quarter === undefined ? 'FYXXXX' : `FYXXXX-Q${point.quarter}`)
        : foundFiscal(
            fiscal + (other !== undefined && isNearFiscalEnd(scene) ? other : count),
            point.quarter,
            scene.region,
            { anchor },
          )
    }
    default:
      return undefined
  }
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
