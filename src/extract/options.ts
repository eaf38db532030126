import * as v from 'valibot'
import { checkNames, shown } from '../core/expect.js'
import { GhotonaError, type Region, type Source } from '../core/index.js'
import { checkSize, MOST_CHARACTERS } from '../core/limits.js'
import { isoDateTime, localTime } from './published-at.js'

/** What a caller may say about one text. */
export interface TextOptions {
  /** Any JSON value; it is handed back as the document's `id`. */
  readonly id?: unknown
  /**
   * When the text was published, ISO 8601: `2024-08-16`, `2024-08-16T09:30`, `2024-08-16T03:30:00Z`. A time of another
   * zone is set on the clocks of the region: আজ is the day there.
   */
  readonly publishedAt?: string
  /** Whose usage decides where usage differs: Bangladesh (default) or West Bengal. */
  readonly region?: Region
}

const textOptions = v.object({
  id: v.optional(v.unknown()),
  publishedAt: v.optional(isoDateTime),
  region: v.optional(v.picklist(['BD', 'IN'], 'expected "BD" or "IN"')),
})

/**
 * Checks a text and what is said about it, and makes the document that every pipeline begins with.
 *
 * @throws GhotonaError `bad-input` when the text is no string, `too-large` when it has more than ten million characters,
 * `bad-option` when an option is not as described
 */
export function sourceOf(text: string, options: TextOptions = {}): Source {
  if (typeof text !== 'string')
    throw new GhotonaError('bad-input', `text is ${kindOf(text)}, expected a string`)
  checkSize(text.length, MOST_CHARACTERS, 'the text has', 'characters')
  checkNames(options, ['id', 'publishedAt', 'region'])
  const checked = v.safeParse(textOptions, options)
  if (!checked.success) throw faultOf(checked.issues)
  const { publishedAt, region = 'BD' } = options
  return { source: text, publishedAt: publishedAt && localTime(publishedAt, region), region }
}

/**
 * Checks a source that a caller made.
 *
 * @throws GhotonaError as `sourceOf`
 */
export function checkedSource(source: Source): Source {
  if (typeof source !== 'object' || source === null || typeof source.source !== 'string') {
    const given = typeof source === 'object' && source !== null ? 'source.source' : 'the source'
    const value = given === 'the source' ? source : source.source
    throw new GhotonaError(
      'bad-input',
      `${given} is ${kindOf(value)}, expected { source: text, region: 'BD' }`,
    )
  }
  return sourceOf(source.source, { publishedAt: source.publishedAt, region: source.region })
}

function faultOf([issue]: readonly v.BaseIssue<unknown>[]): GhotonaError {
  const name = v.getDotPath(issue) ?? 'options'
  return new GhotonaError('bad-option', `${name} is ${shown(issue.input)}: ${issue.message}`)
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`
}
