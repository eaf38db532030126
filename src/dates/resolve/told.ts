import { civilDay } from '../calendars/civil.js'
import { type Found, fiscalYearOf, type Scene, type Told } from './scene.js'

/** What is known when one more time has been told. */
export function told(known: Told, found: Found, scene: Scene, index: number): Told {
  const { start, grain } = found
  if (start === undefined) return known
  const { year, month } = civilDay(start)
  switch (grain) {
    case 'day':
    case 'interval':
      return {
        ...known,
        grain,
        day: start,
        ...((scene.now === undefined || start <= scene.now) && { pastDay: start }),
        ...(scene.now !== undefined && start <= scene.now && scene.now - start < 8 && { newsDay: start }),
        month: { year, month },
        year,
        sentence: scene.sentence,
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
