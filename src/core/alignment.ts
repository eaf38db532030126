import type { Graphemes } from './grapheme.js'
import type { Range } from './span.js'

/** The source units `[start, end)` are written as `replacement` in the normal text. Offsets are of the source. */
export interface Edit extends Range {
  readonly replacement: string
  /** The name of the rule that asked for the edit. */
  readonly rule: string
}

/**
 * Translates ranges between a source text and its rewritten form. It stores only the places that
 * differ, so its size follows the edits and not the text; a translation is a binary search.
 *
 * @example
 * const { alignment } = rewrite('সভা শেষ', [{ start: 3, end: 4, replacement: '', rule: 'blanks' }])
 * alignment.toSource({ start: 3, end: 6 }) // { start: 4, end: 7 }
 * alignment.toNormal({ start: 0, end: 3 }) // { start: 0, end: 3 }
 */
export class Alignment {
  readonly #sourceStart: Int32Array
  readonly #sourceEnd: Int32Array
  readonly #normalStart: Int32Array
  readonly #normalEnd: Int32Array
  /** @internal Slot of `span`: where the clusters of the source begin. */
  graphemes: Graphemes | undefined = undefined

  /** @param edits sorted by `start`, without overlaps */
  constructor(edits: readonly Edit[]) {
    const count = edits.length
    this.#sourceStart = new Int32Array(count)
    this.#sourceEnd = new Int32Array(count)
    this.#normalStart = new Int32Array(count)
    this.#normalEnd = new Int32Array(count)
    let shift = 0
    for (let i = 0; i < count; i++) {
      const edit = edits[i]
      this.#sourceStart[i] = edit.start
      this.#sourceEnd[i] = edit.end
      this.#normalStart[i] = edit.start + shift
      this.#normalEnd[i] = edit.start + shift + edit.replacement.length
      shift += edit.replacement.length - (edit.end - edit.start)
    }
  }

  /** How many places differ. */
  get size(): number {
    return this.#sourceStart.length
  }

  /**
   * The source range of a normal range. A range that ends inside a replacement grows to take all of
   * it; characters deleted at its edges stay outside.
   */
  toSource(range: Range): Range {
    if (this.size === 0) return range
    return translate(range, this.#normalStart, this.#normalEnd, this.#sourceStart, this.#sourceEnd)
  }

  /** The normal range of a source range, by the same rules: it grows over replacements it cuts. */
  toNormal(range: Range): Range {
    if (this.size === 0) return range
    return translate(range, this.#sourceStart, this.#sourceEnd, this.#normalStart, this.#normalEnd)
  }
}

function translate(
  range: Range,
  fromStart: Int32Array,
  fromEnd: Int32Array,
  toStart: Int32Array,
  toEnd: Int32Array,
): Range {
  // The last edit that begins at or before the range: edits deleted there, or replaced up to there, are left outside.
  let i = lastAtOrBefore(fromStart, range.start)
  let start: number
  if (i < 0) start = range.start
  else if (range.start < fromEnd[i]) start = toStart[i]
  else start = toEnd[i] + range.start - fromEnd[i]

  if (range.end <= range.start) return { start, end: start }

  // The last edit that begins before the range's end.
  i = lastAtOrBefore(fromStart, range.end - 1)
  let end: number
  if (i < 0) end = range.end
  else if (range.end <= fromEnd[i]) end = toEnd[i]
  else end = toEnd[i] + range.end - fromEnd[i]
  return { start, end: Math.max(start, end) }
}

/** The greatest index whose value is at most `at`, or -1. */
function lastAtOrBefore(sorted: Int32Array, at: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle] <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * Applies edits to a text.
 *
 * @param edits sorted by `start`, without overlaps
 * @returns the rewritten text and the alignment that leads back
 * @example
 * rewrite('হয়ত', [{ start: 3, end: 4, replacement: 'তো', rule: 'spelling' }]).text // 'হয়তো'
 */
export function rewrite(source: string, edits: readonly Edit[]): { text: string; alignment: Alignment } {
  if (edits.length === 0) return { text: source, alignment: new Alignment(edits) }
  const pieces: string[] = []
  let at = 0
  for (const edit of edits) {
    pieces.push(source.slice(at, edit.start), edit.replacement)
    at = edit.end
  }
  pieces.push(source.slice(at))
  return { text: pieces.join(''), alignment: new Alignment(edits) }
}
