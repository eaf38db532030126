import { spellings, verbKey, wordKey } from './keys.js'
import type { Head } from './opening.js'
import type { TriggerRow } from './row.js'
import type { Tests } from './tests.js'

/** Where the heads of a row stand in a lexicon: side by side, one for each spelling of a head's first word. */
export class Places {
  readonly heads: readonly Head[]
  /** The first word, in this spelling. */
  readonly texts: readonly string[]
  /** What names the bucket through which it is found. A row is asked for through many buckets, so that they are kept. */
  readonly keys: Int32Array

  constructor(row: TriggerRow, tests: Tests) {
    const heads: Head[] = []
    const texts: string[] = []
    const keys: number[] = []
    for (const words of row.heads) {
      const head: Head = { row, words, tests }
      const isVerb = words[0].kind === 'verb'
      for (const text of isVerb ? [words[0].text] : spellings(words[0])) {
        heads.push(head)
        texts.push(text)
        keys.push(isVerb ? verbKey(text) : wordKey(text))
      }
    }
    this.heads = heads
    this.texts = texts
    this.keys = Int32Array.from(keys)
  }
}
