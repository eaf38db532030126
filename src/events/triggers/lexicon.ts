import { Lookup, type NounEnding, nounEnding, type VerbReading } from '../../lexicon/index.js'
import { WordCache } from '../../lexicon/word-cache.js'
import { Form } from '../form.js'
import { type Head, nextOf, type Opened, type OpenedVerb, type Opening } from './opening.js'
import type { HeadWord, TriggerRow } from './row.js'

/**
 * The heads of all rows, by their first word: nouns and fixed words by spelling, verbs by citation form.
 * What it says never changes; it remembers what the words met last open.
 */
export class TriggerLexicon {
  readonly rows: readonly TriggerRow[]
  readonly #byWord: Lookup<Head>
  /** The words that conditions ask for. */
  readonly conditionWords: Lookup<string>
  readonly #byVerb: ReadonlyMap<string, readonly Head[]>
  readonly #forms = new WordCache<Form>(32_768)

  private constructor(rows: readonly TriggerRow[]) {
    const byWord: [string, Head][] = []
    const byVerb = new Map<string, Head[]>()
    for (const row of rows) {
      for (const words of row.heads) {
        const head = { row, words }
        if (words[0].kind === 'verb') {
          const same = byVerb.get(words[0].text)
          if (same) same.push(head)
          else byVerb.set(words[0].text, [head])
        } else {
          byWord.push([words[0].text, head])
          const before = beforeVowel(words[0])
          if (before !== null) byWord.push([before, head])
        }
      }
    }
    this.rows = rows
    const asked = new Set<string>()
    for (const row of rows)
      for (const { name, values } of [...row.when, ...row.unless])
        if (name === 'near') for (const value of values) asked.add(value)
    this.conditionWords = Lookup.of([...asked].map((value) => [value, value] as [string, string]))
    this.#byWord = Lookup.of(byWord)
    this.#byVerb = byVerb
  }

  static of(rows: readonly TriggerRow[]): TriggerLexicon {
    return new TriggerLexicon(rows)
  }

  /** A lexicon with further rows; this one stays as it is. Later rows win over earlier ones that say the same. */
  with(rows: readonly TriggerRow[]): TriggerLexicon {
    return new TriggerLexicon([...this.rows, ...rows])
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
    const asksOn = this.conditionWords.hasLonger(text)
    if (heads.length + verbs.length + asked.length === 0 && !asksOn) return NOTHING
    return { heads, next: Int32Array.from(heads, ({ head }) => nextOf(head)), verbs, asked, asksOn }
  }

  #headsAt(text: string): Opened[] {
    const opened: Opened[] = []
    const count = this.#byWord.prefixes(text, 0, text.length, FOUND)
    for (let i = 0; i < count; i++)
      for (const head of this.#byWord.values(FOUND[2 * i])) {
        const ending = wordEnding(text, FOUND[2 * i + 1], text.length, head.words[0])
        if (ending !== null) opened.push({ head, ending })
      }
    return opened
  }

  #verbsOf(readings: readonly VerbReading[]): OpenedVerb[] {
    const opened = new Map<string, OpenedVerb>()
    for (const { lemma, mostly } of readings) {
      const heads = this.#byVerb.get(lemma)
      // কম is seldom a form of কমা, কেন of কেনা.
      if (heads === undefined || mostly === 'other') continue
      opened.delete(lemma)
      opened.set(lemma, { lemma, heads })
    }
    return [...opened.values()]
  }

  #askedAt(text: string): string[] {
    const asked: string[] = []
    const count = this.conditionWords.prefixes(text, 0, text.length, FOUND)
    for (let i = 0; i < count; i++)
      if (nounEnding(text, FOUND[2 * i + 1], text.length) !== undefined)
        asked.push(this.conditionWords.values(FOUND[2 * i])[0])
    return asked
  }
}

const NOTHING: Opening = { heads: [], next: new Int32Array(0), verbs: [], asked: [], asksOn: false }
const FOUND = new Int32Array(64)

/** The ending of a word whose stem ends at `stemEnd`, or null where it is no form of a head's word. */
export function wordEnding(text: string, stemEnd: number, end: number, word: HeadWord): NounEnding | null {
  if (word.kind === 'fixed') return stemEnd === end ? (nounEnding(text, end, end) ?? null) : null
  const ending = nounEnding(text, stemEnd, end)
  // বৈঠকখানা is a room, no bundle of meetings; দুর্নীতিবিরোধী and যুদ্ধকালীন tell of no event.
  if (ending === undefined || ending.compound !== '' || ending.classifier.startsWith('খান')) return null
  return ending
}

/** সাক্ষাৎ is written সাক্ষাত before ে, and রং রঙ. */
export function beforeVowel({ text, kind }: HeadWord): string | null {
  if (kind !== 'noun') return null
  if (text.endsWith('ৎ')) return `${text.slice(0, -1)}ত`
  if (text.endsWith('ং')) return `${text.slice(0, -1)}ঙ`
  return null
}
