import type { Draft } from '../drafts.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import { isInstitution, isOfficial, lastWord } from '../head-classes.js'
import { type Head, lists } from '../lists.js'
import type { Found, View } from '../view.js'
import { COUNTED } from './rules.js'
import { isBareNoun, isModifier } from './words.js'

export const isCounted = ({ rule, suffix }: Draft) => rule === COUNTED && suffix === ''

/** ৬০ সদস্যের, আটজনের */
export const isCountOf = ({ rule, head, count, case: grammaticalCase }: Draft) =>
  count !== null &&
  (grammarWords('member').has(head?.form ?? '') || (rule === COUNTED && grammaticalCase === 'GEN'))

/**
 * রাশিয়ার সেনাবাহিনীর, প্রধান আসামিসহ: it may stand in front of a further head. In আহতদের হাসপাতালে নেওয়া হয় the same
 * ending marks an object.
 */
export function isOwner(
  { case: grammaticalCase, suffix, head }: Draft,
  { value, ending }: Found<Head>,
): boolean {
  if (grammaticalCase === 'GEN.PL') return ending.case !== 'LOC'
  if (grammaticalCase === 'GEN') return true
  // দুটি ট্রলারসহ | ১৭ জন জেলে
  const isThing = head !== undefined && head.animacy !== 'human' && value.animacy === 'human'
  return endsAs(suffix, 'including') && !isThing
}

/** সে দেশের প্রতিরক্ষামন্ত্রী: of a place সে only points; but সে দেশে ফেরে. */
export function isThatPlace(view: View, token: number, { value, ending, last }: Found<Head>): boolean {
  if (!AREAS.has(value.subtype) || !view.isOf(token, 'points-to-matter')) return false
  return (
    ending.case === 'GEN' ||
    (ending.case === 'LOC' && view.verbs(last).every(({ mostly }) => mostly !== 'verb'))
  )
}

const AREAS: ReadonlySet<string> = new Set(['area', 'country', 'home-state'])

/** Where the bracket opens behind a genitive in which a name ends at a token, or -1: জাতিসংঘের (ইউএন). */
export function bracketedAlias(view: View, token: number, floor: number): number {
  if (token === 0 || !view.isMarkOf(token, ')')) return -1
  const name = view.nameAt[token - 1]
  if (name < 0) return -1
  const opening = view.document.names[name].first - 1
  if (opening <= floor || !view.isMarkOf(opening, '(')) return -1
  const before = view.nameAt[opening - 1]
  return before >= 0 && view.document.names[before].case === 'GEN' ? opening : -1
}

/** ২৮ বছরের ফুটবলার, ৮১ বছর বয়সী এই শিল্পী, দুই বছরের চুক্তি: where how old or how long begins, or -1. */
export function termBefore(view: View, token: number, floor: number, found: Found<Head>): number {
  if (!isTimed(found)) return -1
  let at = token
  // অষ্টম শ্রেণির ওই ছাত্রী
  if (found.value.animacy === 'human' && token > floor && view.isOf(token, 'grade')) {
    const ordinal = view.numberAt[token - 1]
    return ordinal < 0 ? -1 : view.document.numbers[ordinal].first
  }
  if (view.isOf(at, 'aged')) at--
  if (at <= floor || !view.isOf(at, at < token ? 'age-unit' : 'term')) return -1
  const number = view.numberAt[at - 1]
  return number < 0 ? -1 : view.document.numbers[number].first
}

export const isTimed = ({ value }: Found<Head>) => value.animacy === 'human' || value.subtype === 'document'

/** সোনার বার, চিনির দাম */
export function isMaterial({ head, case: grammaticalCase, owner }: Draft, { value }: Found<Head>): boolean {
  return (
    head?.subtype === 'goods' &&
    grammaticalCase === 'GEN' &&
    owner < 0 &&
    (value.animacy === 'thing' || value.animacy === 'place')
  )
}

/** The numeral of a description, or -1. */
export function numberIn({ numberAt }: View, { first, last }: Draft): number {
  for (let at = first; at < last; at++) if (numberAt[at] >= 0) return numberAt[at]
  return -1
}

/** Whether a numeral or article before the word counts the thing behind it. */
export function isCountedThing(
  view: View,
  token: number,
  floor: number,
  { value, ending }: Found<Head>,
): boolean {
  if (token <= floor || value.animacy !== 'thing' || view.dateAt[token] === 1) return false
  if (ending.classifier !== '' || view.verbs(token).some(({ mostly }) => mostly !== 'other')) return false
  const index = view.numberAt[token - 1]
  if (index < 0) return view.isOf(token - 1, 'article')
  const { kind, last } = view.document.numbers[index]
  return kind === 'count' && last === token && endsAs(view.word(token - 1), 'thing-classifier')
}

/** পাটগ্রাম সীমান্ত, বিএসএফ সদস্যরা: a bare name in front of a place, or of people who are no object. */
export function isPart(type: string, found: Found<Head>): boolean {
  const {
    value: { animacy, form, subtype },
    ending,
  } = found
  // তালেবান সরকারের, মোদী সরকার
  if (grammarWords('government').has(form)) return type === 'ORG' || type === 'PER' || type === 'GPE'
  if (type !== 'GPE' && type !== 'ORG' && type !== 'LOC' && type !== 'FAC') return false
  // গুয়াইয়াকিল | দেশটির সবচেয়ে বড় শহর: what was spoken of before has no name in front.
  if (ending.classifier !== '') return false
  if (type === 'GPE' && isOffice(found)) return true
  // আদালত | ধৃতদের ১৪ দিনের হেফাজতে পাঠায়
  if (subtype === 'participle' && DONE_TO.has(ending.case)) return false
  if (animacy === 'human') return type === 'ORG' && ending.case !== 'OBJ' && ending.case !== 'OBJ.PL'
  return animacy === 'place' && type !== 'ORG'
}

/** ঢাকা কার্যালয়, কলকাতা শাখা: what a body has in a place. */
export const isOffice = ({ value: { form } }: Found<Head>): boolean =>
  grammarWords('branch').has(form) || grammarWords('local-office').has(lastWord(form))

/** তাঁর দেশে ফেরা: the genitive is who returns. */
export function goesHome(view: View, { value: { animacy }, ending, last }: Found<Head>): boolean {
  return (
    animacy === 'place' &&
    ending.case === 'LOC' &&
    view
      .verbs(last)
      .some(({ form, mostly }) => mostly !== 'other' && form !== 'finite' && form !== 'imperative')
  )
}

/** তাঁদের কারাগারে পাঠানো হয়: they are who is sent. */
export function isBroughtTo(view: View, { value: { animacy }, ending, last }: Found<Head>): boolean {
  // তাঁদের সড়ক থেকে সরিয়ে দেয়
  if (animacy === 'place' && ending.suffix === '' && view.isOf(last, 'away')) return true
  return (
    ending.case === 'LOC' &&
    (view.isOf(last, 'brought') || view.verbs(last).some(({ lemma }) => grammarWords('brought').has(lemma)))
  )
}

/**
 * দুটি ইউনিট আহতদের, পুলিশ শ্রমিকদের: who does something to people is no part of them, as পুলিশ is of পুলিশ সদস্যদের; nor is
 * আদালত of মোবাইল অপারেটর, or মালিকপক্ষ of কারখানা.
 */
export function isDoer(word: string, { value: { animacy, subtype, form }, ending }: Found<Head>): boolean {
  if (animacy === 'org' && subtype === 'body')
    return grammarWords('acting-side').has(word) || isInstitution(lists().heads.exact(word)[0])
  if (animacy !== 'human' || !DONE_TO.has(ending.case)) return false
  return (
    grammarWords('team').has(word) ||
    (DONE_TO_TYPES.has(subtype) && grammarWords('force').has(word) && !endsAs(form, 'of-force'))
  )
}

const DONE_TO: ReadonlySet<string> = new Set(['OBJ', 'OBJ.PL', 'GEN.PL'])
const DONE_TO_TYPES: ReadonlySet<string> = new Set(['participle', 'police-court', 'violence', 'trade', 'age'])

/** প্রতিরক্ষা সহযোগিতা চুক্তি, but অভিযুক্ত | পুলিশকে */
export function isCompoundPart(view: View, token: number, { value }: Found<Head>): boolean {
  const { animacy, form, subtype } = value
  // টাকার অবমূল্যায়ন | কেন্দ্রীয় ব্যাংকের হিসাবে: an adjective begins what it belongs to.
  const blank = form.indexOf(' ')
  if (blank > 0 && isModifier(form.slice(0, blank)) && !isAfterArticle(view, token)) return false
  if (!isBareNoun(view, token) || view.form(token).cues.length > 0) return false
  if (isVisitor(view, token, value)) return false
  // রাস্তা আটকে বিক্ষোভ | চাকরিপ্রার্থীদের: what they do is no kind of people.
  if (animacy === 'human' && view.isOf(token, 'public-deed')) return false
  // অভিযুক্ত পুলিশকে: of two nouns for people or bodies the first may be who acts.
  // বিমা সংস্থাগুলোর
  return animacy === 'thing' || animacy === 'place' || subtype === 'body' || !view.isMark(token - 1)
}

/** একটি | নয়তলা আবাসিক ভবন */
const isAfterArticle = (view: View, token: number): boolean =>
  view.isOf(token - 1, 'article') ||
  (view.numberAt[token - 1] >= 0 && endsAs(view.word(token - 1), 'thing-classifier'))

/** মন্ত্রী | হাসপাতাল পরিদর্শন করেন, তিন যুবক | বাস থামায়: who acts is no part of where he goes; but রাষ্ট্রপতি ভবন. */
export function isVisitor(view: View, token: number, { animacy, subtype, form }: Head): boolean {
  const last = lastWord(form)
  if (animacy !== 'place' && subtype !== 'vehicle' && !grammarWords('visited').has(last)) return false
  if (grammarWords('office-house').has(last)) return false
  const head = lists().heads.exact(view.word(token))[0]
  if (head?.animacy !== 'human') return false
  return (
    (isOfficial(head) && !isModifier(head.form)) ||
    view.document.numbers[view.numberAt[token - 1] ?? -1]?.kind === 'count'
  )
}

/**
 * লুট হওয়া গাড়ি, আটকে পড়া নয়জন, রহিমের চুরি যাওয়া গাড়ি: whether a participle with its complement ends at a token, and
 * is no end of a clause that has a place, too: ভারতে গ্রেপ্তার হওয়া | ব্যবসায়ীকে.
 */
export function isRelativeClause(view: View, token: number): boolean {
  if (
    !view.isOf(token, 'relative-participle') ||
    !view.isOf(token - 1, 'participle-complement') ||
    view.nameAt[token - 1] >= 0
  )
    return false
  const name = token > 1 ? view.nameAt[token - 2] : -1
  return name < 0 || view.document.names[name].case === 'GEN'
}
