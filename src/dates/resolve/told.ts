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
  const known = { ...before, last: scene.sentence, stretch, morning: found.morning }
  switch (isLong(found) ? 'month' : grain) {
    case 'day':
    case 'interval':
      return {
        ...known,
        grain,
        day: start,
        ...(scene.now !== undefined && recentDays(known, start, scene.now, isEnd)),
        ...(scene.now === undefined && { pastDay: start }),
        ...(!(isEnd && known.storyDay !== undefined) && { storyDay: start }),
        month: { year, month },
        year,
        sentence: scene.sentence,
        paragraph: scene.paragraph,
        indices: { day: index, month: index, year: index },
      }
    case 'month':
    case 'quarter':
    case 'season':
      return {
        ...known,
        grain,
        month: { year, month },
        year,
        indices: { ...known.indices, month: index, year: index },
      }
    case 'year':
      return { ...known, grain, year, indices: { ...known.indices, year: index } }
    case 'fiscal':
      return {
        ...known,
        grain,
        fiscal: fiscalYearOf(start, scene.region),
        indices: { ...known.indices, year: index },
      }
    default:
      return known
  }
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

/** How a day lies to that of the publication. */
function recentDays(known: Told, day: number, now: number, isEnd: boolean): Partial<Told> {
  if (day > now) return isEnd ? {} : { nextDay: day }
  return {
    pastDay: day,
    ...(now - day < 8 && { newsDay: day }),
    ...(now - day < 4 && known.leadDay === undefined && { leadDay: day }),
  }
}
