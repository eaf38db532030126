import type { Draft } from '../drafts.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import { type Head, lists } from '../lists.js'
import type { Found, View } from '../view.js'
import { isBareNoun, isModifier } from './words.js'

/** What stands before a head and belongs to its description. */
export interface LeftEdge {
  first: number
  /** Index of the numeral, or -1. */
  number: number
  /** Last token of the genitive in front, or -1. */
  owner: number
  demonstrative: boolean
  indefinite: boolean
  plural: boolean
  readonly modifiers: string[]
  /** A description of counted people only, which this one takes in: তেরো জন in তেরো জন পণবন্দি. */
  taken: Draft | undefined
}

/** Most words to the left of a head that belong to its description. */
const LONGEST = 9
/** Most unlisted nouns in front of a head: প্রতিরক্ষা সহযোগিতা চুক্তি. */
const MOST_NOUNS = 2

/** Walks left over the words that belong to a head. `endings` are the descriptions and sets found so far, by their end. */
export function leftEdge(
  view: View,
  token: number,
  found: Found<Head>,
  endings: ReadonlyMap<number, Draft>,
): LeftEdge {
  const edge: LeftEdge = {
    first: token,
    number: -1,
    owner: -1,
    demonstrative: false,
    indefinite: false,
    plural: false,
    modifiers: [],
    taken: undefined,
  }
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  let nouns = 0
  for (let at = token - 1; at >= floor && token - at <= LONGEST; at--) {
    if (view.excluded[at] === 1) break
    const before = endings.get(at + 1)
    if (before !== undefined) {
      if (isCounted(before) && edge.number < 0 && found.value.animacy === 'human') {
        edge.taken = before
        edge.first = before.first
        edge.number = view.numberAt[at]
        edge.plural = before.plural
        at = before.first
        continue
      }
      // ৬০ সদস্যের একটি দল: how many they are
      if (
        grammarWords('member').has(before.head?.form ?? '') &&
        before.count !== null &&
        found.value.animacy === 'org'
      ) {
        edge.taken = before
        edge.first = before.first
        break
      }
      // দুটি সোনার বার, গ্যাসের দাম: what it is of, and no mention of its own.
      if (isMaterial(before, found)) {
        edge.taken = before
        edge.first = before.first
        edge.number = before.count === null ? edge.number : numberIn(view, before)
        edge.indefinite ||= before.indefinite
        edge.plural ||= before.plural
        at = before.first
        continue
      }
      if (isOwner(before, found)) {
        edge.first = before.first
        edge.owner = at
      }
      break
    }
    const name = view.nameAt[at]
    if (name >= 0) {
      const { first, last, case: grammaticalCase, kind, type, suffix } = view.document.names[name]
      if (last !== at + 1) break
      if (kind === 'adjective') {
        edge.first = first
        edge.owner = at
        at = first
        continue
      }
      if (grammaticalCase === 'GEN') {
        // বনানীর | একটি বাসায়: where a place lies is told beside it.
        if (!(found.value.animacy === 'place' && found.value.type !== 'GPE' && PLACES.has(type)))
          edge.first = first
        edge.owner = at
      } else if (suffix === '' && edge.first === token) {
        const counted = endings.get(first)
        // ২৬ জন তালিবান যোদ্ধাকে
        const isCountedOf =
          type === 'ORG' && found.value.animacy === 'human' && counted !== undefined && isCounted(counted)
        if (!isCountedOf && !isPart(type, found)) break
        edge.first = first
        edge.owner = at
        if (isCountedOf) {
          at = first
          continue
        }
      }
      break
    }
    const number = view.numberAt[at]
    if (number >= 0) {
      const finding = view.document.numbers[number]
      const isTerm = isTimed(found) && YEARS.has(view.word(at))
      if (finding.kind !== 'count' && finding.kind !== 'ordinal' && !isTerm) break
      if (finding.kind === 'count') edge.number = number
      edge.first = finding.first
      at = finding.first
      continue
    }
    if (!view.isWord(at)) {
      if (view.isMarkOf(at, '-') && view.starts[at + 1] === view.ends[at]) continue
      break
    }
    const word = view.word(at)
    if (grammarWords('demonstrative').has(word)) {
      edge.first = at
      edge.demonstrative = !grammarWords('same').has(word)
      continue
    }
    if (grammarWords('indefinite').has(word)) {
      edge.first = at
      edge.indefinite = true
      if (grammarWords('indefinite-many').has(word)) edge.plural = true
      continue
    }
    const anaphor = lists().anaphors.exact(word)[0]
    if (anaphor !== undefined) {
      if (
        anaphor.case === 'GEN' &&
        anaphor.kind === 'personal' &&
        !goesHome(view, found) &&
        !(anaphor.plural && isBroughtTo(view, found))
      ) {
        edge.first = at
        edge.owner = at
      }
      break
    }
    if (isDoer(word, found)) break
    const term = termBefore(view, at, floor, found)
    if (term >= 0) {
      edge.first = term
      at = term
      continue
    }
    if (isModifier(word)) {
      edge.first = at
      edge.modifiers.push(word)
      continue
    }
    // দুটি কষ্টিপাথরের মূর্তি: what stands between the numeral and its noun belongs to both.
    if (isGenitive(word) && isCountedThing(view, at, floor, found)) {
      edge.first = at
      continue
    }
    const open = edge.number < 0 && !edge.demonstrative && !edge.indefinite
    if (open && nouns < MOST_NOUNS && isCompoundPart(view, at, found)) {
      nouns++
      edge.first = at
      edge.modifiers.push(word)
      continue
    }
    break
  }
  return edge
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC'])

const isCounted = ({ rule, suffix }: Draft) => rule === 'nominal/counted people' && suffix === ''

/**
 * রাশিয়ার সেনাবাহিনীর, প্রধান আসামিসহ: it may stand in front of a further head. In আহতদের হাসপাতালে নেওয়া হয় the same
 * ending marks an object.
 */
function isOwner({ case: grammaticalCase, suffix }: Draft, { ending }: Found<Head>): boolean {
  if (grammaticalCase === 'GEN.PL') return ending.case !== 'LOC'
  return grammaticalCase === 'GEN' || endsAs(suffix, 'including')
}

/** ২৮ বছরের ফুটবলার, ৮১ বছর বয়সী এই শিল্পী, দুই বছরের চুক্তি: where how old or how long begins, or -1. */
function termBefore(view: View, token: number, floor: number, found: Found<Head>): number {
  if (!isTimed(found)) return -1
  let at = token
  if (AGED.has(view.word(at))) at--
  if (at <= floor || !(at < token ? view.word(at) === YEAR : YEARS.has(view.word(at)))) return -1
  const number = view.numberAt[at - 1]
  return number < 0 ? -1 : view.document.numbers[number].first
}

const isTimed = ({ value }: Found<Head>) => value.animacy === 'human' || value.subtype === 'document'

const YEAR = 'বছর'
const YEARS: ReadonlySet<string> = new Set(['বছরের', 'মাসের'])
const AGED: ReadonlySet<string> = new Set(['বয়সী', 'বয়সি', 'বয়সের'].map((word) => word.normalize('NFC')))

function isMaterial({ head, case: grammaticalCase, owner }: Draft, { value }: Found<Head>): boolean {
  return (
    head?.subtype === 'goods' &&
    grammaticalCase === 'GEN' &&
    owner < 0 &&
    (value.animacy === 'thing' || value.animacy === 'place')
  )
}

/** The numeral of a description, or -1. */
function numberIn({ numberAt }: View, { first, last }: Draft): number {
  for (let at = first; at < last; at++) if (numberAt[at] >= 0) return numberAt[at]
  return -1
}

const isGenitive = (word: string) => word.length > 3 && word.endsWith('র')

/** Whether a numeral or article before the word counts the thing behind it. */
function isCountedThing(view: View, token: number, floor: number, { value, ending }: Found<Head>): boolean {
  if (token <= floor || value.animacy !== 'thing' || view.dateAt[token] === 1) return false
  if (ending.classifier !== '' || view.verbs(token).some(({ mostly }) => mostly !== 'other')) return false
  const index = view.numberAt[token - 1]
  if (index < 0) return ARTICLES.has(view.word(token - 1))
  const { kind, last } = view.document.numbers[index]
  return kind === 'count' && last === token && /টি$|টা$|টে$/u.test(view.word(token - 1))
}

const ARTICLES: ReadonlySet<string> = new Set(['এক', 'একটি', 'একটা'])

/** পাটগ্রাম সীমান্ত, বিএসএফ সদস্যরা: a bare name in front of a place, or of people who are no object. */
function isPart(type: string, { value: { animacy }, ending }: Found<Head>): boolean {
  if (type !== 'GPE' && type !== 'ORG' && type !== 'LOC' && type !== 'FAC') return false
  if (animacy === 'human') return type === 'ORG' && ending.case !== 'OBJ' && ending.case !== 'OBJ.PL'
  return animacy === 'place' && type !== 'ORG'
}

/** তাঁর দেশে ফেরা: the genitive is who returns. */
function goesHome(view: View, { value: { animacy }, ending, last }: Found<Head>): boolean {
  return (
    animacy === 'place' &&
    ending.case === 'LOC' &&
    view
      .verbs(last)
      .some(({ form, mostly }) => mostly !== 'other' && form !== 'finite' && form !== 'imperative')
  )
}

/** তাঁদের কারাগারে পাঠানো হয়: they are who is sent. */
function isBroughtTo(view: View, { ending, last }: Found<Head>): boolean {
  return (
    ending.case === 'LOC' &&
    (grammarWords('brought').has(view.word(last)) ||
      view.verbs(last).some(({ lemma }) => grammarWords('brought').has(lemma)))
  )
}

/** দুটি ইউনিট আহতদের, পুলিশ আসামিদের: who does something to people is no part of them, as পুলিশ is of পুলিশ সদস্যদের. */
function isDoer(word: string, { value: { animacy, subtype }, ending }: Found<Head>): boolean {
  if (animacy !== 'human' || !DONE_TO.has(ending.case)) return false
  return grammarWords('team').has(word) || (DONE_TO_TYPES.has(subtype) && grammarWords('force').has(word))
}

const DONE_TO: ReadonlySet<string> = new Set(['OBJ', 'OBJ.PL', 'GEN.PL'])
const DONE_TO_TYPES: ReadonlySet<string> = new Set(['participle', 'police-court', 'violence'])

function isCompoundPart(view: View, token: number, { value: { animacy, form } }: Found<Head>): boolean {
  // টাকার অবমূল্যায়ন | কেন্দ্রীয় ব্যাংকের হিসাবে: an adjective begins what it belongs to.
  const blank = form.indexOf(' ')
  if (blank > 0 && isModifier(form.slice(0, blank))) return false
  if (!isBareNoun(view, token) || view.form(token).cues.length > 0) return false
  // অভিযুক্ত পুলিশকে: of two nouns for people or bodies the first may be who acts.
  return animacy === 'thing' || animacy === 'place' || !view.isMark(token - 1)
}
