import type { Range } from '../../src/core/index.js'
import type { EventNeeds } from '../../src/events/index.js'

export type AnswerKind = 'entity' | 'number' | 'date' | 'event' | 'span'

/** What fills a role: any of some places in the normal text. */
export interface AnswerArgument {
  readonly role: string
  readonly kind: AnswerKind
  readonly ranges: readonly Range[]
  /** Right when found, not wrong when missing. */
  readonly optional: boolean
}

/** An event that a person has marked. */
export interface Answer {
  readonly type: string
  readonly triggers: readonly Range[]
  readonly args: readonly AnswerArgument[]
}

/** A text with the layers that the event stage reads, and its right events. */
export interface Lesson {
  readonly name: string
  readonly document: EventNeeds
  readonly answers: readonly Answer[]
}

/** Intersection over union. */
export function likeness(a: Range, b: Range): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}
