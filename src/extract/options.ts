import * as v from 'valibot'
import { GhotonaError, type Region, type Source } from '../core/index.js'

/** What a caller may say about one text. */
export interface TextOptions {
  /** Any JSON value; it is handed back as the document's `id`. */
  readonly id?: unknown
  /** When the text was published, ISO 8601: `2024-08-16` or `2024-08-16T09:30`. */
  readonly publishedAt?: string
  /** Whose usage decides where usage differs: Bangladesh (default) or West Bengal. */
  readonly region?: Region
}

const isoDate = v.pipe(
  v.string(),
  v.regex(
    /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?$/,
    'expected an ISO 8601 date such as 2024-08-16, or a date-time',
  ),
  v.check(isOnCalendar, 'there is no such day'),
)

const textOptions = v.object({
  id: v.optional(v.unknown()),
  publishedAt: v.optional(isoDate),
  region: v.optional(v.picklist(['BD', 'IN'], 'expected "BD" or "IN"')),
})

/**
 * Checks a text and what is said about it, and makes the document that every pipeline begins with.
 *
 * @throws GhotonaError `bad-input` when the text is no string, `bad-option` when an option is not as described
 */
export function sourceOf(text: string, options: TextOptions = {}): Source {
  if (typeof text !== 'string')
    throw new GhotonaError('bad-input', `text is ${kindOf(text)}, expected a string`)
  const checked = v.safeParse(textOptions, options)
  if (!checked.success) throw badOption(checked.issues)
  return { source: text, publishedAt: options.publishedAt, region: options.region ?? 'BD' }
}

function badOption(issues: readonly v.BaseIssue<unknown>[]): GhotonaError {
  const [issue] = issues
  const name = v.getDotPath(issue) ?? 'options'
  return new GhotonaError('bad-option', `${name} is ${JSON.stringify(issue.input)}: ${issue.message}`)
}

function isOnCalendar(date: string): boolean {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : `of type ${typeof value}`
}
