import type { HeadWord } from './row.js'

/** The lists of `data/words/triggers`, in the order in which rows of equal weight win. */
export const TRIGGER_LISTS = [
  'diplomacy',
  'speech',
  'conflict',
  'life',
  'disaster',
  'justice',
  'politics',
  'economy',
  'sport',
  'culture',
  'movement',
  'other',
] as const

/** So many buckets have the rows of a lexicon, as a power of two. */
export const BUCKETS = 12

/** The bucket of words that begin with two units; of words of a single unit the second is 0. */
export function wordKey(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 12
}

/** The bucket of a verb, by its dictionary form. */
export function verbKey(lemma: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < lemma.length; i++) hash = Math.imul(hash ^ lemma.charCodeAt(i), 0x01000193)
  return hash >>> 12
}

/** How the first word of a head is found: a verb by its dictionary form, another word by its spellings. */
export function spellings(word: HeadWord): string[] {
  const before = beforeVowel(word)
  return before === null ? [word.text] : [word.text, before]
}

/** The keys of all heads of a row. */
export function keysOf(heads: readonly (readonly HeadWord[])[]): number[] {
  return heads.flatMap(([first]) =>
    first.kind === 'verb' ? [verbKey(first.text)] : spellings(first).map(spellingKey),
  )
}

export function spellingKey(text: string): number {
  return wordKey(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0)
}

/** সাক্ষাৎ is written সাক্ষাত before ে, and রং রঙ. */
export function beforeVowel({ text, kind }: HeadWord): string | null {
  if (kind !== 'noun') return null
  if (text.endsWith('ৎ')) return `${text.slice(0, -1)}ত`
  if (text.endsWith('ং')) return `${text.slice(0, -1)}ঙ`
  return null
}
