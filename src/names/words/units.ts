import { nounEnding } from '../../lexicon/index.js'
import { LATIN, NUMBER, type Tokens, WORD } from '../../tokens/index.js'
import { isDigit } from './digits.js'

/**
 * What names are made of: tokens, and the halves of hyphenated words. মস্কো-পিয়ংইয়ং is two units, জং-উন
 * as well; কলকাতা-সহ, র‍্যাব-১৪ and ই-পেপার are one.
 */
export interface Units {
  readonly length: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly kinds: Uint8Array
  /** The token that a unit is, or is part of. */
  readonly tokens: Int32Array
  /** 1 where a hyphen joins the unit to the one before it. */
  readonly glued: Uint8Array
}

export function unitsOf(text: string, tokens: Tokens, from = 0, to = tokens.length): Units {
  let extra = 0
  const limit = to > from ? tokens.ends[to - 1] : 0
  for (
    let at = hyphenFrom(text, to > from ? tokens.starts[from] : 0);
    at < limit;
    at = hyphenFrom(text, at + 1)
  )
    extra++
  const size = to - from + extra
  const starts = new Int32Array(size)
  const ends = new Int32Array(size)
  const kinds = new Uint8Array(size)
  const indices = new Int32Array(size)
  const glued = new Uint8Array(size)
  let length = 0
  let hyphen = -1
  for (let i = from; i < to; i++) {
    const kind = tokens.kinds[i]
    const end = tokens.ends[i]
    let start = tokens.starts[i]
    let joined = 0
    if (hyphen < start) hyphen = hyphenFrom(text, start)
    if (kind === WORD || kind === LATIN) {
      for (let at = hyphen; at < end - 1; at = hyphenFrom(text, at + 1)) {
        if (!parts(text, start, at, end)) continue
        starts[length] = start
        ends[length] = at
        kinds[length] = kind
        indices[length] = i
        glued[length++] = joined
        joined = 1
        start = at + 1
      }
    }
    starts[length] = start
    ends[length] = end
    kinds[length] = kind
    indices[length] = i
    glued[length++] = joined
  }
  return { length, starts, ends, kinds, tokens: indices, glued }
}

function hyphenFrom(text: string, at: number): number {
  const found = text.indexOf('-', at)
  return found < 0 ? Number.POSITIVE_INFINITY : found
}

/** Whether a hyphen parts two words. Single letters, numbers and endings stay with their word; years do not: বইমেলা-|২০২৫. */
function parts(text: string, start: number, hyphen: number, end: number): boolean {
  if (hyphen - start < 2 || end - hyphen < 3) return false
  if (isDigit(text.charCodeAt(hyphen + 1))) return hyphen - start > 2 && isYear(text, hyphen + 1, end)
  const next = text.indexOf('-', hyphen + 1)
  const rest = nounEnding(text, hyphen, next < 0 || next > end ? end : next)
  return rest === undefined || rest.compound !== ''
}

/** ১৯৭১, ২০২৫, with an ending or without */
function isYear(text: string, at: number, end: number): boolean {
  let after = at
  while (after < end && isDigit(text.charCodeAt(after))) after++
  if (after - at !== 4) return false
  const century = digit(text, at) * 10 + digit(text, at + 1)
  return century === 19 || century === 20
}

function digit(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  return unit >= 0x9e6 ? unit - 0x9e6 : unit - 0x30
}

/** Whether a unit may be part of a name. */
export function isNamePart(kind: number): boolean {
  return kind === WORD || kind === LATIN || kind === NUMBER
}
