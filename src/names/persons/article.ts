import { nameCues } from '../words/name-cues.js'

/** Fewest letters behind an article. */
const SHORTEST = 3

/** A part of a name without the Arabic article before it: বুরহান of আল-বুরহান. Undefined where there is none. */
export function withoutArticle(part: string): string | undefined {
  const hyphen = part.indexOf('-')
  if (hyphen < 0 || part.length - hyphen <= SHORTEST) return undefined
  return nameCues('arabic-article').has(part.slice(0, hyphen)) ? part.slice(hyphen + 1) : undefined
}
