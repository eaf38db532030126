import type { NounEnding } from '../../lexicon/index.js'
import type { Guards } from './guards.js'
import type { HeadWord, TriggerRow } from './row.js'
import type { Tests } from './tests.js'

/** A head of a row, as it stands in the lexicon. */
export interface Head {
  readonly row: TriggerRow
  readonly words: readonly HeadWord[]
  readonly tests: Tests
}

/** What a written word may begin. */
export interface Opening {
  /** The heads whose first word it is a form of, shorter words first. */
  readonly heads: readonly Opened[]
  /** For each of them what has to stand behind the word: what `beginning` gives of the next word, or `ALONE`, `VERB`, `ANYTHING`. */
  readonly next: Int32Array
  /** What has to stand in the sentence for each of them. */
  readonly guards: Guards
  /** The heads that are the verb of which it is a form. */
  readonly verbs: readonly OpenedVerb[]
  /** The words that conditions ask for and of which it is a form, by their numbers. */
  readonly asked: readonly number[]
  /** Whether conditions ask for more than one word that begin with it. */
  readonly asksOn: boolean
  /** Whether one of them goes on with a blank. */
  readonly asksBehindBlank: boolean
}

/** The head has no second word. */
export const ALONE = -1
/** The second word of the head is a verb. */
export const VERB = -2
/** The second word of the head is of a single letter. */
export const ANYTHING = -3

/** A head whose first word a written word is, with its ending. */
export interface Opened {
  readonly head: Head
  readonly ending: NounEnding
}

export interface OpenedVerb {
  readonly lemma: string
  /** The lemma alone, as `chainAt` is asked for it. */
  readonly wanted: readonly [lemma: string]
  readonly heads: readonly Head[]
  readonly guards: Guards
}

/** What has to stand behind the first word of a head; most heads of several words fail at the first letters of the second. */
export function nextOf({ words }: Head): number {
  if (words.length === 1) return ALONE
  const { kind, text } = words[1]
  if (kind === 'verb') return VERB
  // Its last letter may be written in another way.
  return text.length > 2 ? beginning(text, 0) : text.length > 1 ? text.charCodeAt(0) : ANYTHING
}

/** The two units at a place as one number. */
export function beginning(text: string, at: number): number {
  const first = text.charCodeAt(at)
  // What is behind the text reads as nothing.
  return at + 1 < text.length ? first | (text.charCodeAt(at + 1) << 16) : first
}
