import { isState } from '../segments/owned-bodies.js'
import { changed, inner, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import type { Cut } from '../words/cut.js'
import { headCut, isClassified, NAMES } from '../words/cuts.js'
import type { Head } from '../words/heads.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, wordLists } from '../words/word-lists.js'
import { honouredFrom } from './phrase-namesakes.js'

/** মেঘনা নদী, নওয়াপাড়া বাজার এলাকা: the head behind a name, perhaps with common nouns in between. */
export function named(
  view: View,
  opinion: Opinion,
  segments: readonly Segment[],
  head: Head,
  at: number,
): Segment | undefined {
  const headStart = at - head.words.length + 1
  if (!view.isAdjacent(headStart)) return undefined
  // ইমাদ পরিবহন | সড়ক দুর্ঘটনায় পড়ে
  if (head.subtype === 'road' && view.isBare(at) && isCueForm(view, at + 1, 'road-matter')) return undefined
  let start = headStart
  let name = nameUpTo(segments, start, head)
  // টাঙ্গাইল শ্রমিক | ইউনিয়ন: between a village and its head stands nothing.
  while (
    head.subtype !== 'village' &&
    !isOfWater(head) &&
    name === undefined &&
    headStart - start < 2 &&
    view.isAdjacent(start) &&
    isPlaceNoun(view, start - 1)
  ) {
    start--
    name = nameUpTo(segments, start, head)
  }
  if (head.style === 'part') return part(head, name)
  const rule = `head/${head.subtype}`
  const cut = headCut(view, head, at)
  // আদ্রে শিবিরে; but ঢাকা কলেজ | শিবিরের সভাপতি
  if (head.subtype === 'tents' && cut.case !== 'LOC') return undefined
  // পরিবহন মন্ত্রণালয় | সেতুটি, ফরাসি পার্লামেন্ট | বিলটি
  if (isClassified(cut)) return undefined
  // ডোয়েন ব্র্যাভো | মাঠে ছিলেন, কমল টুডু | জঙ্গলে কাঠ কাটেন
  if (name?.type === 'PER' && (isWhere(view, at) || isOutside(name, head, cut))) return undefined
  // গড়েয়া বাজারে; but ফোনটি | বাজারে এনেছে, বড় | বাজার
  if (head.subtype === 'market' && !isMarket(view, name, headStart, at)) return undefined
  // নির্বাচন কমিশন | বিহারে: the state
  if (name?.type === 'ORG' && name.match !== undefined && isPlaceItself(segments, at)) return undefined
  if (head.subtype === NATIONAL && !isNationalTeam(view, name, headStart, at)) return undefined
  if (name !== undefined) {
    const type = isProvince(name, head) ? 'GPE' : head.type
    const first = name.type === 'PER' ? honouredFrom(view, segments, name.first) : name.first
    const score = inner(segments, first, at + 1) + 3
    const of = { segment: name, subtype: head.words[0] }
    return makeSegment({ first, last: at + 1, type, score, rule, cut, of })
  }
  // সমাজতত্ত্ব বিভাগ: of a university, where no list has the place
  if (nameCues('department').has(head.words[0])) return undefined
  // তানভীর হাসান সৈকত and এমদাদ সাগর are men.
  if (isGivenName(head) && view.has(headStart - 1, NAMES)) return undefined
  // A name nobody has listed: one word that is neither grammar nor a common noun.
  const before = headStart - 1
  if (!view.isBare(before) || !view.isAdjacent(headStart)) return undefined
  if (view.has(before, CLASSES.generic | CLASSES.title | CLASSES.head | CLASSES.kind)) return undefined
  const gain = Math.max(opinion(before, headStart, head.type), opinion(before, at + 1, head.type))
  // A word that running text hardly knows is more likely a name.
  const score = view.lexemes[before].known
    ? 2 + Math.max(-6, Math.min(gain, 6))
    : 2.5 + Math.max(-8, gain) / 4
  return makeSegment({ first: before, last: at + 1, type: head.type, score, rule, cut })
}

/** মার্কিন ডেস্ট্রয়ার | উপসাগরে: between a sea and its name stands nothing. */
function isOfWater({ subtype }: Head): boolean {
  return subtype === 'sea' || subtype === 'river' || subtype === 'strait'
}

const NATIONAL = 'national-team'

/** বাংলাদেশ দল; but ভারত দল পাঠাবে, শ্রীলঙ্কা দল ঘোষণা করেছে: which a state sends or names */
function isNationalTeam(view: View, name: Segment | undefined, headStart: number, at: number): boolean {
  if (name?.last !== headStart || !isState(name) || name.cut.compound) return false
  return !isCue(view, at + 1, 'sends-team')
}

/** বিহার, a monastery and a state */
function isPlaceItself(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, last, type, match, score }) =>
      first === at && last === at + 1 && type === 'GPE' && match !== undefined && score > 0,
  )
}

/** কুরস্ক অঞ্চল is a province of its state; খুলনা অঞ্চল only what lies around the town. */
function isProvince({ type, match }: Segment, { words }: Head): boolean {
  if (type !== 'GPE' || !nameCues('region').has(words[0])) return false
  const within = match?.table.entryNamed(match.form).within ?? ''
  return !within.startsWith('BD') && !within.startsWith('IN')
}

function nameUpTo(segments: readonly Segment[], end: number, head: Head): Segment | undefined {
  let name: Segment | undefined
  for (const segment of segments)
    if (segment.last === end && segment.score > 0 && segment.cut.suffix === '' && fits(segment, head))
      if (name === undefined || segment.first < name.first) name = segment
  return name
}

/** বাজার, মোড়, সদর between a name and its head. */
function isPlaceNoun(view: View, at: number): boolean {
  return view.has(at, CLASSES.head | CLASSES.generic) && view.isBare(at) && !view.has(at, CLASSES.title)
}

/** পিএসএলভি-সি৬৪ রকেট: the head tells what an unlisted name names, and is not part of it. */
function part(head: Head, name: Segment | undefined): Segment | undefined {
  if (name === undefined || name.match !== undefined || name.type === 'PER' || name.rule.startsWith('head/'))
    return undefined
  return changed(name, { type: head.type, score: name.score + 1 })
}

/** কমল টুডু | জঙ্গলে: somebody of two names, and where he is */
function isOutside({ match, first, last }: Segment, { subtype }: Head, cut: Cut): boolean {
  return match === undefined && last - first > 1 && cut.case === 'LOC' && OUTSIDE.has(subtype)
}

const OUTSIDE: ReadonlySet<string> = new Set(['river', 'lake', 'stream', 'land', 'mountain', 'coast', 'sea'])

/** Whether a market is called after a place, or by a word that nobody knows. */
function isMarket(view: View, name: Segment | undefined, headStart: number, at: number): boolean {
  if (name !== undefined) return name.type === 'GPE' && !isState(name) && name.last === headStart
  return !view.lexemes[headStart - 1].known && !isWhere(view, at)
}

/** সাগর, সৈকত, নদী: people are called so as well. */
function isGivenName({ words, type }: Head): boolean {
  return type === 'LOC' && words.length === 1 && (wordLists().classes(words[0]) & NAMES) !== 0
}

/** A river is not named after a country's adjective, nor a district after a person's title. */
function fits(segment: Segment, head: Head): boolean {
  if (segment.type === 'PER' && (head.type === 'GPE' || isGivenName(head))) return false
  // আমিন উর রশীদ | উপকূলের কৃষকদের
  // মেঘচূড়া রিসোর্ট কর্তৃপক্ষ | পাহাড় কাটায়
  const isBody = segment.type === 'ORG' && segment.match === undefined
  if ((segment.type === 'PER' || isBody) && NOT_AFTER_PEOPLE.has(head.subtype)) return false
  // মহম্মদ ওয়াসিম | এলাকার প্রোমোটার
  if (
    segment.type === 'PER' &&
    head.subtype === 'area' &&
    segment.match === undefined &&
    segment.last - segment.first > 1
  )
    return false
  // বোকো হারাম | গ্রামে হামলা চালায়; মোদী সরকার | বিল আনছে
  if (segment.type === 'ORG' && head.type === 'GPE' && segment.match !== undefined) return false
  if ((segment.type === 'PER' || segment.type === 'ORG') && nameCues('bill').has(head.words[0])) return false
  // বাংলাদেশ | শিবিরে, তৃণমূল | শিবিরে: the people of a team, of a party
  if (CAMPS.has(head.subtype) && (segment.type !== 'GPE' || isState(segment))) return false
  if (NOT_A_PLACE.has(segment.type)) return false
  // মার্কিন ডেস্ট্রয়ার | উপসাগরে
  if (MADE.has(segment.type) && (head.type === 'LOC' || head.type === 'GPE')) return false
  return segment.rule !== 'head/road' || head.type === 'LOC' || head.type === 'FAC'
}

const NOT_A_PLACE: ReadonlySet<string> = new Set(['EVENT', 'LAW', 'DISEASE'])
const MADE: ReadonlySet<string> = new Set(['VEHICLE', 'WEAPON', 'PRODUCT', 'WORK'])

/** What is not called after people. */
const NOT_AFTER_PEOPLE: ReadonlySet<string> = new Set(['coast', 'sea', 'strait', 'region', 'mountain'])

const CAMPS: ReadonlySet<string> = new Set(['camp', 'tents'])

/** মাঠে নামেন, ঘাটে ছিলেন: a common noun in the locative before a verb tells where somebody is. */
function isWhere(view: View, at: number): boolean {
  return (
    (view.classes(at) & CLASSES.generic) !== 0 &&
    view.has(at + 1, CLASSES.verb) &&
    view.lexemes[at].cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'LOC')
  )
}
