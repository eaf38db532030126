import { isAmong } from '../../lists/index.js'
import type { Form } from '../triggers/form.js'
import { grammarKindsOf } from './grammar-words.js'

/** It is a grammar word of some kind. */
export const OF_GRAMMAR = 1
/** It is the form of a verb. */
export const OF_VERB = 2
/** A trigger may begin with it. */
export const OPENS = 4
/** Conditions of triggers may ask for it, or for words that begin with it. */
export const ASKED = 8
/** It is a grammar word of a kind for which all words of a text are asked, and that hardly any is. */
export const SOUGHT = 16

const SOUGHT_KINDS = ['reader', 'taken-step', 'zodiac-sign', 'zodiac-term'] as const
export type SoughtKind = (typeof SOUGHT_KINDS)[number]

/** What a written word is, as bits: nearly all that is asked of a word is answered by what it is not. */
export function traitsOf(form: Form): number {
  form.traits ??= read(form)
  return form.traits
}

function read(form: Form): number {
  const { next, verbs, asked, asksOn } = form.opening
  form.kinds = grammarKindsOf(form.text)
  return (
    (form.kinds.length > 0 ? OF_GRAMMAR : 0) |
    (SOUGHT_KINDS.some((kind) => isAmong(form.kinds, kind)) ? SOUGHT : 0) |
    (form.verbs.length > 0 ? OF_VERB : 0) |
    (next.length + verbs.length > 0 ? OPENS : 0) |
    (asksOn || asked.length > 0 ? ASKED : 0)
  )
}
