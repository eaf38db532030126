import { GhotonaError } from '../core/index.js'
import { KNOWN_FIELDS } from '../extract/records.js'

/** What records call the fields that the library knows: `text` is `body`. */
export type FieldNames = Readonly<Record<string, string>>

/**
 * Reads `text=body,publishedAt=date`.
 *
 * @throws GhotonaError `bad-usage`
 */
export function readFieldNames(names: string): FieldNames {
  const pairs = names.split(',').map((pair) => pair.split('=').map((name) => name.trim()))
  const known = [...KNOWN_FIELDS].join(', ')
  for (const [own, theirs, more] of pairs)
    if (!KNOWN_FIELDS.has(own) || !theirs || more !== undefined)
      throw new GhotonaError(
        'bad-usage',
        `--fields ${names}: expected some of ${known}, each with its name in the records, such as text=body,publishedAt=date`,
      )
  return Object.fromEntries(pairs)
}

/** A record with the fields named as the library names them. */
export function renamed(record: Record<string, unknown>, names: FieldNames): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const theirs = new Set(Object.values(names))
  for (const key of Object.keys(record))
    if (!theirs.has(key) && !Object.hasOwn(names, key)) define(result, key, record[key])
  for (const [own, name] of Object.entries(names)) if (Object.hasOwn(record, name)) result[own] = record[name]
  return result
}

/** Sets a property even where its name is `__proto__`. */
export function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true })
}
