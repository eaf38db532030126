import { civilDay } from '../calendars/civil.js'
import { type Found, fiscalYearOf, type Scene, type Told } from './scene.js'

/** What is known when one more time has been told. */
export function told(before: Told, found: Found, scene: Scene, index: number, isEnd: boolean): Told {
  const { start, grain } = found
  if (start === undefined || found.supposed === true) return before
  const { year, month } = civilDay(start)
  const within = before.stretch?.days
  const isWithin = within !== undefined && start >= within[0] && start <= within[1]
  const stretch = stretchOf(found, scene) ?? (isWithin ? before.stretch : undefined)
  const known = copyOf(before)
  known.last = scene.sentence
  known.stretch = stretch
  known.morning = found.morning
  const { indices } = before
  switch (isLong(found) ? 'month' : grain) {
    case 'day':
    case 'interval':
      known.grain = grain
      known.day = start
      if (scene.now === undefined) known.pastDay = start
      else noteRecent(known, start, scene.now, isEnd)
      if (!isEnd || known.storyDay === undefined) known.storyDay = start
      known.month = { year, month }
      known.year = year
      known.sentence = scene.sentence
      known.paragraph = scene.paragraph
      known.indices = { day: index, month: index, year: index }
      break
    case 'month':
    case 'quarter':
    case 'season':
      known.grain = grain
      known.month = { year, month }
      known.year = year
      known.indices = { day: indices.day, month: index, year: index }
      break
    case 'year':
      known.grain = grain
      known.year = year
      known.indices = { day: indices.day, month: indices.month, year: index }
      break
    case 'fiscal':
      known.grain = grain
      known.fiscal = fiscalYearOf(start, scene.region)
      known.indices = { day: indices.day, month: indices.month, year: index }
      break
    default:
  }
  return known
}

/** পৌষের মাঝামাঝি, ১ জুলাই থেকে ৩১ আগস্ট: not a day to which সকালে goes back. */
const isLong = ({ grain, start, end }: Found) =>
  grain === 'interval' && start !== undefined && end !== undefined && end - start >= 27

/** A stretch of time that has one like it in other years: the first quarter, 1 to 27 January. */
function stretchOf({ grain, value, start, end }: Found, { region }: Scene): Told['stretch'] {
  if (start === undefined) return undefined
  const days = grain === 'interval' && end !== undefined && end > start ? ([start, end] as const) : undefined
  const isStretch = value.includes('/') || value.includes('-Q') || value.includes('-H')
  return isStretch && !value.includes('T')
    ? { value, year: civilDay(start).year, fiscal: fiscalYearOf(start, region), days }
    : undefined
}

/** Notes how a day lies to that of the publication. */
function noteRecent(known: Writable, day: number, now: number, isEnd: boolean): void {
  if (day > now) {
    if (!isEnd) known.nextDay = day
    return
  }
  known.pastDay = day
  if (now - day < 8) known.newsDay = day
  if (now - day < 4 && known.leadDay === undefined) known.leadDay = day
}

type Writable = { -readonly [Field in keyof Told]: Told[Field] }

/** All fields, as `NOTHING_TOLD` has them: whatever was told, the engine sees one shape. */
function copyOf(told: Told): Writable {
  return {
    day: told.day,
    pastDay: told.pastDay,
    newsDay: told.newsDay,
    leadDay: told.leadDay,
    nextDay: told.nextDay,
    storyDay: told.storyDay,
    month: told.month,
    year: told.year,
    fiscal: told.fiscal,
    grain: told.grain,
    stretch: told.stretch,
    morning: told.morning,
    sentence: told.sentence,
    paragraph: told.paragraph,
    last: told.last,
    indices: told.indices,
  }
}
