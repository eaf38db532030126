import { normalForm } from '../normalize.js'
import { CODAS, HASANTA_GLYPH, LEFT_SIGNS, LETTERS, MARKS, REPH, SUBJOINED } from './table.js'

const HASANTA = '্'
const CLUSTER = /(?:[অ-ঔ](?:্য)?|[ক-হৎ]়?(?:্[ক-হৎ]়?)*(?:্(?![ক-হৎ]))?)/uy
const SPLIT_SIGNS: Record<string, [string, string]> = { 'ো': ['ে', 'া'], 'ৌ': ['ে', 'ৗ'] }

let glyphs: Glyphs | undefined

interface Glyphs {
  /** Letters and ligatures by what they spell, and subjoined letters with their hasanta. */
  readonly clusters: ReadonlyMap<string, string>
  readonly longest: number
  readonly left: ReadonlyMap<string, string>
  readonly right: ReadonlyMap<string, string>
  readonly rest: ReadonlyMap<string, string>
}

/**
 * Writes Unicode Bengali in Bijoy/SutonnyMJ encoding. What the encoding cannot write stays as it is.
 *
 * @example
 * toBijoy('বাংলাদেশ') // 'evsjv‡`k'
 */
export function toBijoy(text: string): string {
  glyphs ??= makeGlyphs()
  const normal = normalForm(text).replace(/[\u200c\u200d]/g, '')
  let result = ''
  for (let at = 0; at < normal.length; ) {
    CLUSTER.lastIndex = at
    const cluster = CLUSTER.exec(normal)?.[0]
    if (cluster === undefined) {
      result += glyphs.rest.get(normal[at]) ?? glyphs.right.get(normal[at]) ?? normal[at]
      at++
      continue
    }
    at += cluster.length
    const sign = /[া-ৌ\u09d7]/.test(normal[at] ?? '') ? normal[at++] : ''
    const [left, right] = SPLIT_SIGNS[sign] ?? (glyphs.left.has(sign) ? [sign, ''] : ['', sign])
    result += leftGlyph(left, result) + clusterGlyphs(cluster, glyphs) + rightGlyph(right, cluster)
  }
  return result
}

function clusterGlyphs(cluster: string, { clusters, longest }: Glyphs): string {
  const reph = cluster.startsWith('র্') && cluster.length > 2
  const spelled = reph ? cluster.slice(2) : cluster
  let result = ''
  for (let at = 0; at < spelled.length; ) {
    let piece = ''
    for (let length = Math.min(longest, spelled.length - at); length > 0 && piece === ''; length--) {
      const glyph = clusters.get(spelled.slice(at, at + length))
      if (glyph === undefined) continue
      piece = glyph
      at += length
    }
    if (piece === '') piece = spelled[at] === HASANTA ? HASANTA_GLYPH : spelled[at]
    if (piece === HASANTA_GLYPH || piece === spelled[at]) at++
    result += piece
  }
  return result + (reph ? REPH : '')
}

function leftGlyph(sign: string, before: string): string {
  if (sign === '') return ''
  if (sign === 'ি') return 'w'
  // The form without a head line's start serves at the beginning of a word.
  const initial = before === '' || /[\s(“‘"'|-]$/.test(before)
  return sign === 'ে' ? (initial ? '†' : '‡') : initial ? 'ˆ' : '‰'
}

function rightGlyph(sign: string, cluster: string): string {
  if (sign === '') return ''
  if (cluster.endsWith('র') && sign === 'ু') return '“'
  if (cluster.endsWith('র') && sign === 'ূ') return 'ƒ'
  return glyphs?.right.get(sign) ?? sign
}

function makeGlyphs(): Glyphs {
  const clusters = new Map<string, string>()
  // Later entries win; the preferred glyph of each subjoined letter is named last.
  for (const [glyph, letters] of [...Object.entries(SUBJOINED), ...Object.entries(LETTERS)])
    clusters.set(letters, glyph)
  for (const glyph of ['ª', '¡', '¥', '¬']) clusters.set(SUBJOINED[glyph], glyph)
  for (const [letters, written] of PREFERRED) clusters.set(letters, written)
  for (const letters of ['গু', 'শু', 'হু', 'হৃ', 'জ্ঞ', 'ক্ষ', '্তু']) clusters.delete(letters)
  clusters.set('আ', 'Av').set('জ্ঞ', 'Á').set('ক্ষ', '¶')
  const right = new Map(Object.entries({ 'া': 'v', 'ী': 'x', 'ু': 'z', 'ূ': '~', 'ৃ': '…', 'ৗ': 'Š' }))
  const rest = new Map<string, string>()
  for (const table of [CODAS, MARKS])
    for (const [glyph, letters] of Object.entries(table)) rest.set(letters, glyph)
  const left = new Map(Object.entries(LEFT_SIGNS).map(([glyph, sign]) => [sign, glyph]))
  return {
    clusters,
    longest: Math.max(...[...clusters.keys()].map((letters) => letters.length)),
    left,
    right,
    rest,
  }
}

/** Forms that the fonts draw better than the sum of their letters. */
const PREFERRED: readonly (readonly [string, string])[] = [
  ['প্র', 'cÖ'],
  ['গ্র', 'MÖ'],
  ['ফ্র', 'd«'],
  ['ক্ত্র', '³«'],
  ['ত্ত্র', 'Ë«'],
  ['ধ্ব', 'aŸ'],
  ['ব্ব', 'eŸ'],
  ['হ্ব', 'nŸ'],
  ['শ্ব', 'k¦'],
  ['গ্ব', 'M¦'],
  ['স্ব', '¯^'],
  ['ম্ব', '¤^'],
  ['ন্ব', 'š^'],
  ['ষ্ব', '®^'],
  ['স্ম', '¯§'],
  ['ষ্ম', '®§'],
  ['ম্ম', '¤§'],
  ['স্ক', '¯‹'],
  ['ষ্ক', '®‹'],
  ['স্ক্র', '¯Œ'],
  ['ষ্ক্র', '®Œ'],
  ['স্ত', '¯—'],
  ['ন্ত', 'š—'],
  ['স্থ', '¯’'],
  ['ন্থ', 'š’'],
  ['স্ত্র', '¯¿'],
  ['ন্ত্র', 'š¿'],
  ['স্প', '¯c'],
  ['ষ্প', '®c'],
  ['ম্প', '¤c'],
  ['ম্ভ', '¤¢'],
  ['ম্ভ্র', '¤£'],
  ['দ্ভ', '™¢'],
  ['দ্ভ্র', '™£'],
  ['দ্ঘ', '™N'],
  ['দ্গ', '˜M'],
  ['ন্দ', '›`'],
  ['ন্ট', '›U'],
  ['চ্চ', '”P'],
  ['চ্ছ', '”Q'],
  ['ঙ্খ', '•L'],
  ['ঙ্ঘ', '•N'],
  ['ঙ্ম', '•g'],
  ['ঙ্ক্ষ', '•¶'],
  ['ন্দ্ব', '›Ø'],
  ['স্ল', '¯¬'],
  ['ম্ল', '¤¬'],
  ['ণ্ণ', 'Yè'],
  ['ক্ষ্ণ', '¶è'],
  ['ন্ন', 'bœ'],
  ['হ্ণ', 'nœ'],
]
