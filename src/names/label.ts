import type { NameFinding } from './types.js'

/**
 * A name as fixtures write it: type, what it means, and for other mentions than plain names their kind:
 * `[রাশিয়ার](GPE রাশিয়া)`, `[রুশ](GPE রাশিয়া adjective)`, `[মস্কো](GPE রাশিয়া metonym)`.
 *
 * @example
 * const { names } = reader.run({ source: 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন', region: 'BD' })
 * names.map(labelName) // ['GPE রাশিয়া adjective', 'PER ভ্লাদিমির পুতিন']
 */
export function labelName({ type, entry, key, kind }: NameFinding): string {
  const meaning = entry?.canonical ?? key
  return kind === 'name' || kind === 'alias' ? `${type} ${meaning}` : `${type} ${meaning} ${kind}`
}
