import type { NormalText } from '../../core/index.js'
import { mapped } from '../../core/mapped.js'
import { partition } from '../../core/partition.js'
import { sortShort } from '../../core/sort-short.js'
import type { DiscourseLayer } from '../../discourse/index.js'
import type { NameLayer, TitleFinding } from '../../names/index.js'
import type { NumberLayer } from '../../numbers/index.js'
import { NUMBER, type SentenceLayer, type TokenLayer, WORD } from '../../tokens/index.js'
import { grammarWords } from '../grammar/grammar-words.js'
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

/** পরিদর্শক (তদন্ত): a noun in brackets by itself is part of an office. */
function isBracketed({ first, last, chain }: Match, words: Words): boolean {
  return chain === null && first > 0 && last < words.length && words.is(first - 1, '(') && words.is(last, ')')
}

/** খবর পাওয়া যায়নি: যাওয়া behind a verbal noun is its passive, and nobody goes. ঢাকা যাবেন is none. */
function isAuxiliary({ first, chain }: Match, words: Words): boolean {
  return (
    chain !== null &&
    chain.first === first &&
    grammarWords('verb-go').has(chain.verb) &&
    first > 0 &&
    words
      .verbs(first - 1)
      .some(
        ({ form, case: own, also, mostly }) =>
          form === 'verbal-noun' && own === 'NOM' && (also.length === 0 || mostly === 'verb'),
      )
  )
}

/** বেতন দেওয়ার আশ্বাস, ধর্মঘটে যাওয়ার হুমকি, ত্রাণ পাঠাতে রাজি: what is pledged or threatened is the content of that, and no event yet. */
function isContent({ chain, ending, last, row }: Match, words: Words): boolean {
  if (last >= words.length) return false
  if (chain?.form === 'infinitive') return !MUTUAL.has(row.type) && words.isOf('willing', last)
  return (chain ?? ending)?.case === 'GEN' && words.isOf('content-noun', last)
}

/** গুলি থামাতে রাজি, বৈঠকে বসতে রাজি: what both sides agree on is on its way. */
const MUTUAL = new Set(['Ceasefire', 'Meet', 'SignAgreement'])

/** গণহত্যা বিশেষজ্ঞ, যুদ্ধ বিশ্লেষক, আত্মহত্যা প্রতিরোধ দিবস: what somebody studies, or a day is named for, did not happen. */
function isOfCalling({ chain, ending, last, row }: Match, words: Words): boolean {
  const isBare = chain === null && ending?.suffix === '' && !row.alone.adj
  return isBare && last < words.length && words.isOf('calling', last)
}

/** চিকিৎসা কর্মকর্তা ফয়সাল ইসলাম, তদন্ত কর্মকর্তা: a noun inside somebody's title tells what he is. */
function isPartOfTitle(
  titles: readonly TitleFinding[],
  { first, last, chain, row }: Match,
  words: Words,
  from: number,
  to: number,
): boolean {
  if (chain !== null) return false
  // প্রয়াত প্রবীণ অভিনেত্রী মাধুরী সান্যাল। Without a verb the participle is what the sentence tells.
  if (first === from && row.alone.adj && !words.finiteBefore(last, to)) return false
  const at = partition(titles.length, (i) => titles[i].last < last)
  return at < titles.length && titles[at].name >= 0 && titles[at].first <= first && last < titles[at].last
}

/** ভূকম্পন কেন্দ্র, হারুন মিয়া: words inside a name are no triggers, except the names of events and of groups. */
function isPartOfName(document: DiscourseLayer, from: number, match: Match): boolean {
  const { mentions, entities } = document
  for (let i = from; i < mentions.length && mentions[i].first < match.last; i++) {
    const { first, last, kind, entity } = mentions[i]
    if (kind !== 'name' && kind !== 'alias') continue
    // পুলিশ সুপার | নয়না বরাট: what looks like its verb is a name.
    if (match.chain !== null && first > match.first && first <= match.chain.first && match.last <= last) return true
    // দিল্লি গেলেন: a name before the trigger is none of it.
    if (last <= match.first || first > match.first || match.headLast > last) continue
    if (TELLING.has(entities[entity].type)) continue
    // বারাসত আদালতে তোলা হয়: what tells is the verb behind the name.
    if (match.chain !== null && match.chain.first >= last && (match.ending?.case ?? 'LOC') === 'LOC') continue
    // একুশে পদক পেয়েছেন: the name of the award is the head, its verb stands behind.
    if (match.row.type !== 'Award' || match.last <= last) return true
  }
  return false
}

const TELLING = new Set(['EVENT', 'GROUP', 'SET', 'LAW', 'DISEASE'])
