import * as v from 'valibot'
import { checkNames, shown } from '../core/expect.js'
import { GhotonaError, type Region, type Source } from '../core/index.js'
import { checkSize, MOST_CHARACTERS } from '../core/limits.js'

/** What a caller may say about one text. */
export interface TextOptions {
  /** Any JSON value; it is handed back as the document's `id`. */
  readonly id?: unknown
  /** When the text was published, ISO 8601: `2024-08-16` or `2024-08-16T09:30`. */
  readonly publishedAt?: string
  /** Whose usage decides where usage differs: Bangladesh (default) or West Bengal. */
  readonly region?: Region
}

const DATE = 'expected an ISO 8601 date such as 2024-08-16, or a date-time'
const isoDate = v.pipe(
  v.string(DATE),
  v.regex(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$/,
    DATE,
  ),
  v.check(isOnCalendar, 'there is no such day'),
  v.check(isOnClock, 'there is no such time of day'),
)

const textOptions = v.object({
  id: v.optional(v.unknown()),
  publishedAt: v.optional(isoDate),
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
  return { source: text, publishedAt: options.publishedAt, region: options.region ?? 'BD' }
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

function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

/** The hours and minutes behind the day, and those of the offset. */
function isOnClock(date: string): boolean {
  const [hour = 0, minute = 0, second = 0] = (/[T ]([0-9:]+)/.exec(date)?.[1] ?? '').split(':').map(Number)
  const [offset = 0, minutes = 0] =
    (/[+-]([0-9]{2}:?[0-9]{2})$/.exec(date.slice(10))?.[1] ?? '')
      .replace(':', '')
      .match(/../g)
      ?.map(Number) ?? []
  return hour < 24 && minute < 60 && second < 61 && offset < 24 && minutes < 60
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`
}
