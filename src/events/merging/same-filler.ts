import type { Argument } from '../types.js'

export function sameFiller(a: Argument['filler'], b: Argument['filler']): boolean {
  if ('entity' in a && 'entity' in b) return a.entity === b.entity
  if ('date' in a && 'date' in b) return a.date === b.date
  if ('number' in a && 'number' in b) return a.number === b.number
  if ('event' in a && 'event' in b) return a.event === b.event
  return 'span' in a && 'span' in b && a.span.start === b.span.start && a.span.end === b.span.end
}
