import type { FormMatch } from './match.js'

/** Of matches that begin at one token: more tokens first, then to the letter, then the longer stem. */
function better(a: FormMatch, b: FormMatch): boolean {
  if (a.last !== b.last) return a.last > b.last
  if (a.quality !== b.quality) return a.quality > b.quality
  return a.cut.length > b.cut.length
}

/** Leftmost longest of all matches, without overlaps. @param matches by their first unit */
export function longest(matches: readonly FormMatch[]): FormMatch[] {
  const chosen: FormMatch[] = []
  let end = 0
  for (let i = 0; i < matches.length; ) {
    let best = matches[i]
    const { first } = best
    for (; i < matches.length && matches[i].first === first; i++)
      if (better(matches[i], best)) best = matches[i]
    if (first < end) continue
    chosen.push(best)
    end = best.last
  }
  return chosen
}
