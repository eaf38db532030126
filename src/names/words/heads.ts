import { mapped, none } from '../../core/mapped.js'
import { sortShort } from '../../core/sort-short.js'
import { packed } from '../../generated/words/name-heads.js'
import { parseList } from '../../lists/index.js'
import { type Head, type Lexeme, numberedBase } from './lexemes.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

export type { Head } from './lexemes.js'

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

function headsByCut({ text, cuts }: Lexeme): readonly (readonly Head[])[] {
  return mapped(cuts, ({ restored, length }) => heads().get(restored ?? text.slice(0, length)) ?? NO_HEADS)
}

const NO_HEADS: readonly Head[] = /* @__PURE__ */ none()

/** The heads whose last word is the unit, with any ending; longer ones first. */
export function headsAt(view: View, at: number): Head[] {
  const found: Head[] = []
  const lexeme = view.lexemes[at]
  const { text, cuts } = lexeme
  lexeme.heads ??= headsByCut(lexeme)
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i]
    if (cut.compound) continue
    for (const head of lexeme.heads[i]) {
      const before = at - head.words.length + 1
      if (
        head.words.every(
          (word, k) =>
            k === head.words.length - 1 || (view.isWord(before + k) && view.written(before + k) === word),
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
