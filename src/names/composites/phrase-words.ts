import { packed as awardFields } from '../../generated/words/award-fields.js'
import { packed as nominals } from '../../generated/words/discourse/nominals.js'
import { parseList } from '../../lists/index.js'
import { ADJECTIVE } from '../gazetteer/table.js'
import type { Segment } from '../segments/segments.js'
import type { Head } from '../words/heads.js'
import { isCue, isCueForm, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** ফিটনেস সনদ, পিঠা উৎসব: one common word and a head that the tagger has no opinion of name a kind. */
export function isKindOf(
  view: View,
  head: Head,
  segments: readonly Segment[],
  first: number,
  at: number,
): boolean {
  return (
    KINDS.has(head.subtype) &&
    at - first === 1 &&
    view.lexemes[first].known &&
    !segments.some((segment) => segment.first === first && segment.match !== undefined && segment.score > 0)
  )
}

export const KINDS = new Set(['treaty', 'competition', 'festival', 'meeting'])

/** নিয়মিত ব্যাংক, অনুসন্ধান কমিটি: a common word before a head that is one itself is seldom a name. */
export function isCommonPair(view: View, head: Head, first: number, at: number): boolean {
  if (head.words.length > 1 || head.subtype === 'police' || head.subtype === 'court') return false
  return (view.classes(at) & CLASSES.generic) !== 0 && at - first === 1 && view.lexemes[first].known
}

/** জজ, হাকিম, ম্যাজিস্ট্রেট: titles that courts are named after. */
export function isJudge(view: View, at: number): boolean {
  return isCue(view, at, 'judge')
}

/** A title, or a word that says what kind of organisation follows, stands outside: স্টার্টআপ প্রতিষ্ঠান | সবুজবাড়ি. */
export function endsPhrase(view: View, at: number, head: Head): boolean {
  // ব্যাংক কোম্পানি আইন: laws are for what others name; লেডি রিডিং হাসপাতাল: houses are named after people.
  if (head.type === 'LAW' && view.has(at, CLASSES.head) && view.isBare(at)) return false
  if (NAMED_AFTER.has(head.subtype) && view.has(at, CLASSES.prefix)) return false
  // জাতীয় শিক্ষক দিবস: days are kept for those of a calling.
  if (
    nameCues('day-of').has(head.words[0]) &&
    view.has(at, CLASSES.title) &&
    isCueForm(view, at + 1, 'day-of')
  )
    return false
  // সৌদি কোম্পানি | রেড সি লিমিটেড, but বিদ্যুৎ উৎপাদন কোম্পানি লিমিটেড
  if (view.has(at, CLASSES.head)) return view.has(at, CLASSES.kind) && !view.has(at + 1, CLASSES.head)
  return view.has(at, CLASSES.kind) || (view.has(at, CLASSES.title) && !view.has(at, CLASSES.generic))
}

const NAMED_AFTER: ReadonlySet<string> = new Set(['school', 'hospital'])

export function isLink(view: View, at: number): boolean {
  return isCue(view, at, 'link')
}

/** বাসমালিক, ট্রাকচালক: those who own or do one thing, in one word. */
function isOwnersOf(view: View, at: number): boolean {
  const word = view.written(at)
  for (const tail of nameCues('members-ending'))
    if (word.length > tail.length + 1 && word.endsWith(tail)) return true
  return false
}

/** জেলা ট্রাকমালিক সমিতি: whose association it is, and one word more, make a name. */
export function hasMembers(view: View, head: Head, first: number, headStart: number): boolean {
  if (head.subtype !== 'association' && head.subtype !== 'platform') return false
  // ট্রলারমালিক সমিতি
  if (headStart - first === 1) return head.subtype === 'association' && isOwnersOf(view, first)
  members ??= new Set(
    parseList(nominals).rows.flatMap(([noun, type]) => (type === 'PER' && !noun.includes(' ') ? [noun] : [])),
  )
  let found = false
  for (let i = first; i < headStart; i++) {
    // সাধারণ সম্পাদক ও | সদর উপজেলা পরিষদের চেয়ারম্যান
    if (head.subtype === 'platform' && isLink(view, i)) return false
    found ||= members.has(view.written(i)) || (head.subtype === 'platform' && view.isTitle(i))
  }
  return found
}

export let members: ReadonlySet<string> | undefined

export function allGeneric(view: View, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (!view.has(i, CLASSES.generic | CLASSES.head | CLASSES.stop | CLASSES.title)) return false
  return true
}

export const LONGEST_PHRASE = 7

/** জলছবি সাহিত্য পুরস্কার: a prize with a name of its own, and no নগদ অর্থ পুরস্কার. */
export function isNamedAward(
  view: View,
  segments: readonly Segment[],
  first: number,
  headStart: number,
): boolean {
  fields ??= new Set(parseList(awardFields).rows.flatMap(([words]) => words.split(' ')))
  if (isCue(view, first - 1, 'regnal')) return false
  let own = false
  for (let i = first; i < headStart; i++) {
    if (isCue(view, i, 'regnal')) return false
    if (fields.has(view.written(i))) {
      if (own) return true
    } else if (!view.has(i, CLASSES.generic | CLASSES.stop | CLASSES.title)) {
      const { known, cuts } = view.lexemes[i]
      if ((!known && !cuts.some(({ suffix }) => suffix.startsWith('ট'))) || isListedName(segments, i))
        return true
      own = true
    }
  }
  return false
}

/** A listed name that is no adjective of a state: ইরানি | সিনেমা. */
function isListedName(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ first, match, score }) =>
      first === at && score > 0 && match !== undefined && match.table.kind(match.form) !== ADJECTIVE,
  )
}

let fields: ReadonlySet<string> | undefined

/** মঞ্চে, সদর দপ্তরে: a stage, and the house that a body sits in, are no bodies. */
export function isPlaceOfIt(view: View, head: Head, at: number): boolean {
  const word = head.words[0]
  if (nameCues('stage').has(word))
    return view.lexemes[at].cuts.some(({ suffix, case: c }) => suffix !== '' && c === 'LOC')
  return nameCues('office').has(word) && isCue(view, at - 1, 'seat')
}
