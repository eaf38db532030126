/** A half-open range of UTF-16 code units, `[start, end)`. Inside the library it lies in the normal text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A half-open range of UTF-16 code units into the text as it was given, with that text.
 * `source.slice(start, end) === text`, always.
 */
export interface Span extends Range {
  readonly text: string
}

/** A record whose fields are still being set, one after the other: what is absent must not be a key of its JSON. */
export type Unfinished<Record> = { -readonly [Field in keyof Record]?: Record[Field] }

/** What a stage found in the normal text, and why. */
export interface Finding extends Range {
  /** The rule, entry or model that found it, for example `"day month year"` or `"gazetteer/leaders"`. */
  readonly rule: string
  /** The share of findings like this one that are right, 0 to 1, as calibrated on annotated news. */
  readonly confidence: number
  /** The smaller findings that this one was built from, in text order. */
  readonly parts?: readonly Finding[]
}

/**
 * Whether two ranges share at least one code unit.
 *
 * @example
 * overlaps({ start: 0, end: 4 }, { start: 3, end: 5 }) // true
 */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

/**
 * Whether `outer` covers all of `inner`.
 *
 * @example
 * contains({ start: 0, end: 4 }, { start: 3, end: 5 }) // false
 */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
