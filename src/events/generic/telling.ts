import type { VerbReading } from '../../lexicon/index.js'
import type { Words } from '../grammar/words.js'

/** The tense in which a sentence tells: past where any verb does, else that of its last verb. */
export type Telling = 'past' | 'present' | 'future' | 'none'

/** How far before the end of its sentence the closing verb may stand. */
const TAIL = 5

/** The tense of the sentence `[first, close]`, of which `close` is the last word. */
export function tellingOf(words: Words, first: number, close: number): Telling {
  let closing: Telling = 'none'
  for (let i = close; i >= first; i--) {
    const readings = words.verbs(i)
    // করলে and করতে are conditions and purposes before they are what you did.
    if (readings.length === 0 || readings[0].mostly === 'other' || readings.some(isOpen)) continue
    const finite = readings.find(({ form }) => form === 'finite')
    if (finite === undefined || finite.tense === null) continue
    const isPlain = isPlainPresent(finite)
    if (!isPlain && finite.tense !== 'future') {
      if (readings[0].also.length === 0) return 'past'
    } else if (closing === 'none' && i > close - TAIL && (i === close || isFiniteOnly(readings)))
      closing = isPlain ? 'present' : 'future'
  }
  return closing
}

/** Whether the verb that closes a sentence speaks of somebody with honour: ছুটে আসেন স্বজনেরা. */
export function closesHonorific(words: Words, first: number, close: number): boolean {
  for (let i = close; i >= first && i > close - TAIL; i--)
    if (words.verbs(i).some(({ form, honour }) => form === 'finite' && honour === 'honorific')) return true
  return false
}

/** ভেঙে পড়ে, করেন: the tense of habits as well as of what news tells vividly. */
export function isPlainPresent({ tense, aspect }: Pick<VerbReading, 'tense' | 'aspect'>): boolean {
  return tense === 'present' && aspect === 'simple'
}

function isOpen({ form }: VerbReading): boolean {
  return form === 'conditional' || form === 'infinitive'
}

/** ধসে is a participle unless it closes its sentence. */
function isFiniteOnly(readings: readonly VerbReading[]): boolean {
  return readings.every(({ form }) => form === 'finite' || form === 'imperative')
}
