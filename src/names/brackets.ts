import { LATIN, WORD } from '../tokens/index.js'
import type { Segment } from './segments.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

/** A short form in brackets behind a name, and the name it stands for. */
export interface BracketForm {
  readonly segment: Segment
  readonly of: Segment
}

/** (কেসিএনএ), (KCNA), (বাফুফে) behind a name: another form of it. */
export function bracketForms(view: View, accepted: readonly Segment[]): BracketForm[] {
  const found: BracketForm[] = []
  for (const segment of accepted) {
    if (!BOUND.has(segment.type)) continue
    const open = segment.last
    const at = open + 1
    if (view.mark(open) !== '(' || view.mark(at + 1) !== ')' || !view.isWord(at)) continue
    const kind = view.units.kinds[at]
    if (kind !== WORD && kind !== LATIN) continue
    if (view.classes(at) & (CLASSES.stop | CLASSES.verb | CLASSES.title) || view.has(at, CLASSES.generic)) continue
    const { cuts } = view.lexemes[at]
    found.push({
      of: segment,
      segment: { first: at, last: at + 1, type: segment.type, score: 7, rule: 'bracketed short form', cut: cuts[0] },
    })
  }
  return found
}

const BOUND = new Set(['ORG', 'EVENT', 'LAW', 'PRODUCT', 'DISEASE', 'WEAPON'])
