/** The share of right findings by rule, as measured on annotated news. */
const BY_RULE: Readonly<Record<string, number>> = {
  digits: 0.95,
  'digits and words': 0.98,
  'number words': 0.95,
  'ordinal word': 0.9,
  'ordinal digits': 0.95,
  'naming number': 0.8,
  range: 0.95,
  'doubled number': 0.95,
  scoreline: 0.95,
  fraction: 0.9,
  'vague number': 0.85,
}

export function confidenceOf(rule: string): number {
  return BY_RULE[rule] ?? 0.95
}
