import { analyseVerb, Lookup, type NounEnding, nounEnding } from '../../lexicon/index.js'
import { WordCache } from '../../lexicon/word-cache.js'
import type { HeadWord, TriggerRow } from './row.js'

/** A head of a row, as it stands in the lexicon. */
export interface Head {
  readonly row: TriggerRow
  readonly words: readonly HeadWord[]
}

/** What a written word may begin. */
export interface Opening {
  /** The heads whose first word it is a form of, shorter words first. */
  readonly heads: readonly Opened[]
  /** The heads that are the verb of which it is a form. */
  readonly verbs: readonly OpenedVerb[]
  /** The words that conditions ask for and of which it is a form. */
  readonly asked: readonly string[]
  /** Whether conditions ask for more than one word that begin with it. */
  readonly asksOn: boolean
}

export interface OpenedVerb {
  readonly lemma: string
  readonly heads: readonly Head[]
}

/** A head whose first word a written word is, with its ending. */
interface Opened {
  readonly head: Head
  readonly ending: NounEnding
  /** The code unit that the next word begins with, or -1 where there is none or any may follow. */
  readonly next: number
}

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
  readonly #openings = new WordCache<Opening>(32_768)

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

  /** What the written word `[start, end)` begins. */
  openedBy(text: string, start: number, end: number): Opening {
    const known = this.#openings.get(text, start, end)
    if (known !== undefined) return known
    const heads = this.#headsAt(text, start, end)
    const verbs = this.#verbsAt(text, start, end)
    const asked = this.#askedAt(text, start, end)
    const asksOn = this.conditionWords.hasLonger(text, start, end)
    const isNothing = heads.length + verbs.length + asked.length === 0 && !asksOn
    const opening = isNothing ? NOTHING : { heads, verbs, asked, asksOn }
    this.#openings.set(text, start, end, opening)
    return opening
  }

  #headsAt(text: string, start: number, end: number): Opened[] {
    const opened: Opened[] = []
    const count = this.#byWord.prefixes(text, start, end, FOUND)
    for (let i = 0; i < count; i++)
      for (const head of this.#byWord.values(FOUND[2 * i])) {
        const ending = wordEnding(text, FOUND[2 * i + 1], end, head.words[0])
        if (ending !== null) opened.push({ head, ending, next: nextUnit(head) })
      }
    return opened
  }

  #verbsAt(text: string, start: number, end: number): OpenedVerb[] {
    const opened = new Map<string, OpenedVerb>()
    for (const { lemma, mostly } of analyseVerb(text, start, end)) {
      const heads = this.#byVerb.get(lemma)
      // কম is seldom a form of কমা, কেন of কেনা.
      if (heads === undefined || mostly === 'other') continue
      opened.delete(lemma)
      opened.set(lemma, { lemma, heads })
    }
    return [...opened.values()]
  }

  #askedAt(text: string, start: number, end: number): string[] {
    const asked: string[] = []
    const count = this.conditionWords.prefixes(text, start, end, FOUND)
    for (let i = 0; i < count; i++)
      if (nounEnding(text, FOUND[2 * i + 1], end) !== undefined)
        asked.push(this.conditionWords.values(FOUND[2 * i])[0])
    return asked
  }
}

const NOTHING: Opening = { heads: [], verbs: [], asked: [], asksOn: false }
const FOUND = new Int32Array(64)

/** Most heads of several words fail at the first letter of the second. */
function nextUnit({ words }: Head): number {
  return words.length > 1 && words[1].kind !== 'verb' && words[1].text.length > 1
    ? words[1].text.charCodeAt(0)
    : -1
}

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
