import type { Edit } from '../../core/index.js'
import { normalForm } from '../normalize.js'
import {
  BELOW,
  CODAS,
  HASANTA_GLYPH,
  LEFT_SIGNS,
  LETTERS,
  MARKS,
  PAIRS,
  REPH,
  RIGHT_SIGNS,
  SUBJOINED,
} from './table.js'

const HASANTA = '্'
const YA_PHALA = '¨'
/** র‍্য of র‍্যাব, where র্য would be read as reph. */
const RA_WITH_YA = '\u200d্য'

/**
 * The edits that decode `[start, end)` of a text in Bijoy encoding, a written syllable each, so that
 * every decoded syllable leads back to its glyphs: `wb` নি, `‡ëv` ল্টো, `Y¨©` র্ণ্য.
 */
export function decodingEdits(text: string, start: number, end: number): Edit[] {
  const edits: Edit[] = []
  for (let at = start; at < end; ) {
    const syllable = readSyllable(text, at, end)
    if (syllable.end === at) {
      const mark = MARKS[text[at]]
      if (mark !== undefined) edits.push({ start: at, end: at + 1, replacement: mark, rule: 'bijoy' })
      at++
    } else {
      edits.push({ start: at, end: syllable.end, replacement: normalForm(syllable.text), rule: 'bijoy' })
      at = syllable.end
    }
  }
  return edits
}

/** One cluster with its signs. Its end is its start where no syllable begins. */
function readSyllable(text: string, start: number, end: number): { text: string; end: number } {
  let at = start
  let left = ''
  if (at < end && LEFT_SIGNS[text[at]] !== undefined) left = LEFT_SIGNS[text[at++]]
  let cluster = ''
  let reph = ''
  for (; at < end; at++) {
    const glyph = text[at]
    const letter = LETTERS[glyph]
    const pair = at + 1 < end ? PAIRS[glyph + text[at + 1]] : undefined
    const below = BELOW[glyph]
    if (below?.after.some((end) => cluster.endsWith(end)) === true) cluster += below.adds
    else if (pair !== undefined && (cluster === '' || cluster.endsWith(HASANTA))) {
      cluster += pair
      at++
    } else if (letter !== undefined && (cluster === '' || cluster.endsWith(HASANTA))) cluster += letter
    else if (glyph === YA_PHALA && cluster === 'র') cluster += RA_WITH_YA
    else if (SUBJOINED[glyph] !== undefined && cluster !== '')
      cluster += SUBJOINED[glyph].slice(cluster.endsWith(HASANTA) ? 1 : 0)
    else if (glyph === HASANTA_GLYPH && cluster !== '') cluster += HASANTA
    else if (glyph === REPH && cluster !== '') reph = 'র্'
    else break
  }
  let right = ''
  let coda = ''
  for (; at < end; at++) {
    const glyph = text[at]
    // g„Zz¨, typed before its ya
    if (glyph === YA_PHALA && cluster !== '' && right !== '') cluster += SUBJOINED[glyph]
    else if (RIGHT_SIGNS[glyph]) right += RIGHT_SIGNS[glyph]
    else if (CODAS[glyph] !== undefined) coda += CODAS[glyph]
    else if (glyph === REPH && cluster !== '' && reph === '') reph = 'র্'
    else break
  }
  if (cluster === '' && left + right + coda === '') return { text: '', end: start }
  return { text: reph + cluster + left + right + coda, end: at }
}
