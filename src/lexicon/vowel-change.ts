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

/**
 * A stem made from a root by the changes of verb-classes.tsv. `ও>উ` changes the last vowel, as a sign or
 * a letter of its own (শোন → শুন, ওঠ → উঠ); `া$>ি` changes the end (চালা → চালি).
 */
export function changed(root: string, changes: string): string {
  let stem = root
  for (const change of changes.split(' ')) {
    if (change === '') continue
    const [from, to] = change.split('>')
    if (from.endsWith('$')) {
      const end = from.slice(0, -1)
      if (stem.endsWith(end)) stem = stem.slice(0, stem.length - end.length) + to
    } else stem = withLastVowel(stem, from, to)
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
