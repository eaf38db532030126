import type { Match } from '../detection/match.js'
import type { Words } from '../grammar/words.js'
import type { Scene } from './scene.js'

/** How far behind its subject what is thought of it may stand. */
const RATING = 4

/** যেকোনো হামলা, যেকোনো ধরনের হামলা; but in যেকোনো মূল্যে নির্বাচন it is the price that may be any. */
export function isOfAny({ chain, first }: Match, { words }: Scene): boolean {
  if (chain?.form === 'finite') return false
  return (
    words.isOf('whichever', first - 1) ||
    (words.isOf('whichever', first - 2) && words.text(first - 1).endsWith('র'))
  )
}

/** দুর্নীতি দমন, হামলা প্রতিরোধে করণীয়: a bare noun before one for what is done against all of its kind. */
export function isPrevented(match: Match, { words }: Scene): boolean {
  const { chain, ending, row, last } = match
  if (chain !== null || ending?.suffix !== '' || row.alone.adj || row.type === 'IndicatorChange') return false
  if (isPointedAt(match, words)) return false
  return words.isOf('prevention', last) || (words.isOf('averted', last) && words.isOf('precaution', last + 1))
}

/** ধর্ষণ একটি অপরাধ, তহবিল গঠন করা উচিত: what all of its kind are, or what one should do. */
export function isRated(match: Match, scene: Scene): boolean {
  const { chain, ending, last, sentence } = match
  const { words } = scene
  const grammaticalCase = chain === null ? ending?.case : chain.form === 'verbal-noun' ? chain.case : null
  if (grammaticalCase !== 'NOM' || (ending !== null && ending.classifier !== '')) return false
  if (isPointedAt(match, words) || (chain !== null && scene.isSaid(sentence))) return false
  const end = Math.min(scene.last(sentence), last + RATING)
  for (let i = last; i < end && !words.isPunctuation(i); i++) {
    if (!words.isOf('rating', i)) continue
    const next = i + 1
    return next >= scene.last(sentence) || words.isPunctuation(next) || words.isOf('negation', next)
  }
  return false
}

/** মামলা করার অধিকার, ভোট দেওয়ার মানসিকতা: what somebody could do. */
export function isCapacity({ chain, ending, last }: Match, { words }: Scene): boolean {
  if (chain !== null && chain.modal !== null) return false
  return (chain ?? ending)?.case === 'GEN' && words.isOf('capacity', last)
}

/** এই নির্বাচন, এসব রাজনৈতিক হামলা: one word may stand between. */
function isPointedAt({ first }: Match, words: Words): boolean {
  return words.isOf('pointer', first - 1) || words.isOf('pointer', first - 2)
}
