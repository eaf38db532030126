import type { Range } from '../core/index.js'
import type { FoundEntity } from './entities.js'

/** Types of token that are entities by themselves. */
const OF_TOKENS: Readonly<Record<string, string>> = {
  url: 'URL',
  email: 'EMAIL',
  hashtag: 'HASHTAG',
  mention: 'MENTION',
  emoji: 'EMOJI',
}

/**
 * One tag a token, `B-PER I-PER E-PER` or `S-PER`, for the machine that puts entities together; undefined
 * outside of entities. An entity covers every token it touches.
 */
export function entityTags(
  tokens: readonly Range[],
  entities: readonly FoundEntity[],
  typeOf: (token: number) => string,
): (string | undefined)[] {
  const tags = tokens.map((_, i) => {
    const type = OF_TOKENS[typeOf(i)]
    return type === undefined ? undefined : `S-${type}`
  })
  let token = 0
  for (const { start, end, type } of entities) {
    while (token < tokens.length && tokens[token].end <= start) token++
    const first = token
    while (token < tokens.length && tokens[token].start < end) token++
    const last = token - 1
    if (last < first) continue
    if (first === last) tags[first] = `S-${type}`
    else for (let i = first; i <= last; i++) tags[i] = `${i === first ? 'B' : i === last ? 'E' : 'I'}-${type}`
  }
  return tags
}

/** The words of names with what remains of them without an ending: জং-উনের, জং-উন. */
export function* nameStems(
  text: string,
  tokens: readonly Range[],
  entities: readonly FoundEntity[],
): Generator<[word: string, stem: string]> {
  let token = 0
  for (const { start, end, coreEnd } of entities) {
    if (coreEnd === undefined) continue
    while (token < tokens.length && tokens[token].end <= start) token++
    for (; token < tokens.length && tokens[token].start < end; token++) {
      const { start: from, end: to } = tokens[token]
      if (coreEnd > from) yield [text.slice(from, to), text.slice(from, Math.min(to, coreEnd))]
    }
  }
}
