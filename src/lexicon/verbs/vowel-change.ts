const SIGN_OF: Record<string, string> = {
  আ: 'া',
  ই: 'ি',
  ঈ: 'ী',
  উ: 'ু',
  ঊ: 'ূ',
  এ: 'ে',
  ঐ: 'ৈ',
  ও: 'ো',
  ঔ: 'ৌ',
}
const VOWELS = new Set([...Object.keys(SIGN_OF), ...Object.values(SIGN_OF), 'অ'])

/** One change of a root: what becomes what, at its end or in its last vowel. */
export interface Change {
  readonly from: string
  readonly to: string
  readonly atEnd: boolean
}

/**
 * The changes that a cell of verb-classes.tsv names. `ও>উ` changes the last vowel, as a sign or a letter of its own
 * (শোন → শুন, ওঠ → উঠ); `া$>ি` changes the end (চালা → চালি).
 */
export function readChanges(cell: string): Change[] {
  if (cell === '') return []
  return cell.split(' ').map((change) => {
    const [from, to] = change.split('>')
    const atEnd = from.endsWith('$')
    return { from: atEnd ? from.slice(0, -1) : from, to, atEnd }
  })
}

/** The stem that a root becomes. */
export function changed(root: string, changes: readonly Change[]): string {
  let stem = root
  for (const { from, to, atEnd } of changes) {
    if (!atEnd) stem = withLastVowel(stem, from, to)
    else if (stem.endsWith(from)) stem = stem.slice(0, stem.length - from.length) + to
  }
  return stem
}

function withLastVowel(stem: string, from: string, to: string): string {
  for (let i = stem.length - 1; i >= 0; i--) {
    if (!VOWELS.has(stem[i])) continue
    if (stem[i] === from) return stem.slice(0, i) + to + stem.slice(i + 1)
    if (stem[i] === SIGN_OF[from]) return stem.slice(0, i) + SIGN_OF[to] + stem.slice(i + 1)
    return stem
  }
  return stem
}
