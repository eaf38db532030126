import { nounEnding } from '../../lexicon/index.js'
import { NUMBER } from '../../tokens/index.js'
import { type Draft, makeDraft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { type Head, lists } from '../lists.js'
import type { Found, View } from '../view.js'
import { isRelativeClause } from './left-neighbours.js'
import { isOfPeople } from './people.js'
import { COUNTED } from './rules.js'
import { isModifier, isTrap } from './words.js'

/** ২২ জনকে, পাঁচজন, আরও দুজন, আহত দুজনকে: people who are only counted. */
export function countedPeople(view: View, token: number, limit: number): Draft | undefined {
  const index = view.numberAt[token]
  if (index < 0) return undefined
  const number = view.document.numbers[index]
  if (number.first !== token || number.kind !== 'count' || number.last > limit) return undefined
  // এক ডজন ডিম
  if (number.unit !== PERSON) return undefined
  const tail = view.word(number.last - 1)
  const [classifier] = grammarWords('person-classifier')
  const jon = tail.indexOf(classifier)
  if (jon < 0 || view.kinds[number.last - 1] === NUMBER) return undefined
  const ending = nounEnding(
    view.text,
    view.starts[number.last - 1] + jon + classifier.length,
    view.ends[number.last - 1],
  )
  if (ending === undefined) return undefined
  if (number.last < limit && ending.case === 'NOM') {
    const next = view.head(number.last, limit)
    if (
      next !== undefined &&
      !(next.value.subtype === 'participle' && next.ending.suffix === '') &&
      // তিনজন মারা গেছেন
      !(next.last === number.last + 1 && isTrap(view.form(number.last))) &&
      // দুজন | হাসপাতালে মারা গেছেন
      !(next.ending.case === 'LOC' && !isOfPeople(next.value)) &&
      !isSaidOf(view, token, next)
    )
      return undefined
  }
  const { first, more, definite, modifiers } = countFront(view, token)
  return makeDraft({
    kind: 'nominal',
    start: Math.min(view.starts[first], number.start),
    end: view.ends[number.last - 1],
    first,
    last: number.last,
    suffix: ending.suffix,
    case: ending.case,
    type: number.value === 1 ? 'PER' : 'GROUP',
    rule: COUNTED,
    confidence: 0.7,
    plural: number.value !== 1,
    count: number.value,
    // দুজনই, তিনজনই: all of those that were told
    definite: definite || (ending.emphatic === 'ই' && !more && number.value !== 1),
    indefinite: more,
    modifiers,
  })
}

/** The unit of numbers that count people. */
const PERSON = 'জন'

/** What stands before a numeral: অন্তত, আরও, ওই, আহত. */
function countFront(view: View, token: number) {
  const modifiers: string[] = []
  let first = token
  let more = false
  let definite = false
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  for (let at = token - 1; at >= floor && view.isWord(at) && view.nameAt[at] < 0; at--) {
    const word = view.word(at)
    if (view.isOf(at, 'indefinite')) more = true
    else if (view.isOf(at, 'demonstrative')) definite = true
    else if (at > floor && isRelativeClause(view, at)) modifiers.push(view.word(--at))
    else if (isModifier(word) && (!isNoun(word) || isAccused(view, at))) modifiers.push(word)
    else break
    first = at
  }
  return { first, more, definite, modifiers }
}

/** ১২ in ১২ ফিলিস্তিনি, এক in এক বাংলাদেশি, ওই in ওই ভারতীয়কে: who they are that a word at a token names, by what stands before it. */
export function countedFront(view: View, token: number): CountedFront | undefined {
  const number = view.document.numbers[view.numberAt[token - 1] ?? -1]
  const isCounted = number?.kind === 'count' && number.last === token
  if (number !== undefined && !isCounted) return undefined
  const { first, more, definite, modifiers } = countFront(view, isCounted ? number.first : token)
  if (!isCounted && !more && !definite) return undefined
  const plural = isCounted ? number.value !== 1 : isManyBetween(view, first, token)
  const start = Math.min(view.starts[first], isCounted ? number.start : view.starts[first])
  return {
    first,
    start,
    plural,
    count: isCounted ? number.value : null,
    definite,
    indefinite: more,
    modifiers,
  }
}

type CountedFront = Pick<
  Draft,
  'first' | 'start' | 'plural' | 'count' | 'definite' | 'indefinite' | 'modifiers'
>

function isManyBetween(view: View, first: number, last: number): boolean {
  for (let token = first; token < last; token++) if (view.isOf(token, 'indefinite-many')) return true
  return false
}

/** তাঁদের মধ্যে দুজন ছাত্র। নিহতদের মধ্যে দুজন পুলিশ সদস্য।: what they are is told of them. */
function isSaidOf(view: View, token: number, { last, ending }: Found<Head>): boolean {
  if (!view.isOf(token - 1, 'partitive') || ending.suffix !== '') return false
  if (view.isMark(last)) return true
  const further = view.head(last, view.length)
  return further !== undefined && further.ending.suffix === '' && view.isMark(further.last)
}

/** দণ্ডিত দুজন, অভিযুক্ত তিন কর্মকর্তা: what one stands accused of says which of them are counted. */
export function isAccused(view: View, token: number): boolean {
  const head = view.head(token, token + 1)
  return (
    head?.value.subtype === 'police-court' &&
    head.ending.suffix === '' &&
    isModifier(head.value.form) &&
    view.document.numbers[view.numberAt[token + 1] ?? -1]?.kind === 'count'
  )
}

/** পুলিশ ২৫ জনকে আটক করে: a noun in front acts, an adjective describes. */
function isNoun(word: string): boolean {
  return lists()
    .heads.exact(word)
    .some(({ subtype }) => subtype !== 'participle')
}
