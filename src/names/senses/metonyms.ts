import { packed } from '../../generated/words/metonym-cues.js'
import { parseList } from '../../lists/index.js'
import type { Segment } from '../segments/segments.js'
import { headsAt } from '../words/heads.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

interface Cues {
  readonly next: Map<string, string>
  readonly prev: Map<string, string>
  readonly verb: Map<string, string>
  readonly journey: Map<string, string>
  readonly asking: Map<string, string>
}

let built: Cues | undefined

function cues(): Cues {
  if (built === undefined) {
    built = { next: new Map(), prev: new Map(), verb: new Map(), journey: new Map(), asking: new Map() }
    for (const [words, place, reading] of parseList(packed).rows)
      for (const word of words.split(' ')) {
        const map = built[place as keyof Cues]
        if (!map.has(word)) map.set(word, reading)
      }
  }
  return built
}

/** What is known of a capital, or of a seat of government, before its sentence is looked at. */
export interface Seat {
  /** Whether it lies in the country whose paper this is: there it is mostly the city. */
  readonly home: boolean
  /** Whether it is a city, and not a building such as ক্রেমলিন. */
  readonly city: boolean
}

/** A building that is neither home nor city. */
export const BUILDING: Seat = { home: false, city: false }

/**
 * Whether a capital stands for its state: মস্কো জানিয়েছে, মস্কোর তরফে, মস্কোকে; but মস্কোতে, মস্কো থেকে, মস্কোর রাস্তায়.
 */
export function standsForState(view: View, { first, last, cut }: Segment, seat: Seat): boolean {
  if (cut.compound || cut.case === 'LOC' || cut.case === 'COM' || cut.case === 'OTHER') return false
  const { prev } = cues()
  const before = view.isWord(first - 1) ? prev.get(view.written(first - 1)) : undefined
  if (before === 'city') return false
  const behind = readingBehind(view, last)
  // তেল আবিবকে লক্ষ্য করে
  if (cut.case === 'OBJ') return !seat.city || behind !== 'goal'
  if (behind === 'city' && cut.case === 'NOM') return false
  // মস্কো সূত্রের খবর
  if (behind === 'circles' && cut.case === 'NOM') return true
  // ছাত্র, শান্তি বিশ্ববিদ্যালয়, দিল্লি: where a line ends
  if (seat.city && cut.case === 'NOM' && last >= view.to && view.mark(first - 1) === ',') return false
  if (cut.case === 'GEN' || cut.case === 'GEN.PL')
    return (
      behind === 'state' ||
      (behind === 'abroad' && !seat.home) ||
      (behind === 'goal' && !tells(view, cues().journey)) ||
      (behind === 'near' && !seat.home && tells(view, cues().asking)) ||
      (behind === undefined && isTurned(view, first, last))
    )
  if (isDateline(view, first, last)) return false
  if (view.has(last, CLASSES.head | CLASSES.headFirst) && !isThing(view, last)) return false
  if (isIncluded(view, last)) return false
  const joined = joinedWith(view, first, last)
  if (joined !== undefined) return joined
  const verb = verbReading(view)
  if (verb === 'city') return false
  return seat.home
    ? verb === 'state' && isSubject(view, first, last)
    : // প্যারিস, মিলান ও নিউইয়র্ক: in a list without a verb that tells, cities are cities.
      !seat.city || verb === 'state' || (verb === undefined && !isInList(view, first, last))
}

/** মস্কোর তরফে, মস্কোর রাস্তায়; past a word that only points, মস্কোর এ পদক্ষেপকে. */
function readingBehind(view: View, at: number): string | undefined {
  if (!view.isWord(at)) return undefined
  const { next } = cues()
  const reading = next.get(view.written(at)) ?? inflectedReading(view, at)
  if (reading !== 'past') return reading
  if (!view.isWord(at + 1)) return undefined
  return next.get(view.written(at + 1)) ?? (isInflected(view, at + 1, 'state') ? 'state' : undefined)
}

/** শহরটিতে is of the city; মদতেই, সেনাপ্রধানের are of the state, where the city is not our own capital. */
function inflectedReading(view: View, at: number): string | undefined {
  if (isInflected(view, at, 'city')) return 'city'
  return isInflected(view, at, 'state') || isInflected(view, at, 'abroad') ? 'abroad' : undefined
}

/** শহরকে, শহরটিতে: whether a word says so with an ending. */
function isInflected(view: View, at: number, reading: string): boolean {
  const { next } = cues()
  const { text, cuts } = view.lexemes[at]
  return cuts.some(
    ({ length, suffix }) =>
      suffix !== '' && length >= SHORTEST && next.get(text.slice(0, length)) === reading,
  )
}

/** Fewest letters of a word whose endings count: একে is no form of এক. */
const SHORTEST = 3

/** লন্ডন, প্যারিস-সহ ১৪টি শহরে: one of many places. */
function isIncluded(view: View, last: number): boolean {
  let at = last
  while (view.mark(at) === ',' && isPlace(view, at + 1)) at += 2
  return at > last && view.lexemes[at - 1].cuts.some((cut) => cut.case === 'COM')
}

/** A place behind a comma, before or behind. */
function isInList(view: View, first: number, last: number): boolean {
  return (
    (view.mark(last) === ',' && isPlace(view, last + 1)) ||
    (view.mark(first - 1) === ',' && isPlace(view, first - 2))
  )
}

const isPlace = (view: View, at: number): boolean =>
  view.isWord(at) && (view.lexemes[at].groups & PLACES) !== 0
/** Places, as bits of a lexeme's groups. */
const PLACES = (1 << 17) | (1 << 18) | (1 << 19)

/** দাবি ওয়াশিংটনের, কড়া হুঁশিয়ারি তেহরানের: what it does stands before it, and nothing behind. */
function isTurned(view: View, first: number, last: number): boolean {
  const { next, verb } = cues()
  if (
    !view.isWord(first - 1) ||
    !view.isAdjacent(first) ||
    (last < view.to && view.isWord(last) && view.isAdjacent(last))
  )
    return false
  const word = view.written(first - 1)
  return next.get(word) === 'state' && verb.get(word) === 'state'
}

/** ফ্লাইটটি ঢাকার উদ্দেশে রওনা হয়, মস্কোর কাছে অস্ত্র চেয়েছে: the sentence tells of a journey, or of asking and giving. */
function tells(view: View, words: ReadonlyMap<string, string>): boolean {
  for (let i = view.from; i < view.to; i++) if (view.isWord(i) && words.has(view.written(i))) return true
  return false
}

/** কলম্বো জাহাজ ভিড়তে দেয়নি: a vessel or a weapon is not of a city. */
function isThing(view: View, at: number): boolean {
  const heads = headsAt(view, at)
  return heads.length > 0 && heads.every(({ type }) => type === 'VEHICLE' || type === 'WEAPON')
}

/** The verbs of the sentence, where they tell: the last one that does. */
function verbReading(view: View): string | undefined {
  const { verb } = cues()
  for (let i = view.to - 1; i >= view.from; i--) {
    const reading = view.isWord(i) ? verb.get(view.written(i)) : undefined
    if (reading !== undefined) return reading
  }
  return undefined
}

/** A home capital is a state only where it can be the subject: at the end, behind the verb, or at the beginning of a clause. */
function isSubject(view: View, first: number, last: number): boolean {
  const end = last >= view.to || view.mark(last) !== ''
  if (end && view.isWord(first - 1)) return (view.classes(first - 1) & CLASSES.verb) !== 0
  const begins = first === view.from || view.mark(first - 1) !== ''
  return begins && view.isWord(last) && !view.has(last, CLASSES.generic | CLASSES.title)
}

/** ঢাকা, ১২ মে (বাসস): the place where the news was written. */
function isDateline(view: View, first: number, last: number): boolean {
  return (
    first === view.from &&
    view.mark(last) === ',' &&
    view.isWord(last + 1) &&
    /^[০-৯0-9]/.test(view.written(last + 1))
  )
}

/** সিউল ও ওয়াশিংটনের নজরদারি, মস্কো-পিয়ংইয়ং জোট: two capitals side by side are read alike, by what follows the second. */
function joinedWith(view: View, _first: number, last: number): boolean | undefined {
  if (!view.isWord(last)) return undefined
  const other = isCue(view, last, 'and') ? last + 1 : view.units.glued[last] === 1 ? last : -1
  if (other < 0 || !view.isWord(other)) return undefined
  const { cuts } = view.lexemes[other]
  if (cuts.length > 1 && cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'LOC')) return false
  const behind = view.isWord(other + 1) ? cues().next.get(view.written(other + 1)) : undefined
  return behind === 'state' ? true : behind === 'city' || behind === 'goal' ? false : undefined
}
