import { addMonths, civilDay, isoDay, isoYear, two } from '../calendars/civil.js'
import type { Length } from '../values.js'
import type { Scene } from './scene.js'

/** The TIMEX3 value of an amount of time: `P1Y6M` for দেড় বছর, `PXD` for কয়েক দিন. */
export function lengthValue(length: Length): string {
  if (length.vague !== undefined) return length.vague
  if (length.upTo !== undefined) {
    const [{ unit, count }] = length.amounts
    return `${amountsValue([{ unit, count }])}/${amountsValue([{ unit, count: length.upTo }])}`
  }
  return amountsValue(length.amounts)
}

function amountsValue(amounts: Length['amounts']): string {
  const sums = { Y: 0, M: 0, W: 0, D: 0, H: 0, m: 0, S: 0 }
  for (const { unit, count } of amounts) {
    switch (unit) {
      case 'CE':
        sums.Y += 100 * count
        break
      case 'DE':
        sums.Y += 10 * count
        break
      case 'Y':
        sums.Y += Math.floor(count)
        sums.M += (count % 1) * 12
        break
      case 'D':
        sums.D += Math.floor(count)
        sums.H += (count % 1) * 24
        break
      case 'TH':
        sums.H += Math.floor(count)
        sums.m += (count % 1) * 60
        break
      case 'TM':
        sums.m += Math.floor(count)
        sums.S += (count % 1) * 60
        break
      case 'TS':
        sums.S += count
        break
      case 'M':
        sums.M += count
        break
      case 'W':
        sums.W += count
        break
      default:
        sums.D += count
    }
  }
  const write = (count: number, letter: string) => (count === 0 ? '' : `${round(count)}${letter}`)
  const date = write(sums.Y, 'Y') + write(sums.M, 'M') + write(sums.W, 'W') + write(sums.D, 'D')
  const time = write(sums.H, 'H') + write(sums.m, 'M') + write(sums.S, 'S')
  return `P${date}${time === '' ? '' : `T${time}`}`
}

const round = (count: number) => String(Math.round(count * 1000) / 1000)

/** The days that a length covers up to now, from now on, or from a told day, as an EDTF interval. */
export function lengthInterval(length: Length, scene: Scene): string | null {
  const direction = length.direction ?? (length.mod === 'BEFORE' ? 'future' : undefined)
  const told = length.origin === 'told' || (length.mod === 'BEFORE' && length.direction === undefined)
  const from = told ? (scene.told.day ?? scene.now) : scene.now
  if (
    direction === undefined ||
    from === undefined ||
    length.vague !== undefined ||
    length.upTo !== undefined
  )
    return null
  const sign = direction === 'past' ? -1 : 1
  let to = from
  let years = true
  for (const { unit, count } of length.amounts) {
    if (unit.startsWith('T')) return null
    const months =
      unit === 'M'
        ? count
        : unit === 'Y'
          ? 12 * count
          : unit === 'DE'
            ? 120 * count
            : unit === 'CE'
              ? 1200 * count
              : 0
    if (months % 12 !== 0 || months === 0) years = false
    to =
      months > 0
        ? addMonths(to, sign * Math.trunc(months)) + sign * Math.round((months % 1) * 30)
        : to + sign * Math.round(count * (unit === 'W' ? 7 : 1))
  }
  const write = (day: number) => {
    const { year, month } = civilDay(day)
    return years ? `${isoYear(year)}-${two(month)}` : isoDay(day)
  }
  return sign < 0 ? `${write(to)}/${write(from)}` : `${write(from)}/${write(to)}`
}
