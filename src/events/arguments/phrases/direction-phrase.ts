import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** How many words before its trigger the word of change may stand: the figures are in between. */
const REACH = 16

/**
 * The word that says which way a figure goes: কমেছে itself, অপরিবর্তিত of "অপরিবর্তিত রাখা হয়েছে", and বেড়ে of "বেড়ে ১৬ কোটি
 * টাকায় দাঁড়িয়েছে"; a verb that only says where it ended has none.
 */
export function direction(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  const { chain, first, last } = match
  if (chain === null || !reaches(chain.verb)) {
    // কমে ৫ হাজার ৪১৬ পয়েন্টে নেমেছে
    const before = chain === null || !lands(chain.verb) ? -1 : changeBefore(match, scene)
    return before < 0 ? range(scene, ...ownWords(match, scene)) : range(scene, before, before + 1)
  }
  for (let at = chain.first - 1; at >= first; at--) {
    if (!changes(scene, at) && !words.isOf('standing', at)) continue
    // বেড়ে গেছে, but কমে হয়েছে
    const isCompound = changes(scene, at) && grammarWords('vector').has(chain.verb)
    return range(scene, at, isCompound && !grammarWords('verb-be').has(chain.verb) ? last : at + 1)
  }
  const before = changeBefore(match, scene)
  return before < 0 ? null : range(scene, before, before + 1)
}

/** The participle of change before a trigger in its clause, or -1. */
function changeBefore({ first }: Match, scene: PhraseScene): number {
  const { words } = scene
  for (let at = first - 1; at >= scene.first && at >= first - REACH; at--) {
    if (words.is(at, ';') || words.is(at, '।')) return -1
    if (changes(scene, at)) return at
    if (words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)) return -1
  }
  return -1
}

function lands(lemma: string): boolean {
  return grammarWords('landing-verb').has(lemma)
}

/** কমানোর of "সুদহার কমানোর", কমে of "কমে হয়েছিল" */
function ownWords({ chain, first, last, row }: Match, { words }: PhraseScene): [number, number] {
  if (chain === null || !changesVerb(chain.verb)) return [first, last]
  // ধস নেমেছে
  if (row.subtype === 'fall' && chain.first > first) return [first, last]
  // কমানো | হয়েছে, বাড়াতে | চেয়েছিল
  if ((chain.passive || chain.modal === 'want') && last > chain.first + 1)
    return [chain.first, chain.first + 1]
  const becomes = words.verbs(chain.first + 1).some(({ lemma }) => grammarWords('verb-be').has(lemma))
  const isParticiple = words.verbs(chain.first).some(({ form }) => form === 'participle')
  return [chain.first, becomes && isParticiple ? chain.first + 1 : last]
}

function reaches(lemma: string): boolean {
  return grammarWords('reaching-verb').has(lemma)
}

function changesVerb(lemma: string): boolean {
  return grammarWords('change-verb').has(lemma)
}

/** বেড়ে, কমিয়ে */
function changes({ words }: PhraseScene, at: number): boolean {
  return words.verbs(at).some(({ form, lemma }) => form === 'participle' && changesVerb(lemma))
}
