import { packed } from '../../generated/words/tense-words.js'
import { analyseVerb, type VerbReading } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import { type TokenLayer, WORD } from '../../tokens/index.js'
import type { Tense } from './scene.js'

/** What has been seen of a clause, word by word. */
export interface Seen {
  readonly text: string
  readonly tokens: TokenLayer['tokens']
  /** Where the clause ends, at most. */
  readonly to: number
  /** Its first and last word so far, and the last of ভোট, হরতাল; -1 before. */
  first: number
  last: number
  scheduled: number
  /** The last of ডাক, কর্মসূচি. */
  called: number
  /** সংবাদ সম্মেলনে */
  occasion: boolean
  /** শুরু, চালু */
  starting: boolean
  /** Whether the word before is one: দিতে, দেওয়ার. */
  infinitive: boolean
  genitive: boolean
  /** The last of ডাকা, করা. */
  verbal: number
  /** What a present says where nothing better follows. */
  weak: Tense
}

/** The tense that a word decides, after those before it; undefined where it leaves it open. */
export function tenseOfWord(seen: Seen, token: number): Tense {
  const { text, tokens } = seen
  const start = tokens.starts[token]
  const end = tokens.ends[token]
  const noun = senseOf(text.slice(start, end))
  const tense = noun === undefined ? undefined : tenseOfNoun(seen, token, noun)
  if (tense !== undefined) return tense
  seen.genitive = text.charCodeAt(end - 1) === 0x09b0
  if (noun === 'starting') {
    seen.starting = true
    return undefined
  }
  const readings = analyseVerb(text, start, end)
  // News does not speak to তুমি: দিতে is an infinitive, খুলনা a city. পারে may be the far bank, but not in হতে পারে.
  const finite = readings.find(
    ({ form, also, mostly, person, root }) =>
      form === 'finite' &&
      person !== 2 &&
      (also.length === 0 || mostly === 'verb' || (seen.infinitive && senseOf(root) === 'ahead')),
  )
  return finite === undefined ? tenseOfOpen(seen, token, readings) : tenseOfFinite(seen, token, finite)
}

function tenseOfNoun(seen: Seen, token: number, noun: string): Tense {
  const { text, tokens, to, called } = seen
  switch (noun) {
    case 'coming':
      return 'future'
    // হওয়ার কথা, but টিকা দেওয়ার কথা বলে সটকে পড়েন
    case 'future':
      return seen.genitive && !isTold(text, tokens, token + 1, to) ? 'future' : undefined
    // হরতালের |ডাক দিয়েছে, কর্মসূচি |ঘোষণা করেছে; জানুয়ারি থেকে কর কমানোর |ঘোষণা দিয়েছে
    case 'calling':
      if (called === token - 1) return 'future'
      return seen.genitive && seen.verbal === token - 1 ? 'wanted' : undefined
    case 'scheduled':
      seen.scheduled = token
      return undefined
    case 'called':
      seen.scheduled = token
      if (!seen.occasion) seen.called = token
      return undefined
    // সোমবার |সংবাদ সম্মেলনে হরতালের ডাক দেয়: the day is that of the call
    case 'occasion':
      seen.occasion = true
      return undefined
    // জমা দিতে |নির্দেশ দিয়েছেন, জমা দেওয়ার |নির্দেশ দিয়েছেন
    case 'order':
      return seen.infinitive || seen.genitive ? 'wanted' : undefined
    default:
      return undefined
  }
}

/** Of a word that does not close a clause. */
function tenseOfOpen(seen: Seen, token: number, readings: readonly VerbReading[]): Tense {
  const noun = readings.filter(({ form }) => form === 'verbal-noun')
  // জমা দিতে |বলা হয়েছে
  if (seen.infinitive && noun.some(({ root }) => senseOf(root) === 'report')) return 'wanted'
  seen.infinitive = readings.some(({ form }) => form === 'infinitive')
  if (noun.length === 0) return undefined
  seen.verbal = token
  // হরতাল |ডাকা হয়েছে
  return seen.called >= 0 && readings.some(({ root }) => senseOf(root) === 'calling') ? 'future' : undefined
}

function tenseOfFinite(seen: Seen, token: number, { tense, aspect, root, base }: VerbReading): Tense {
  const { text, tokens, to, infinitive } = seen
  seen.infinitive = false
  // হতে পারে, হতে যাচ্ছে, করতে চান
  if (infinitive && tense === 'present' && senseOf(root) === 'ahead') return 'future'
  // হরতাল |ডেকেছে
  if (seen.called >= 0 && senseOf(root) === 'calling') return 'future'
  // জমা দিতে |বলেছে
  if (infinitive && senseOf(root) === 'report') return 'wanted'
  if (senseOf(root) === 'report' || senseOf(base) === 'report') {
    // সোমবার |জানান, তিনি যাবেন: what stands before the saying is its own time.
    if (isBeforeContent(text, tokens, token + 1, to)) return 'past'
    // …, বুধবার |জানান মেয়র: what was said stands before
    if (token !== seen.first) return undefined
    return tense === 'future' ? 'future' : 'past'
  }
  if (tense === 'future') return 'future'
  if (tense === 'past' || tense === 'habitual' || aspect === 'perfect') return 'past'
  // কর্মবিরতিতে নামছেন, চালু হচ্ছে: what is just beginning lies ahead
  if (aspect === 'continuous') return senseOf(root) === 'starting' || seen.starting ? 'beginning' : 'present'
  if (tense !== 'present') return undefined
  // বিএনপি ডিসেম্বরের মধ্যে নির্বাচন চায়
  if (root === WANT) return 'wanted'
  // ঘোষণা করা হয়, বিরতি চলবে: the time before is that of the announcement
  if (seen.verbal === token - 1 && isBeforeContent(text, tokens, token + 1, to)) return 'past'
  seen.weak ??= 'past'
  return undefined
}

/** টিকা দেওয়ার কথা | বলে: it was told, not planned. */
function isTold(text: string, tokens: TokenLayer['tokens'], at: number, to: number): boolean {
  return (
    at < to &&
    tokens.kinds[at] === WORD &&
    analyseVerb(text, tokens.starts[at], tokens.ends[at]).some(({ root }) => senseOf(root) === 'report')
  )
}

/** Behind a verb of saying: , or যে or a colon or a dash, and words. */
function isBeforeContent(text: string, tokens: TokenLayer['tokens'], at: number, to: number): boolean {
  if (at + 1 >= to) return false
  return OPENS_CONTENT.has(text.slice(tokens.starts[at], tokens.ends[at]))
}

const OPENS_CONTENT = new Set([',', ':', '—', '–', '-', 'যে'])
/** চাওয়া */
const WANT = 'চা'

let words: ReadonlyMap<string, string> | undefined

function senseOf(form: string): string | undefined {
  words ??= new Map(records(parseList(packed)).map((row) => [row.form, row.sense]))
  return words.get(form)
}
