import { EMOJI, LATIN, NEWLINE, NUMBER, PUNCTUATION, SYMBOL, WORD } from './types.js'

/** Receives the tokens of a text, in order. */
export type TokenSink = (start: number, end: number, kind: number) => void

/** Cuts a normal text into tokens. */
export function tokenize(text: string, sink: TokenSink): void {
  let at = 0
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === 0x20 || unit === 0x09) at++
    else if (unit === 0x0a || unit === 0x0d) sink(at, ++at, NEWLINE)
    else if (isDigit(unit)) {
      const end = numberEnd(text, at)
      sink(at, end, NUMBER)
      at = end
    } else if (isLetter(unit)) {
      const end = wordEnd(text, at, isLetter)
      sink(at, end, WORD)
      at = end
    } else if (isLatin(unit)) {
      const end = wordEnd(text, at, isLatin)
      sink(at, end, LATIN)
      at = end
    } else if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) {
      sink(at, at + 2, EMOJI)
      at += 2
    } else {
      sink(at, at + 1, isPunctuation(unit) ? PUNCTUATION : SYMBOL)
      at++
    }
  }
}

/** ১৫,০০০ ০১:২৮:৩১ ২০২৪-২৫: digits, with single joining marks between them. */
function numberEnd(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    while (end < text.length && isDigit(text.charCodeAt(end))) end++
    if (end + 1 < text.length && isNumberJoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1)))
      end += 2
    else return end
  }
}

function wordEnd(text: string, at: number, isInside: (unit: number) => boolean): number {
  let end = at + 1
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (isInside(unit)) continue
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : 0
    // জং-উন, দু’পক্ষের, জি-২০
    if (
      (unit === 0x2d || unit === 0x2019 || unit === 0x27) &&
      (isInside(next) || (unit === 0x2d && isDigit(next)))
    )
      continue
    if (
      isDigit(unit) &&
      text.charCodeAt(end - 1) !== 0x20 &&
      (text.charCodeAt(end - 1) === 0x2d || isDigit(text.charCodeAt(end - 1)))
    )
      continue
    return end
  }
  return end
}

export function isDigit(unit: number): boolean {
  return (unit >= 0x09e6 && unit <= 0x09ef) || (unit >= 0x30 && unit <= 0x39)
}

/** Bengali letters and marks, and the joiners that belong to spelling. */
export function isLetter(unit: number): boolean {
  return (
    (unit >= 0x0980 && unit <= 0x09e3) ||
    unit === 0x09f0 ||
    unit === 0x09f1 ||
    unit === 0x09fc ||
    unit === 0x09fe ||
    unit === 0x200c ||
    unit === 0x200d
  )
}

export function isLatin(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7)
  )
}

function isNumberJoint(unit: number): boolean {
  return unit === 0x2c || unit === 0x2e || unit === 0x3a || unit === 0x2f || unit === 0x2d || unit === 0x2013
}

function isPunctuation(unit: number): boolean {
  return (
    unit === 0x0964 ||
    unit === 0x0965 ||
    (unit >= 0x21 && unit <= 0x2f && unit !== 0x24 && unit !== 0x2b) ||
    (unit >= 0x3a && unit <= 0x40 && !(unit >= 0x3c && unit <= 0x3e)) ||
    (unit >= 0x5b && unit <= 0x60) ||
    (unit >= 0x7b && unit <= 0x7d) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    unit === 0xab ||
    unit === 0xbb
  )
}
