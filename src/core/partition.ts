/**
 * The first of `count` places, in an order in which all places that lie before come first, that no longer lies
 * before: by binary search.
 *
 * @returns a place in `[0, count]`
 * @example
 * partition(ends.length, (i) => ends[i] <= start) // the first range that ends behind `start`
 */
export function partition(count: number, isBefore: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
