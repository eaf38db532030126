import type { NormalText } from '../../core/index.js'
import { PUNCTUATION, type TokenLayer, WORD } from '../../tokens/index.js'
import type { Tense } from './scene.js'
import { type Seen, tenseOfWord } from './tense-of-word.js'

/** How far a verb may stand from the time that it decides. */
const REACH = 40
const QUOTES = new Set(['“', '”', '"', '‘'])

/**
 * The tense of the clause around a time: of the first finite verb behind it in the sentence, else of the
 * last one before it. Verbs of saying are passed over, since their tense is that of the report.
 *
 * @param first tokens `[first, last)` are the time itself
 * @param from tokens `[from, to)` are its sentence
 */
export function tenseAround(
  document: NormalText & TokenLayer,
  first: number,
  last: number,
  from: number,
  to: number,
): Tense {
  const ahead = tenseIn(document, last, Math.min(to, last + REACH), true)
  if (ahead !== undefined) return ahead
  // দুই নেতার বৈঠক শুক্রবার: the day ends the sentence
  const isLast = !hasWords(document, last, to)
  return tenseIn(document, afterMark(document, Math.max(from, first - 2), first), first, isLast)
}

export function hasWords({ tokens }: TokenLayer, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.kinds[token] === WORD) return true
  return false
}

/** Behind the last ; that parts the time from what stands before it. */
function afterMark({ text, tokens }: NormalText & TokenLayer, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (text[tokens.starts[token]] === ';') return token + 1
  return from
}

function tenseIn(
  { text, tokens }: NormalText & TokenLayer,
  from: number,
  to: number,
  mayAnnounce: boolean,
): Tense {
  const seen: Seen = {
    text,
    tokens,
    to,
    first: -1,
    last: -1,
    scheduled: -1,
    called: -1,
    occasion: false,
    starting: false,
    infinitive: false,
    genitive: false,
    verbal: -1,
    weak: undefined,
  }
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] === PUNCTUATION && QUOTES.has(text[tokens.starts[token]])) break
    if (tokens.kinds[token] !== WORD) continue
    seen.last = token
    if (seen.first < 0) seen.first = token
    const tense = tenseOfWord(seen, token)
    if (tense !== undefined) return tense
  }
  // শনিবার ওই কেন্দ্রে ভোট: without a verb
  return (
    seen.weak ?? (mayAnnounce && seen.scheduled >= 0 && seen.scheduled === seen.last ? 'future' : undefined)
  )
}
