import { sortShort } from '../../core/sort-short.js'
import { packed } from '../../generated/words/name-heads.js'
import { parseList } from '../../lists/index.js'
import type { EntityType } from '../types.js'
import { numberedBase } from './lexemes.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

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

const NOUNS = CLASSES.generic | CLASSES.title

let built: Map<string, Head[]> | undefined

/** Heads by their last word, longer ones first. */
function heads(): Map<string, Head[]> {
  if (built === undefined) {
    built = new Map()
    for (const [words, type, subtype, style] of parseList(packed).rows)
      for (const head of words.split(' ')) {
        const parts = head.split('_')
        const last = parts[parts.length - 1]
        const row = { words: parts, type, subtype, style } as Head
        built.set(
          last,
          [...(built.get(last) ?? []), row].sort((a, b) => b.words.length - a.words.length),
        )
      }
  }
  return built
}

/** The heads whose last word is the unit, with any ending; longer ones first. */
export function headsAt(view: View, at: number): Head[] {
  const found: Head[] = []
  const { text, cuts } = view.lexemes[at]
  for (const cut of cuts) {
    if (cut.compound) continue
    for (const head of heads().get(cut.restored ?? text.slice(0, cut.length)) ?? []) {
      const before = at - head.words.length + 1
      if (
        head.words.every(
          (word, i) =>
            i === head.words.length - 1 || (view.isWord(before + i) && view.written(before + i) === word),
        )
      )
        found.push(head)
    }
    // জেলেদের is a form of জেলে, and not of জেল; but জেলার is one of জেলা as well.
    const nouns = cut.suffix === '' ? CLASSES.generic : NOUNS
    if ((cut.classes & nouns) !== 0 && found.length === 0) break
  }
  const base = numberedBase(text)
  // বিশেষ জজ আদালত-৫
  if (base !== undefined)
    for (const head of heads().get(base) ?? [])
      if (head.subtype === 'court' && head.words.length === 1) found.push(head)
  return sortShort(found, (a, b) => b.words.length - a.words.length)
}
