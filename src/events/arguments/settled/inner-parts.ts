import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { EventNeeds } from '../../needs.js'
import type { Argument } from '../../types.js'

/** Types of which somebody tells what is to be, with its place and its time. */
const TELLING = new Set([
  ...['Announce', 'Demand', 'Pledge', 'Reject', 'Deny', 'Threaten', 'Urge', 'Accuse', 'Condemn', 'Praise'],
])

/** Of these it is a deed, and not what is made known. */
const DEEDS = new Set(['Pledge', 'Threaten', 'Demand', 'Urge', 'Accuse'])

/**
 * "লোহিত সাগরে জাহাজে হামলা চালানোর হুমকি", "ঢাকায় সেতু নির্মাণের প্রতিশ্রুতি": where and when stands within what somebody threatens or
 * promises, or right before it, is of that and not of the threat.
 */
export function dropInnerParts(
  args: Argument[],
  { row, first }: Match,
  words: Words,
  { mentions, dates }: EventNeeds,
): void {
  if (!TELLING.has(row.type)) return
  const content = args.find(({ role }) => role === 'content')
  const held = content === undefined ? null : wordsOf(content)
  if (held === null || held.end > words.starts[first]) return
  const isOfDeed = DEEDS.has(row.type) && isDeed(words, held)
  for (let a = args.length - 1; a >= 0; a--) {
    const { role, filler } = args[a]
    if (role !== 'time' && role !== 'place') continue
    const own =
      'date' in filler
        ? dates[filler.date]
        : 'entity' in filler && filler.mention !== undefined
          ? mentions[filler.mention]
          : null
    if (own === null) continue
    const isInside = own.start >= held.start && own.end <= held.end
    const isBefore = isOfDeed && own.end < held.start && words.source.slice(own.end, held.start).trim() === ''
    // শনিবার সরে যাওয়ার আহ্বান জানিয়েছে: a day alone may be that of the words themselves.
    if (role === 'time' && !endsInBound(words, own)) continue
    if (isInside || isBefore) args.splice(a, 1)
  }
}

/** ১৫ জানুয়ারির মধ্যে, রোববার থেকে */
function endsInBound(words: Words, { end }: Range): boolean {
  const token = partition(words.length, (i) => words.ends[i] < end)
  return words.isOf('time-bound', token)
}

/** The words of a filler that is words, or an event by its words. */
export function wordsOf({ filler }: Argument): Range | null {
  if ('span' in filler) return filler.span
  return 'event' in filler ? (filler.words ?? null) : null
}

/** সেতু নির্মাণের, বকেয়া পরিশোধের: a deed and what it is done to. */
function isDeed(words: Words, { start, end }: Range): boolean {
  const text = words.source.slice(start, end)
  return text.includes(' ') && text.endsWith('র')
}
