import type { Ambiguity, Cue } from '../gazetteer/ambiguous.js'
import type { FormMatch } from '../gazetteer/match.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'

/** What the neighbours say of a form with two readings. */
export function evidence(view: View, match: FormMatch, ambiguity: Ambiguity): number {
  const name = ambiguity.whenName.some((cue) => holds(view, match, cue)) || isIntroduced(view, match)
  const word = ambiguity.whenWord.some((cue) => holds(view, match, cue))
  if (word && !name) return -WORD
  return (name ? 8 : 0) - (word ? 9 : 0)
}

/** Against a form that is clearly a word here, ট্রাম্প in ট্রাম্প কার্ড, nothing else speaks. */
export const WORD = 24

/** তেল কোম্পানি শেল, সংগঠন বেলা: a word for what it is stands before it. */
function isIntroduced(view: View, { first, table, form }: FormMatch): boolean {
  return (
    table.type(table.entryOf(form)) === 'ORG' && view.has(first - 1, CLASSES.kind) && view.isAdjacent(first)
  )
}

export function holds(
  view: View,
  { first, last, cut }: { first: number; last: number; cut: { suffix: string } },
  cue: Cue,
): boolean {
  switch (cue.kind) {
    case 'NEXT':
      return view.isPhrase(last, cue.words)
    case 'PREV':
      return view.isPhrase(first - cue.words.length, cue.words)
    case 'TITLE':
      return view.isTitle(first - 1)
    case 'SURNAME':
      return (view.classes(last) & CLASSES.family) !== 0 && view.isAdjacent(last)
    case 'CASE':
      return cut.suffix !== ''
    case 'TYPE':
      return false
    case 'WORD':
      for (let i = view.from; i < view.to; i++) if (view.isForm(i, cue.word)) return true
      return false
  }
}
