import type { Edit } from '../core/index.js'

const ASSAMESE_RA = 'ৰ'
/** How many র a text needs for each ৰ before a free-standing ৰ counts as a slip of the keyboard layout. */
const BENGALI_MAJORITY = 5
const BENGALI_LEAST = 10

/** Rewrites free-standing ৰ as র in a text that is Bengali by its many র. */
export function assameseRaEdits(text: string): Edit[] {
  if (!isBengali(text)) return []
  const edits: Edit[] = []
  for (let at = text.indexOf(ASSAMESE_RA); at >= 0; at = text.indexOf(ASSAMESE_RA, at + 1)) {
    edits.push({ start: at, end: at + 1, replacement: 'র', rule: 'assamese ra' })
  }
  return edits
}

function isBengali(text: string): boolean {
  let bengali = 0
  let assamese = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === 'র') bengali++
    else if (text[at] === ASSAMESE_RA) assamese++
  }
  return bengali >= BENGALI_LEAST && bengali >= BENGALI_MAJORITY * assamese
}
