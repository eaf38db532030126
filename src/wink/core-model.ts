import { PARTS_OF_SPEECH, TOKEN_CATEGORIES } from './categories.js'
import type { CoreModel, FeatureList, Place, WordCache } from './contract.js'
import { isStopWord, lemmaOf, normalToken, partOfSpeech } from './morphology.js'
import { tokenPatterns } from './token-patterns.js'

/** What `its.normal` gives, and by what custom entities match: the written form or the dictionary form. */
export type NormalKind = 'form' | 'lemma'

const ROW = 6
const NONE: Place = [5, 0, 0, 1, 0, 0]
/** Flags lie in the first number of a row, each of the others is one property. */
const LAYOUT: Readonly<Record<string, Place>> = {
  tokenType: [0, 0x1f, 0, 1, 0, 1],
  pos: [0, 0x3e0, 5, 1, 0, 1],
  lutCase: [0, 0xc00, 10, 1, 0, 0],
  isStopWord: [0, 0x1000, 12, 1, 0, 0],
  normal: [1, -1, 0, 1, 0, 0],
  prefix: [2, -1, 0, 0, 0, 0],
  suffix: [3, -1, 0, 0, 0, 0],
  shape: [4, -1, 0, 0, 0, 0],
  row: [5, 0, 0, 1, 1, 0],
  isAbbrev: NONE,
  isContraction: NONE,
  isSpellingMapped: NONE,
  isSLemma: NONE,
  isBaseForm: NONE,
  lemma: NONE,
  lexemeCID: NONE,
}

/**
 * The words an instance has met, with their properties. wink's own store for unknown words knows no
 * normal form but lower case; so every word counts as known, and its row is written when it is first met.
 */
export class Lexicon {
  readonly words: string[] = []
  readonly rows: number[] = []
  readonly #kind: NormalKind
  readonly #index = new Map<string, number>()
  readonly #hash: Record<string, number> = Object.create(null)
  readonly #lists = { prefix: new Numbered(), suffix: new Numbered(), shape: new Numbered() }
  readonly #lexemes: FeatureList

  constructor(kind: NormalKind) {
    this.#kind = kind
    this.#lexemes = {
      list: this.words,
      hash: this.#hash,
      index: 0,
      // Above every index: wink reads all properties from `rows`.
      intrinsicSize: Number.MAX_SAFE_INTEGER,
    }
    for (const [word, category] of [
      ['$%^oov^%$', 'unk'],
      ['\n', 'tabCRLF'],
    ] as const) {
      this.#hash[word] = this.#add(word)
      this.#write(this.#hash[word], word, word, TOKEN_CATEGORIES.hash[category])
    }
  }

  /** How many entries there are; it only grows. */
  get size(): number {
    return this.words.length
  }

  /** wink's core model around this lexicon. */
  core(): CoreModel {
    return {
      packing: { size: ROW, efSize: 0, layout: LAYOUT, config: this, efList: ['row'] },
      lexicon: this.rows,
      xpansions: [],
      features: {
        lexeme: this.#lexemes,
        prefix: this.#lists.prefix,
        suffix: this.#lists.suffix,
        shape: this.#lists.shape,
        tokenType: { list: [...TOKEN_CATEGORIES.list] },
        pos: { list: [...PARTS_OF_SPEECH.list] },
        posClusters: { list: [] },
      },
      tcat: TOKEN_CATEGORIES,
      pos: PARTS_OF_SPEECH,
      trex: tokenPatterns(),
      preserve: { prefix: {}, suffix: {} },
    }
  }

  /** Writes the row of a word that wink has just entered. */
  enter(word: string, category: number, cache: WordCache): number {
    const index = cache.lookup(word)?.[0] ?? 0
    const isWord = category === TOKEN_CATEGORIES.hash.word
    const normal = this.#kind === 'lemma' && isWord ? lemmaOf(word) : normalToken(word)
    this.#write(index, word, normal, category)
    return 0
  }

  /**
   * wink finds a normal form by its distance from the word, which cannot be negative: a form that came
   * before the word is entered once more.
   */
  #write(index: number, word: string, normal: string, category: number): void {
    const type = TOKEN_CATEGORIES.list[category]
    const pos = PARTS_OF_SPEECH.hash[partOfSpeech(normal, type)]
    const stop = isStopWord(normal) ? 1 : 0
    const at = index * ROW
    this.rows[at] = category | (pos << 5) | (caseOf(word) << 10) | (stop << 12)
    this.rows[at + 2] = this.#lists.prefix.of(firstClusters(word))
    this.rows[at + 3] = this.#lists.suffix.of(lastClusters(word))
    this.rows[at + 4] = this.#lists.shape.of(shapeOf(word))
    this.rows[at + 5] = 0
    if (normal === word) {
      this.rows[at + 1] = 0
      return
    }
    let to = this.#index.get(normal) ?? -1
    if (to < index) {
      to = this.#add(normal)
      this.#index.set(normal, to)
      this.#write(to, normal, normal, category)
    }
    this.rows[at + 1] = to - index
  }

  #add(word: string): number {
    this.#lexemes.index = this.words.push(word)
    return this.words.length - 1
  }
}

/** Values with their numbers, as wink's feature lists are. */
class Numbered implements FeatureList {
  readonly list: string[] = ['']
  readonly #numbers = new Map<string, number>()

  of(value: string): number {
    let number = this.#numbers.get(value)
    if (number === undefined) {
      number = this.list.push(value) - 1
      this.#numbers.set(value, number)
    }
    return number
  }
}

/** Written units: consonant clusters with their signs, or single characters. */
function clustersOf(text: string): string[] {
  const clusters: string[] = []
  let last = ''
  let beforeLast = ''
  for (const character of text) {
    const isBehindHasant = last === '\u09cd' || (last === '\u200d' && beforeLast === '\u09cd')
    const joins = SIGN.test(character) || (isBehindHasant && character >= '\u0995' && character <= '\u09b9')
    if (joins && clusters.length > 0) clusters[clusters.length - 1] += character
    else clusters.push(character)
    beforeLast = last
    last = character
  }
  return clusters
}

const SIGN = /[\p{M}\u200c\u200d]/u

function firstClusters(word: string): string {
  return clustersOf(word.slice(0, 24)).slice(0, 2).join('')
}

function lastClusters(word: string): string {
  return clustersOf(word.slice(-32)).slice(-2).join('')
}

/** Latin letters as x and X, other letters as ক, digits as d, runs of more than four cut to four. */
function shapeOf(word: string): string {
  const letters = word
    .replace(/\p{M}|[\u200c\u200d]/gu, '')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Lo}/gu, 'ক')
    .replace(/\p{Nd}/gu, 'd')
  let shape = ''
  let last = ''
  let run = 0
  for (const letter of letters) {
    run = letter === last ? run + 1 : 1
    last = letter
    if (run <= MOST_ALIKE) shape += letter
  }
  return shape
}

const MOST_ALIKE = 4

/** 1 lower case, 2 upper case, 3 title case, 0 for scripts without case. */
function caseOf(word: string): number {
  const lower = word.toLowerCase()
  const upper = word.toUpperCase()
  if (lower === upper) return 0
  if (word === lower) return 1
  if (word === upper) return 2
  return word === upper.charAt(0) + lower.slice(1) ? 3 : 0
}
