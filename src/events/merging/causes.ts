import { mapped } from '../../core/mapped.js'
import { partition } from '../../core/partition.js'
import { eventClass, fillClass } from '../arguments/fill.js'
import { rolesOf } from '../arguments/frames.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { EventNeeds } from '../needs.js'
import type { Argument, EventFinding, EventForm, TriggerMention } from '../types.js'
import { remade } from './assemble.js'

/** A cause is looked for in this many sentences before the first mention. */
const REACH = 2
/** And among this many events around. */
const NEAR = 20

/**
 * What people died of where their own sentence does not say it: "… বাস উল্টে যায়। এতে তিনজন নিহত হন।" The last harm that a
 * verb has told before is the cause, marked `inferred`.
 */
export function inferCauses(
  { dates }: EventNeeds,
  words: Words,
  events: readonly EventFinding[],
): EventFinding[] {
  const harm = fillClass('harm')
  return mapped(events, (event, e) => {
    if (event.args.some(({ role }) => role === 'cause')) return event
    // কেউ হতাহত হননি: what did not befall anybody has no cause.
    if (event.polarity === 'negative') return event
    // মৃতের সংখ্যা ১৭: a total has more than one.
    if (event.subtype === 'cumulative') return event
    // খুনের মামলায়: a noun names it and does not tell it; whoever is killed by somebody, or found, did not die of what was told.
    if (!isTold(event.mentions) || KILLED.has(event.subtype ?? '') || event.args.some(isKiller)) return event
    const cause = SUFFERED.has(event.type) && rolesOf(event.type, {}).find(({ name }) => name === 'cause')
    if (!cause) return event
    const at = event.mentions[0]
    const isPointing = pointsBack(words, at.start)
    let best = -1
    let bestStart = -1
    for (let o = Math.max(0, e - NEAR); o < Math.min(events.length, e + NEAR); o++) {
      const other = events[o]
      if (o === e || eventClass(other.type) !== harm || !HARMING.has(other.type)) continue
      if (event.type === 'Damage' && !RAVAGES.has(other.type)) continue
      if (other.polarity === 'negative' || (other.modality !== 'asserted' && other.modality !== 'alleged'))
        continue
      // গত বছর ৩৭ জনের প্রাণহানি হয়েছে: what has a day of its own is of another time.
      if (hasFormerTime(dates, event.args, other.args)) continue
      for (const { sentence, start, form } of other.mentions)
        if (
          start < at.start &&
          sentence >= at.sentence - REACH &&
          start > bestStart &&
          (VERBS.has(form) || isPointing)
        ) {
          best = o
          bestStart = start
        }
    }
    if (best < 0) return event
    const arg: Argument = {
      role: 'cause',
      filler: { event: blowBefore(events, best) },
      inferred: true,
      rule: 'harm told before',
      confidence: CONFIDENCE,
    }
    return remade(event, [...event.args, arg])
  })
}

/** What befalls people and things by something else that the text tells. */
const SUFFERED = new Set(['Die', 'Injure', 'Casualty', 'Damage'])
/** What does it to many at once. */
const HARMING = new Set(['Attack', 'Battle', 'Accident', 'FireExplosion', 'NaturalDisaster'])
/** Deaths whose words say how they came. */
const KILLED = new Set([
  ...['murder', 'assassination', 'massacre', 'genocide', 'hanging', 'suicide', 'cull', 'starvation'],
  ...['found-dead', 'drowning', 'heart', 'stillbirth'],
])
/** Storms and fires do damage that is told without a word of them; who attacks or crashes is named with what he breaks. */
const RAVAGES = new Set(['NaturalDisaster', 'FireExplosion'])
const VERBS: ReadonlySet<EventForm> = new Set(['finite', 'passive'])

function isTold(mentions: readonly TriggerMention[]): boolean {
  return mentions.some(({ form }) => form !== 'nominal' && form !== 'nonfinite')
}

function isKiller({ role }: Argument): boolean {
  return role === 'killer'
}

/** ক্ষেপণাস্ত্র আছড়ে পড়ে, আগুন ধরে যায় জাহাজে: what set the fire, told before it in its sentence. */
function blowBefore(events: readonly EventFinding[], harm: number): number {
  const { type, mentions } = events[harm]
  if (type !== 'FireExplosion') return harm
  const { sentence, start } = mentions[0]
  for (let o = Math.max(0, harm - 3); o < harm; o++)
    if (
      BLOWS.has(events[o].type) &&
      events[o].mentions.some((each) => each.sentence === sentence && each.start < start)
    )
      return o
  return harm
}

const BLOWS = new Set(['Attack', 'Accident', 'NaturalDisaster'])

/** Whether the first is of a whole year, or of a day before the second's. */
function hasFormerTime(
  dates: EventNeeds['dates'],
  args: readonly Argument[],
  others: readonly Argument[],
): boolean {
  const own = dayOf(dates, args)
  if (own === null) return false
  if (YEAR.test(own)) return true
  const other = dayOf(dates, others)
  return other !== null && other.length >= DAY && own.length >= DAY && own.slice(0, DAY) < other.slice(0, DAY)
}

function dayOf(dates: EventNeeds['dates'], args: readonly Argument[]): string | null {
  for (const { role, filler } of args)
    if (role === 'time' && 'date' in filler) return dates[filler.date].timex.value
  return null
}

const YEAR = /^[0-9]{4}$/u
const DAY = '2026-01-31'.length

/** So many words before a trigger may point back: এতে, এ ঘটনায়. */
const POINTING = 8

function pointsBack(words: Words, start: number): boolean {
  const own = partition(words.length, (token) => words.starts[token] < start)
  const anaphors = grammarWords('anaphor')
  for (let at = own - 1; at >= 0 && at >= own - POINTING && !words.is(at, '।'); at--) {
    const text = words.text(at)
    if (anaphors.has(text) || anaphors.has(`${text} ${words.text(at + 1)}`)) return true
  }
  return false
}

/** On 227 annotated articles so often right where the event was. */
const CONFIDENCE = 0.7
