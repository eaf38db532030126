import { packed } from '../generated/words/recurrence.js'
import { column, parseList } from '../lexicon/index.js'
import type { Reading } from './reading.js'
import type { EventNeeds } from './stage.js'
import type { Argument } from './types.js'

/** What speaks for and against two triggers being one occurrence. */
export interface MergeReason {
  readonly score: number
  readonly reasons: readonly string[]
}

let recurrent: Set<string> | undefined

/** Whether one article usually tells several events of the type. */
export function recurs(type: string): boolean {
  recurrent ??= new Set(column(parseList(packed), 'type'))
  return recurrent.has(type)
}

/** A trigger looks back at no more than this many earlier occurrences of its type. */
const REACH = 12

/** Groups readings of the same occurrence; each group lists indices in text order. */
export function occurrences(document: EventNeeds, readings: readonly Reading[]): number[][] {
  const groups: number[][] = []
  const ofType = new Map<string, number[]>()
  readings.forEach((reading, i) => {
    const type = reading.match.row.type
    const earlier = ofType.get(type) ?? []
    let best = -1
    let bestScore = 0
    for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - REACH; k--) {
      const { score } = judge(document, readings, groups[earlier[k]], reading)
      if (score > bestScore) {
        best = earlier[k]
        bestScore = score
      }
    }
    if (best >= 0) groups[best].push(i)
    else {
      ofType.set(type, [...earlier, groups.length])
      groups.push([i])
    }
  })
  return groups
}

function judge(
  document: EventNeeds,
  readings: readonly Reading[],
  group: readonly number[],
  later: Reading,
): MergeReason {
  const reasons: string[] = []
  let score = 0
  const say = (amount: number, reason: string) => {
    score += amount
    reasons.push(`${amount > 0 ? '+' : ''}${amount} ${reason}`)
  }
  const members = group.map((i) => readings[i])
  const { type } = later.match.row
  say(
    recurs(type) ? -1 : 1,
    recurs(type) ? 'an article tells several of these' : 'an article tells one of these',
  )
  if (members.some(({ match }) => match.row === later.match.row)) say(0.5, 'same trigger row')
  const shared = compareFillers(document, members, later)
  if (shared.same > 0) say(Math.min(2, shared.same) * 1.5, 'shared participant')
  if (shared.other > 0) say(-1.5 * Math.min(2, shared.other), 'other participant in the same role')
  if (isBare(later) && !isGoverned(later)) say(1, 'noun without participants')
  if (members.every(isBare)) say(0.5, 'only nouns before')
  if (later.definite) say(2, 'pointed at')
  if (members.length === 1 && members[0].inTitle) say(2, 'told in the headline')
  if (members.some(({ polarity }) => polarity !== later.polarity)) say(-4, 'polarity differs')
  if (modalitiesDiffer(members, later)) say(-3, 'modality differs')
  if (countsDiffer(document, members, later)) say(-5, 'counts differ')
  if (timesDiffer(document, members, later)) say(-2.5, 'times differ')
  if (subtypesDiffer(members, later)) say(-1.5, 'subtypes differ')
  return { score, reasons }
}

/** What has happened and what might happen are two, unless the words point back: হত্যাকাণ্ডটি ঘটে থাকতে পারে. */
function modalitiesDiffer(members: readonly Reading[], later: Reading): boolean {
  if (members.some(({ modality }) => modality === later.modality)) return false
  if (later.definite) return false
  if (isFree(later)) return isGoverned(later) && members.some((member) => !isFree(member))
  return isGoverned(later) || members.some((member) => !isFree(member) || isGoverned(member))
}

/** Title nouns and participles say nothing of modality. */
function isFree({ match }: Reading): boolean {
  return match.chain === null
}

function isGoverned({ modality }: Reading): boolean {
  return modality !== 'asserted' && modality !== 'alleged' && modality !== 'future'
}

function isBare({ match, args }: Reading): boolean {
  return match.chain === null && !args.some((arg) => isCore(arg))
}

function isCore(arg: Argument): boolean {
  return arg.role !== 'time' && arg.role !== 'place' && 'entity' in arg.filler
}

function compareFillers(
  document: EventNeeds,
  members: readonly Reading[],
  later: Reading,
): { same: number; other: number } {
  let same = 0
  let other = 0
  for (const arg of later.args) {
    if (!('entity' in arg.filler)) continue
    const { entity } = arg.filler
    const theirs = members.flatMap(({ args }) =>
      args.filter(({ role, filler }) => role === arg.role && 'entity' in filler),
    )
    if (theirs.length === 0) continue
    if (theirs.some(({ filler }) => 'entity' in filler && related(document, filler.entity, entity))) same++
    else if (arg.role !== 'place') other++
    else other += 0.5
  }
  return { same, other }
}

function related(document: EventNeeds, a: number, b: number): boolean {
  if (a === b) return true
  const { entities } = document
  return entities[a].members?.includes(b) === true || entities[b].members?.includes(a) === true
}

function countsDiffer(document: EventNeeds, members: readonly Reading[], later: Reading): boolean {
  const values = (reading: Reading) =>
    reading.args.flatMap(({ role, filler }) =>
      role === 'count' && 'number' in filler ? [document.numbers[filler.number]] : [],
    )
  const own = values(later)
  if (own.length === 0) return false
  const theirs = members.flatMap(values)
  return theirs.length > 0 && !theirs.some((a) => own.some((b) => a.value === b.value && a.max === b.max))
}

function timesDiffer(document: EventNeeds, members: readonly Reading[], later: Reading): boolean {
  const values = (reading: Reading) =>
    reading.args.flatMap(({ role, filler }) =>
      role === 'time' && 'date' in filler ? [document.dates[filler.date].timex.value] : [],
    )
  const own = values(later)
  if (own.length === 0) return false
  const theirs = members.flatMap(values)
  return theirs.length > 0 && !theirs.some((a) => own.some((b) => compatible(a, b)))
}

/** 2024-06 and 2024-06-12 agree; two days do not. */
function compatible(a: string, b: string): boolean {
  const shorter = Math.min(10, a.length, b.length)
  if (
    a.includes('REF') ||
    b.includes('REF') ||
    a.startsWith('P') ||
    b.startsWith('P') ||
    a.startsWith('T') ||
    b.startsWith('T')
  )
    return true
  return a.slice(0, shorter) === b.slice(0, shorter)
}

function subtypesDiffer(members: readonly Reading[], later: Reading): boolean {
  const own = later.match.row.subtype
  if (own === null) return false
  const theirs = members.map(({ match }) => match.row.subtype).filter((subtype) => subtype !== null)
  return theirs.length > 0 && !theirs.includes(own)
}
