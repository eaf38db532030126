import { type Edit, rewrite } from '../core/index.js'

/** Normal form of a text, without its edits. For lists and fixtures: the same form that texts get. */
export function normalForm(text: string): string {
  return rewrite(text, normalEdits(text)).text
}

/** The edits that lead from a text to its normal form, sorted, without overlaps. */
export function normalEdits(text: string): Edit[] {
  const edits: Edit[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x09df) edits.push({ start: i, end: i + 1, replacement: '\u09af\u09bc', rule: 'nukta' })
    else if (unit === 0x09dc) edits.push({ start: i, end: i + 1, replacement: '\u09a1\u09bc', rule: 'nukta' })
    else if (unit === 0x09dd) edits.push({ start: i, end: i + 1, replacement: '\u09a2\u09bc', rule: 'nukta' })
    else if (unit === 0x09c7 && text.charCodeAt(i + 1) === 0x09be)
      edits.push({ start: i, end: ++i + 1, replacement: '\u09cb', rule: 'vowel sign' })
    else if (unit === 0x09c7 && text.charCodeAt(i + 1) === 0x09d7)
      edits.push({ start: i, end: ++i + 1, replacement: '\u09cc', rule: 'vowel sign' })
    else if (unit === 0x00a0) edits.push({ start: i, end: i + 1, replacement: ' ', rule: 'space' })
  }
  return edits
}
