import { isNounForm } from '../words/cuts.js'
import { isCue, isCueForm } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'

/** Buildings, organisations and adjectives of states, and persons, as bits of a lexeme's groups. */
const BODIES = (1 << 19) | (1 << 20) | (1 << 23)
const PERSONS = 1 << 16

/** Whether a unit may be a word of somebody's name. */
export function mayName(view: View, at: number): boolean {
  if (!view.isWord(at) || view.isCounter(at) || view.units.kinds[at] !== 0) return false
  // কুমিল্লা-৩
  if (/[০-৯0-9]/.test(view.written(at))) return false
  const { classes, groups } = view.lexemes[at]
  if (isVerdict(view, at) || isNounForm(view, at)) return false
  if (classes & LISTED) return (classes & CLASSES.stop) === 0 || isCalledSo(view, at) || isServed(view, at)
  // মাসুম | যুবলীগের: what is listed as a body or a people is nobody's family name.
  if ((groups & BODIES) !== 0 && (groups & PERSONS) === 0) return false
  return (
    (view.classes(at) & (CLASSES.stop | CLASSES.verb | CLASSES.generic | CLASSES.head | CLASSES.title)) ===
      0 || isSurnameBehind(view, at)
  )
}

/** সুশোভন | সরকারের, সুমন | মিত্র-সহ: a surname that is a common word as well, with an ending, behind a given name that is nothing else. */
function isSurnameBehind(view: View, at: number): boolean {
  const before = at - 1
  return (
    view.isAdjacent(at) &&
    view.has(before, CLASSES.given) &&
    !view.has(before, CLASSES.title | CLASSES.stop | CLASSES.verb) &&
    // জেলাশাসক বিধান | রায়-সহ
    (!view.has(before, CLASSES.generic) || view.isTitle(before - 1)) &&
    view.lexemes[at].cuts.some(
      ({ suffix, case: c, compound, classes }) =>
        suffix !== '' && ENDINGS.has(c) && !compound && (classes & CLASSES.family) !== 0,
    )
  )
}

const ENDINGS: ReadonlySet<string> = new Set(['GEN', 'OBJ', 'COM'])

/**
 * আব্দুল | কাদের: behind such a name its other half stands, whatever else that means; ওসি মনজুর | কাদের: behind a title and a given
 * name it does as well.
 */
function isServed(view: View, at: number): boolean {
  if (!view.isAdjacent(at)) return false
  return (
    isCue(view, at - 1, 'servant') ||
    (isCue(view, at, 'served') &&
      view.has(at - 1, CLASSES.given) &&
      !view.has(at - 1, CLASSES.stop) &&
      view.isTitle(at - 2))
  )
}

/** সাংবাদিক সারা ব্রুনা: a given name that is a word of grammar as well, between a title and another name. */
function isCalledSo(view: View, at: number): boolean {
  const next = at + 1
  if (!view.has(at, CLASSES.given) || !view.isTitle(at - 1) || !view.isWord(next) || !view.isAdjacent(next))
    return false
  return (
    ((view.lexemes[next].classes & LISTED) !== 0 || !view.lexemes[next].known) &&
    !view.has(next, CLASSES.stop | CLASSES.generic)
  )
}

/** রায়কে স্বাগত, রায় ঘোষণা: the family name is the judgment, too. */
function isVerdict(view: View, at: number): boolean {
  return isCue(view, at + 1, 'verdict-behind') && isCueForm(view, at, 'verdict')
}
