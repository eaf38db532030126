/**
 * How written forms are compared: as sequences of parts. A blank, a hyphen and a full stop part; joiners and
 * apostrophes are not seen: কিম জং-উন is কিম জং উন, এ. কে. is এ কে, ম’বাপে is মবাপে.
 */

import { isDigit } from './digits.js'

/** The columns that hold forms, at the index of their kind. */
export const FORM_COLUMNS = ['name', 'also', 'short', 'adjective', 'metonym'] as const

const ROOT = 0x3c6ef372

/** The state before any part was read. */
export const NO_PARTS = ROOT

/** The state after one more part. */
export function afterPart(state: number, part: number): number {
  let hash = Math.imul(state ^ part, 0x9e3779b1)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x85ebca77)
}

/** The hash of one part, letters folded. */
export function partHash(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  const isShort = end - start <= SHORT_PART
  for (let i = start; i < end; i++) {
    if (isUnheard(text, i, end) && !(isShort && text.charCodeAt(i) === HASANTA)) continue
    hash = Math.imul(hash ^ heard(text, i, end), 0x01000193)
  }
  return hash ^ (hash >>> 13)
}

/** The state after the first part of a form, or `NO_PARTS` where it has none. */
export function firstState(form: string): number {
  let start = 0
  while (start < form.length && isParting(form.charCodeAt(start))) start++
  if (start === form.length) return NO_PARTS
  let end = start
  while (end < form.length && !isParting(form.charCodeAt(end))) end++
  return afterPart(NO_PARTS, partHash(form, start, end))
}

/** The hash of a whole form, as its parts add up. */
export function formHash(form: string): number {
  let state = NO_PARTS
  for (let at = 0; at < form.length; ) {
    if (isParting(form.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < form.length && !isParting(form.charCodeAt(at))) at++
    state = afterPart(state, partHash(form, start, at))
  }
  return state
}

const NUKTA = 0x09bc
const HASANTA = 0x09cd
const RA = 0x09b0
const NGA = 0x0999
const YA = 0x09af

/** A nukta that marks a foreign sound, as in গাজ়া; that of ড় ঢ় য় belongs to the letter. */
function isForeignNukta(text: string, at: number): boolean {
  const letter = text.charCodeAt(at - 1)
  return letter !== 0x09a1 && letter !== 0x09a2 && letter !== 0x09af
}

/** Joiners and apostrophes. */
export function isSilent(unit: number): boolean {
  return unit === 0x200c || unit === 0x200d || unit === 0x2019 || unit === 0x2018 || unit === 0x27
}

/** Blank, hyphens and dashes, full stop. */
export function isParting(unit: number): boolean {
  return (
    unit === 0x20 || unit === 0x2d || unit === 0x2e || (unit >= 0x2010 && unit <= 0x2014) || unit === 0xa0
  )
}

/** In parts no longer than this a hasanta makes another word: পার্ল is not পারল. */
const SHORT_PART = 5

/** Joiners, apostrophes, the dot of গাজ়া, and the hasanta of স্টার্মার and ব্যাঙ্ক, which are স্টারমার and ব্যাংক as well. */
function isUnheard(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit === NUKTA) return isForeignNukta(text, at)
  if (unit !== HASANTA) return isSilent(unit)
  const before = text.charCodeAt(at - 1)
  // সূর্য and র‍্যাব keep theirs.
  return before === NGA || (before === RA && at + 1 < end && text.charCodeAt(at + 1) !== YA)
}

/**
 * The letter at a place, of those that names are written with either way: মোদি/মোদী, দিল্লি/দিল্লী, কুনার/কূনার, রানা/রাণা,
 * হংকং/হংকঙ, স্টেশন/ষ্টেশন, অ্যাপল/এ্যাপল.
 */
function heard(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at)
  switch (unit) {
    case 0x09c0: // ী
      return 0x09bf
    case 0x09c2: // ূ
      return 0x09c1
    case 0x0988: // ঈ
      return 0x0987
    case 0x098a: // ঊ
      return 0x0989
    case 0x09a3: // ণ
      return 0x09a8
    case NGA:
      return 0x0982 // ং
    case 0x09b7: // ষ্ট
      return at + 2 < end && text.charCodeAt(at + 1) === HASANTA && text.charCodeAt(at + 2) === 0x099f
        ? 0x09b8
        : unit
    case 0x098f: // এ্যা
      return at + 1 < end && text.charCodeAt(at + 1) === HASANTA ? 0x0985 : unit
    default:
      return unit
  }
}

/** Whether two stretches are the same form: 2 to the letter, 1 with letters folded, 0 not at all. */
export function sameForm(
  a: string,
  aStart: number,
  aEnd: number,
  b: string,
  bStart: number,
  bEnd: number,
): number {
  let same = 2
  let i = aStart
  let j = bStart
  for (;;) {
    const iBefore = i
    const jBefore = j
    while (i < aEnd && isUnheard(a, i, aEnd)) i++
    while (j < bEnd && isUnheard(b, j, bEnd)) j++
    if (i - iBefore !== j - jBefore && !(onlySilent(a, iBefore, i) && onlySilent(b, jBefore, j))) same = 1
    const ap = i < aEnd && isParting(a.charCodeAt(i))
    const bp = j < bEnd && isParting(b.charCodeAt(j))
    if (ap || bp) {
      while (i < aEnd && isParting(a.charCodeAt(i))) i++
      while (j < bEnd && isParting(b.charCodeAt(j))) j++
      // A full stop or hyphen at the end parts nothing: ড., মো.
      if (ap !== bp && i < aEnd && j < bEnd && !isNumbered(a, i, b, j, ap)) return 0
      continue
    }
    if (i === aEnd || j === bEnd) return i === aEnd && j === bEnd ? same : 0
    if (a.charCodeAt(i) !== b.charCodeAt(j)) {
      if (heard(a, i, aEnd) !== heard(b, j, bEnd)) return 0
      same = 1
    }
    i++
    j++
  }
}

/** Whether nothing but joiners and apostrophes stands in a stretch. */
function onlySilent(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isSilent(text.charCodeAt(i))) return false
  return true
}

/** জি২০ is জি-২০: digits directly behind letters. */
function isNumbered(a: string, i: number, b: string, j: number, aParts: boolean): boolean {
  const [text, at] = aParts ? [b, j] : [a, i]
  return at > 0 && isDigit(text.charCodeAt(at)) && !isDigit(text.charCodeAt(at - 1))
}
