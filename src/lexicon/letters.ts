/**
 * The class of the letter before `at`, joiners skipped, as in the `after` column of suffixes.tsv:
 * `c` consonant, `a` া, `o` ো ৌ ৈ, `u` ু ূ, `e` ে, `v` another vowel sign, `i` independent vowel, `n` ং, `h` another sign, `d` digit, `l` foreign letter; `x` where no ending may follow: a hasanta, a hyphen, a blank.
 */
export function lastLetterClass(text: string, at: number): string {
  let unit = text.charCodeAt(--at)
  while (unit === 0x200c || unit === 0x200d) unit = text.charCodeAt(--at)
  // The nukta and the candrabindu leave the class of the letter below them: চাঁ, দাঁ, য়.
  while (unit === 0x09bc || unit === 0x0981) unit = text.charCodeAt(--at)
  if (unit >= 0x0995 && unit <= 0x09b9) return 'c'
  if (unit === 0x09ce) return 'c'
  if (unit === 0x09be) return 'a'
  if (unit === 0x09c8 || unit === 0x09cb || unit === 0x09cc) return 'o'
  if (unit === 0x09c1 || unit === 0x09c2) return 'u'
  if (unit === 0x09c7) return 'e'
  if (unit >= 0x09bf && unit <= 0x09c4) return 'v'
  if (unit >= 0x0985 && unit <= 0x0994) return 'i'
  if (unit === 0x0982) return 'n'
  if ((unit >= 0x09e6 && unit <= 0x09ef) || (unit >= 0x30 && unit <= 0x39)) return 'd'
  if (unit === 0x09cd || unit < 0x41 || unit >= 0x2000 || Number.isNaN(unit)) return 'x'
  if (unit >= 0x0980 && unit <= 0x09fe) return 'h'
  return 'l'
}

/** The end of the written word around `at`: জি-২০-এর and কেসিএনএ’র are one, with what is joined to them. */
export function wordEnd(text: string, at: number, limit: number): number {
  let end = at
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end)
    if (isWordUnit(unit)) continue
    if (!isJoint(unit) || end + 1 >= limit || !isWordUnit(text.charCodeAt(end + 1))) return end
  }
  return end
}

/** Bengali letters, signs and digits, and the joiners that belong to spelling. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 0x0980 && unit <= 0x09f1) || unit === 0x09fe || unit === 0x200c || unit === 0x200d
}

/** Hyphens and apostrophes that part a stem from its ending: জি-২০-এর, কেসিএনএ’র. */
export function isJoint(unit: number): boolean {
  return (
    unit === 0x2d ||
    unit === 0x2019 ||
    unit === 0x27 ||
    unit === 0x2018 ||
    unit === 0x2010 ||
    unit === 0x2011 ||
    unit === 0x2013 ||
    unit === 0x02bc
  )
}
