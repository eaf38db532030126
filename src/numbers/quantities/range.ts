import type { Composed } from '../numerals/compose.js'
import type { Context } from './context.js'
import type { Measure } from './measure.js'
import { withParts } from './parts.js'

/** A second number that makes a range with the first. */
export interface RangeEnd {
  readonly number: Composed
  readonly measure: Measure
  readonly min: number
  readonly max: number
  /** Two numbers beside each other, so about: দুই-তিনজন. */
  readonly doubled: boolean
  /** Words of a score: তিন-এক গোলে. */
  readonly score: readonly [number, number] | null
}

/** Reads the other end: ২ |থেকে ৩ লাখ, ৫০০ টাকা |থেকে ৬০০ টাকা, দুই|-তিনজন, তিন |চারজন. */
export function rangeAfter(context: Context, number: Composed, own: Measure): RangeEnd | undefined {
  if (number.vague || number.about || number.fraction || number.form !== 'cardinal') return undefined
  if (number.tail.class !== '' || own.case !== '') return undefined
  const joint = jointAfter(context, number, own)
  if (joint === undefined) return undefined
  const second = context.composer.read(joint.token, joint.from)
  if (second === undefined || !mayEnd(second)) return undefined
  if (joint.kind === 'beside' && !areNeighbours(number, second)) return undefined
  const whole = withParts(context, second)
  const behind = whole.measure
  if (!sameMeasure(own, behind)) return undefined
  const [from, to] = shareScale(number, whole.number)
  const doubled = joint.kind !== 'word' && number.style === 'words' && second.style === 'words'
  if (from < to) {
    if (doubled && to > 5 * from) return undefined
    if (joint.kind === 'word' && isChange(context, second, behind)) return undefined
    return { number: second, measure: behind, min: from, max: to, doubled, score: null }
  }
  // দু-একটি
  if (doubled && number.value === 2 && second.value === 1)
    return { number: second, measure: behind, min: 1, max: 2, doubled, score: null }
  if (joint.kind !== 'word' && own.unit === undefined && from <= 20 && isScoreCue(context, behind))
    return { number: second, measure: behind, min: to, max: from, doubled, score: [from, to] }
  return undefined
}

interface Joint {
  readonly kind: 'word' | 'hyphen' | 'beside'
  readonly token: number
  readonly from: number
}

function jointAfter(context: Context, number: Composed, own: Measure): Joint | undefined {
  if (number.used > 0) {
    const atoms = context.lexer.at(number.last - 1)?.atoms
    return atoms?.[number.used]?.class === 'hyphen'
      ? { kind: 'hyphen', token: number.last - 1, from: number.used + 1 }
      : undefined
  }
  const at = own.last
  if (context.isCue(at, 'until')) return { kind: 'word', token: at + 1, from: 0 }
  const mark = context.mark(at)
  if (mark === '-' || mark === '–' || mark === '—' || mark === '‑' || mark === '‐') {
    const tight = context.glued(at) && context.glued(at + 1)
    const loose = !context.glued(at) && !context.glued(at + 1) && number.style === 'digits'
    if (tight || (loose && context.isNumber(at + 1))) return { kind: 'hyphen', token: at + 1, from: 0 }
    return undefined
  }
  const plain = number.style === 'words' && own.last === number.last && number.tail.bare
  return plain && context.isWord(at) ? { kind: 'beside', token: at, from: 0 } : undefined
}

function mayEnd(second: Composed): boolean {
  return (
    second.form === 'cardinal' &&
    !second.vague &&
    !second.about &&
    !second.fraction &&
    !second.bareScale &&
    !second.percent &&
    !second.fold
  )
}

/** দুই তিন, পাঁচ সাত, দশ বারো, বিশ পঁচিশ: pairs that are said for "about so many". */
function areNeighbours(first: Composed, second: Composed): boolean {
  if (first.style !== 'words' || second.style !== 'words' || first.needs === 'unit' || first.lead === null)
    return false
  const a = first.lead
  const b = second.lead ?? second.value
  if (first.scales.length > 0 || a < 1) return false
  return (
    a < b &&
    (b - a === 1 || (b <= 2 * a && (b - a <= 2 || (a >= 10 && a % 5 === 0 && b % 5 === 0 && b - a <= 10))))
  )
}

function sameMeasure(first: Measure, second: Measure): boolean {
  if (first.unit !== undefined) return second.unit === first.unit
  if (first.classifier !== '') return second.classifier === first.classifier
  return true
}

/** ২ থেকে ৩ লাখ: the first takes the scales of the second, if its own are the beginning of those. */
function shareScale(first: Composed, second: Composed): [number, number] {
  const own = first.scales
  const other = second.scales
  if (first.lead === null || second.lead === null || own.length >= other.length || first.lead > second.lead)
    return [first.value, second.value]
  for (let i = 0; i < own.length; i++) if (own[i] !== other[i]) return [first.value, second.value]
  let value = first.value
  for (let i = own.length; i < other.length; i++) value *= other[i]
  return [value, second.value]
}

/** ৭ শতাংশ থেকে ৮ শতাংশে |উন্নীত: a change, not a range. */
function isChange(context: Context, second: Composed, behind: Measure): boolean {
  if (behind.case !== 'LOC' && second.tail.case !== 'LOC') return false
  return context.at(context.lists.changeVerbs, behind.last, false) !== undefined
}

export function isScoreCue(context: Context, behind: Measure): boolean {
  if (behind.unit?.kind === 'score') return true
  const cue = context.at(context.lists.scoreCues, behind.last, false)
  return cue !== undefined && cue.value.place === 'after' && cue.value.joint === '-'
}
