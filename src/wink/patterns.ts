import { POS_MASK, POS_SHIFT, type RawDocument, TOKEN_SIZE } from './contract.js'

/** What wink hands along while it looks for custom entities. */
export interface PatternSetting {
  readonly rdd: RawDocument
  /** Words that a pattern writes out, with what the pattern calls them. */
  readonly preserve: Readonly<Record<string, string>>
  readonly matchValue: boolean
  readonly usePOS: boolean
}

/** What a token is to the patterns: an entity's type, a word that they name, or its part of speech. */
export function patternToken(token: unknown, setting: PatternSetting, i: number): string {
  if (typeof token === 'string') return token
  const { rdd, preserve, matchValue, usePOS } = setting
  const { tokens, cache } = rdd
  const value = cache.value(tokens[i * TOKEN_SIZE])
  if (preserve[value]) return preserve[value]
  const normal = cache.value(token as number)
  if (!matchValue && preserve[normal]) return preserve[normal]
  if (usePOS) return cache.valueOf('pos', (tokens[i * TOKEN_SIZE + 2] & POS_MASK) >>> POS_SHIFT)
  return matchValue ? value : normal
}
