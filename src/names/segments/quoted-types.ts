import { packed } from '../../generated/words/quoted-names.js'
import { parseList } from '../../lists/index.js'
import type { EntityType } from '../types.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import { isBodySpeech } from '../words/speech.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import type { Segment } from './segments.js'

interface Cue {
  readonly type: EntityType
}

let built: Map<string, Cue> | undefined

/** What a noun says of the name in quotation marks beside it. */
function cues(): Map<string, Cue> {
  if (built === undefined) {
    built = new Map()
    for (const [words, type] of parseList(packed).rows)
      for (const word of words.split(' ')) built.set(word, { type: type as EntityType })
  }
  return built
}

export const CLOSING: Record<string, string> = { '‘': '’', '“': '”', "'": "'", '"': '"' }
const CLOSINGS: ReadonlySet<string> = new Set(Object.values(CLOSING))
/** Whether a name stands in quotation marks, or beside a noun that says it is of the type. */
export function isQuotedOrCalled(view: View, first: number, last: number, type: EntityType): boolean {
  return (
    CLOSING[view.mark(first - 1)] !== undefined ||
    CLOSINGS.has(view.mark(last)) ||
    cueAt(view, first - 1, true) === type ||
    cueAt(view, last, false) === type ||
    // পাঠান সিনেমা
    cueAt(view, last - 1, false) === type
  )
}

/** What নামের একটি প্রতিষ্ঠান behind a name without quotation marks says of it. */
export function typeCalled(view: View, last: number): EntityType | undefined {
  return isCue(view, last, 'called') ? typeBehind(view, last) : undefined
}

/** The kind that the nouns before and behind tell. */
export function typeOfQuoted(
  view: View,
  segments: readonly Segment[],
  open: number,
  close: number,
): EntityType | undefined {
  return (
    cueAt(view, open - 1, true) ??
    typeBehind(view, close + 1) ??
    (isByMaker(view, open) || isByArtist(segments, open) || isMadeWork(view, open, close)
      ? 'WORK'
      : isPress(view, open, close)
        ? 'ORG'
        : undefined)
  )
}

/** কানাডার ‘গ্লোব অ্যান্ড মেল’ জানিয়েছে, …: what tells is a paper; but ‘আমরা যাব’ জানিয়েছে পুলিশ. */
function isPress(view: View, open: number, close: number): boolean {
  const verb = close + 1
  if (view.mark(verb + 1) !== ',' || !view.isWord(verb) || !isBodySpeech(view.written(verb))) return false
  for (let at = open + 1; at < close; at++) if (view.has(at, CLASSES.verb)) return false
  return true
}

/** শাকিব খানের ‘নীল জল’: behind somebody whom the lists have as one who makes such things, or plays in them. */
function isByArtist(segments: readonly Segment[], open: number): boolean {
  return segments.some(
    ({ last, type, cut, match, score }) =>
      last === open &&
      type === 'PER' &&
      score > 0 &&
      match !== undefined &&
      cut.case === 'GEN' &&
      ARTISTS.has(match.table.entryNamed(match.form).subtype),
  )
}

const ARTISTS: ReadonlySet<string> = new Set([
  'actor',
  'filmmaker',
  'singer',
  'musician',
  'composer',
  'writer',
  'artist',
])

/** নির্মাতা মেহজাদ গালিবের ‘ধানের গন্ধ’: behind whoever makes such things. */
function isByMaker(view: View, open: number): boolean {
  const last = open - 1
  if (
    !view.isWord(last) ||
    !view.lexemes[last].cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'GEN')
  )
    return false
  for (let at = last - 1; at >= last - MAKER && view.isWord(at); at--)
    if (isCue(view, at, 'maker')) return true
  return false
}

/** আজমেরী হক অভিনীত | ‘দূরের মেঘ’, ‘দূরের মেঘ’-এর ট্রেলার, ‘দূরের মেঘ’ মুক্তি পাচ্ছে: what is done with films and books alone. */
function isMadeWork(view: View, open: number, close: number): boolean {
  if (isCue(view, open - 1, 'made')) return true
  if (close - open === 2 && view.has(open + 1, CLASSES.generic)) return false
  // ‘আমি ফিরবই’, শুটিং বন্ধ হলেও বলেন পরিচালক: what somebody says
  if (view.mark(close + 1) === ',') return false
  let next = close + 1
  while (next < close + 3 && (view.mark(next) !== '' || isCue(view, next, 'genitive'))) next++
  // ‘নোনা বালির ঘর’-এর পরিচালক
  return isCueForm(view, next, 'release') || (next > close + 1 && isCue(view, next, 'work-role'))
}

/** So many words before the last one of a name its title may stand. */
const MAKER = 4

function typeBehind(view: View, from: number): EntityType | undefined {
  let at = from
  // ‘এমভি মায়ের দোয়া-২’ নামের লঞ্চটি, ‘মাঠহাট’ নামে একটি অ্যাপ, ‘…’ নিয়ে একটি চুক্তিতে
  for (let steps = 0; steps < 4 && view.isWord(at); steps++, at++) {
    const type = cueAt(view, at, false)
    if (type !== undefined) return type
    if (!nameCues('quoted-link').has(view.written(at))) return undefined
  }
  return undefined
}

function cueAt(view: View, at: number, whole: boolean): EntityType | undefined {
  if (!view.isWord(at)) return undefined
  const { text, cuts } = view.lexemes[at]
  for (const { length, suffix } of cuts) {
    if (whole && suffix !== '') continue
    const cue = cues().get(text.slice(0, length))
    if (cue !== undefined) return cue.type
  }
  return undefined
}
