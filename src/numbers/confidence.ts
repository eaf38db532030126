/**
 * How often findings of a rule were right: in annotated news and in unseen news read through afterwards,
 * as right and found. Both count until there is more of either.
 */
const COUNTS: Readonly<Record<string, readonly [right: number, found: number]>> = {
  digits: [112, 117],
  'digits and words': [67, 67],
  'number words': [134, 135],
  'ordinal word': [37, 39],
  'ordinal digits': [14, 14],
  'naming number': [19, 23],
  range: [25, 26],
  'doubled number': [22, 22],
  scoreline: [20, 22],
  fraction: [11, 11],
  'vague number': [23, 23],
  'age, brackets': [72, 74],
  'age, cue': [33, 35],
  'age, whose': [12, 12],
}

/** Never 1: rules that have not failed yet may. */
export function confidenceOf(rule: string): number {
  const [right, found] = COUNTS[rule] ?? [0, 0]
  return Math.round((100 * (right + 1)) / (found + 2)) / 100
}
