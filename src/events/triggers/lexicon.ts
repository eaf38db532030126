import { mapped, none } from '../../core/mapped.js'
import { Lookup, nounEnding, type VerbReading } from '../../lexicon/index.js'
import { type WrittenWord, writtenWords } from '../../lexicon/written-words.js'
import { WordCache } from '../../lists/word-cache.js'
import type { Tokens } from '../../tokens/index.js'
import { Form } from './form.js'
import { Guards } from './guards.js'
import { BUCKETS, goOn, KEY_UNITS, verbKey } from './keys.js'
import { type Head, nextOf, type Opened, type OpenedVerb, type Opening } from './opening.js'
import { type TriggerRows, triggerRows } from './packed-triggers.js'
import { Places } from './places.js'
import type { TriggerRow } from './row.js'
import { testsOf } from './tests.js'
import { wordEnding } from './word-ending.js'

/**
 * The heads of all rows, by their first word: nouns and fixed words by spelling, verbs by citation form.
 * What it says never changes; it reads rows when words are met that they may begin with, and remembers what the words met last open.
 */
export class TriggerLexicon {
  readonly #sources: readonly TriggerRows[]
  readonly #loaded = new Uint8Array(1 << BUCKETS)
  readonly #byWord = new Map<string, Head[]>()
  readonly #byVerb = new Map<string, Head[]>()
  /** What each verb of `#byVerb` opens. */
  readonly #opened = new Map<string, OpenedVerb>()
  readonly #placesOf = new Map<TriggerRow, Places>()
  /** 1 for the hashes of the words in `#byWord`: of what a text's words begin with little is one of them. */
  readonly #mayBeWord = new Uint8Array(LOW_BITS + 1)
  /** Units of the longest word in `#byWord`. */
  #longest = 0
  /** The words that conditions ask for, numbered from zero. */
  readonly conditionWords: Lookup<number>
  readonly #forms = new WordCache<Form>(32_768)

  /** Whether it is the one of the library, which remembers words where all stages do. */
  readonly #isShared: boolean

  private constructor(sources: readonly TriggerRows[], isShared: boolean) {
    this.#sources = sources
    this.#isShared = isShared
    this.conditionWords = sources.length === 1 ? sources[0].asked : Lookup.of(askedByAny(sources))
  }

  static of(rows: TriggerRows, isShared = false): TriggerLexicon {
    return new TriggerLexicon([rows], isShared)
  }

  /** A lexicon with further rows; this one stays as it is. Later rows win over earlier ones that say the same. */
  with(rows: readonly TriggerRow[]): TriggerLexicon {
    return new TriggerLexicon([...this.#sources, triggerRows(rows)], false)
  }

  #isUnread(key: number): boolean {
    return this.#loaded[key & (this.#loaded.length - 1)] === 0
  }

  #load(key: number): void {
    const bucket = key & (this.#loaded.length - 1)
    if (this.#loaded[bucket] !== 0) return
    this.#loaded[bucket] = 1
    for (const { buckets, row, near } of this.#sources)
      for (const id of buckets.rowsOf(bucket)) this.#add(this.#places(row(id), near?.(id)), bucket)
  }

  /** @param near the numbers of the words that its conditions ask for, where they were looked up before */
  #places(row: TriggerRow, near: Iterable<number> | undefined): Places {
    let places = this.#placesOf.get(row)
    if (places === undefined) {
      const known = near?.[Symbol.iterator]()
      const idOf = (word: string) => known?.next().value ?? this.conditionWords.exact(word)[0] ?? NEVER
      places = new Places(row, testsOf(row, idOf))
      this.#placesOf.set(row, places)
    }
    return places
  }

  /** Adds the heads of a row that are found through a bucket. */
  #add({ heads, texts, keys }: Places, bucket: number): void {
    for (let i = 0; i < keys.length; i++) {
      if ((keys[i] & (this.#loaded.length - 1)) !== bucket) continue
      const text = texts[i]
      if (heads[i].words[0].kind === 'verb') {
        addTo(this.#byVerb, text, heads[i])
        continue
      }
      addTo(this.#byWord, text, heads[i])
      let hash = 0
      for (let at = 0; at < text.length; at++) hash = goOn(hash, text, at)
      this.#mayBeWord[hash & LOW_BITS] = 1
      if (text.length > this.#longest) this.#longest = text.length
    }
  }

  /** The written words of all tokens. */
  forms(text: string, tokens: Tokens): readonly Form[] {
    const { starts, ends, length } = tokens
    const words = this.#isShared ? writtenWords(text, tokens) : undefined
    const forms = new Array<Form>(length)
    for (let i = 0; i < length; i++)
      forms[i] = words === undefined ? this.form(text, starts[i], ends[i]) : this.#ofWord(words[i])
    return forms
  }

  #ofWord(word: WrittenWord): Form {
    const known = word.eventForm as Form | undefined
    if (known !== undefined) return known
    const form = new Form(word.text, this)
    word.eventForm = form
    return form
  }

  /** The written word `[start, end)`. */
  form(text: string, start: number, end: number): Form {
    const known = this.#forms.get(text, start, end)
    if (known !== undefined) return known
    const form = new Form(text.slice(start, end), this)
    this.#forms.set(text, start, end, form)
    return form
  }

  /** What a word begins, the forms of verbs among it. */
  openedBy(text: string, readings: readonly VerbReading[]): Opening {
    const heads = this.#headsAt(text)
    const verbs = this.#verbsOf(readings)
    const asked = this.#askedAt(text)
    const asksOn = this.conditionWords.goesOn(text)
    if (heads.length + verbs.length + asked.length === 0 && !asksOn) return NOTHING
    const next = Int32Array.from(heads, ({ head }) => nextOf(head))
    const guards = new Guards(mapped(heads, ({ head }) => head.tests))
    const asksBehindBlank = asksOn && this.conditionWords.goesOn(`${text} `)
    return { heads, next, guards, verbs, asked, asksOn, asksBehindBlank }
  }

  #headsAt(text: string): Opened[] {
    const opened: Opened[] = []
    let hash = 0
    for (let end = 1; end <= text.length && (end <= KEY_UNITS || end <= this.#longest); end++) {
      hash = goOn(hash, text, end - 1)
      // কর is read where কর or করের stands, not for করেছেন; a bucket is named by no more units than these.
      if (end < KEY_UNITS) {
        if (this.#isUnread(hash) && nounEnding(text, end, text.length) !== undefined) this.#load(hash)
      } else if (end === KEY_UNITS) this.#load(hash)
      if (this.#mayBeWord[hash & LOW_BITS] === 0) continue
      for (const head of this.#byWord.get(text.slice(0, end)) ?? NO_HEADS) {
        const ending = wordEnding(text, end, text.length, head.words[0])
        if (ending !== null) opened.push({ head, ending })
      }
    }
    return opened
  }

  #verbsOf(readings: readonly VerbReading[]): OpenedVerb[] {
    const opened = new Map<string, OpenedVerb>()
    for (const { lemma, mostly } of readings) {
      // কম is seldom a form of কমা, কেন of কেনা.
      if (mostly === 'other') continue
      this.#load(verbKey(lemma))
      const heads = this.#byVerb.get(lemma)
      if (heads === undefined) continue
      opened.delete(lemma)
      opened.set(lemma, this.#openedVerb(lemma, heads))
    }
    return [...opened.values()]
  }

  #openedVerb(lemma: string, heads: readonly Head[]): OpenedVerb {
    let opened = this.#opened.get(lemma)
    if (opened === undefined) {
      opened = { lemma, wanted: [lemma], heads, guards: new Guards(mapped(heads, ({ tests }) => tests)) }
      this.#opened.set(lemma, opened)
    }
    return opened
  }

  #askedAt(text: string): number[] {
    const asked: number[] = []
    const count = this.conditionWords.prefixes(text, 0, text.length, FOUND)
    for (let i = 0; i < count; i++)
      if (nounEnding(text, FOUND[2 * i + 1], text.length) !== undefined)
        asked.push(this.conditionWords.values(FOUND[2 * i])[0])
    return asked
  }
}

/** The number of a word that no text has: the empty one. */
const NEVER = -1
const NOTHING: Opening = {
  heads: [],
  next: new Int32Array(0),
  guards: new Guards([]),
  verbs: [],
  asked: [],
  asksOn: false,
  asksBehindBlank: false,
}
const FOUND = new Int32Array(64)
const NO_HEADS: readonly Head[] = /* @__PURE__ */ none()

const LOW_BITS = 0xffff

/** The words that conditions of any source ask for, numbered anew. */
function askedByAny(sources: readonly TriggerRows[]): (readonly [word: string, id: number])[] {
  const words = new Set(sources.flatMap(({ asked }) => asked.forms()))
  return [...words].map((word, id) => [word, id] as const)
}

function addTo(heads: Map<string, Head[]>, word: string, head: Head): void {
  const same = heads.get(word)
  if (same === undefined) heads.set(word, [head])
  else same.push(head)
}
