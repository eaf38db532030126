import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import type { PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** So many words before its trigger the incident may be named. */
const REACH = 14

/**
 * "এ ঘটনায়" at some distance before তদন্ত কমিটি গঠন করেছে, "ঘটনা" right before তদন্তে: words for what happened that only point back at it.
 */
export function incident({ first, row }: Match, { words, ...scene }: PhraseScene): Range | null {
  const within = { words, ...scene }
  // ঘটনা তদন্তে, ঘটনার তদন্ত
  if (row.type === 'Investigate' && words.isOf('incident', first - 1)) return range(within, first - 1, first)
  for (let at = first - 1; at > scene.first && at >= first - REACH; at--) {
    if (words.is(at, ';') || words.is(at, '।')) return null
    if (words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)) return null
    if (words.isOf('incident-at', at) && words.isOf('pointer', at - 1)) return range(within, at - 1, at + 1)
  }
  return null
}

/** "এতে" before অংশ নেন, সংহতি জানিয়ে: at what has been told before. */
export function inIt({ first }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = first - 1; at >= scene.first && at >= first - REACH; at--) {
    if (words.isPunctuation(at) && !words.is(at, ',')) return null
    if (words.isOf('in-it', at)) return range(scene, at, at + 1)
  }
  return null
}
