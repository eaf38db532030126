import { none } from '../../core/mapped.js'
import { packed } from '../../generated/models/merging.js'
import { packed as packedByHand } from '../../generated/models/merging-by-hand.js'
import { heldName } from '../../lists/cells.js'
import { parseList, records } from '../../lists/index.js'
import { isTakenUp } from '../detection/ellipsis.js'
import type { EventNeeds } from '../needs.js'
import type { MergeReason } from '../types.js'
import type { Reading } from './reading.js'
import { reasonsFor, rivalsOf } from './rivals.js'
import { sameFiller } from './same-filler.js'
import { sharesHead } from './two-tellings.js'

let learned: ReadonlyMap<string, number> | undefined

/** What a reason weighs, from `data/models/merging.tsv` and `merging-by-hand.tsv`. */
export function mergeWeights(): ReadonlyMap<string, number> {
  learned ??= new Map([...weightsOf(packed), ...mergeWeightsByHand()])
  return learned
}

/** The weights that a person has set, which training leaves as they are. */
export function mergeWeightsByHand(): ReadonlyMap<string, number> {
  return new Map(weightsOf(packedByHand))
}

function weightsOf(list: string): [string, number][] {
  return records(parseList(list)).map(({ reason, weight }) => [heldName(reason), Number(weight)])
}

/** From here on two triggers are one occurrence: what is held apart by mistake costs a reader more than what is not. */
const LEAST = -0.2

/** Triggers of one occurrence, and why each was put to those before it. */
export interface Occurrence {
  /** Indices of readings, in text order. */
  readonly group: readonly number[]
  /** For each but the first. */
  readonly why: readonly (readonly MergeReason[])[]
}

const NO_REASONS: readonly MergeReason[] = /* @__PURE__ */ none()

/** Groups readings of the same occurrence. */
export function occurrences(document: EventNeeds, readings: readonly Reading[]): Occurrence[] {
  const found: Growing[] = []
  const ofType = new Map<string, Growing[]>()
  const weights = mergeWeights()
  for (let i = 0; i < readings.length; i++) {
    const { type } = readings[i].match.row
    let earlier = ofType.get(type)
    if (earlier === undefined) {
      earlier = []
      ofType.set(type, earlier)
    }
    const rivals = rivalsOf(earlier, readings, readings[i])
    let best: Growing | undefined
    let bestScore = LEAST
    let bestReasons = NO_REASONS
    for (const each of rivals.near) {
      const { group } = each
      if (isUpon(readings, group, readings[i]) || isOfNext(readings, group, i)) continue
      if (isTakenUp(readings[i].match)) continue
      const reasons = reasonsFor(document, readings, rivals, each, readings[i])
      const isOne = isOneChange(readings, group, i) || isOneWay(readings, group, i)
      const score = isOne ? Number.POSITIVE_INFINITY : weigh(reasons, weights)
      if (score > bestScore) {
        best = each
        bestScore = score
        bestReasons = reasons
      }
    }
    if (best === undefined) {
      const one: Growing = { group: [i], why: [] }
      earlier.push(one)
      found.push(one)
    } else {
      best.group.push(i)
      best.why.push(bestReasons)
    }
  }
  return found
}

interface Growing extends Occurrence {
  readonly group: number[]
  readonly why: (readonly MergeReason[])[]
}

/** বেড়ে ৪১০টিতে পৌঁছেছে: the participle says which way, the verb how far. */
function isOneChange(readings: readonly Reading[], group: readonly number[], at: number): boolean {
  const { match, args } = readings[at]
  if (match.row.type !== 'IndicatorChange' || group[group.length - 1] !== at - 1) return false
  const { match: before, args: others } = readings[at - 1]
  return (
    before.sentence === match.sentence &&
    before.chain?.form === 'participle' &&
    match.chain?.form === 'finite' &&
    others.some((arg) => args.some(({ role, filler }) => role === arg.role && sameFiller(filler, arg.filler)))
  )
}

/** দেশ ছেড়ে প্রতিবেশী দেশে আশ্রয় নিলেন: leaving and arriving are one way, with no other verb of the sentence between. */
function isOneWay(readings: readonly Reading[], group: readonly number[], at: number): boolean {
  const { match } = readings[at]
  if (match.row.type !== 'Travel' || group[group.length - 1] !== at - 1) return false
  const { match: before } = readings[at - 1]
  return (
    before.sentence === match.sentence &&
    before.chain?.form === 'participle' &&
    match.chain?.form === 'finite' &&
    match.first - before.last <= UPON
  )
}

/** বিস্ফোরণের পর আগুন: what follows upon something is not that itself. */
function isUpon(readings: readonly Reading[], group: readonly number[], { match }: Reading): boolean {
  for (let g = group.length - 1; g >= 0; g--) {
    const { match: earlier, opensNext } = readings[group[g]]
    if (earlier.sentence !== match.sentence) return false
    if (opensNext && match.first >= earlier.last && match.first <= earlier.last + UPON) return true
  }
  return false
}

/** আগুন, দুজনের মৃত্যু | … বিস্ফোরণের পর আগুন লেগে: what the headline names is what follows by the same name. */
function isOfNext(readings: readonly Reading[], group: readonly number[], at: number): boolean {
  const { match, opensNext } = readings[at]
  const next = readings[at + 1]
  if (!opensNext || next === undefined || !isUpon(readings, [at], next)) return false
  const isNamed = (reading: Reading) => group.some((member) => sharesHead(readings[member], reading))
  return next.match.row.type === match.row.type && isNamed(next) && !isNamed(readings[at])
}

/** So many words behind a trigger and পর what follows upon it is told. */
const UPON = 6

function weigh(reasons: readonly MergeReason[], weights: ReadonlyMap<string, number>): number {
  let score = 0
  for (let i = 0; i < reasons.length; i++) score += reasons[i].times * (weights.get(reasons[i].reason) ?? 0)
  return score
}

/** Reasons with their weights: `same trigger row 0.5, near sentence 0.2`. */
export function accountOf(reasons: readonly MergeReason[]): string {
  const weights = mergeWeights()
  return reasons
    .map(({ reason, times }) => `${reason} ${(times * (weights.get(reason) ?? 0)).toFixed(1)}`)
    .join(', ')
}
