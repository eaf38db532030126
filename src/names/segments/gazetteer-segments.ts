import type { Ambiguity, Cue } from '../gazetteer/ambiguous.js'
import { notesOn } from '../gazetteer/form-notes.js'
import type { FormMatch } from '../gazetteer/match.js'
import { ADJECTIVE, METONYM, NAME, SHORT } from '../gazetteer/table.js'
import type { Cut, Lexeme } from '../words/lexemes.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { isQuotedOrCalled } from './quoted.js'
import type { Segment } from './segments.js'
import { inner, type Opinion } from './segments.js'

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
        else if (kin.last > segment.last) out.push({ ...segment, score: Math.max(segment.score, SAID) })
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
      long.table.kind(long.form) !== NAME &&
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

/**
 * A listed name of several words takes over from the shorter ones in it: ঢাকার বিশেষ জজ আদালত. But the owner of a body
 * with a name of its own is a name apart, and so is a state: রাষ্ট্রপুঞ্জের | নিরাপত্তা পরিষদ, রাশিয়ার | পররাষ্ট্র মন্ত্রণালয়.
 */
export function liftLonger(view: View, segments: Segment[]): void {
  segments.sort((a, b) => a.last - a.first - (b.last - b.first))
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]
    const { first, last, match, score, type } = segment
    if (match === undefined || last - first === 1 || score <= 0) continue
    const owner = type === 'ORG' ? ownerOf(view, segments, segment) : undefined
    if (owner === undefined)
      segments[i] = { ...segment, score: Math.max(score, inner(segments, first, last) + 2) }
    // ইউক্রেনের | বিমানবাহিনী, রুশ | দূতাবাস: of forces and missions every state has the same, which name nothing.
    else if (isPlainBody(view, owner, last)) {
      for (let k = 0; k < segments.length; k++)
        if (segments[k].type === 'ORG' && segments[k].last === last && segments[k].first >= first)
          segments[k] = { ...segments[k], score: -1 }
    } else if (isState(owner) || !isOwned(view, last - 1))
      segments[i] = { ...segment, first: owner.last, score: score + 2 }
    else segments[i] = { ...segment, score: Math.max(score, inner(segments, first, last) + 2) }
  }
}

function isPlainBody(view: View, owner: Segment, last: number): boolean {
  const first = owner.last
  if (isCueForm(view, last - 1, 'mission')) return first === last - 1 && isState(owner)
  return isCueForm(view, last - 1, 'force') && (first === last - 1 || isGeneric(view, first, last - 1))
}

function isGeneric(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!view.has(i, CLASSES.generic) && !isCue(view, i, 'force-kind')) return false
  return true
}

/** A country, by its name or its adjective. */
export function isState({ match }: Segment): boolean {
  return match !== undefined && match.table.entry(match.table.entryOf(match.form)).subtype === 'country'
}

/** Bodies that every state, or every town, has one of: the owner belongs to the name. */
export function isOwned(view: View, at: number): boolean {
  return isCueForm(view, at, 'of-every-state')
}

/** A listed name in the genitive, or the adjective of a state, with which a longer name begins. */
function ownerOf(
  view: View,
  segments: readonly Segment[],
  { first, last, match }: Segment,
): Segment | undefined {
  if (match === undefined) return undefined
  return segments.find((owner) => {
    if (owner.first !== first || owner.last >= last || owner.match === undefined || owner.score <= 0)
      return false
    // জাতিসংঘের শরণার্থীবিষয়ক সংস্থা is a body of its own, ইউনিফিল a force of its own.
    if (owner.cut.case === 'GEN') return owner.type !== 'ORG' || !isCueForm(view, last - 1, 'agency')
    if (owner.match.table.kind(owner.match.form) !== ADJECTIVE) return false
    if (isPlainBody(view, owner, last) || (isState(owner) && isOwned(view, last - 1))) return true
    return segments.some(
      (rest) =>
        rest.first === owner.last &&
        rest.last === last &&
        rest.match !== undefined &&
        ((rest.type === 'ORG' && isCueForm(view, last - 1, 'union-ministry')) ||
          sharesEntry(rest.match, match)),
    )
  })
}

/** মার্কিন | সিনেট is the Senate either way; সুইস ন্যাশনাল ব্যাংক is another than ন্যাশনাল ব্যাংক. */
function sharesEntry(a: FormMatch, b: FormMatch): boolean {
  if (a.table !== b.table) return false
  for (let f = a.form; f >= 0; f = a.table.next(f))
    for (let g = b.form; g >= 0; g = b.table.next(g))
      if (a.table.entryOf(f) === b.table.entryOf(g)) return true
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
      !(other.suffix === '' && lexeme.inflected),
  )
}

/** Classes of words as they are written: নাহার is a name, ইউএনও a title. */
const WHOLE = CLASSES.given | CLASSES.family | CLASSES.title | CLASSES.generic | CLASSES.stop

const CLASSIFIER = /^(?:টি|টা|খানা|খানি|গুলো|গুলি|টুকু|সমূহ|জন)/

function segmentOf(view: View, match: FormMatch, opinion: Opinion): Segment {
  const { table, form, first, last, cut } = match
  const { kind, type, list, minor, quoted, ambiguity } = notesOn(table, form)
  const length = last - first
  // ১৮টি মোবাইল
  if (view.isCounter(first) && view.written(first).length < 4 && CLASSIFIER.test(view.written(first)))
    return { first, last, type, score: -WORD, rule: `gazetteer/${list}`, cut, match }
  // What the user calls a name is one.
  if (list === 'own') return { first, last, type, score: 14 + 2 * length, rule: 'gazetteer/own', cut, match }
  let score = length > 1 ? 7 + 2 * length : 4
  if (match.quality < 2) score -= 2
  if (length === 1) {
    if (kind === SHORT) score -= 1
    if (kind === METONYM) score -= 1
    if (kind === NAME || kind === ADJECTIVE) score += 0.5
    if (cut.length <= 3 && cut.suffix !== '') score -= 2
    // A person is never কিমটি, and রাজবাড়িটি is a house.
    if ((type === 'PER' || type === 'GPE') && CLASSIFIER.test(cut.suffix)) score -= 6
    if (isOtherWord(view.lexemes[first], cut)) score -= 7
    if (minor) score -= 1
    const share = kind === SHORT && type === 'PER' ? 0.6 : minor ? 0.5 : 0.15
    score += share * Math.max(-10, Math.min(opinion(first, last, type), 6))
  }
  if (length === 2 && type === 'EVENT' && isPlainWar(view, last - 1)) score = -5
  // ঘরে বাইরে, চারুলতা: titles are quoted, or the text says what they are.
  if (quoted && !isQuotedOrCalled(view, first, last, type))
    return { first, last, type, score: -WORD, rule: `gazetteer/${list}`, cut, match }
  if (ambiguity !== undefined) score = (ambiguity.isName ? score : -3) + evidence(view, match, ambiguity)
  else if (length === 1 && view.has(first, CLASSES.verb | CLASSES.stop)) score -= 9
  return { first, last, type, score, rule: `gazetteer/${list}`, cut, match }
}

/** ইউক্রেন যুদ্ধ is the war in Ukraine, and no name of its own; দ্বিতীয় বিশ্বযুদ্ধ is one. */
function isPlainWar(view: View, at: number): boolean {
  return isCueForm(view, at, 'war') && (view.lexemes[at - 1].groups & PLACE_GROUPS) !== 0
}

/** States and places, as bits of a lexeme's groups. */
const PLACE_GROUPS = (1 << 17) | (1 << 18)

/** What the neighbours say of a form with two readings. */
function evidence(view: View, match: FormMatch, ambiguity: Ambiguity): number {
  const name = ambiguity.whenName.some((cue) => holds(view, match, cue)) || isIntroduced(view, match)
  const word = ambiguity.whenWord.some((cue) => holds(view, match, cue))
  if (word && !name) return -WORD
  return (name ? 8 : 0) - (word ? 9 : 0)
}

/** Against a form that is clearly a word here, ট্রাম্প in ট্রাম্প কার্ড, nothing else speaks. */
export const WORD = 24

/** তেল কোম্পানি শেল, সংগঠন বেলা: a word for what it is stands before it. */
function isIntroduced(view: View, { first, table, form }: FormMatch): boolean {
  return (
    table.type(table.entryOf(form)) === 'ORG' && view.has(first - 1, CLASSES.kind) && view.isAdjacent(first)
  )
}

export function holds(
  view: View,
  { first, last, cut }: { first: number; last: number; cut: { suffix: string } },
  cue: Cue,
): boolean {
  switch (cue.kind) {
    case 'NEXT':
      return view.isPhrase(last, cue.words)
    case 'PREV':
      return view.isPhrase(first - cue.words.length, cue.words)
    case 'TITLE':
      return view.isTitle(first - 1)
    case 'SURNAME':
      return (view.classes(last) & CLASSES.family) !== 0 && view.isAdjacent(last)
    case 'CASE':
      return cut.suffix !== ''
    case 'TYPE':
      return false
    case 'WORD':
      for (let i = view.from; i < view.to; i++) if (view.isForm(i, cue.word)) return true
      return false
  }
}
