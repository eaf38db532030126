import { entries } from '../generated/gazetteer/index.js'
import { afterPart, NO_PARTS, partHash } from './gazetteer/forms.js'
import { better } from './gazetteer/longest.js'
import { type FormMatch, LONGEST_UNITS, matchesAt, shown } from './gazetteer/match.js'
import { ADJECTIVE, SHORT, Table } from './gazetteer/table.js'
import type { OwnGazetteer } from './gazetteer/user.js'
import { type Lexeme, makeLexeme } from './lexemes.js'
import { wordHash } from './tagger/features.js'
import type { Model } from './tagger/model.js'
import { isNamePart, type Units } from './units.js'
import { CLASSES, type WordLists, wordLists } from './word-lists.js'

let builtIn: Table | undefined

/** The gazetteer of the library, indexed on first use. */
export function builtInTable(): Table {
  builtIn ??= new Table(entries)
  return builtIn
}

/** Entry types as the tagger's features see them. */
const GROUPS: Record<string, number> = { PER: 0, GPE: 1, LOC: 2, FAC: 3, ORG: 4, NORP: 5 }
const OTHER_GROUP = 6
const ADJECTIVE_GROUP = 7
/** Where the bits of gazetteer groups begin among the classes of a lexeme. */
const GROUP_BITS = 16
const CACHE = 24_000
/** Endings that hardly a bare word of some length has: টাইব্রেকারে, স্টার্মারের. */
const LONG_ENDING = /^.{4,}(?:[\u0995-\u09b9]ে|ের|েরা|দের|য়ের|গুলো|গুলোর)$/u

/** Knows words: what lists and gazetteers say of each, remembered from text to text. */
export class Reader {
  readonly table: Table
  /** Own entries, which come before those of the library. */
  readonly own: OwnGazetteer | undefined
  readonly #lists: WordLists
  #lexemes = new Map<string, Lexeme>()
  #older = new Map<string, Lexeme>()

  readonly #model: Model | undefined

  constructor(table = builtInTable(), model?: Model, own?: OwnGazetteer, lists = wordLists()) {
    this.table = table
    this.own = own
    this.#lists = lists
    this.#model = model
  }

  lexeme(word: string): Lexeme {
    let lexeme = this.#lexemes.get(word)
    if (lexeme !== undefined) return lexeme
    lexeme = this.#older.get(word)
    // When the younger half is full, what was not asked for since the last time is forgotten.
    if (this.#lexemes.size >= CACHE) {
      this.#older = this.#lexemes
      this.#lexemes = new Map()
    }
    if (lexeme === undefined) {
      // A copy of its own: a slice would keep the whole text alive.
      word = copyOf(word)
      lexeme = makeLexeme(word, this.#lists)
      this.#addGroups(lexeme)
      lexeme.inflected = this.#isInflected(lexeme)
      for (const cut of lexeme.cuts) cut.known = this.#knowsStem(lexeme.text, cut.length)
      lexeme.known = this.#isKnown(lexeme)
      lexeme.closed = isClosed(lexeme)
    }
    this.#lexemes.set(word, lexeme)
    return lexeme
  }

  /** What the gazetteer says of a word that stands alone. */
  #addGroups(lexeme: Lexeme): void {
    if (this.own !== undefined) addGroups(this.own.table, undefined, lexeme)
    addGroups(this.table, this.own?.hidden, lexeme)
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
      if (this.table.find(afterPart(NO_PARTS, partHash(stem, 0, stem.length))) >= 0) return true
      if (this.#model !== undefined && this.#model.cluster(wordHash(stem, 0, stem.length)) !== 0) return true
    }
    return LONG_ENDING.test(text)
  }

  lexemes(text: string, units: Units): Lexeme[] {
    const lexemes = new Array<Lexeme>(units.length)
    for (let i = 0; i < units.length; i++)
      lexemes[i] = this.lexeme(text.slice(units.starts[i], units.ends[i]))
    return lexemes
  }

  /** Leftmost longest gazetteer forms of units `[from, to)`, without overlaps. */
  longest(
    text: string,
    units: Units,
    lexemes: readonly Lexeme[],
    from: number,
    to: number,
    out: FormMatch[],
  ): void {
    const found = this.#found
    for (let i = from; i < to; ) {
      if (!lexemes[i].opens || !isNamePart(units.kinds[i])) {
        i++
        continue
      }
      found.length = 0
      this.matches(text, units, lexemes, i, Math.min(to, i + LONGEST_UNITS), found)
      if (found.length === 0) {
        i++
        continue
      }
      let best = found[0]
      for (const match of found) if (better(match, best)) best = match
      out.push(best)
      i = best.last
    }
  }

  readonly #found: FormMatch[] = []

  /** All gazetteer forms that begin at a unit; own ones first. */
  matches(
    text: string,
    units: Units,
    lexemes: readonly Lexeme[],
    first: number,
    limit: number,
    out: FormMatch[],
  ): void {
    if (this.own !== undefined) matchesAt(this.own.table, undefined, text, units, lexemes, first, limit, out)
    matchesAt(this.table, this.own?.hidden, text, units, lexemes, first, limit, out)
  }

  /** A number for how a unit stands in a match: group, short form or full, and place in the match. */
  label(match: FormMatch, unit: number): number {
    const short = match.table.kind(match.form) === SHORT ? 1 : 0
    const single = match.last - match.first === 1
    const place = single ? 3 : unit === match.first ? 0 : unit === match.last - 1 ? 2 : 1
    return 1 + (groupOf(match.table, match.form) * 2 + short) * 4 + place
  }
}

function copyOf(word: string): string {
  let copy = ''
  // By pieces: a link of a hundred thousand units is more than a call takes arguments.
  for (let from = 0; from < word.length; from += PIECE) {
    const units: number[] = []
    for (let i = from; i < Math.min(word.length, from + PIECE); i++) units.push(word.charCodeAt(i))
    copy += String.fromCharCode(...units)
  }
  return copy
}

const PIECE = 4096

function addGroups(table: Table, hidden: ReadonlySet<number> | undefined, lexeme: Lexeme): void {
  let state = NO_PARTS
  for (let part = 0; part < lexeme.partHashes.length; part++) {
    for (const cut of lexeme.cuts) {
      if (cut.part !== part) continue
      const slot = table.find(afterPart(state, cut.hash))
      if (slot < 0) continue
      lexeme.opens = true
      for (
        let form = shown(table, table.first(slot), hidden);
        form >= 0;
        form = shown(table, table.next(form), hidden)
      )
        lexeme.groups |= 1 << (GROUP_BITS + groupOf(table, form))
    }
    state = afterPart(state, lexeme.partHashes[part])
    if (table.find(state) < 0) return
    lexeme.opens = true
  }
}

function groupOf(table: Table, form: number): number {
  if (table.kind(form) === ADJECTIVE) return ADJECTIVE_GROUP
  return GROUPS[table.type(table.entryOf(form))] ?? OTHER_GROUP
}

/** Words that no name has in it, and marks that part sentences. */
function isClosed({ text, classes, groups, opens }: Lexeme): boolean {
  if (text.length === 1 && CLOSING_MARKS.includes(text)) return true
  if (groups !== 0 || opens || LINKING.has(text)) return false
  const open =
    CLASSES.given | CLASSES.family | CLASSES.prefix | CLASSES.infix | CLASSES.suffix | CLASSES.namePrefix
  return (classes & (CLASSES.stop | CLASSES.verb)) !== 0 && (classes & open) === 0
}

const CLOSING_MARKS = '।,;:?!‘’“”"\'()–—|'
/** Stop words that stand inside names: শ্রম ও কর্মসংস্থান মন্ত্রণালয়. */
const LINKING = new Set(['ও', 'এবং', 'আর', 'নতুন', 'এ', 'বি', 'কে', 'এর'])
