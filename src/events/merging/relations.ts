import { mapped } from '../../core/mapped.js'
import { packed } from '../../generated/words/events/relation-words.js'
import { Lookup } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import { markingNames, postpositionAt } from '../arguments/sentence/markings.js'
import { valuesPresent } from '../grammar/word-forms.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import type { CountKey, EventFinding, EventRelation } from '../types.js'
import { remade } from './assemble.js'
import { recurs } from './merge-reasons.js'
import { areNear } from './one-sentence.js'
import type { Reading } from './reading.js'
import { areCompatible } from './times.js'

type Tie = 'total' | 'again'

let tieWords: Lookup<Tie> | undefined

function ties(): Lookup<Tie> {
  tieWords ??= Lookup.of(
    records(parseList(packed)).flatMap(({ words, tie }) =>
      words.split(' ').map((word) => [word.replaceAll('_', ' '), tie as Tie] as const),
    ),
  )
  return tieWords
}

/** An event looks back at no more than this many earlier ones. */
const REACH = 40
/** Parts of a match belong to its result: goals, innings, wickets. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['Performance', 'MatchResult'],
  ['Die', 'Casualty'],
  ['Injure', 'Casualty'],
])

/**
 * How the events of a document hang together: competing figures (`conflictsWith`), running totals (`includes`),
 * what is said again (`restates`), parts of a whole (`subEventOf`), and causes that no role holds (`causedBy`).
 */
export function relate(
  document: EventNeeds,
  words: Words,
  readings: readonly Reading[],
  groups: readonly (readonly number[])[],
  events: readonly EventFinding[],
): EventFinding[] {
  const sentenceTies = new Map<number, ReadonlySet<Tie>>()
  const tiesOf = (sentence: number): ReadonlySet<Tie> => {
    let known = sentenceTies.get(sentence)
    if (known === undefined) {
      const { firsts, lasts } = document.sentences
      known = valuesPresent(words, ties(), firsts[sentence], lasts[sentence])
      sentenceTies.set(sentence, known)
    }
    return known
  }
  const groupOf = new Int32Array(readings.length)
  groups.forEach((group, g) => {
    for (const i of group) groupOf[i] = g
  })
  return mapped(events, (event, e) => {
    const relations: EventRelation[] = []
    const ownTies = () => tiesOf(readings[groups[e][0]].match.sentence)
    const whole = PARTS.get(event.type)
    const last = Math.min(events.length, e + REACH)
    for (let o = Math.max(0, e - REACH); o < last; o++) {
      if (o === e || (events[o].type !== event.type && events[o].type !== whole)) continue
      const type = between(document, event, events[o], o < e, ownTies)
      if (type !== null) relations.push({ type, event: o })
    }
    for (const cause of causesOf(words, readings, groups[e], event))
      if (groupOf[cause] !== e) relations.push({ type: 'causedBy', event: groupOf[cause] })
    return relations.length === 0 ? event : remade(event, event.args, relations)
  })
}

function between(
  document: EventNeeds,
  event: EventFinding,
  other: EventFinding,
  isEarlier: boolean,
  ties: () => ReadonlySet<Tie>,
): EventRelation['type'] | null {
  const isPart =
    PARTS.get(event.type) === other.type &&
    event.polarity === other.polarity &&
    areNear(event.mentions, other.mentions, reachOf(other.type))
  if (isPart) return 'subEventOf'
  if (event.type !== other.type) return null
  if (event.polarity !== other.polarity) return opposed(document, event, other) ? 'conflictsWith' : null
  if (!isEarlier) return null
  if (sharesParticipant(event, other) && ties().has('again')) return 'restates'
  if (!countsDiffer(event, other)) return null
  if (ties().has('total')) return 'includes'
  return sameScene(document, event, other) && !sameSources(event, other) ? 'conflictsWith' : null
}

/** So many sentences from its match a goal is told, and a death from how many there were. */
function reachOf(whole: string): number {
  return whole === 'MatchResult' ? 12 : 1
}

/** "নয়জন আহত হয়েছেন" and, by another account, "কেউ আহত হননি". */
function opposed(document: EventNeeds, event: EventFinding, other: EventFinding): boolean {
  if (sameSources(event, other) || !isTold(event) || !isTold(other)) return false
  return (
    !recurs(event.type) &&
    sameScene(document, event, other) &&
    (isCounted(event, other) || sharesParticipant(event, other))
  )
}

/** Whether it is told as a fact or a claim, and not as a plan or a wish. */
function isTold({ modality }: EventFinding): boolean {
  return modality === 'asserted' || modality === 'alleged'
}

function isCounted(event: EventFinding, other: EventFinding): boolean {
  return Object.keys(event.counts).length + Object.keys(other.counts).length > 0
}

function sharesParticipant(event: EventFinding, other: EventFinding): boolean {
  return event.args.some(
    ({ role, filler }) =>
      'entity' in filler &&
      other.args.some(
        (arg) => arg.role === role && 'entity' in arg.filler && arg.filler.entity === filler.entity,
      ),
  )
}

/** No time, place or cause of the one contradicts the other. */
function sameScene({ dates }: EventNeeds, event: EventFinding, other: EventFinding): boolean {
  for (const role of ['place', 'cause', 'time']) {
    const own = event.args.filter((arg) => arg.role === role)
    const theirs = other.args.filter((arg) => arg.role === role)
    if (own.length === 0 || theirs.length === 0) continue
    const same = own.some(({ filler: a }) =>
      theirs.some(
        ({ filler: b }) =>
          ('entity' in a && 'entity' in b && a.entity === b.entity) ||
          ('event' in a && 'event' in b && a.event === b.event) ||
          ('date' in a && 'date' in b && areCompatible(dates[a.date].timex.value, dates[b.date].timex.value)),
      ),
    )
    if (!same) return false
  }
  return true
}

function sameSources(event: EventFinding, other: EventFinding): boolean {
  const names = ({ sources }: EventFinding) =>
    mapped(sources, (filler) => ('entity' in filler ? `E${filler.entity}` : JSON.stringify(filler))).sort()
  return names(event).join() === names(other).join()
}

function countsDiffer(event: EventFinding, other: EventFinding): boolean {
  return (Object.keys(event.counts) as CountKey[]).some((key) => {
    const [a, b] = [event.counts[key], other.counts[key]]
    return a !== undefined && b !== undefined && (a.value !== b.value || a.min !== b.min || a.max !== b.max)
  })
}

const CAUSAL = new Set(['cause', 'reason'])

/** বন্যার কারণে পরীক্ষা স্থগিত: a noun trigger before a word of cause, for the next trigger of the sentence. */
function causesOf(
  words: Words,
  readings: readonly Reading[],
  group: readonly number[],
  event: EventFinding,
): number[] {
  if (event.args.some(({ role }) => CAUSAL.has(role))) return []
  const names = markingNames()
  const causes: number[] = []
  for (const i of group) {
    if (i === 0) continue
    const { match: previous } = readings[i - 1]
    const { match } = readings[i]
    if (previous.sentence !== match.sentence) continue
    const marking = postpositionAt(words, previous.last, match.first)
    if (marking >= 0 && names[marking] === '+cause') causes.push(i - 1)
  }
  return causes
}
