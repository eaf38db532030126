import type { VerbReading } from '../../lexicon/index.js'
import { ANAPHOR } from '../form.js'
import { beginsAs, grammarWords } from '../grammar-words.js'
import { isInstitution } from '../head-classes.js'
import { type Head, lists } from '../lists.js'
import type { Found, View } from '../view.js'
import { isDoer, isVisitor } from './left-neighbours.js'
import { isModifier, isTrap } from './words.js'

/** Whether a noun of the list heads no description where it stands: it tells what happened, is said of somebody, or is a verb. */
export function isNoHeadHere(view: View, found: Found<Head>, token: number): boolean {
  const { subtype, form } = found.value
  const { suffix, emphatic, plural, case: grammaticalCase } = found.ending
  // আটকের পর, নিখোঁজের ঘটনায়: what happened; আটকদের, নিখোঁজদের: whom it befell.
  if (grammarWords('also-happening').has(form) && !plural && !grammaticalCase.endsWith('PL')) return true
  // জেলা সভাপতির পদ: a seat, and nobody who has it
  if (subtype === 'office' && grammaticalCase === 'GEN' && !plural && view.isOf(found.last, 'post'))
    return true
  // চিলির | প্রেসিডেন্ট নির্বাচনে, প্রেসিডেন্ট ভবনে: for which office, and nobody who holds it
  if (suffix === '' && view.isOf(token, 'elected-office') && beginsAs(view.word(found.last), 'of-office'))
    return true
  // জেলা | বিএনপির আহ্বায়ক: a branch of the party
  if (suffix === '' && view.isOf(token, 'division') && isParty(view, found.last)) return true
  // ৪২টি ড্রোন গুলি করে নামিয়েছে: the shot is no thing.
  if (suffix === '' && view.isOf(token, 'shot') && doesIt(view, found.last)) return true
  // এক বছর জেল খাটবেন, but জেল থেকে ছাড়া পান
  if (suffix === '' && view.isOf(token, 'penalty') && !view.isOf(found.last, 'away')) return true
  // ১১ ডিগ্রি, but একটি ডিগ্রি: a unit is no thing.
  if (isUnit(view, token)) return true
  // তিনজন নিহত: what befell them; নিহতদের, আহতরা: those whom it befell.
  if (subtype === 'participle' && suffix === emphatic) return true
  if (isInstead(view, token)) return true
  // স্বাগতিক | পাকিস্তানকে, সফরকারী | ভারত: said of the team that is named
  if (suffix === '' && (view.nameAt[found.last] ?? -1) >= 0 && isSide(form)) return true
  // সূত্র: রয়টার্স
  if (
    suffix === '' &&
    view.isMarkOf(found.last, ':ঃ') &&
    token === view.document.sentences.firsts[view.sentenceAt[token]]
  )
    return true
  return (
    isPredicate(view, found) ||
    (found.last === token + 1 && (isTrap(view.form(token)) || isVerb(view, token)))
  )
}

function isSide(form: string): boolean {
  return grammarWords('hosts').has(form) || grammarWords('guests').has(form)
}

function isParty({ nameAt, document }: View, token: number): boolean {
  const name = nameAt[token] ?? -1
  return name >= 0 && document.names[name].type === 'ORG'
}

function isUnit({ numberAt, document }: View, token: number): boolean {
  const number = numberAt[token]
  return number >= 0 && document.numbers[number].unit !== null && document.numbers[number].kind !== 'money'
}

/** তাঁর জায়গায়, রহিমের জায়গায়: for whom somebody else stands. */
function isInstead(view: View, token: number): boolean {
  if (!view.isOf(token, 'instead')) return false
  const name = view.nameAt[token - 1] ?? -1
  if (name >= 0) return view.document.names[name].type === 'PER' && view.document.names[name].case === 'GEN'
  if (!view.has(token - 1, ANAPHOR)) return false
  const [anaphor] = lists().anaphors.exact(view.word(token - 1))
  return anaphor?.case === 'GEN' && anaphor.kind === 'personal'
}

function doesIt(view: View, token: number): boolean {
  return view.verbs(token).some(({ lemma }) => grammarWords('doing-verb').has(lemma))
}

/** বাদী হয়ে, কোচ হিসেবে; মৃতের সংখ্যা: it is said of somebody, or counts nobody in particular. */
function isPredicate(view: View, { value: { animacy, subtype }, ending, last }: Found<Head>): boolean {
  const next = view.word(last)
  if (ending.suffix === '')
    return (
      grammarWords(animacy === 'human' ? 'as' : 'as-thing').has(next) ||
      (animacy === 'human' && subtype !== 'participle' && isMade(view, last))
    )
  return subtype === 'participle' && ending.case === 'GEN' && beginsAs(next, 'tally')
}

/** প্রার্থী হয়েছেন, উপদেষ্টা করা হয়েছে; but তিনজন হলেন রহিম, নুর ও করিম, দুই ছাত্র হলে থাকেন */
function isMade(view: View, token: number): boolean {
  if (view.isOf(token, 'are')) return false
  const verbs = view.verbs(token)
  return verbs.length > 0 && verbs.every(isBecoming)
}

const isBecoming = ({ lemma, form, mostly }: VerbReading) =>
  mostly === 'verb' && form !== 'conditional' && BECOMING.has(lemma)

const BECOMING: ReadonlySet<string> = new Set(['হওয়া', 'করা'])

/** করা, বলা and their like are verbs first. */
function isVerb(view: View, token: number): boolean {
  return view.verbs(token).some((reading) => reading.form === 'finite' && reading.mostly === 'verb')
}

/** পুলিশ কর্মকর্তা: a bare head before another head is its modifier. */
export function continuesHead(view: View, head: Head, token: number, limit: number): boolean {
  if (token >= limit || view.nameAt[token] >= 0 || view.isMark(token)) return false
  const next = view.head(token, limit)
  if (next === undefined || grammarWords('source').has(next.value.form)) return false
  // সহকারী অধ্যাপক হিসেবে: all of it is said of somebody; but চিকিৎসক বাদী হয়ে
  if (isPredicate(view, next))
    return head.animacy !== 'human' || isModifier(head.form) || !view.isOf(next.last, 'becoming')
  if (isNoHeadHere(view, next, token)) return false
  // লাশ ঘাটে আনা হয়: a body is no part of the place.
  if (head.subtype === 'remains') return next.ending.suffix === ''
  // একটি স্ত্রী গন্ডার
  if (next.value.subtype === 'animal' && grammarWords('sex').has(head.form)) return true
  // পুলিশ জঙ্গিগোষ্ঠী জেএমবিকে দায়ী করে: a court or the police is no kind of body.
  if (next.value.subtype === 'body' && isInstitution(head)) return false
  // পুলিশ মিছিলকারীদের ওপর গুলি চালায়, but পুলিশ কর্মকর্তাদের
  if (isDoer(head.form, next) || (head.subtype === 'force' && next.value.subtype === 'violence')) return false
  if (isVisitor(view, token - 1, next.value)) return false
  const acts = head.animacy === 'human' || head.animacy === 'org'
  // এক জনপ্রতিনিধি | বার্তা সংস্থা এএফপিকে জানান: a kind of body before its name
  if (head.animacy === 'human' && next.value.animacy === 'org' && view.nameAt[next.last] >= 0) return false
  // মহাপরিচালক সাংবাদিকদের বলেন, পুলিশ মিছিলে বাধা দেয়: somebody acts on somebody or something else.
  // পুলিশ ভ্যান, সেনা ঘাঁটি, but কমিশন তফসিল ঘোষণা করে.
  if (acts && next.value.animacy !== 'human' && next.value.animacy !== 'org')
    // আসামি ফ্ল্যাট দুটি বিক্রি করেন
    return (
      (head.subtype !== 'police-court' || isModifier(head.form)) &&
      next.ending.suffix === '' &&
      (next.value.animacy === 'place' || next.value.subtype === 'vehicle')
    )
  // বাবা থানায় যান, but মালিক সমিতির, শ্রমিক সংগঠন.
  // পুলিশ মিছিলকারীদের ওপর: those are none of its own.
  if (head.animacy === 'org' && next.value.subtype === 'violence') return false
  // নারী শ্রমিকদের, পুলিশ কর্মকর্তারা
  if (acts && next.value.animacy === 'human' && isModifier(head.form))
    return head.animacy === 'human' || MEMBER_CASES.has(next.ending.case)
  // অপহরণকারী দলে
  if (head.subtype === 'violence' && grammarWords('gang').has(next.value.form)) return true
  if (acts)
    return (
      head.subtype !== 'kin' &&
      (head.animacy === next.value.animacy ? next.ending.case === 'NOM' : MEMBER_CASES.has(next.ending.case))
    )
  return true
}

/** পুলিশ সদস্যরা, ব্যাংক কর্মকর্তার, but পুলিশ আসামিকে ধরে */
const MEMBER_CASES: ReadonlySet<string> = new Set(['NOM', 'NOM.PL', 'GEN', 'GEN.PL'])
