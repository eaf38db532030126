import { isoDay, parseIsoDay } from '../calendars/civil.js'
import type { Expression } from '../expressions.js'
import type { DateFinding } from '../types.js'
import type { Point } from '../values.js'

/**
 * শনি, রবি ও সোমবার are days that follow each other: where one alone would lie before the one named
 * before it, the earlier ones belong to the week before.
 *
 * @param now the day of writing, where it is known
 */
export function orderWeekdays(
  findings: readonly DateFinding[],
  expressions: readonly Expression[],
  now: number | undefined,
): readonly DateFinding[] {
  if (now === undefined) return findings
  let ordered: DateFinding[] | undefined
  for (let i = findings.length - 1; i > 0; i--) {
    if (!isLinked(expressions[i - 1], expressions[i])) continue
    const list: readonly DateFinding[] = ordered ?? findings
    const day = parseIsoDay(list[i].timex.value)
    const before = parseIsoDay(list[i - 1].timex.value)
    if (day === undefined || before === undefined || before < day) continue
    ordered ??= [...findings]
    ordered[i - 1] = onDay(list[i - 1], before - 7)
  }
  return ordered ?? findings
}

function onDay(finding: DateFinding, day: number): DateFinding {
  const value = isoDay(day)
  return { ...finding, timex: { ...finding.timex, value }, edtf: value, iso: value }
}

/** One token, a comma or ও, stands between two weekdays, of which the second has no direction of its own. */
function isLinked(a: Expression, b: Expression): boolean {
  return b.first === a.last + 1 && isWeekday(a) && isWeekday(b) && (b.value as Point).direction === undefined
}

function isWeekday({ symbol, value }: Expression): boolean {
  const { weekday, part, clock, mod, cues, within } = value as Point
  return (
    symbol === 'point' &&
    weekday !== undefined &&
    part === undefined &&
    clock === undefined &&
    mod === undefined &&
    cues === undefined &&
    within === undefined
  )
}
