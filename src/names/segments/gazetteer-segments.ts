import { notesOn } from '../gazetteer/form-notes.js'
import { type FormMatch, sharesEntry } from '../gazetteer/match.js'
import { ADJECTIVE, METONYM, NAME, SHORT } from '../gazetteer/table.js'
import type { Cut } from '../words/cut.js'
import { isCounting } from '../words/cuts.js'
import type { Lexeme } from '../words/lexemes.js'
import { isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { evidence, WORD } from './evidence.js'
import { isQuotedOrCalled } from './quoted-types.js'
import { changed, makeSegment, type Opinion, type Segment } from './segments.js'

/** What speaks for each gazetteer form of the sentence being a name. @param matches by their first unit */
export function gazetteerSegments(
  view: View,
  matches: readonly FormMatch[],
  opinion: Opinion,
  out: Segment[],
): void {
  for (let from = 0, to = 0; from < matches.length; from = to) {
    while (to < matches.length && matches[to].first === matches[from].first) to++
    for (let k = from; k < to; k++)
      if (!isBeaten(matches, k, from, to)) {
        const segment = segmentOf(view, matches[k], opinion)
        const kin = from + 1 < to ? kinOf(view, matches, k, from, to) : undefined
        if (kin === undefined) out.push(segment)
        else if (kin.last > segment.last) out.push(changed(segment, { score: Math.max(segment.score, SAID) }))
      }
  }
}

/**
 * The same name with, or without, a noun behind it that says what it is: আটলান্টা | শহর, ডন | পত্রিকা. The noun is no part
 * of the name.
 */
function kinOf(
  view: View,
  matches: readonly FormMatch[],
  at: number,
  from: number,
  to: number,
): FormMatch | undefined {
  const match = matches[at]
  for (let k = from; k < to; k++) {
    const other = matches[k]
    const [short, long] = other.last < match.last ? [other, match] : [match, other]
    if (
      long.last === short.last + 1 &&
      // আনন্দবাজার পত্রিকা is called so, an F-16 is no "এফ-১৬ যুদ্ধবিমান".
      (long.table.kind(long.form) !== NAME || long.table.type(long.table.entryOf(long.form)) !== 'ORG') &&
      short.cut.suffix === '' &&
      isCueForm(view, long.last - 1, 'apart') &&
      sharesEntry(short, long)
    )
      return other
  }
  return undefined
}

/** What a name scores that the text says the kind of. */
const SAID = 8

/** Of two cuts of the same words the better one stands: to the letter, then the longer stem. */
function isBeaten(matches: readonly FormMatch[], at: number, from: number, to: number): boolean {
  const match = matches[at]
  for (let k = from; k < to; k++)
    if (k !== at && matches[k].last === match.last && precedes(matches[k], match, k < at)) return true
  return false
}

function precedes(a: FormMatch, b: FormMatch, first: boolean): boolean {
  if (a.table !== b.table) return first
  if (a.quality !== b.quality) return a.quality > b.quality
  if (a.cut.length !== b.cut.length) return a.cut.length > b.cut.length
  return first
}

/**
 * Whether the word is better known cut otherwise, or whole: বেকার and রাকাতে are not বেকা and রাকা with an ending.
 */
function isOtherWord(lexeme: Lexeme, cut: Cut): boolean {
  if (cut.suffix === '') return false
  const { classes, cuts } = lexeme
  if (classes & WHOLE) return true
  if (cut.known) return false
  return cuts.some(
    (other) =>
      other.length > cut.length &&
      other.known &&
      !other.compound &&
      // বৈরুত | ের: running text may know the town by বৈরুতে alone.
      !(cut.suffix === 'ের' && other.suffix === 'র' && cut.length >= LONG) &&
      !(other.suffix === '' && lexeme.inflected),
  )
}

/** From so many signs on a stem is hardly that of another word. */
const LONG = 4

/** Classes of words as they are written: নাহার is a name, ইউএনও a title. */
const WHOLE = CLASSES.given | CLASSES.family | CLASSES.title | CLASSES.generic | CLASSES.stop

function segmentOf(view: View, match: FormMatch, opinion: Opinion): Segment {
  const { table, form, first, last, cut } = match
  const { kind, type, list, minor, quoted, ambiguity } = notesOn(table, form)
  const length = last - first
  // ১৮টি মোবাইল
  if (view.isCounter(first) && view.written(first).length < 4 && isCounting(view.written(first)))
    return makeSegment({ first, last, type, score: -WORD, rule: `gazetteer/${list}`, cut, match })
  // What the user calls a name is one.
  if (list === 'own')
    return makeSegment({ first, last, type, score: 14 + 2 * length, rule: 'gazetteer/own', cut, match })
  let score = length > 1 ? 7 + 2 * length : 4
  if (match.quality < 2) score -= 2
  if (length === 1) {
    if (kind === SHORT) score -= 1
    if (kind === METONYM) score -= 1
    if (kind === NAME || kind === ADJECTIVE) score += 0.5
    if (cut.length <= 3 && cut.suffix !== '') score -= 2
    // A person is never কিমটি, and রাজবাড়িটি is a house.
    if ((type === 'PER' || type === 'GPE') && isCounting(cut.suffix)) score -= 6
    if (isOtherWord(view.lexemes[first], cut)) score -= 7
    if (minor) score -= 1
    const share = kind === SHORT && type === 'PER' ? 0.6 : minor ? 0.5 : 0.15
    score += share * Math.max(-10, Math.min(opinion(first, last, type), 6))
  }
  // ইউক্রেন যুদ্ধ; মুক্তিযুদ্ধবিষয়ক | মন্ত্রী
  if (type === 'EVENT' && ((length === 2 && isPlainWar(view, last - 1)) || cut.compound)) score = -5
  // ঘরে বাইরে, চারুলতা: titles are quoted, or the text says what they are.
  if (quoted && !isQuotedOrCalled(view, first, last, type))
    return makeSegment({ first, last, type, score: -WORD, rule: `gazetteer/${list}`, cut, match })
  if (ambiguity !== undefined) score = (ambiguity.isName ? score : -3) + evidence(view, match, ambiguity)
  else if (length === 1 && view.has(first, CLASSES.verb | CLASSES.stop)) score -= 9
  return makeSegment({ first, last, type, score, rule: `gazetteer/${list}`, cut, match })
}

/** ইউক্রেন যুদ্ধ is the war in Ukraine, and no name of its own; দ্বিতীয় বিশ্বযুদ্ধ is one. */
function isPlainWar(view: View, at: number): boolean {
  return isCueForm(view, at, 'war') && (view.lexemes[at - 1].groups & PLACE_GROUPS) !== 0
}

/** States and places, as bits of a lexeme's groups. */
const PLACE_GROUPS = (1 << 17) | (1 << 18)
