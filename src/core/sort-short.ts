/** From so many items on the engine's own sort takes fewer steps. */
const SHORT = 24

/**
 * Sorts in place, as `items.sort(compare)` does; equal items stay in order. Lists of what one sentence has are short, and for
 * those the engine's own sort costs more than the comparisons do.
 */
export function sortShort<Item>(items: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (items.length > SHORT) return items.sort(compare)
  for (let i = 1; i < items.length; i++) {
    const item = items[i]
    let at = i
    for (; at > 0 && compare(items[at - 1], item) > 0; at--) items[at] = items[at - 1]
    items[at] = item
  }
  return items
}
