import { LATIN, NUMBER, WORD } from '../../tokens/index.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { makeSegment, type Segment } from './segments.js'

/** A short form in brackets behind a name, and the name it stands for. */
export interface BracketForm {
  readonly segment: Segment
  readonly of: Segment
}

export const BEFORE_BRACKETS = 'name before its short form'

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
    // ভারতীয় পুরাতত্ত্ব সর্বেক্ষণ (এএসআই): letters of its own mean nothing else here.
    if (!isAcronym(view.written(at)) && view.has(at, OTHER)) continue
    const { cuts } = view.lexemes[at]
    found.push({
      of: segment,
      segment: makeSegment({
        first: at,
        last: at + 1,
        type: segment.type,
        score: 7,
        rule: 'bracketed short form',
        cut: cuts[0],
      }),
    })
  }
  return found
}

/**
 * An unlisted word before a listed short form in brackets is the same name in another spelling: কেসিসিএনএ (KCNA).
 */
export function namesBeforeBrackets(view: View, accepted: readonly Segment[]): BracketForm[] {
  const found: BracketForm[] = []
  for (const segment of accepted) {
    const { first, last, match, type } = segment
    if (match === undefined || last - first !== 1 || !BOUND.has(type)) continue
    if (view.mark(first - 1) !== '(' || view.mark(last) !== ')') continue
    const at = first - 2
    if (!view.isBare(at) || accepted.some((other) => other.first <= at && at < other.last)) continue
    if (view.classes(at) & (CLASSES.generic | CLASSES.title | CLASSES.head) || view.isWord(at - 1) === false)
      continue
    if (view.units.kinds[at - 1] === NUMBER) continue
    const { cuts } = view.lexemes[at]
    found.push({
      of: segment,
      segment: makeSegment({ first: at, last: at + 1, type, score: 4, rule: BEFORE_BRACKETS, cut: cuts[0] }),
    })
  }
  return found
}

/** আরএসএফ, বিএনএমপি, KCNA: letters spelled out, which mean whatever stands before their brackets. */
export function isAcronym(text: string): boolean {
  acronym ??= new RegExp(`^(?:[A-Z]{2,}|(?:${[...nameCues('letter')].join('|')}){2,})$`, 'u')
  return acronym.test(text)
}

let acronym: RegExp | undefined

const OTHER = CLASSES.stop | CLASSES.verb | CLASSES.title | CLASSES.generic
const BOUND = new Set(['ORG', 'EVENT', 'LAW', 'PRODUCT', 'DISEASE', 'WEAPON'])
