import { GhotonaError } from './error.js'

/** A `bad-option` error: the option's name, what was given, and what was expected. */
export function badOption(name: string, value: unknown, expected: string): GhotonaError {
  return new GhotonaError('bad-option', `${name} is ${shown(value)}: expected ${expected}`)
}

/**
 * Checks that a value is an object of options all of which are known: a name that is written wrong would do nothing.
 *
 * @throws GhotonaError `bad-option`
 */
export function checkNames(options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw badOption('options', options, `an object with ${known.join(', ')}`)
  for (const name of Object.keys(options))
    if (!known.includes(name))
      throw new GhotonaError('bad-option', `there is no option "${name}", only ${known.join(', ')}`)
}

/** Checks that an option, if it is given, is a list. */
export function checkList(name: string, value: unknown, expected: string): void {
  if (value !== undefined && !Array.isArray(value)) throw badOption(name, value, expected)
}

/** A value for a message. */
export function shown(value: unknown): string {
  if (value instanceof Date) return 'a Date'
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return `a ${typeof value}`
  const written = json(value) ?? 'undefined'
  return written.length > 80 ? `${written.slice(0, 80)}…` : written
}

function json(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return 'an object that JSON cannot hold'
  }
}
