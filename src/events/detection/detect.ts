import type { NormalText } from '../../core/index.js'
import { mapped } from '../../core/mapped.js'
import { sortShort } from '../../core/sort-short.js'
import type { DiscourseLayer } from '../../discourse/index.js'
import type { NameLayer } from '../../names/index.js'
import type { NumberLayer } from '../../numbers/index.js'
import { NUMBER, type SentenceLayer, type TokenLayer, WORD } from '../../tokens/index.js'
import type { Words } from '../grammar/words.js'
import type { TriggerLexicon } from '../triggers/lexicon.js'
import { IDIOM } from '../triggers/row.js'
import { isAdvice, isAdvising } from './advice.js'
import { Surroundings } from './conditions.js'
import { echoOf } from './echo.js'
import { takeUp } from './ellipsis.js'
import { isHabit } from './habit.js'
import { insert } from './insert.js'
import { type Match, matchesAt } from './match.js'
import {
  isAuxiliary,
  isBracketed,
  isContent,
  isOfCalling,
  isPartOfName,
  isPartOfTitle,
} from './part-of-another.js'
import { pointBack } from './pointed-deed.js'
import { retellBlasts, retellOccasions } from './retold.js'

/** All triggers of a document, in text order, without overlaps. */
export function detect(
  document: NormalText &
    TokenLayer &
    SentenceLayer &
    DiscourseLayer &
    Pick<NameLayer, 'titles'> &
    Pick<NumberLayer, 'numbers'>,
  words: Words,
  lexicon: TriggerLexicon,
): Match[] {
  const { sentences, tokens, mentions } = document
  const around = new Surroundings(document, words, lexicon)
  const result: Match[] = []
  let mention = 0
  let firing: Match[] = []
  let advising = false
  const accept = (match: Match) => {
    if (
      (advising && isAdvice(match)) ||
      isHabit(match, words, around.first, around.last) ||
      isBracketed(match, words) ||
      isAuxiliary(match, words) ||
      isContent(match, words) ||
      isOfCalling(match, words) ||
      isPartOfTitle(document.titles, match, words, around.first, around.last) ||
      isPartOfName(document, mention, match)
    )
      return
    if (!isIdiom(match)) around.tell(match.row)
    firing.push(match)
  }
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const first = sentences.firsts[sentence]
    const last = sentences.lasts[sentence]
    if (tokens.excluded[first] === 1) continue
    while (mention < mentions.length && mentions[mention].first < first) mention++
    around.enter(sentence, first, last, mention)
    advising = isAdvising(document, words, first, last)
    for (let token = first; token < last; token++) {
      // A trigger may begin with a number: ১৪৪ ধারা জারি
      const kind = tokens.kinds[token]
      if (kind === WORD || kind === NUMBER) matchesAt(around, token, accept)
    }
    const echo = echoOf(words, sentence, first, last, result)
    const before = result.length
    if (firing.length > 0) choose(firing, result)
    firing = []
    takeUp(words, last, result, before)
    if (echo !== null) insert(echo, result)
    const step = pointBack(words, sentence, first, last, result)
    if (step !== null) insert(step, result)
  }
  retellBlasts(words, result)
  retellOccasions(words, result, sentences.firsts)
  return result
}

/**
 * Of overlapping matches an idiom stands that is no part of another, and tells nothing: কান্নায় ভেঙে পড়েন; then the longest, the
 * one with more conditions, the later row.
 */
function choose(matches: readonly Match[], result: Match[]): void {
  if (matches.length === 1) {
    if (!isIdiom(matches[0])) result.push(matches[0])
    return
  }
  const ranked = mapped(matches, (match, i) => ({ match, i }))
  sortShort(
    ranked,
    (a, b) =>
      standing(b.match, matches) - standing(a.match, matches) ||
      b.match.last - b.match.first - (a.match.last - a.match.first) ||
      conditions(b.match) - conditions(a.match) ||
      b.i - a.i,
  )
  const chosen: Match[] = []
  for (const { match } of ranked)
    if (!chosen.some((other) => match.first < other.last && other.first < match.last)) chosen.push(match)
  sortShort(chosen, (a, b) => a.first - b.first)
  for (const match of chosen) if (!isIdiom(match)) result.push(match)
}

function isIdiom({ row }: Match): boolean {
  return row.type === IDIOM
}

/** An idiom goes before what it is made of, but not before a caller's own trigger. */
function standing(match: Match, among: readonly Match[]): number {
  return match.row.own ? 2 : isIdiom(match) && !among.some((other) => isWithin(match, other)) ? 1 : 0
}

/** চালু করতে |যাচ্ছে */
function isWithin(match: Match, other: Match): boolean {
  return (
    other.first <= match.first &&
    match.last <= other.last &&
    other.last - other.first > match.last - match.first
  )
}

/** More than any row has conditions. */
const OWN_FIRST = 1000

function conditions({ row }: Match): number {
  return (row.own ? OWN_FIRST : 0) + row.when.length * 2 + row.unless.length
}
