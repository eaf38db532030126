import { packed as packedWeights } from '../generated/models/merging.js'
import { packed } from '../generated/words/recurrence.js'
import { column, parseList, records } from '../lexicon/index.js'
import type { EventNeeds } from './needs.js'
import type { Reading } from './reading.js'
import type { TriggerRow } from './triggers/row.js'
import type { Argument } from './types.js'

/** A reason for or against two triggers being one occurrence, and how many times it holds. */
export interface MergeReason {
  readonly reason: string
  readonly times: number
}

let learned: ReadonlyMap<string, number> | undefined

/** What a reason weighs, from `data/models/merging.tsv`. */
export function mergeWeights(): ReadonlyMap<string, number> {
  learned ??= new Map(records(parseList(packedWeights)).map((row) => [row.reason, Number(row.weight)]))
  return learned
}

let recurrent: Set<string> | undefined

/** Whether one article usually tells several events of the type. */
export function recurs(type: string): boolean {
  recurrent ??= new Set(column(parseList(packed), 'type'))
  return recurrent.has(type)
}

/** A trigger looks back at no more than this many earlier occurrences of its type. */
const REACH = 12

/** Triggers of one occurrence, and why each was put to those before it. */
export interface Occurrence {
  /** Indices of readings, in text order. */
  readonly group: readonly number[]
  /** For each but the first: the reasons, with their weights. */
  readonly why: readonly string[]
}

/** Groups readings of the same occurrence. */
export function occurrences(document: EventNeeds, readings: readonly Reading[]): Occurrence[] {
  const found: { group: number[]; why: string[] }[] = []
  const ofType = new Map<string, number[]>()
  const weights = mergeWeights()
  readings.forEach((reading, i) => {
    const { type } = reading.match.row
    let earlier = ofType.get(type)
    if (earlier === undefined) {
      earlier = []
      ofType.set(type, earlier)
    }
    let best = -1
    let bestScore = 0
    let bestReasons: readonly MergeReason[] = []
    for (let k = earlier.length - 1; k >= 0 && k >= earlier.length - REACH; k--) {
      const reasons = mergeReasons(document, readings, found[earlier[k]].group, reading, earlier.length)
      let score = 0
      for (const { reason, times } of reasons) score += times * (weights.get(reason) ?? 0)
      if (score > bestScore) {
        best = earlier[k]
        bestScore = score
        bestReasons = reasons
      }
    }
    if (best >= 0) {
      found[best].group.push(i)
      found[best].why.push(
        bestReasons
          .map(({ reason, times }) => `${reason} ${(times * (weights.get(reason) ?? 0)).toFixed(1)}`)
          .join(', '),
      )
    } else {
      earlier.push(found.length)
      found.push({ group: [i], why: [] })
    }
  })
  return found
}

/**
 * What speaks for and against a trigger being one more mention of an occurrence.
 *
 * @param rivals how many occurrences of the type are known
 */
export function mergeReasons(
  document: EventNeeds,
  readings: readonly Reading[],
  group: readonly number[],
  later: Reading,
  rivals: number,
): MergeReason[] {
  const reasons: MergeReason[] = []
  const say = (reason: string, times = 1) => {
    if (times > 0) reasons.push({ reason, times })
  }
  const members = group.map((i) => readings[i])
  const { match } = later
  say('any two triggers of a type')
  if (recurs(match.row.type)) say('an article tells several of these')
  if (members.some((member) => shareHead(member.match.row, match.row))) say('same trigger row')
  const shared = compareFillers(document, members, later)
  say('shared participant', Math.min(2, shared.same))
  const isNoun = match.chain === null
  say(
    isNoun ? 'other participant in the same role of a noun' : 'other participant in the same role',
    Math.min(2, shared.other),
  )
  if (rivals === 1 && !recurs(match.row.type))
    say(isNoun ? 'the only one that a noun can name' : 'the only one of its type')
  if (later.background) say('noun in the background')
  if (later.another) say('called another one')
  if (isBare(later) && !isGoverned(later)) say('noun without participants')
  if (members.every(isBare)) say('only nouns before')
  if (later.definite) say('pointed at')
  if (members.length === 1 && members[0].inTitle) say('told in the headline')
  if (members.some(({ polarity }) => polarity !== later.polarity)) say('polarity differs')
  if (modalitiesDiffer(members, later)) say('modality differs')
  if (countsDiffer(document, members, later)) say('counts differ')
  if (timesDiffer(document, members, later)) say('times differ')
  if (widthsDiffer(document, members, later)) say('a day and a longer time')
  if (subtypesDiffer(members, later)) say(isNoun ? 'subtypes of nouns differ' : 'subtypes differ')
  if (shared.elsewhere) say('other place')
  if (later.modality !== 'alleged' && members.every(({ modality }) => modality === 'alleged'))
    say('only alleged before')
  const distance = match.sentence - members[members.length - 1].match.sentence
  if (distance === 0) say(isNoun ? 'noun of the same sentence' : 'same sentence')
  else if (distance <= 2) say('near sentence')
  else if (distance > 8) say('far sentence')
  if (match.chain?.form === 'finite' && members.some((member) => member.match.chain?.form === 'finite'))
    say('both are finite verbs')
  if (match.form === 'participle') say('participle')
  if (members.length > 1) say('told more than once before')
  if (hasCore(later) && members.some(hasCore) && shared.same === 0) say('participants of their own')
  return reasons
}

function hasCore({ args }: Reading): boolean {
  return args.some(isCore)
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
): { same: number; other: number; elsewhere: boolean } {
  let same = 0
  let other = 0
  let elsewhere = false
  for (const arg of later.args) {
    if (!('entity' in arg.filler)) continue
    const { entity } = arg.filler
    const theirs = members.flatMap(({ args }) =>
      args.filter(({ role, filler }) => role === arg.role && 'entity' in filler),
    )
    if (theirs.length === 0) continue
    if (theirs.some(({ filler }) => 'entity' in filler && related(document, filler.entity, entity))) same++
    else if (arg.role !== 'place') other++
    else elsewhere = true
  }
  return { same, other, elsewhere }
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

/** What happened on Monday is not what happened this year, though Monday is of this year. */
function widthsDiffer(document: EventNeeds, members: readonly Reading[], later: Reading): boolean {
  const widths = (reading: Reading) =>
    reading.args.flatMap(({ role, filler }) => {
      if (role !== 'time' || !('date' in filler)) return []
      const { type, value } = document.dates[filler.date].timex
      if (type === 'DURATION' || type === 'INTERVAL' || value.startsWith('P')) return ['long']
      if (value.startsWith('T') || value.includes('REF')) return []
      return [value.length < 8 ? 'long' : 'day']
    })
  const own = widths(later)
  const theirs = members.flatMap(widths)
  return own.length > 0 && theirs.length > 0 && !theirs.some((width) => own.includes(width))
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

const spellings = new WeakMap<TriggerRow, ReadonlySet<string>>()

function spellingsOf(row: TriggerRow): ReadonlySet<string> {
  let known = spellings.get(row)
  if (known === undefined) {
    known = new Set(row.heads.map((head) => head.map(({ text }) => text).join(' ')))
    spellings.set(row, known)
  }
  return known
}

/** One head may stand in several rows, each with its own conditions. */
function shareHead(a: TriggerRow, b: TriggerRow): boolean {
  if (a === b) return true
  if (a.type !== b.type) return false
  const known = spellingsOf(a)
  for (const spelling of spellingsOf(b)) if (known.has(spelling)) return true
  return false
}

function subtypesDiffer(members: readonly Reading[], later: Reading): boolean {
  const own = later.match.row.subtype
  if (own === null) return false
  const theirs = members.map(({ match }) => match.row.subtype).filter((subtype) => subtype !== null)
  return theirs.length > 0 && !theirs.includes(own)
}
