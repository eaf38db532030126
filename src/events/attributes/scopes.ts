import type { Range } from '../../core/index.js'
import { partition } from '../../core/partition.js'
import type { EventNeeds } from '../needs.js'

/** What follows a range behind a semicolon, up to the end of its sentence. */
export function behindSemicolon({ text, sentences }: EventNeeds, { end }: Range): Range | null {
  let at = end
  if (text[at - 1] !== ';') {
    while (text[at] === ' ') at++
    if (text[at] !== ';') return null
    at++
  }
  const sentence = partition(sentences.length, (i) => sentences.starts[i] < at) - 1
  const last = sentence < 0 ? at : sentences.ends[sentence]
  return last > at ? { start: at, end: last } : null
}

/** How many sentences begin in a scope. */
export function sentencesIn({ starts, length }: EventNeeds['sentences'], scope: Range): number {
  let count = 0
  for (let i = 0; i < length && starts[i] < scope.end; i++) if (starts[i] >= scope.start) count++
  return count
}
