import { packed } from '../../generated/words/events/phrase-stops.js'
import { parseList, records } from '../../lexicon/index.js'
import { LATIN, WORD } from '../../tokens/index.js'
import type { Form, PhrasePart } from '../form.js'
import type { Words } from '../words.js'
import type { Candidate } from './candidates.js'
import { caseOfLast } from './case.js'
import { headClass, headClassNames } from './head-class.js'
import { GEN, NOM, postpositionAt } from './markings.js'

const LONGEST = 5

let stops: Map<string, string> | undefined

function kindOf(word: string): string | undefined {
  stops ??= new Map(records(parseList(packed)).map((row) => [row.word, row.kind]))
  return stops.get(word)
}

function phrasePartOf(form: Form): PhrasePart {
  form.phrasePart ??= partOf(form)
  return form.phrasePart
}

function partOf({ text, stem, verbs }: Form): PhrasePart {
  const kind = kindOf(text)
  if (kind === 'pronoun') return 'pronoun'
  if (kind !== undefined || kindOf(stem) !== undefined) return 'none'
  return verbs.length === 0 || verbs[0].also.includes('noun') ? 'noun' : 'none'
}

/** Pronouns that may stand for somebody whom the text has not named: কেউ, তাঁকে. */
export function isPronoun(words: Words, token: number): boolean {
  return phrasePartOf(words.form(token)) === 'pronoun'
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
  const numberFrom = new Map<number, number>()
  const covered = new Set<number>()
  const genitives = new Map<number, number>()
  const taken = new Set(known.flatMap(({ kind, last }) => (kind === 'entity' ? [last] : [])))
  for (const { kind, first, last, marking } of known)
    if (kind === 'number') {
      numberFrom.set(last, first)
      // তিনজন, ১২ জনকে: people by their number alone.
      if (!taken.has(last) && words.text(last - 1).includes('জন')) phrases.push([first, last])
    } else {
      if (kind === 'entity' && marking === GEN) genitives.set(last, first)
      for (let token = first; token < last; token++) covered.add(token)
    }
  for (const [end, start] of numberFrom) for (let token = start; token < end; token++) covered.add(token)
  let at = first
  while (at < last) {
    if (!covered.has(at) && isPronoun(words, at)) phrases.push([at, at + 1])
    if (covered.has(at) || !isNoun(words, at, last)) {
      at++
      continue
    }
    let start = at
    let end = at
    while (end < last && !covered.has(end) && isNoun(words, end, last)) {
      end++
      const marking = caseOfLast(words, end - 1)
      if (marking !== NOM && marking !== GEN) break
      // একটি ট্রাক অটোরিকশাকে ধাক্কা দেয়: two vehicles are two participants.
      if (marking === NOM && end < last && isVehicle(words, end - 1) && isVehicle(words, end)) break
    }
    at = end
    // ১১ হাজার ১২৬ জন বেসামরিক লোক: a number counts for nothing, however long.
    if (end - start > LONGEST) start = end - LONGEST
    else start = numberFrom.get(start) ?? start
    // সোনার দাম: a measure is nothing without what it measures.
    if (isOfClass(words, end - 1, 'measure')) start = genitives.get(start) ?? start
    phrases.push([start, end])
  }
  return phrases
}

function isVehicle(words: Words, token: number): boolean {
  return isOfClass(words, token, 'vehicle')
}

function isOfClass(words: Words, token: number, name: string): boolean {
  return headClassNames()[headClass(words, token, token + 1)] === name
}

function isNoun(words: Words, token: number, limit: number): boolean {
  if (words.kinds[token] !== WORD && words.kinds[token] !== LATIN) return false
  return phrasePartOf(words.form(token)) === 'noun' && postpositionAt(words, token, limit) < 0
}
