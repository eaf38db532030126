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
  'idioms',
] as const

/** So many buckets have the rows of a lexicon, as a power of two. */
export const BUCKETS = 16
/** As many units of a word name its bucket. */
export const KEY_UNITS = 12

/** The key of what a text begins with up to a unit, from that up to the unit before; of nothing it is 0. */
export function goOn(key: number, text: string, at: number): number {
  return Math.imul(key ^ text.charCodeAt(at), 0x01000193) ^ (key >>> 15)
}

/** The key of words that begin as a text does: all of the word where it is shorter. */
export function wordKey(text: string): number {
  let key = 0
  for (let at = 0; at < text.length && at < KEY_UNITS; at++) key = goOn(key, text, at)
  return key
}

/** The bucket of a verb, by its dictionary form. */
export function verbKey(lemma: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < lemma.length; i++) hash = Math.imul(hash ^ lemma.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** How the first word of a head is found: a verb by its dictionary form, another word by its spellings. */
export function spellings(word: HeadWord): string[] {
  const before = beforeVowel(word)
  return before === null ? [word.text] : [word.text, before]
}

/** The keys of all heads of a row. */
export function keysOf(heads: readonly (readonly HeadWord[])[]): number[] {
  return heads.flatMap(([first]) =>
    first.kind === 'verb' ? [verbKey(first.text)] : spellings(first).map((text) => wordKey(text)),
  )
}

/** সাক্ষাৎ is written সাক্ষাত before ে, and রং রঙ. */
export function beforeVowel({ text, kind }: HeadWord): string | null {
  if (kind !== 'noun') return null
  if (text.endsWith('ৎ')) return `${text.slice(0, -1)}ত`
  if (text.endsWith('ং')) return `${text.slice(0, -1)}ঙ`
  return null
}
