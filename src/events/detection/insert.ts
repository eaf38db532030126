import type { Match } from './match.js'

/** Puts a match in its place, unless another stands there. */
export function insert(match: Match, result: Match[]): void {
  let at = result.length
  while (at > 0 && result[at - 1].first >= match.first) at--
  const overlaps = (other: Match | undefined) =>
    other !== undefined && other.first < match.last && match.first < other.last
  if (!overlaps(result[at]) && !overlaps(result[at - 1])) result.splice(at, 0, match)
}
