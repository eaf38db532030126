import { COMPOSED, CONSONANT, classTable, NUKTA, VIRAMA } from './classes.js'

/** The end of the consonant cluster that begins at `from`: ক্ষ, ড়্গ; `from` itself where none does. */
export function clusterEnd(text: string, from: number, end: number): number {
  const classes = classTable()
  const classAt = (at: number) => (at < end ? classes[text.charCodeAt(at)] : -1)
  const isConsonant = (kind: number) => kind === CONSONANT || kind === COMPOSED
  let at = from
  if (!isConsonant(classAt(at))) return from
  for (at++; ; ) {
    if (classAt(at) === NUKTA && classAt(at - 1) !== NUKTA && classAt(at - 1) !== COMPOSED) at++
    else if (classAt(at) === VIRAMA && isConsonant(classAt(at + 1))) at += 2
    else return at
  }
}
