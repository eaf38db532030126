import type { Edit } from '../core/index.js'

/** The edit from what was given to what is written, without what both begin and end with. */
export function trimmedEdit(start: number, given: string, written: string, rule: string): Edit {
  let head = 0
  while (head < given.length && head < written.length && given[head] === written[head]) head++
  let tail = 0
  while (
    tail < given.length - head &&
    tail < written.length - head &&
    given[given.length - 1 - tail] === written[written.length - 1 - tail]
  )
    tail++
  return {
    start: start + head,
    end: start + given.length - tail,
    replacement: written.slice(head, written.length - tail),
    rule,
  }
}
