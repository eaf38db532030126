import { LATIN, WORD } from '../../../tokens/index.js'
import type { Words } from '../../grammar/words.js'
import { GEN, NOM, OBJ, PL, postpositionAt } from '../sentence/markings.js'
import type { Candidate } from './candidate.js'
import { caseOfLast } from './case.js'
import { countsPeople } from './figures.js'
import { headClass, headClassNames } from './head-class.js'
import { phrasePartOf } from './phrase-part.js'

const LONGEST = 5

/** Pronouns that may stand for somebody whom the text has not named: কেউ, তাঁকে. */
export function isPronoun(words: Words, token: number): boolean {
  return phrasePartOf(words.form(token)) === 'pronoun'
}

/** By token of the sentence at hand: 1 where something known stands. */
let covered = new Uint8Array(0)
/** Behind a number, and behind a genitive, the token at which it begins; else -1. */
let numberFrom = new Int32Array(0)
let genitiveFrom = new Int32Array(0)

function makeRoom(tokens: number): void {
  covered = new Uint8Array(tokens)
  numberFrom = new Int32Array(tokens)
  genitiveFrom = new Int32Array(tokens)
}

/**
 * Nouns that nobody has named, with what stands before them: "২৩টি ট্রেন", "শিশুটির মা". A phrase ends with a case
 * ending, a genitive goes on; it begins behind names, dates, verbs and the words of `data/words/events/phrase-stops.tsv`.
 */
export function nounPhrases(
  words: Words,
  known: readonly Candidate[],
  first: number,
  last: number,
): [number, number][] {
  const phrases: [number, number][] = []
  if (covered.length <= last - first) makeRoom(2 * (last - first))
  covered.fill(0, 0, last - first)
  numberFrom.fill(-1, 0, last - first + 1)
  genitiveFrom.fill(-1, 0, last - first + 1)
  for (const each of known) {
    for (let token = each.first; token < each.last; token++) covered[token - first] = 1
    if (each.kind === 'entity' && each.marking === GEN) genitiveFrom[each.last - first] = each.first
    if (each.kind !== 'number') continue
    numberFrom[each.last - first] = each.first
    // তিনজন, ১২ জনকে: people by their number alone.
    if (countsPeople(words, each.last - 1) && !isTaken(known, each.last))
      phrases.push([each.first, each.last])
  }
  let at = first
  while (at < last) {
    if (covered[at - first] === 0 && isPronoun(words, at)) phrases.push([at, at + 1])
    if (covered[at - first] === 1 || !isNoun(words, at, last)) {
      at++
      continue
    }
    let start = at
    let end = at
    while (end < last && covered[end - first] === 0 && isNoun(words, end, last)) {
      end++
      const marking = caseOfLast(words, end - 1)
      if (marking !== NOM && marking !== GEN) break
      // এক্সচেঞ্জ হাউসগুলো রেমিট্যান্সের ডলার বিক্রি করে: many of a kind end their phrase.
      if (PLURAL.test(words.text(end - 1))) break
      // দুটি ইউনিট হতাহতদের উদ্ধার করে, স্থানীয়রা আহতদের …: who acts ends before whom it is done to.
      if (marking === NOM && end < last && isTeam(words, end - 1) && isDoneTo(words, end)) break
      // পুলিশ | ঘটনাস্থল থেকে, পুলিশ | ঘটনাটি তদন্ত করছে
      if (marking === NOM && end < last && isTeam(words, end - 1) && words.isOf('at-hand', end)) break
      // একটি ট্রাক অটোরিকশাকে ধাক্কা দেয়: two vehicles are two participants.
      if (marking === NOM && end < last && isVehicle(words, end - 1) && isVehicle(words, end)) break
    }
    at = end
    // ১১ হাজার ১২৬ জন বেসামরিক লোক: a number counts for nothing, however long.
    if (end - start > LONGEST) start = end - LONGEST
    else if (numberFrom[start - first] >= 0) start = numberFrom[start - first]
    // সোনার দাম, নিহতের ভাই: a measure is nothing without what it measures, nor kin without whose.
    if (
      genitiveFrom[start - first] >= 0 &&
      (isOfClass(words, end - 1, 'measure') || isOfClass(words, end - 1, 'kin'))
    )
      start = genitiveFrom[start - first]
    phrases.push([start, end])
  }
  return phrases
}

/** Whether an entity ends before a token. */
function isTaken(known: readonly Candidate[], last: number): boolean {
  for (const each of known) if (each.kind === 'entity' && each.last === last) return true
  return false
}

const PLURAL = /(?:গুলো|গুলি)$/u

function isTeam(words: Words, token: number): boolean {
  return words.isOf('team', token) || THEY.test(words.text(token))
}

const THEY = /.রা$/u

function isDoneTo(words: Words, token: number): boolean {
  const marking = caseOfLast(words, token)
  return marking === OBJ || marking === PL
}

function isVehicle(words: Words, token: number): boolean {
  return isOfClass(words, token, 'vehicle')
}

function isOfClass(words: Words, token: number, name: string): boolean {
  return headClassNames()[headClass(words, token, token + 1)] === name
}

function isNoun(words: Words, token: number, limit: number): boolean {
  if (words.kinds[token] !== WORD && words.kinds[token] !== LATIN) return false
  const part = phrasePartOf(words.form(token))
  return (part === 'noun' || part === 'adjective') && postpositionAt(words, token, limit) < 0
}
