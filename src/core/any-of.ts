/** Whether something holds of one item of a set: `[...items].some(holds)` without the copy. */
export function anyOf<Item>(items: ReadonlySet<Item>, holds: (item: Item) => boolean): boolean {
  for (const item of items) if (holds(item)) return true
  return false
}
