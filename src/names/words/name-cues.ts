import { none } from '../../core/mapped.js'
import { isAmong } from '../../lists/index.js'
import { cuesOf, type NameCue } from './cue-words.js'
import type { Lexeme } from './lexemes.js'
import type { View } from './view.js'

export { type NameCue, nameCues } from './cue-words.js'

/** Whether the word at a unit is a cue as it stands. */
export function isCue(view: View, at: number, kind: NameCue): boolean {
  if (!view.mayBeCue(at)) return false
  const lexeme = view.lexemes[at]
  lexeme.cues ??= cuesOf(lexeme.text)
  return isAmong(lexeme.cues, kind)
}

/** Whether the word at a unit is a cue, with any ending. */
export function isCueForm(view: View, at: number, kind: NameCue): boolean {
  if (!view.mayBeCueForm(at)) return false
  const lexeme = view.lexemes[at]
  lexeme.formCues ??= cuesOfForms(lexeme)
  return isAmong(lexeme.formCues, kind)
}

function cuesOfForms({ text, cuts }: Lexeme): readonly NameCue[] {
  const found = new Set(cuesOf(text))
  for (const { length, restored } of cuts) {
    for (const kind of cuesOf(text.slice(0, length))) found.add(kind)
    if (restored !== null) for (const kind of cuesOf(restored)) found.add(kind)
  }
  return found.size === 0 ? NO_CUES : [...found]
}

const NO_CUES: readonly never[] = /* @__PURE__ */ none()
