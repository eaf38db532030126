import { LATIN, NUMBER, PUNCTUATION, SYMBOL, WORD } from '../../tokens/index.js'
import { gluedUnit, HYPHEN, hitsAt, MARKS, type Text, tokenBehind, weightAt } from './hits.js'
import { numeralLast, numeralStart } from './numerals.js'

/** A run of tokens that may belong to a time expression. */
export interface Run {
  readonly first: number
  readonly last: number
}

/**
 * The runs of tokens in `[first, last)` that hold a word on which a time expression may hang, and nothing
 * that cannot belong to one.
 */
export function findRuns(document: Text, first: number, last: number): Run[] {
  const { kinds } = document.tokens
  const runs: Run[] = []
  let free = first
  for (let token = first; token < last; token++) {
    const kind = kinds[token]
    if (kind === WORD || kind === LATIN) {
      const weight = weightAt(document, token)
      if (weight === 0 && !isBesideNumeral(document, token)) continue
      const ofYear = weight === 0 && isEventOfYear(document, token)
      if (weight === 0 && !ofYear && !endsInClassifier(document, token) && gluedUnit(document, token) < 0)
        continue
      if (weight === 2) {
        const trap = trapEnd(document, token)
        if (trap > token) {
          free = trap
          token = trap - 1
          continue
        }
      }
      if (weight > 0 && !isTrigger(document, token) && gluedUnit(document, token) < 0) continue
      if (weight === 0 && !ofYear && numeralStart(document, token) < 0) continue
    } else if (kind !== NUMBER || !mayBeDate(document, token)) continue
    const start = numeralStart(document, token)
    let from = Math.max(free, start < 0 ? token : start)
    for (;;) {
      const before = from > free ? firstConnected(document, from - 1, free, last) : from
      if (before === from) break
      from = before
    }
    let to = from
    for (let step = 1; step > 0 && to < last; to += step) step = stepOver(document, to, last)
    if (to <= token) continue
    runs.push({ first: from, last: to })
    free = to
    token = to - 1
  }
  return runs
}

/** Whether a word without weight is part of a numeral or stands behind one. */
function isBesideNumeral({ numerals: { at } }: Text, token: number): boolean {
  return at[token] >= 0 || (token > 0 && at[token - 1] >= 0)
}

function trapEnd(document: Text, token: number): number {
  const hits = hitsAt(document, document.tokens.starts[token], token)
  return hits.length > 0 && hits[0].trap ? tokenBehind(document, token, hits[0].end) : token
}

function isTrigger(document: Text, token: number): boolean {
  return hitsAt(document, document.tokens.starts[token], token).some(
    ({ entries, trap }) => !trap && entries.some(({ trigger }) => trigger),
  )
}

/** বায়ান্নর ভাষা আন্দোলন: an event that is told by its year. */
function isEventOfYear(document: Text, token: number): boolean {
  if (token === 0 || document.numerals.at[token - 1] < 0) return false
  return hitsAt(document, document.tokens.starts[token], token).some(({ entries }) =>
    entries.some(({ symbol, value }) => symbol === 'role' && value === 'year-event'),
  )
}

/** আটটায়, সাড়ে আটটার: the classifier that hours have. */
function endsInClassifier({ text, tokens }: Text, token: number): boolean {
  for (let at = tokens.ends[token] - 1, stop = Math.max(tokens.starts[token], at - 4); at >= stop; at--)
    if (text.charCodeAt(at) === 0x099f) return true
  return false
}

/** Digits that may be a date without a word: a year, joined digits, an hour with its classifier. */
function mayBeDate({ text, tokens }: Text, token: number): boolean {
  const { starts, ends, kinds } = tokens
  const start = starts[token]
  const length = ends[token] - start
  if (length === 4) return true
  const next = token + 1
  if (
    next < tokens.length &&
    starts[next] === ends[token] &&
    kinds[next] === WORD &&
    text.charCodeAt(starts[next]) === 0x099f
  )
    return true
  // ৭১-এর
  if (
    length === 2 &&
    (text[ends[token]] === '-' || text[ends[token]] === '’') &&
    isBengaliLetter(text.charCodeAt(ends[token] + 1))
  )
    return true
  if (length === 2)
    return start > 0 && (text[start - 1] === '’' || text[start - 1] === "'" || text[start - 1] === '‘')
  if (length < 4) return false
  for (let at = start; at < ends[token]; at++) {
    const unit = text.charCodeAt(at)
    if (unit === HYPHEN || unit === 0x2f || unit === 0x3a || unit === 0x2e || unit === 0x2013) return true
  }
  return false
}

/** How many tokens from `token` on are a word of the lists, a numeral or a mark; 0 for anything else. */
function stepOver(document: Text, token: number, last: number): number {
  const { text, tokens } = document
  const kind = tokens.kinds[token]
  if (kind === PUNCTUATION || kind === SYMBOL) return MARKS.has(text[tokens.starts[token]]) ? 1 : 0
  const hits = hitsAt(document, tokens.starts[token], token)
  if (hits.length > 0 && hits[0].trap) return 0
  let step = Math.max(0, numeralLast(document, token) - token)
  for (const { end } of hits) step = Math.max(step, tokenBehind(document, token, end) - token)
  if (step === 0 && kind === NUMBER) step = 1
  return token + step > last ? 0 : step
}

/** The first token of what stands before a run and connects with it, or the run's own first token. */
function firstConnected(document: Text, token: number, free: number, last: number): number {
  const around = numeralStart(document, token)
  if (around >= free && numeralLast(document, around) === token + 1) return around
  for (let first = token; first >= free && first > token - 3; first--)
    if (stepOver(document, first, last) >= token + 1 - first) return first
  return token + 1
}

const isBengaliLetter = (unit: number) => unit >= 0x0985 && unit <= 0x09b9
