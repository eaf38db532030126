import { words } from '../chain-words.js'
import type { View } from '../view.js'

/**
 * Whether nothing stands at a token to which the word in front could belong as an adjective: a mark, a verb, what befell
 * somebody, and then others; but ১৩ জন ইসরায়েলি | পণবন্দি, শ্রমিকদের অনেক | দাবি.
 */
export function standsAlone(view: View, token: number): boolean {
  if (token >= view.length || view.isMark(token) || view.isOf(token, 'joint')) return true
  if (view.nameAt[token] >= 0) return false
  const noun = view.head(token, view.length)?.value
  if (noun !== undefined && noun.subtype !== 'participle') return false
  return words().fates.has(view.word(token)) || view.verbs(token).some(({ mostly }) => mostly === 'verb')
}
