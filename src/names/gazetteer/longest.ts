import type { FormMatch } from './match.js'

/** Of matches that begin at one token: more tokens first, then to the letter, then the longer stem. */
export function better(a: FormMatch, b: FormMatch): boolean {
  if (a.last !== b.last) return a.last > b.last
  if (a.quality !== b.quality) return a.quality > b.quality
  return a.cut.length > b.cut.length
}
