import type { NormalText } from '../../core/index.js'
import { packed } from '../../generated/words/tense-words.js'
import { analyseVerb } from '../../lexicon/index.js'
import { parseList, records } from '../../lists/index.js'
import { PUNCTUATION, type TokenLayer, WORD } from '../../tokens/index.js'
import type { Tense } from './scene.js'

/** How far a verb may stand from the time that it decides. */
const REACH = 40
const OPENS_CONTENT = new Set([',', ':', '—', '–', '-', 'যে'])
/** চাওয়া */
const WANT = 'চা'
const QUOTES = new Set(['“', '”', '"', '‘'])

let words: ReadonlyMap<string, string> | undefined

function senseOf(form: string): string | undefined {
  words ??= new Map(records(parseList(packed)).map((row) => [row.form, row.sense]))
  return words.get(form)
}

/**
 * The tense of the clause around a time: of the first finite verb behind it in the sentence, else of the
 * last one before it. Verbs of saying are passed over, since their tense is that of the report.
 *
 * @param first tokens `[first, last)` are the time itself
 * @param from tokens `[from, to)` are its sentence
 */
export function tenseAround(
  document: NormalText & TokenLayer,
  first: number,
  last: number,
  from: number,
  to: number,
): Tense {
  const ahead = tenseIn(document, last, Math.min(to, last + REACH), true)
  if (ahead !== undefined) return ahead
  // দুই নেতার বৈঠক শুক্রবার: the day ends the sentence
  const isLast = !hasWords(document, last, to)
  return tenseIn(document, afterMark(document, Math.max(from, first - 2), first), first, isLast)
}

export function hasWords({ tokens }: TokenLayer, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (tokens.kinds[token] === WORD) return true
  return false
}

/** Behind the last ; that parts the time from what stands before it. */
function afterMark({ text, tokens }: NormalText & TokenLayer, from: number, to: number): number {
  for (let token = to - 1; token >= from; token--) if (text[tokens.starts[token]] === ';') return token + 1
  return from
}

function tenseIn(
  { text, tokens }: NormalText & TokenLayer,
  from: number,
  to: number,
  mayAnnounce: boolean,
): Tense {
  let infinitive = false
  let genitive = false
  let called = -1
  let occasion = false
  let starting = false
  let verbal = -1
  let weak: Tense
  let scheduled = -1
  let lastWord = -1
  let first = -1
  for (let token = from; token < to; token++) {
    if (tokens.kinds[token] === PUNCTUATION && QUOTES.has(text[tokens.starts[token]])) break
    if (tokens.kinds[token] !== WORD) continue
    const start = tokens.starts[token]
    const end = tokens.ends[token]
    const noun = senseOf(text.slice(start, end))
    lastWord = token
    if (first < 0) first = token
    if (noun === 'scheduled' || noun === 'called') scheduled = token
    if (noun === 'coming') return 'future'
    // হওয়ার কথা, but টিকা দেওয়ার কথা বলে সটকে পড়েন
    if (noun === 'future' && genitive && !isTold(text, tokens, token + 1, to)) return 'future'
    // হরতালের |ডাক দিয়েছে, কর্মসূচি |ঘোষণা করেছে
    if (noun === 'calling' && called === token - 1) return 'future'
    if (noun === 'called' && !occasion) called = token
    // সোমবার |সংবাদ সম্মেলনে হরতালের ডাক দেয়: the day is that of the call
    if (noun === 'occasion') occasion = true
    // জমা দিতে |নির্দেশ দিয়েছেন, জমা দেওয়ার |নির্দেশ দিয়েছেন
    if (noun === 'order' && (infinitive || genitive)) return 'wanted'
    genitive = text.charCodeAt(end - 1) === 0x09b0
    if (noun === 'starting') {
      starting = true
      continue
    }
    const readings = analyseVerb(text, start, end)
    if (readings.length === 0) {
      infinitive = false
      continue
    }
    // News does not speak to তুমি: দিতে is an infinitive, খুলনা a city. পারে may be the far bank, but not in হতে পারে.
    const finite = readings.find(
      ({ form, also, mostly, person, root }) =>
        form === 'finite' &&
        person !== 2 &&
        (also.length === 0 || mostly === 'verb' || (infinitive && senseOf(root) === 'ahead')),
    )
    if (finite === undefined) {
      // জমা দিতে |বলা হয়েছে
      if (
        infinitive &&
        readings.some(({ form, root }) => form === 'verbal-noun' && senseOf(root) === 'report')
      )
        return 'wanted'
      infinitive = readings.some(({ form }) => form === 'infinitive')
      if (readings.some(({ form }) => form === 'verbal-noun')) {
        verbal = token
        // হরতাল |ডাকা হয়েছে
        if (called >= 0 && readings.some(({ root }) => senseOf(root) === 'calling')) return 'future'
      }
      continue
    }
    const { tense, aspect, root, base } = finite
    const passive = verbal === token - 1
    // হতে পারে, হতে যাচ্ছে, করতে চান
    if (infinitive && tense === 'present' && senseOf(root) === 'ahead') return 'future'
    // হরতাল |ডেকেছে
    if (called >= 0 && senseOf(root) === 'calling') return 'future'
    // জমা দিতে |বলেছে
    if (infinitive && senseOf(root) === 'report') return 'wanted'
    infinitive = false
    if (senseOf(root) === 'report' || senseOf(base) === 'report') {
      // সোমবার |জানান, তিনি যাবেন: what stands before the saying is its own time.
      if (isBeforeContent(text, tokens, token + 1, to)) return 'past'
      // …, বুধবার |জানান মেয়র: what was said stands before
      if (token === first) return tense === 'future' ? 'future' : 'past'
      continue
    }
    if (tense === 'future') return 'future'
    if (tense === 'past' || tense === 'habitual' || aspect === 'perfect') return 'past'
    // কর্মবিরতিতে নামছেন, চালু হচ্ছে: what is just beginning lies ahead
    if (aspect === 'continuous') return senseOf(root) === 'starting' || starting ? 'beginning' : 'present'
    // বিএনপি ডিসেম্বরের মধ্যে নির্বাচন চায়
    if (tense === 'present' && root === WANT) return 'wanted'
    // ঘোষণা করা হয়, বিরতি চলবে: the time before is that of the announcement
    if (tense === 'present' && passive && isBeforeContent(text, tokens, token + 1, to)) return 'past'
    if (tense === 'present') weak ??= 'past'
  }
  // শনিবার ওই কেন্দ্রে ভোট: without a verb
  return weak ?? (mayAnnounce && scheduled >= 0 && scheduled === lastWord ? 'future' : undefined)
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
