import { none } from '../../core/mapped.js'
import { analyseVerb, stemCandidates } from '../../lexicon/index.js'
import type { Opening } from '../gazetteer/opening.js'
import type { EntityType } from '../types.js'
import { nameCues } from './cue-words.js'
import type { Cut } from './cut.js'
import { isParting, partHash } from './forms.js'
import { CLASSES, LISTED, type WordLists } from './word-lists.js'

/** A noun that says what a name names. */
export interface Head {
  /** Its words; only the last one is inflected. */
  readonly words: readonly string[]
  readonly type: EntityType
  readonly subtype: string
  /**
   * - `name`: a proper name stands directly before it: মেঘনা নদী
   * - `phrase`: words that describe stand before it: দুর্যোগ ব্যবস্থাপনা অধিদপ্তর
   * - `first`: it stands before the name: ঘূর্ণিঝড় রেমাল
   * - `part`: like `name`, but it is not part of the name itself
   */
  readonly style: 'name' | 'phrase' | 'first' | 'part'
}

/** What is known of a written word wherever it stands. */
export interface Lexeme {
  readonly text: string
  /** Parts between hyphens: start, end and hash of each, in the word. */
  readonly partEnds: readonly number[]
  readonly partHashes: readonly number[]
  /** Longest stem first; the first is the whole word. */
  readonly cuts: readonly Cut[]
  /** Bits of the classes of the word as it stands. */
  classes: number
  /** Bits of the classes that one of its stems has. */
  readonly stemClasses: number
  /** The bit of each of its stems, as `stemBit` gives it. */
  readonly stemBits: number
  /** Bits of the gazetteer groups that the word alone is a form of. */
  groups: number
  /** Whether a gazetteer form begins with the word. */
  opens: boolean
  /** The forms that do, by table. */
  openings: readonly Opening[]
  /** Whether it looks like a known word with a case ending: সংগঠনের. */
  inflected: boolean
  /** Whether it can be no part of a name: a verb, a pronoun, a full stop. */
  closed: boolean
  /** Whether running text knows the word, or its stem, as more than a rarity. */
  known: boolean
  /** How many words the tagger had summed up before it. */
  serial: number
  /** The stem that is a given name and a word of kin, as soon as it is asked for; null where there is none. */
  kin: Cut | null | undefined
  /** Slots of `isCue` and `isCueForm`: what it does as it stands, and what its stems do as well. */
  cues: readonly string[] | undefined
  formCues: readonly string[] | undefined
  /** Slot of `acronymSegments`: the stem that is spoken letter by letter; null where there is none. */
  spelled: Cut | null | undefined
  /** Slot of `headsAt`: the heads that end with the word or with its stem, by cut. */
  heads: readonly (readonly Head[])[] | undefined
}

/** The serial number of a word that was never summed up: further back than any word is kept. */
const UNSCORED = -(2 ** 20)
const NONE: readonly Opening[] = /* @__PURE__ */ none()

/** One bit of an integer for the hash of a stem: stems with other bits are others. */
export function stemBit(hash: number): number {
  return 1 << (hash >>> 27)
}

/** আদালত in আদালত-৫-এর: what a number behind a hyphen tells from its like. */
export function numberedBase(word: string): string | undefined {
  const hyphen = word.indexOf('-')
  return hyphen > 1 && NUMBERED.test(word.slice(hyphen, hyphen + 5)) ? word.slice(0, hyphen) : undefined
}

const NUMBERED = /^-[০-৯]{1,3}(?:-|$)/u

/** বন্যাকবলিত, পাহাড়বেষ্টিত, শব্দদূষণ-সংক্রান্ত: words that tell of what kind something is, by their second half. */
function isQualifier(word: string): boolean {
  for (const ending of nameCues('adjective-ending'))
    if (word.length > ending.length + 1 && word.endsWith(ending)) return true
  return false
}

/** শুভ্রর, মিত্রর, বর্ণপ্রভর: behind a conjunct র ends a name; but of other words it is their own, রাষ্ট্র. */
function conjunctGenitive(word: string, lists: WordLists): Cut | undefined {
  const length = word.length - 1
  if (length < 3 || word[length] !== 'র' || lists.classes(word) !== 0) return undefined
  const stem = word.slice(0, length)
  const isCompound = endsAsGiven(stem)
  if (stem[length - 2] !== VIRAMA && !isCompound) return undefined
  const classes = lists.classes(stem) | (isCompound ? CLASSES.given : 0)
  if ((classes & LISTED) === 0 || !CONSONANT.has(stem[length - 1])) return undefined
  const hash = partHash(word, 0, length)
  return {
    length,
    part: 0,
    hash,
    restored: null,
    suffix: 'র',
    case: 'GEN',
    compound: false,
    plural: false,
    classes,
    known: true,
  }
}

const VIRAMA = '্'
const CONSONANT: ReadonlySet<string> = new Set('কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ')

/** বর্ণপ্রভ, তৌসিফুজ্জামান: compounds that are given names, by their second half. */
function endsAsGiven(word: string): boolean {
  for (const ending of nameCues('given-ending'))
    if (word.length > ending.length + 2 && word.endsWith(ending)) return true
  return false
}

export function makeLexeme(word: string, lists: WordLists): Lexeme {
  const partStarts: number[] = []
  const partEnds: number[] = []
  const partHashes: number[] = []
  for (let at = 0; at < word.length; ) {
    if (isParting(word.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < word.length && !isParting(word.charCodeAt(at))) at++
    partStarts.push(start)
    partEnds.push(at)
    partHashes.push(partHash(word, start, at))
  }
  const cuts: Cut[] = []
  let stemClasses = 0
  let stemBits = 0
  for (const { end, stem, ending } of stemCandidates(word, 0, word.length)) {
    let part = 0
    while (part + 1 < partEnds.length && partEnds[part] < end) part++
    if (partEnds.length === 0 || end <= partStarts[part]) continue
    const restored = stem.length === end && word.startsWith(stem) ? null : stem
    const hash =
      restored === null
        ? partHash(word, partStarts[part], end)
        : partHash(restored, partStarts[part], restored.length)
    const classes = lists.classes(stem)
    cuts.push({
      length: end,
      part,
      hash,
      restored,
      suffix: ending.suffix,
      case: ending.case,
      compound: ending.compound !== '',
      plural: ending.plural,
      classes,
      known: true,
    })
    stemClasses |= classes
    stemBits |= stemBit(hash)
  }
  const owner = conjunctGenitive(word, lists)
  if (owner !== undefined && partEnds.length === 1) {
    cuts.push(owner)
    stemClasses |= owner.classes
    stemBits |= stemBit(owner.hash)
  }
  const base = numberedBase(word)
  if (base !== undefined) stemClasses |= lists.classes(base) & CLASSES.head
  let classes = lists.classes(word)
  const readings = analyseVerb(word)
  if (readings.length > 0 && readings[0].mostly === 'verb') classes |= CLASSES.verb
  if (classes === 0 && isQualifier(word)) classes |= CLASSES.generic
  if (classes === 0 && stemClasses === 0 && endsAsGiven(word)) classes |= CLASSES.given
  return {
    text: word,
    partEnds,
    partHashes,
    cuts,
    classes,
    stemClasses,
    stemBits,
    groups: 0,
    opens: false,
    openings: NONE,
    inflected: false,
    known: true,
    closed: false,
    serial: UNSCORED,
    kin: undefined,
    cues: undefined,
    formCues: undefined,
    spelled: undefined,
    heads: undefined,
  }
}
