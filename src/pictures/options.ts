import { GhotonaError } from '../core/index.js'
import type { PictureOptions } from './types.js'

/** Options with their defaults filled in. */
export interface Drawing {
  readonly width: number
  readonly limit: number
  readonly locale: string
  readonly links: boolean
}

export function drawingOf(options: PictureOptions): Drawing {
  const { width = 860, limit = 60, locale = 'en-GB', links = false } = options
  if (!(Number.isFinite(width) && width >= 320 && width <= 4000))
    throw new GhotonaError('bad-option', `width is ${String(width)}: expected a number from 320 to 4000`)
  if (!Number.isSafeInteger(limit) || limit < 1)
    throw new GhotonaError('bad-option', `limit is ${String(limit)}: expected a whole number from 1`)
  try {
    Intl.getCanonicalLocales(locale)
  } catch {
    throw new GhotonaError(
      'bad-option',
      `locale is ${JSON.stringify(locale)}: expected a language tag such as "bn"`,
    )
  }
  return { width, limit, locale, links }
}
