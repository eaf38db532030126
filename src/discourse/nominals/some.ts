import { type NounEnding, nounEnding } from '../../lexicon/index.js'
import { type Draft, makeDraft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'
import { standsAlone } from './alone.js'
import { PART } from './rules.js'
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
  const [one] = grammarWords('one')
  const word = view.word(token)
  const isApart = word === one && view.word(token + 1).startsWith(person())
  if (!isApart && !word.startsWith(one + person())) return undefined
  const last = isApart ? token + 2 : token + 1
  const stem = view.starts[last - 1] + person().length + (isApart ? 0 : one.length)
  const ending = nounEnding(view.text, stem, view.ends[last - 1])
  return ending === undefined || ending.suffix === ending.emphatic || ending.classifier !== ''
    ? undefined
    : some(view, token, last, ending, false)
}

function some(
  view: View,
  token: number,
  last: number,
  { suffix, case: grammaticalCase }: NounEnding,
  plural: boolean,
): Draft {
  let first = token
  const floor = view.document.sentences.firsts[view.sentenceAt[token]]
  while (first > floor && view.nameAt[first - 1] < 0 && isFront(view, first - 1)) first--
  return makeDraft({
    kind: 'nominal',
    start: view.starts[first],
    end: view.ends[last - 1],
    first,
    last,
    suffix,
    // অনেকে, কয়েকজনে
    case: grammaticalCase === 'LOC' ? 'NOM' : grammaticalCase,
    type: plural ? 'GROUP' : 'PER',
    rule: PART,
    confidence: 0.7,
    plural,
    count: plural ? null : 1,
    indefinite: true,
  })
}

/** আরও, বেশ, আহত */
const isFront = (view: View, token: number) =>
  view.isWord(token) &&
  (view.isOf(token, 'indefinite') || isModifier(view.word(token))) &&
  view.head(token, view.length) === undefined

const person = (): string => [...grammarWords('person-classifier')][0]
