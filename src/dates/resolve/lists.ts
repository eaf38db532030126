import { isoDay, parseIsoDay } from '../calendars/civil.js'
import type { Expression } from '../expressions.js'
import type { DateFinding } from '../types.js'
import type { Point, Recurrence } from '../values.js'

/**
 * Times that are told in a list are in its order, and what is said of the first goes for all.
 *
 *     শনি, রবি ও |সোমবার   জুলাই ও |আগস্টে   প্রতি সোমবার ও |বুধবার
 *
 * Where one alone would lie before the one named before it, the earlier ones belong to the week or the year before.
 *
 * @param now the day of writing, where it is known
 */
export function orderLists(
  findings: readonly DateFinding[],
  expressions: readonly Expression[],
  now: number | undefined,
): readonly DateFinding[] {
  let ordered: DateFinding[] | undefined
  for (let i = 1; i < findings.length; i++) {
    if (!isLinked(expressions, i) || !isWeekday(expressions[i])) continue
    const before: DateFinding = (ordered ?? findings)[i - 1]
    if (before.timex.type !== 'SET' || !isEveryWeek(expressions, i - 1)) continue
    ordered ??= [...findings]
    ordered[i] = recurring(findings[i], expressions[i].value as Point)
  }
  if (now === undefined) return ordered ?? findings
  for (let i = findings.length - 1; i > 0; i--) {
    if (!isLinked(expressions, i)) continue
    const list: readonly DateFinding[] = ordered ?? findings
    const value = earlier(list[i - 1], list[i], expressions[i - 1], expressions[i])
    if (value === undefined) continue
    ordered ??= [...findings]
    ordered[i - 1] = { ...list[i - 1], timex: { ...list[i - 1].timex, value }, edtf: value, iso: value }
  }
  return ordered ?? findings
}

/** The value of the first of two where it has to lie before the second and does not. */
function earlier(a: DateFinding, b: DateFinding, first: Expression, second: Expression): string | undefined {
  if (isWeekday(first) && isWeekday(second)) {
    const [day, next] = [parseIsoDay(a.timex.value), parseIsoDay(b.timex.value)]
    return day === undefined || next === undefined || day < next ? undefined : isoDay(day - 7)
  }
  if (!isYearless(first) || !isYearless(second)) return undefined
  const [rest, next] = [a.timex.value.slice(4), b.timex.value.slice(4)]
  return a.timex.value > b.timex.value && rest < next && rest !== '-02-29'
    ? b.timex.value.slice(0, 4) + rest
    : undefined
}

function recurring(finding: DateFinding, { weekday }: Point): DateFinding {
  return {
    ...finding,
    timex: { type: 'SET', value: `XXXX-WXX-${weekday}`, mod: null },
    edtf: null,
    iso: null,
    anchor: 'none',
  }
}

/** One token, a comma or ও, stands between two times, of which the second has no direction of its own. */
function isLinked(expressions: readonly Expression[], i: number): boolean {
  const [a, b] = [expressions[i - 1], expressions[i]]
  return b.first === a.last + 1 && (b.value as Point).direction === undefined
}

/** প্রতি সোমবার, or one of the weekdays listed behind it. */
function isEveryWeek(expressions: readonly Expression[], i: number): boolean {
  const { symbol, value } = expressions[i]
  if (symbol !== 'set') return isWeekday(expressions[i])
  const { period, point, to } = value as Recurrence
  return period === undefined && to === undefined && isBareWeekday(point)
}

function isWeekday({ symbol, value }: Expression): boolean {
  return symbol === 'point' && isBareWeekday(value as Point)
}

function isBareWeekday(point: Point | undefined): boolean {
  return point?.weekday !== undefined && isBarePoint(point)
}

/** জুলাই, ২৮ জুন: in any year. */
function isYearless({ symbol, value }: Expression): boolean {
  const point = value as Point
  return (
    symbol === 'point' &&
    point.month !== undefined &&
    (point.calendar ?? 'gregorian') === 'gregorian' &&
    point.year === undefined &&
    point.weekday === undefined &&
    point.portion === undefined &&
    isBarePoint(point)
  )
}

function isBarePoint({ part, clock, mod, cues, within }: Point): boolean {
  return (
    part === undefined &&
    clock === undefined &&
    mod === undefined &&
    cues === undefined &&
    within === undefined
  )
}
