import { packed } from '../../generated/words/event-counts.js'
import { column, parseList } from '../../lists/index.js'
import { isClauseEnd } from './clause-verbs.js'
import type { Words } from './words.js'

let counted: ReadonlySet<string> | undefined

/** নিহত নয়, নিহত নয় জন: so many of them, and nobody says that they are not dead. */
export function isNine(words: Words, at: number, limit: number, type: string): boolean {
  return (
    words.isOf('nine', at) &&
    isCounted(type) &&
    (isClauseEnd(words, at + 1, limit) || words.isOf('persons', at + 1))
  )
}

/** বসেছে নয় লাখ মানুষ, মারা গেছে নয় বছরের শিশু: a number, and no negation of the verb before it. */
export function isNineOf(words: Words, at: number, limit: number): boolean {
  return words.isOf('nine', at) && at + 1 < limit && words.isOf('nine-of', at + 1)
}

/** Whether an event of the type is told with a number of people: নিহত ৫, নিখোঁজ তিন. */
function isCounted(type: string): boolean {
  counted ??= new Set(column(parseList(packed), 'type'))
  return counted.has(type)
}
