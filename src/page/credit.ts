import { type Line, MOST_CHARACTERS } from './lines.js'
import { phrases } from './phrases.js'

/** Most words behind a label such as ছবি: at the end of a caption. */
const MOST_CREDITED = 4

/** Where ছবি: সংগৃহীত begins at the end of a caption: নিহত কামরুল ইসলাম। ছবি: সংগৃহীত */
export function trailingCredit({ text, start }: Line): number | undefined {
  const { end, labels, longestLabel } = phrases()
  for (const ending of end) {
    if (text.endsWith(ending) && text.length > ending.length) return start + text.length - ending.length
  }
  const from = Math.max(1, text.length - MOST_CHARACTERS, lastWords(text, MOST_CREDITED) - longestLabel)
  const tail = text.slice(from)
  for (const label of labels) {
    const at = tail.lastIndexOf(label)
    if (at < 0 || !mayPrecede(text, from + at)) continue
    const credited = tail.slice(at + label.length).trim()
    if (credited.split(/\s+/u).length <= MOST_CREDITED) return start + from + at
  }
  return undefined
}

/** A blank; or a caption that nothing parts from it: গতকাল রংপুরেছবি: প্রথম আলো. But ছায়াছবি:, প্রতিচ্ছবি: are words. */
function mayPrecede(text: string, at: number): boolean {
  if (text[at - 1] === ' ') return true
  const word = text.slice(text.lastIndexOf(' ', at) + 1, at)
  return word.length < at && text[at - 1] !== HASANTA && !phrases().pictureWords.has(word)
}

const HASANTA = '্'

/** Where the last `count` words of a text begin, with the blanks before them. */
function lastWords(text: string, count: number): number {
  let at = text.length
  for (let words = 0; words <= count && at > 0; words++) {
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--
    if (words === count) break
    while (at > 0 && !isBlank(text.charCodeAt(at - 1))) at--
  }
  return at
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 0xa0 || (unit >= 9 && unit <= 13) || (unit >= 0x1680 && isRareBlank(unit))
}

function isRareBlank(unit: number): boolean {
  return /\s/u.test(String.fromCharCode(unit))
}
