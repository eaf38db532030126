import type { Attribution } from '../../discourse/index.js'
import { type GrammarKind, grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Modality } from '../types.js'

/** What the manner of reporting makes of an event: বলে অভিযোগ makes it alleged, ধারণা করা হচ্ছে possible. */
export function reportedAs(attribution: Attribution | null, modality: Modality, words: Words): Modality {
  if (attribution === null) return modality
  const cue = words.source.slice(attribution.cue.start, attribution.cue.end)
  if (attribution.kind === 'belief' && modality === 'asserted') return 'possible'
  if (modality === 'asserted' && isWrittenCharge(attribution, words)) return 'alleged'
  if (attribution.kind === 'allegation' || attribution.kind === 'claim' || hasWordOf('claim', cue))
    return modality === 'asserted' ? 'alleged' : modality
  if (attribution.kind === 'hearsay' && modality === 'asserted')
    return hasWordOf('belief', cue) ? 'possible' : 'alleged'
  if (attribution.kind === 'opinion' && modality === 'asserted') return 'possible'
  return modality
}

/** এজাহারে বলা হয়, চার্জশিট অনুযায়ী: what accuses is a document. */
function isWrittenCharge({ cue }: Attribution, words: Words): boolean {
  // এজাহার সূত্রে জানা যায়: it is what the paper knows by it.
  if (words.source.startsWith('সূত্র', cue.start)) return false
  const before = words.source.slice(Math.max(0, cue.start - LONGEST_CHARGE), cue.start).trimEnd()
  const word = before.slice(before.lastIndexOf(' ') + 1)
  for (const charge of grammarWords('charge')) if (word.startsWith(charge)) return true
  return false
}

/** Units before a cue in which the last word is looked for. */
const LONGEST_CHARGE = 24

/** ধারণা করা হচ্ছে, মনে করা হয়: nobody says it, somebody thinks it. সূত্রের দাবি is a claim. */
function hasWordOf(kind: GrammarKind, cue: string): boolean {
  for (const word of cue.split(' ')) if (grammarWords(kind).has(word)) return true
  return false
}
