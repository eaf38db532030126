import { packed as particles } from '../generated/gazetteer/name-particles.js'
import { packed as nameParts } from '../generated/gazetteer/name-parts.js'
import { packed as modifiers } from '../generated/words/discourse/modifiers.js'
import { packed as nominals } from '../generated/words/discourse/nominals.js'
import { packed as genericNames } from '../generated/words/generic-names.js'
import { packed as nameHeads } from '../generated/words/name-heads.js'
import { packed as namePrefixes } from '../generated/words/name-prefixes.js'
import { packed as nameStops } from '../generated/words/name-stops.js'
import { packed as sportCues } from '../generated/words/sport-cues.js'
import { packed as titleTails } from '../generated/words/title-tails.js'
import { packed as titles } from '../generated/words/titles.js'
import { bytesOf } from '../lexicon/bytes.js'
import { parseList } from '../lexicon/index.js'
import { partHash } from './gazetteer/forms.js'
import { FAMILY, GIVEN, type NameParts, namePartBits, readNameParts } from './name-part-bits.js'

/** Classes of single words that rules and tagger look at, one bit each. */
export const CLASSES = {
  given: GIVEN,
  family: FAMILY,
  prefix: 1 << 2,
  infix: 1 << 3,
  suffix: 1 << 4,
  title: 1 << 5,
  titlePart: 1 << 6,
  verb: 1 << 7,
  /** Part of no name: তিনি, এবং, গতকাল. */
  stop: 1 << 8,
  /** Names a kind and nobody: দেশ, পুলিশ, জাতীয়. */
  generic: 1 << 9,
  /** Last word of a head noun: নদী, স্টেশন. */
  head: 1 << 10,
  /** Head noun that stands before its name: ঘূর্ণিঝড়. */
  headFirst: 1 << 11,
  /** Begins a person's name though it looks like a title: মো., শেখ. */
  namePrefix: 1 << 12,
  /** First word of a title of several words. */
  titleFirst: 1 << 14,
  /** A word of sport. */
  sport: 1 << 15,
  /** Says what kind of organisation is named next to it: প্রতিষ্ঠান, সংস্থা. */
  kind: 1 << 13,
} as const

/** Classes of words, looked up with letters folded: রহমান, ইউনুস and ইউনূস. */
export class WordLists {
  readonly #classes = new Map<number, number>()
  /** Given and family names. */
  readonly #names: NameParts

  constructor(names: NameParts) {
    this.#names = names
  }

  add(word: string, bit: number): void {
    const hash = partHash(word, 0, word.length)
    this.#classes.set(hash, (this.#classes.get(hash) ?? 0) | bit)
  }

  /** Second halves of one-word titles. */
  readonly tails: string[] = []

  classes(word: string): number {
    const hash = partHash(word, 0, word.length)
    const known = (this.#classes.get(hash) ?? 0) | namePartBits(this.#names, hash)
    // সেচমন্ত্রী is a title because মন্ত্রী is one.
    if (known === 0 && word.length > 6)
      for (const tail of this.tails)
        if (word.length > tail.length + 2 && word.endsWith(tail)) return CLASSES.title
    return known
  }
}

let built: WordLists | undefined

/** The lists of the library, read on first use. */
export function wordLists(): WordLists {
  built ??= build()
  return built
}

function build(): WordLists {
  const lists = new WordLists(readNameParts(bytesOf(nameParts)))
  const bits: Record<string, number> = {
    prefix: CLASSES.prefix,
    infix: CLASSES.infix,
    suffix: CLASSES.suffix,
  }
  for (const [form, kind] of parseList(particles).rows) {
    const bare = form.replace(/\.$/, '')
    if (!bare.includes(' ')) lists.add(bare, bits[kind] ?? 0)
  }
  for (const [title, kind] of parseList(titles).rows) {
    const words = title.split(' ')
    if (kind === 'org-kind') lists.add(words[words.length - 1], CLASSES.kind)
    if (words.length === 1) lists.add(title.replace(/\.$/, ''), CLASSES.title)
    else {
      lists.add(words[0], CLASSES.titleFirst)
      for (const word of words) if (word.length > 2) lists.add(word, CLASSES.titlePart)
    }
    // লে. কর্নেল, টি-টোয়েন্টি অধিনায়ক, চা–শ্রমিক: the text is cut at the mark.
    const mark = title.search(/[-–.,]/u)
    if (mark > 0) lists.add(title.slice(0, mark), CLASSES.titleFirst)
  }
  for (const [words] of parseList(nameStops).rows)
    for (const word of words.split(' ')) lists.add(word, CLASSES.stop)
  for (const [words] of parseList(genericNames).rows)
    for (const word of words.split(' ')) lists.add(word, CLASSES.generic)
  for (const [words] of parseList(namePrefixes).rows)
    for (const word of words.split(' ')) lists.add(word, CLASSES.namePrefix)
  for (const [words] of parseList(titleTails).rows)
    for (const word of words.split(' ')) lists.tails.push(word)
  for (const [words, use] of parseList(sportCues).rows)
    if (use === 'match') for (const word of words.split(' ')) lists.add(word, CLASSES.sport)
  // A title stays one, though it describes as well: চালক, কর্মকর্তা.
  for (const packed of [nominals, modifiers])
    for (const [word] of parseList(packed).rows)
      if (!word.includes(' ') && (lists.classes(word) & CLASSES.title) === 0) lists.add(word, CLASSES.generic)
  for (const [heads, , , style] of parseList(nameHeads).rows)
    for (const head of heads.split(' '))
      lists.add(head.slice(head.lastIndexOf('_') + 1), style === 'first' ? CLASSES.headFirst : CLASSES.head)
  return lists
}
