import type { View } from '../../view.js'
import type { Quoted } from './marks.js'

/** ‘ভাঙা ঘাটের নাও’ উপন্যাসের: the noun behind the marks says what bears the name. */
export function isTitle(view: View, { start, end, close }: Quoted): boolean {
  if (SENTENCE_END.test(view.text.slice(Math.max(start, end - 2), end))) return false
  return view.head(close, view.length)?.value.type === 'WORK'
}

/** Words of their own, not a term: they have a finite verb or a sentence's end. */
export function isSentence(view: View, { open, close, start, end }: Quoted): boolean {
  if (SENTENCE_END.test(view.text.slice(Math.max(start, end - 2), end))) return close - open > 3
  let words = 0
  for (let token = open + 1; token < close - 1; token++) {
    if (!view.isWord(token)) continue
    words++
    if (words > 2 && view.finite(token)?.mostly === 'verb') return true
  }
  return words > 9
}

/** Whether words in marks are surely spoken: a whole sentence, or one that breaks off before who says it. */
export function isSpoken(view: View, stretch: Quoted): boolean {
  return isSentence(view, stretch) && !isTitle(view, stretch)
}

/** A comma, too: ‘এ জয় সবার,’ বলেন তিনি. */
const SENTENCE_END = /[।?!,]["”’']?$/u
