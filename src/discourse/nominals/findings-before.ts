import type { Draft } from '../drafts.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import type { Head } from '../lists.js'
import type { Found, View } from '../view.js'
import type { LeftEdge } from './edge.js'
import {
  goesHome,
  isBroughtTo,
  isCounted,
  isCountOf,
  isMaterial,
  isOffice,
  isOwner,
  isPart,
  isTimed,
  numberIn,
} from './left-neighbours.js'
import { isOfPeople } from './people.js'
import { STOP } from './walk.js'

/** Goes over a description or set that ends at a token. @returns where it begins if the words before it may belong, too, else `STOP` */
export function overDescription(
  view: View,
  edge: LeftEdge,
  at: number,
  before: Draft,
  found: Found<Head>,
): number {
  const isSaid = view.isOf(before.first - 1, 'partitive')
  if (isCounted(before) && !isSaid && edge.number < 0 && found.value.animacy === 'human') {
    edge.taken = before
    edge.first = before.first
    edge.number = view.numberAt[at]
    edge.plural = before.plural
    return before.first
  }
  // ৬০ সদস্যের একটি দল, আটজনের দলটি: how many they are
  if (isCountOf(before) && (found.value.animacy === 'org' || found.value.subtype === 'group')) {
    edge.taken = before
    edge.first = before.first
    // ১৫ সদস্যের দল ঘোষণা করে: none that was spoken of
    if (found.ending.classifier === '' && !edge.demonstrative) edge.indefinite = true
    return STOP
  }
  // সংগঠনটির বিশ্ববিদ্যালয় শাখা
  if (
    grammarWords('branch').has(found.value.form) &&
    before.suffix === '' &&
    AREAS.has(before.head?.animacy ?? '')
  ) {
    edge.first = before.first
    edge.owner = before.owner
    return before.owner < 0 ? before.first : STOP
  }
  // একটি সুতা তৈরির কারখানা
  if (isMade(view, before)) {
    edge.taken = before
    edge.first = before.first
    edge.number = before.count === null ? edge.number : numberIn(view, before)
    edge.indefinite ||= before.indefinite
    return before.first
  }
  // দুটি সোনার বার, গ্যাসের দাম: what it is of, and no mention of its own.
  if (isMaterial(before, found)) {
    edge.taken = before
    edge.first = before.first
    edge.number = before.count === null ? edge.number : numberIn(view, before)
    edge.indefinite ||= before.indefinite
    edge.plural ||= before.plural
    return before.first
  }
  if (isOwner(before, found)) {
    edge.first = before.first
    edge.owner = at
  }
  return STOP
}

const AREAS: ReadonlySet<string> = new Set(['org', 'place'])

/** সুতা | তৈরির কারখানা */
const isMade = (view: View, { head, suffix, owner, last }: Draft) =>
  head?.subtype === 'goods' && suffix === '' && owner < 0 && view.stem(last, 'making')?.ending.case === 'GEN'

/** Goes over a name, as `overDescription` does. */
export function overName(
  view: View,
  edge: LeftEdge,
  at: number,
  token: number,
  name: number,
  found: Found<Head>,
  endings: ReadonlyMap<number, Draft>,
): number {
  const { first, last, case: grammaticalCase, kind, type, suffix } = view.document.names[name]
  if (last !== at + 1) return STOP
  // রুশ কূটনীতিক, রোহিঙ্গা যুবক, ম্রো পাড়ায়
  if (kind === 'adjective' || (type === 'NORP' && suffix === '')) {
    edge.first = first
    edge.owner = at
    return first
  }
  if (grammaticalCase === 'GEN') {
    if (!isWhereabouts(edge, type, found) && !isCapitalBefore(view, found)) edge.first = first
    edge.owner = at
  } else if (grammaticalCase === 'GEN.PL' && isLairOf(view, found)) {
    edge.first = first
    edge.owner = at
  } else if (suffix === '' && edge.first === token) {
    const counted = endings.get(first)
    // ২৬ জন তালিবান যোদ্ধাকে
    const isCountedOf =
      type === 'ORG' && found.value.animacy === 'human' && counted !== undefined && isCounted(counted)
    if (!isCountedOf && !isPart(type, found)) return STOP
    edge.first = first
    edge.owner = at
    // বিশ্বব্যাংকের | ঢাকা কার্যালয়
    if (type === 'GPE' && isOffice(found)) {
      edge.pastName = true
      return first
    }
    // আফগানিস্তানের | তালেবান সরকার
    if (grammarWords('government').has(found.value.form)) return first
    if (isCountedOf || (type === 'ORG' && found.value.animacy === 'human')) {
      edge.pastName = true
      return first
    }
  }
  return STOP
}

/** তালাইমারী এলাকার | একটি বাসায়, আলিপুরদুয়ারের | ওই বাগান: where it lies is told beside it; but বনানীর একটি বাসায় */
const isWhereabouts = ({ demonstrative }: LeftEdge, type: string, { value }: Found<Head>) =>
  value.animacy === 'place' && value.type !== 'GPE' && (type === 'LOC' || (demonstrative && type === 'GPE'))

/** কাতারের | রাজধানী | দোহায়: of which state is told beside it. */
const isCapitalBefore = (view: View, { value, ending, last }: Found<Head>) =>
  ending.suffix === '' && grammarWords('capital').has(value.form) && (view.nameAt[last] ?? -1) >= 0

/** হুতিদের ঘাঁটিতে, রোহিঙ্গাদের শিবিরে; but তালেবানদের কারাগারে পাঠানো হয় */
const isLairOf = (view: View, found: Found<Head>) =>
  found.value.animacy === 'place' &&
  found.ending.case === 'LOC' &&
  !isBroughtTo(view, found) &&
  !goesHome(view, found)

/** Goes over a numeral, as `overDescription` does. */
export function overNumber(
  view: View,
  edge: LeftEdge,
  at: number,
  number: number,
  found: Found<Head>,
): number {
  const finding = view.document.numbers[number]
  const isTerm = isTimed(found) && view.isOf(at, 'term')
  // বছর বাইশের ওই যুবক
  const isAge = finding.kind === 'age' && found.value.animacy === 'human'
  if (finding.kind !== 'count' && finding.kind !== 'ordinal' && !isTerm && !isAge) return STOP
  // ২১৫ জন | হাসপাতালে ভর্তি হয়েছেন: so many people are no houses
  if (finding.unit === 'জন' && !isOfPeople(found.value)) return STOP
  // দুবার দলের কোচ: how often, not how many
  if (endsAs(view.word(at), 'times')) return STOP
  if (finding.kind === 'count') edge.number = number
  if (isTerm || isAge) edge.aged = found.value.animacy === 'human'
  edge.first = finding.first
  return finding.first
}
