import type { Range } from '../core/index.js'

/** A line of the page, without the blanks and bullets at its ends. */
export interface Line extends Range {
  readonly text: string
  readonly words: number
  /** Whether a danda, question or exclamation mark closes it. */
  readonly closed: boolean
  /** Whether a blank line stands above. */
  readonly apart: boolean
}

/** Most characters of a line that regular expressions read: one word may have millions, more than they have a stack for. */
export const MOST_CHARACTERS = 2000
/** Most words of a headline. */
export const HEADLINE = 22

const BULLETS = ' \t\r\u00a0\ufeff\u200b-–—•·*»›►▶|>/'
const CLOSERS = '।?!॥…'
const BLANK = 32
const BEHIND_CLOSERS = '”’"\')]'

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart = false
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    while (start < end && BULLETS.includes(text[start])) start++
    while (end > start && ' \t\r\u00a0'.includes(text[end - 1])) end--
    if (start < end) lines.push(lineAt(text, start, end, apart))
    apart = start >= end
    from = to + 1
  }
  return lines
}

function lineAt(text: string, start: number, end: number, apart: boolean): Line {
  let last = end - 1
  while (last > start && BEHIND_CLOSERS.includes(text[last])) last--
  // Blanks are sought in the line alone: a text of many lines without them would be searched to its end for each.
  const own = text.slice(start, end)
  let words = 1
  for (let at = own.indexOf(' '); at >= 0; at = own.indexOf(' ', at + 1))
    if (own.charCodeAt(at + 1) !== BLANK) words++
  return { start, end, text: own, words, closed: CLOSERS.includes(text[last]), apart }
}
