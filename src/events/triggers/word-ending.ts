import { type NounEnding, nounEnding } from '../../lexicon/index.js'
import type { HeadWord } from './row.js'

/** The ending of a word whose stem ends at `stemEnd`, or null where it is no form of a head's word. */
export function wordEnding(text: string, stemEnd: number, end: number, word: HeadWord): NounEnding | null {
  if (word.kind === 'fixed' && stemEnd === end) return nounEnding(text, end, end) ?? null
  const ending = nounEnding(text, stemEnd, end)
  if (word.kind === 'fixed') return isStressed(word, ending) ? (ending ?? null) : null
  // বৈঠকখানা is a room, no bundle of meetings; দুর্নীতিবিরোধী and যুদ্ধকালীন tell of no event.
  if (ending === undefined || ending.compound !== '' || ending.classifier.startsWith('খান')) return null
  return ending
}

/** Shorter words are other words with ই or ও: আর and আরও, এক and একই. */
const STRESSED = 3

/** পাশেই থাকবে, অভিযানই চালিয়েছে: what stands before the last word of a head may be stressed. */
function isStressed({ text }: HeadWord, ending: NounEnding | undefined): boolean {
  return ending !== undefined && text.length >= STRESSED && ending.suffix === ending.emphatic
}
