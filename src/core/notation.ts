import type { Range } from './span.js'

/** A range and what is found there, for example `date 1952-02-21`. */
export interface Mark extends Range {
  readonly label: string
}

/**
 * Writes marks into a text: `[২১শে ফেব্রুয়ারি ১৯৫২](date 1952-02-21)`. Marks may nest and must not cross.
 * Brackets of the text itself are written `\[` and `\]`.
 *
 * @example
 * mark('সভা ৫ মার্চ', [{ start: 4, end: 11, label: 'date' }]) // 'সভা [৫ মার্চ](date)'
 */
export function mark(text: string, marks: readonly Mark[]): string {
  const opens = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const open: Mark[] = []
  let result = ''
  let at = 0
  const copy = (end: number) => {
    result += text.slice(at, end).replace(/[\\[\]]/g, '\\$&')
    at = end
  }
  const closeUntil = (position: number) => {
    while (open.length > 0 && open[open.length - 1].end <= position) {
      const last = open.pop() as Mark
      copy(last.end)
      result += `](${last.label})`
    }
  }
  for (const next of opens) {
    closeUntil(next.start)
    copy(next.start)
    result += '['
    open.push(next)
  }
  closeUntil(text.length)
  copy(text.length)
  return result
}

/**
 * Takes the marks out of a marked text again.
 *
 * @example
 * unmark('সভা [৫ মার্চ](date)') // { text: 'সভা ৫ মার্চ', marks: [{ start: 4, end: 11, label: 'date' }] }
 */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  const starts: number[] = []
  let text = ''
  for (let i = 0; i < marked.length; i++) {
    const c = marked[i]
    if (c === '\\') text += marked[++i] ?? ''
    else if (c === '[') starts.push(text.length)
    else if (c === ']' && marked[i + 1] === '(' && starts.length > 0) {
      const close = marked.indexOf(')', i)
      marks.push({ start: starts.pop() as number, end: text.length, label: marked.slice(i + 2, close) })
      i = close
    } else text += c
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}
