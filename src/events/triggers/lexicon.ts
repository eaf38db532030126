import { Lookup } from '../../lexicon/index.js'
import type { HeadWord, TriggerRow } from './row.js'

/** A head of a row, as it stands in the lexicon. */
export interface Head {
  readonly row: TriggerRow
  readonly words: readonly HeadWord[]
}

/**
 * The heads of all rows, by their first word: nouns and fixed words by spelling, verbs by citation form.
 * Immutable once made.
 */
export class TriggerLexicon {
  readonly rows: readonly TriggerRow[]
  readonly #byWord: Lookup<Head>
  /** The words that conditions ask for. */
  readonly conditionWords: Lookup<string>
  readonly #byVerb: ReadonlyMap<string, readonly Head[]>

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

  /** First words that begin at `start`, as in `Lookup.prefixes`. */
  prefixes(text: string, start: number, end: number, out: Int32Array): number {
    return this.#byWord.prefixes(text, start, end, out)
  }

  headsOf(id: number): readonly Head[] {
    return this.#byWord.values(id)
  }

  verbHeads(citation: string): readonly Head[] {
    return this.#byVerb.get(citation) ?? NONE
  }
}

const NONE: readonly Head[] = []

/** সাক্ষাৎ is written সাক্ষাত before ে, and রং রঙ. */
export function beforeVowel({ text, kind }: HeadWord): string | null {
  if (kind !== 'noun') return null
  if (text.endsWith('ৎ')) return `${text.slice(0, -1)}ত`
  if (text.endsWith('ং')) return `${text.slice(0, -1)}ঙ`
  return null
}
