import { isoDay, weekday } from '../calendars/civil.js'
import type { Point } from '../values.js'
import { rangeInYear, yearsAround } from './in-year.js'
import { foundDay } from './periods.js'
import { type Found, nowAnchor, type Resolve, type Scene, toldAnchor } from './scene.js'
import { foundWeekday, openWeekday } from './weekday.js'

/**
 * One day told in several ways, গতকাল বৃহস্পতিবার (১৫ আগস্ট): the day that most of the cues name. What
 * names another day is told as a conflict.
 */
export function foundCues(cues: readonly Point[], scene: Scene, resolve: Resolve): Found | undefined {
  const relative = cues.find(({ steps }) => steps !== undefined)
  // পরদিন শনিবার is counted from the day told before.
  const toldDay = relative?.origin === 'told' ? scene.told.day : undefined
  if (toldDay !== undefined) scene = { ...scene, now: toldDay, tense: () => undefined }
  const now = scene.now
  const whole = cues.find(({ year }) => year !== undefined)
  if (now === undefined && whole === undefined) return resolve(firstOf(cues), scene)

  const candidates: number[] = []
  let printed: number | undefined
  if (whole !== undefined) {
    const range = rangeInYear(whole, whole.year as number, scene)
    if (range === undefined) return undefined
    candidates.push(range.start)
  } else {
    for (const cue of cues) candidates.push(...daysOf(cue, now as number, scene))
    const weekdays = cues.find((cue) => cue.weekday !== undefined)
    // আজ রোববার on a Monday: the paper was printed the day before.
    if (relative !== undefined && weekdays !== undefined) {
      for (const day of daysOf(relative, now as number, scene)) {
        const back = (weekday(day) - (weekdays.weekday as number) + 7) % 7
        if (back > 0 && back <= 3) {
          candidates.unshift(day - back)
          printed = day - back
        }
      }
    }
  }
  const tense = scene.tense
  let best = candidates[0]
  let bestScore = -1
  for (const day of candidates) {
    let score = day === printed ? 0.6 : 0
    for (const cue of cues) if (satisfies(day, cue, scene)) score += weight(cue, toldDay !== undefined)
    if (now !== undefined && whole === undefined) {
      score += 0.5 / (1 + Math.abs(day - now))
      const direction =
        cues.find((cue) => cue.direction !== undefined)?.direction ??
        (relative === undefined && cues.length < 3 ? tense() : undefined)
      if ((direction === 'past' && day > now) || (direction === 'future' && day < now)) score -= 0.4
    }
    if (score > bestScore) {
      bestScore = score
      best = day
    }
  }
  if (best === undefined) return undefined
  const conflicts = cues.filter((cue) => !satisfies(best, cue, scene)).map((cue) => named(cue, best, scene))
  const anchor =
    whole !== undefined
      ? 'explicit'
      : toldDay !== undefined
        ? toldAnchor(scene, 'day')
        : relative?.steps !== undefined && now !== undefined
          ? nowAnchor(scene, 'D', best - now)
          : nowAnchor(scene)
  return { ...foundDay(best, { anchor }), ...(conflicts.length > 0 && { conflicts }) }
}

/** A date says more than পরদিন, which may go back to another day than the one told last: পরদিন ৮ অক্টোবর. */
const weight = ({ year, month }: Point, isTold: boolean) =>
  year !== undefined ? 3 : isTold && month !== undefined ? 1.6 : 1

/** The days near now that one cue could name. */
function daysOf(cue: Point, now: number, scene: Scene): number[] {
  if (cue.steps !== undefined) {
    const { count, other } = cue.steps
    return other === undefined ? [now + count] : [now + count, now + other]
  }
  if (cue.weekday !== undefined) {
    const { start } = foundWeekday(cue.weekday, cue, scene)
    const back = (weekday(now) - cue.weekday + 7) % 7
    return [start as number, now - back, now + ((7 - back) % 7)]
  }
  return yearsAround(cue, now).flatMap((year) => rangeInYear(cue, year, scene)?.start ?? [])
}

function satisfies(day: number, cue: Point, scene: Scene): boolean {
  if (cue.weekday !== undefined) return weekday(day) === cue.weekday
  if (cue.steps !== undefined) {
    const { count, other } = cue.steps
    return (
      scene.now === undefined ||
      day === scene.now + count ||
      (other !== undefined && day === scene.now + other)
    )
  }
  const years = cue.year !== undefined ? [cue.year] : yearsAround(cue, day)
  return years.some((year) => {
    const start = rangeInYear(cue, year, scene)?.start
    // Hijri months begin with the sighted moon.
    return start !== undefined && Math.abs(start - day) <= (cue.calendar === 'hijri' ? 1 : 0)
  })
}

/** The day that a cue which disagrees would name, near the day found. */
function named(cue: Point, day: number, scene: Scene): string {
  if (cue.weekday !== undefined) return openWeekday(cue.weekday).value
  const days =
    cue.year !== undefined
      ? [rangeInYear(cue, cue.year, scene)?.start ?? day]
      : daysOf(cue, cue.steps === undefined ? day : (scene.now ?? day), scene)
  return isoDay(days.reduce((a, b) => (Math.abs(b - day) < Math.abs(a - day) ? b : a)))
}

/** The cue that says most where the day of writing is not known. */
const firstOf = (cues: readonly Point[]) => [...cues].sort((a, b) => rank(a) - rank(b))[0]

function rank({ month, calendar, named: day, weekday: name }: Point): number {
  if (month !== undefined) return calendar === 'gregorian' ? 0 : 1
  return day !== undefined ? 2 : name !== undefined ? 3 : 4
}
