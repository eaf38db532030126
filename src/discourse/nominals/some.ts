import type { NounEnding } from '../../lexicon/index.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'
import { standsAlone } from './alone.js'
import { onePerson, part } from './parts.js'
import { isModifier } from './words.js'

/** অন্যরা, বাকিদের, অনেকেই, আরও কয়েকজনকে, একজনের: people of whom no more is told than that they are some, or one. */
export function someBeside(view: View, token: number): Draft | undefined {
  const rest = view.stem(token, 'rest')
  if (rest !== undefined)
    return isOfMany(rest.ending) ? some(view, token, rest.last, rest.ending, true) : undefined
  const many = view.stem(token, 'some-people')
  if (many !== undefined)
    return isPeople(view, many.last, many.ending)
      ? some(view, token, many.last, many.ending, true)
      : undefined
  return oneBeside(view, token)
}

/** অন্যরা, বাকিদের; but অন্য, বাকিটা */
const isOfMany = ({ plural, case: grammaticalCase, classifier }: NounEnding) =>
  classifier === '' && (plural || grammaticalCase.endsWith('PL'))

/** অনেকে, অনেককে, কয়েকজনের, and কয়েকজন before a verb; but অনেক, অনেকটা, কয়েকজন যুবক, অনেকের ধারণা */
function isPeople(view: View, last: number, ending: NounEnding): boolean {
  const { suffix, emphatic, classifier } = ending
  if (classifier !== '') return false
  const isCounted = view.word(last - 1).includes(person())
  if (suffix !== emphatic) return isCounted || ending.case !== 'GEN'
  return isCounted && (standsAlone(view, last) || view.isOf(last, 'participle-complement'))
}

/** একজনের, এক জনকে, where the number stage sees the article */
function oneBeside(view: View, token: number): Draft | undefined {
  if (view.numberAt[token] >= 0) return undefined
  const found = onePerson(view, token)
  if (found === undefined) return undefined
  const { last, ending } = found
  return ending.suffix === ending.emphatic || ending.classifier !== ''
    ? undefined
    : some(view, token, last, ending, false)
}

function some(view: View, token: number, last: number, ending: NounEnding, plural: boolean): Draft {
  let first = token
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  while (first > floor && view.nameAt[first - 1] < 0 && isFront(view, first - 1)) first--
  return part(view, first, last, ending, plural ? null : 1)
}

/** আরও, বেশ, আহত */
const isFront = (view: View, token: number) =>
  view.isWord(token) &&
  (view.isOf(token, 'indefinite') || isModifier(view.word(token))) &&
  view.head(token, view.length) === undefined

const person = (): string => [...grammarWords('person-classifier')][0]
