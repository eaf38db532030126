import { packed as buckets } from '../generated/gazetteer/buckets.js'
import { entries } from '../generated/gazetteer/index.js'
import { analyseVerb } from '../lexicon/index.js'
import { copyOf, type WrittenWord, writtenWords } from '../lexicon/written-words.js'
import { WordCache } from '../lists/word-cache.js'
import type { Tokens } from '../tokens/index.js'
import { type FormMatch, LONGEST_UNITS, matchesAt, openingOf } from './gazetteer/match.js'
import { SHORT, Table } from './gazetteer/table.js'
import type { OwnGazetteer } from './gazetteer/user.js'
import { addGroups, begins, groupOf } from './gazetteer-groups.js'
import { wordHash } from './tagger/features.js'
import type { Model } from './tagger/model.js'
import { afterPart, NO_PARTS, partHash } from './words/forms.js'
import { type Lexeme, makeLexeme } from './words/lexemes.js'
import { isNamePart, type Units } from './words/units.js'
import { CLASSES, type WordLists, wordLists } from './words/word-lists.js'

let builtIn: Table | undefined

/** The gazetteer of the library, indexed on first use. */
export function builtInTable(): Table {
  builtIn ??= new Table(entries, buckets)
  return builtIn
}

/** How many words are remembered, a power of two. */
const CACHE = 32_768
/** Endings that hardly a bare word of some length has: টাইব্রেকারে, স্টার্মারের. */
const LONG_ENDING = /^(?:.{4,}(?:[\u0995-\u09b9]ে|ের|েরা|দের|য়ের|গুলো|গুলোর)|.{3}কে)$/u
/** So many characters at a word's end show whether it is long and what ends it. */
const LONGEST_JUDGED = 16

/** Knows words: what lists and gazetteers say of each, remembered from text to text. */
export class Reader {
  readonly table: Table
  /** Own entries, which come before those of the library. */
  readonly own: OwnGazetteer | undefined
  readonly #lists: WordLists
  readonly #words = new WordCache<Lexeme>(CACHE)
  readonly #model: Model | undefined

  /** Whether it is the one of the library, which remembers words where all stages do. */
  readonly #isShared: boolean

  constructor(
    table = builtInTable(),
    model?: Model,
    own?: OwnGazetteer,
    lists = wordLists(),
    isShared = false,
  ) {
    this.table = table
    this.#isShared = isShared
    this.own = own
    this.#lists = lists
    this.#model = model
  }

  /** The lexeme of the written word `[start, end)`. */
  lexeme(text: string, start = 0, end = text.length): Lexeme {
    const known = this.#words.get(text, start, end)
    if (known !== undefined) return known
    const lexeme = this.#make(copyOf(text, start, end))
    this.#words.set(text, start, end, lexeme)
    return lexeme
  }

  #make(word: string): Lexeme {
    const lexeme = makeLexeme(word, this.#lists)
    this.#addGroups(lexeme)
    lexeme.inflected = this.#isInflected(lexeme)
    for (const cut of lexeme.cuts) cut.known = this.#knowsStem(lexeme.text, cut.length)
    // শাপো, which nobody writes, is rather a name than what is said to a friend.
    if ((lexeme.classes & CLASSES.verb) !== 0 && !lexeme.cuts[0]?.known && isAddressed(word))
      lexeme.classes &= ~CLASSES.verb
    lexeme.known = this.#isKnown(lexeme)
    lexeme.closed = isClosed(lexeme)
    return lexeme
  }

  /** What the gazetteer says of a word that stands alone. */
  #addGroups(lexeme: Lexeme): void {
    if (this.own !== undefined) addGroups(this.own.table, undefined, lexeme)
    addGroups(this.table, this.own?.hidden, lexeme)
    if (!lexeme.opens) return
    const opening = openingOf(this.table, this.own?.hidden, lexeme)
    lexeme.openings =
      this.own === undefined ? [opening] : [openingOf(this.own.table, undefined, lexeme), opening]
  }

  #isKnown({ classes, stemClasses, cuts }: Lexeme): boolean {
    return (classes | stemClasses) !== 0 || this.#model === undefined || cuts.some(({ known }) => known)
  }

  #knowsStem(text: string, length: number): boolean {
    return length >= 2 && (this.#model === undefined || this.#model.cluster(wordHash(text, 0, length)) !== 0)
  }

  /** Whether a case ending stands behind a stem that is a word of its own. */
  #isInflected({ text, classes, cuts }: Lexeme): boolean {
    if ((classes & ~(CLASSES.titlePart | CLASSES.titleFirst | CLASSES.verb | CLASSES.sport)) !== 0)
      return false
    for (const cut of cuts) {
      if (cut.suffix === '' || cut.case === 'NOM') continue
      const stem = cut.restored ?? text.slice(0, cut.length)
      if (stem.length < 2) continue
      if (this.#lists.classes(stem) !== 0) return true
      if (begins(this.table, afterPart(NO_PARTS, partHash(stem, 0, stem.length)))) return true
      if (this.#model !== undefined && this.#model.cluster(wordHash(stem, 0, stem.length)) !== 0) return true
    }
    // A word of millions of letters is more than the pattern has a stack for.
    return LONG_ENDING.test(text.slice(-LONGEST_JUDGED))
  }

  /** The lexemes of all units, which are tokens of a document or parts of them. */
  lexemes(text: string, { starts, ends, length, tokens: tokenOf }: Units, tokens?: Tokens): Lexeme[] {
    const words = this.#isShared && tokens !== undefined ? writtenWords(text, tokens) : undefined
    const lexemes = new Array<Lexeme>(length)
    for (let i = 0; i < length; i++) {
      const word = words?.[tokenOf[i]]
      lexemes[i] =
        word !== undefined && word.text.length === ends[i] - starts[i]
          ? this.#ofWord(word)
          : this.lexeme(text, starts[i], ends[i])
    }
    return lexemes
  }

  #ofWord(word: WrittenWord): Lexeme {
    const known = word.lexeme as Lexeme | undefined
    if (known !== undefined) return known
    const lexeme = this.#make(word.text)
    word.lexeme = lexeme
    return lexeme
  }

  /** All gazetteer forms of units `[from, to)`, by their first unit; of those that begin at one, own ones first. */
  matches(text: string, units: Units, lexemes: readonly Lexeme[], from: number, to: number): FormMatch[] {
    const found: FormMatch[] = []
    for (let i = from; i < to; i++) {
      const { openings } = lexemes[i]
      if (openings.length === 0 || !isNamePart(units.kinds[i])) continue
      const limit = Math.min(to, i + LONGEST_UNITS)
      for (const opening of openings) matchesAt(opening, text, units, lexemes, i, limit, found)
    }
    return found
  }

  /** A number for how a unit stands in a match: group, short form or full, and place in the match. */
  label(match: FormMatch, unit: number): number {
    const short = match.table.kind(match.form) === SHORT ? 1 : 0
    const single = match.last - match.first === 1
    const place = single ? 3 : unit === match.first ? 0 : unit === match.last - 1 ? 2 : 1
    return 1 + (groupOf(match.table, match.form) * 2 + short) * 4 + place
  }
}

/** Whether a word can only be a verb of তুমি or তুই: শাপো, খাস. */
function isAddressed(word: string): boolean {
  const readings = analyseVerb(word)
  return (
    readings.length > 0 &&
    readings.every(
      ({ form, person, honour }) => form === 'imperative' || (person === 2 && honour !== 'honorific'),
    )
  )
}

/** Words that no name has in it, and marks that part sentences. */
function isClosed({ text, classes, groups, opens }: Lexeme): boolean {
  if (text.length === 1 && CLOSING_MARKS.includes(text)) return true
  if (groups !== 0 || opens) return false
  const open =
    CLASSES.given | CLASSES.family | CLASSES.prefix | CLASSES.infix | CLASSES.suffix | CLASSES.namePrefix
  return (classes & (CLASSES.stop | CLASSES.verb)) !== 0 && (classes & open) === 0
}

const CLOSING_MARKS = '।,;:?!‘’“”"\'()–—|'
