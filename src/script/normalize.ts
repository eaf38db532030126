import { type Edit, rewrite } from '../core/index.js'
import {
  CLASS_COUNT,
  COMPOSED,
  CONSONANT,
  classTable,
  FOREIGN,
  isBengaliClass,
  JOINER,
  LONE,
  OTHER,
  SUSPICIOUS_PAIRS,
  VOWEL,
} from './classes.js'
import { isHighSurrogate, isLowSurrogate, lonelyEdit } from './lone.js'
import { assameseRaEdits } from './ra.js'
import { SyllableWriter } from './syllable-writer.js'

/**
 * Normal form of a text, without its edits: the form of lists and fixtures, and of every text that stages read.
 *
 * @example
 * normalForm('ক\u09c7\u09be') // 'ক\u09cb'
 */
export function normalForm(text: string): string {
  return rewrite(text, normalEdits(text)).text
}

/**
 * The edits that lead from a text to its normal form: NFC with Bengali's own additions. Sorted,
 * without overlaps; an edit that replaces a stretch by itself reports an ill-formed sequence.
 *
 * @example
 * normalEdits('হ\u09df') // [{ start: 1, end: 2, replacement: '\u09af\u09bc', rule: 'nukta' }]
 */
export function normalEdits(text: string): Edit[] {
  const classes = classTable()
  const edits: Edit[] = []
  const writer = new SyllableWriter(text, edits)
  let runStart = 0
  let previous = OTHER
  let assamese = 0
  for (let from = 0, at = 0; ; from = ++at) {
    at = firstOdd(text, from, previous, classes)
    if (at > from) {
      const start = runBefore(text, at, from, classes)
      if (start > from || previous === OTHER) runStart = start
      previous = classes[text.charCodeAt(at - 1)]
    }
    if (at >= text.length) break
    const unit = text.charCodeAt(at)
    const kind = classes[unit]
    if (kind >= LONE) {
      previous = OTHER
      if (kind === FOREIGN) at = foreignRun(text, at, edits) - 1
      else at = lonelyEdit(text, at, edits) - 1
      continue
    }
    if (previous === OTHER) runStart = at
    const whole = wholeSign(text, at, unit)
    if (whole !== '') {
      edits.push({ start: at - 1, end: at + 1, replacement: whole, rule: 'vowel sign' })
      previous = kind
      continue
    }
    if (needsCloserLook(text, at, unit, previous, kind)) {
      while (edits.length > 0 && edits[edits.length - 1].start >= runStart) edits.pop()
      let end = at
      while (end < text.length && isBengaliClass(classes[text.charCodeAt(end)])) {
        if (text.charCodeAt(end++) === ASSAMESE_RA) assamese++
      }
      writer.write(runStart, end)
      at = end - 1
      previous = OTHER
      continue
    }
    if (kind === COMPOSED)
      edits.push({ start: at, end: at + 1, replacement: DECOMPOSED[unit - 0x09dc], rule: 'nukta' })
    previous = kind
  }
  return assamese === 0 ? edits : withBengaliRa(text, edits)
}

/**
 * The first unit at or behind `from` at which there may be something to do, or the end. @param previous class of what stands
 * before it. Only the loop: nearly all of a text goes through it, and what is rare must not have it compiled anew.
 */
function firstOdd(text: string, from: number, previous: number, classes: Uint8Array): number {
  let before = from > 0 ? text.charCodeAt(from - 1) : 0
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = classes[unit]
    if (kind !== OTHER) {
      if (kind >= LONE || kind === COMPOSED || unit === ASSAMESE_RA) return at
      if (SUSPICIOUS_PAIRS[previous * CLASS_COUNT + kind] === 1) return at
      if (before === E_SIGN && (unit === AA_SIGN || unit === AU_MARK)) return at
    }
    previous = kind
    before = unit
  }
  return text.length
}

/** Where the run of Bengali that ends at `end` begins, at or behind `from`. */
function runBefore(text: string, end: number, from: number, classes: Uint8Array): number {
  let start = end
  while (start > from && classes[text.charCodeAt(start - 1)] !== OTHER) start--
  return start
}

const ASSAMESE_RA = 0x09f0

/** The vowel sign whose halves stand behind a letter and before another or none, as NFD writes ো and ৌ; else empty. */
function wholeSign(text: string, at: number, unit: number): string {
  if ((unit !== AA_SIGN && unit !== AU_MARK) || text.charCodeAt(at - 1) !== E_SIGN) return ''
  const classes = classTable()
  if (classes[text.charCodeAt(at - 2)] !== CONSONANT) return ''
  const next = classes[text.charCodeAt(at + 1)]
  if (at + 1 < text.length && next !== OTHER && next !== CONSONANT && next !== VOWEL) return ''
  return unit === AA_SIGN ? '\u09cb' : '\u09cc'
}

const E_SIGN = 0x09c7
const AA_SIGN = 0x09be
const AU_MARK = 0x09d7

function needsCloserLook(text: string, at: number, unit: number, previous: number, kind: number): boolean {
  if (SUSPICIOUS_PAIRS[previous * CLASS_COUNT + kind] === 1)
    return kind !== JOINER || touchesBengali(text, at)
  return unit === ASSAMESE_RA
}

const DECOMPOSED = ['\u09a1\u09bc', '\u09a2\u09bc', '', '\u09af\u09bc']

/** Joiners hold emoji together, too; only those at Bengali letters are spelling or litter. */
function touchesBengali(text: string, at: number): boolean {
  const classes = classTable()
  const isLetter = (index: number) =>
    index >= 0 && index < text.length && isBengaliClass(classes[text.charCodeAt(index)])
  return isLetter(at - 1) || isLetter(at + 1)
}

/** A run of other scripts, with the base letter before it, in NFC. */
function foreignRun(text: string, at: number, edits: Edit[]): number {
  const classes = classTable()
  let end = at
  while (end < text.length && classes[text.charCodeAt(end)] === FOREIGN) {
    if (isHighSurrogate(text.charCodeAt(end))) {
      if (!isLowSurrogate(text.charCodeAt(end + 1))) break
      end++
    }
    end++
  }
  if (end === at) return lonelyEdit(text, at, edits)
  const start =
    at > 0 && classes[text.charCodeAt(at - 1)] === OTHER && text.charCodeAt(at - 1) > 0x20 ? at - 1 : at
  const given = text.slice(start, end)
  const written = given.normalize('NFC')
  if (written !== given) edits.push({ start, end, replacement: written, rule: 'NFC' })
  return end
}

/** Adds the edits of ৰ where no other edit stands. */
function withBengaliRa(text: string, edits: Edit[]): Edit[] {
  const result: Edit[] = []
  let next = 0
  for (const edit of assameseRaEdits(text)) {
    while (next < edits.length && edits[next].end <= edit.start) result.push(edits[next++])
    if (next === edits.length || edits[next].start >= edit.end) result.push(edit)
  }
  return result.concat(edits.slice(next))
}
