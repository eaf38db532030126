import type { Words } from '../grammar/words.js'

/** Fewest signs of a text that tells fortunes; of one sign alone there are as many words of the trade. */
const FEWEST = 5

/** Whether a text names so many signs of the zodiac, or speaks so often of রাশি and জাতক. */
export function isHoroscope(words: Words): boolean {
  const signs = new Set<string>()
  let terms = 0
  for (let i = 0; i < words.length; i++) {
    if (words.isSought('zodiac-sign', i)) signs.add(words.text(i))
    if (words.isSought('zodiac-term', i)) terms++
  }
  return signs.size >= FEWEST || terms >= FEWEST
}
