import { packed } from '../../generated/words/genitive-governors.js'
import { Lookup } from '../../lexicon/index.js'
import { parseList } from '../../lists/index.js'
import type { Cut } from './cut.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

/**
 * The genitive of a name that nothing is known of, where the word behind it takes no other case: in
 * "হেট্টিয়ারাচ্চির নেতৃত্বাধীন বেঞ্চ" he is হেট্টিয়ারাচ্চি, while Müller is মুলার in "মুলার বলেন".
 */
export function governedCut(view: View, at: number): Cut | undefined {
  const { cuts, classes } = view.lexemes[at]
  if ((classes & (CLASSES.given | CLASSES.family)) !== 0 || !view.isAdjacent(at) || !view.isWord(at + 1))
    return undefined
  const genitive = cuts.find(({ suffix, length }) => suffix === 'র' && length >= 2)
  return genitive !== undefined && isGovernor(view.written(at + 1)) ? genitive : undefined
}

function isGovernor(word: string): boolean {
  governors ??= Lookup.of(parseList(packed).rows.map(([form]) => [form, true as const]))
  return governors.longest(word, 0)?.wordEnd === word.length
}

let governors: Lookup<true> | undefined
