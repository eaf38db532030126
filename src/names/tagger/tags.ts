/** Entity classes that the tagger tells apart. Everything finer is decided afterwards, by head words and lists. */
export const TAGGED = ['PER', 'LOC', 'ORG'] as const
export type Tagged = (typeof TAGGED)[number]

/** Outside, then beginning, inside, end and single of each class. */
export const TAGS = 1 + 4 * TAGGED.length
export const OUTSIDE = 0
export const BEGIN = 0
export const INSIDE = 1
export const END = 2
export const SINGLE = 3

export const tagOf = (type: number, position: number): number => 1 + 4 * type + position
export const typeOf = (tag: number): number => (tag - 1) >> 2
export const positionOf = (tag: number): number => (tag - 1) & 3

/** Whether `next` may follow `tag`: a name that is begun goes on, or ends, in its own class. */
export function follows(tag: number, next: number): boolean {
  const open = tag !== OUTSIDE && positionOf(tag) <= INSIDE
  const goesOn = next !== OUTSIDE && (positionOf(next) === INSIDE || positionOf(next) === END)
  if (!open) return !goesOn
  return goesOn && typeOf(tag) === typeOf(next)
}

/** Whether a sentence may begin (`true`) or end (`false`) with a tag. */
export function borders(tag: number, begins: boolean): boolean {
  if (tag === OUTSIDE) return true
  const position = positionOf(tag)
  return begins ? position === BEGIN || position === SINGLE : position === END || position === SINGLE
}

/** The tagger's class for a type of entity, or -1. */
export function classOfType(type: string): number {
  if (type === 'PER') return 0
  if (type === 'ORG') return 2
  return type === 'GPE' || type === 'LOC' || type === 'FAC' ? 1 : -1
}
