import { grammarWords } from '../../grammar-words.js'
import { lists, type ReportingCue } from '../../lists.js'
import type { View } from '../../view.js'
import { isDocument, isGenitive, rumouredBefore, standsOff } from './according.js'
import { type Cue, makeCue } from './cue.js'
import { spoken } from './spoken-cues.js'
import { closesClause, concedes, isNegation, isPassive, isVector, swallowNegation } from './verb-phrases.js'

/** দাবি করেছে, অভিযোগ উঠেছে, তথ্য অনুযায়ী: a head, alone or with its verb. */
export function headed(view: View, token: number, limit: number): Cue | undefined {
  const { cues: own, cuesGoOn } = view.form(token)
  if (cuesGoOn) return longerHeaded(view, token, limit)
  for (const reporting of own) {
    const cue = complete(view, token, token + 1, limit, reporting)
    if (cue !== undefined) return cue
  }
  return undefined
}

/** The same for a word with which cues of several words begin: তথ্য অনুযায়ী. */
function longerHeaded(view: View, token: number, limit: number): Cue | undefined {
  const { cues } = lists()
  const start = view.starts[token]
  const count = cues.prefixes(view.text, start, view.ends[limit - 1], FORMS)
  for (let i = count - 1; i >= 0; i--) {
    const end = FORMS[2 * i + 1]
    const last = tokenEnding(view, token, end, limit)
    if (last < 0) continue
    for (const reporting of cues.values(FORMS[2 * i])) {
      const cue = complete(view, token, last, limit, reporting)
      if (cue !== undefined) return cue
    }
  }
  return undefined
}

function complete(
  view: View,
  first: number,
  last: number,
  limit: number,
  reporting: ReportingCue,
): Cue | undefined {
  if (reporting.frame === 'impersonal') return makeCue(first, last, reporting, true)
  if (reporting.frame === 'rumour') return rumour(view, first, reporting, last, limit)
  if (reporting.frame === 'genitive') {
    if (isBare(view, first, last)) return makeCue(first, last, reporting, true)
    const anonymous = reporting.kind === 'anonymous-source'
    if (
      !anonymous &&
      !isGenitive(view, first - 1) &&
      !(view.isMarkOf(last, ',') && isDocument(view, first, reporting))
    )
      return undefined
    // বিবৃতিতে বলা হয়: the verb is the cue.
    if (spoken(view, last, limit) !== undefined || isToldLater(view, last, limit, reporting)) return undefined
    // … বলে পুলিশ সূত্রের খবর।
    const closes = anonymous && view.isMarkOf(last, '।')
    return closes || standsOff(view, last, limit, reporting)
      ? makeCue(first, last, reporting, false)
      : undefined
  }
  return withVerb(view, first, reporting, last, limit)
}

/** অভিযোগ, রাতে তাঁকে মারধর করা হয়: nobody is told who says so. */
function isBare(view: View, first: number, last: number): boolean {
  const opens =
    view.isMarkOf(first - 1, ';') || view.document.sentences.firsts[view.sentenceAt[first]] === first
  return opens && view.isMarkOf(last, ',:') && view.isOf(first, 'bare-cue')
}

/** প্রতিবেদনে কর্মকর্তাদের বরাত দিয়ে | বলা হয়, …: no comma opens the words of the report before that verb. */
function isToldLater(view: View, from: number, limit: number, { kind }: ReportingCue): boolean {
  if (kind !== 'document' || view.isMark(from)) return false
  for (let token = from; token < limit && token - from < 12 && !view.isMark(token); token++) {
    const cue = spoken(view, token, limit)
    if (cue !== undefined) return cue.passive && view.isMarkOf(cue.last, ',:')
  }
  return false
}

/** গুজব ছড়িয়েছে, গুঞ্জন ছড়ালেও: nobody in particular says so. */
function rumour(
  view: View,
  first: number,
  reporting: ReportingCue,
  from: number,
  limit: number,
): Cue | undefined {
  // যাঁরা গুজব ছড়াচ্ছেন, তাঁদের বিরুদ্ধে …
  if (view.anaphor(first - 1, first)?.value.kind === 'relative') return undefined
  // … বলে জল্পনা। … বলে এলাকায় রটেছে।
  if (from >= limit || view.isMarkOf(from, '।')) return makeCue(first, from, reporting, true)
  // রাজনৈতিক মহলে গুঞ্জন, … · … হওয়ার গুঞ্জন উড়িয়ে দেন
  const isRumour = view.isOf(first, 'rumour')
  if (isRumour && (view.isMarkOf(from, ',:') || rumouredBefore(view, first) >= 0))
    return makeCue(first, from, reporting, true)
  for (let at = from; at < Math.min(limit, from + 2); at++) {
    if (view.verbs(at).some((reading) => reporting.verbs.has(reading.lemma)))
      return makeCue(first, swallowNegation(view, at + 1, limit), reporting, true)
  }
  return undefined
}

/** দাবি + করেছেন, দাবি করা হয়েছে, দাবি করে: the head's verb follows at once. */
function withVerb(
  view: View,
  first: number,
  reporting: ReportingCue,
  from: number,
  limit: number,
): Cue | undefined {
  const at = from < limit && view.isOf(from, 'clitic') ? from + 1 : from
  for (const reading of view.verbs(at)) {
    if (!reporting.verbs.has(reading.lemma)) continue
    const conceding = concedes(view, at, limit)
    const goesOn = reading.form === 'finite' && isVector(view, at + 1) && isParticiple(view, at)
    if (goesOn) continue
    if (
      reading.form === 'finite' ||
      conceding ||
      (reading.form === 'participle' && (closesClause(view, at + 1, limit) || reporting.quote === 'mixed'))
    )
      return makeCue(
        first,
        swallowNegation(view, at + 1, limit),
        reporting,
        grammarWords('become').has(reading.lemma),
        reading.negative || isNegation(view, at + 1),
        conceding,
      )
    if (reading.form === 'verbal-noun' && isPassive(view, at + 1))
      return makeCue(first, swallowNegation(view, at + 2, limit), reporting, true)
    // স্বীকার করে নিয়েছেন, অভিযোগ করে আসছেন
    if (reading.form === 'participle' && isVector(view, at + 1))
      return makeCue(first, swallowNegation(view, at + 2, limit), reporting, false, isNegation(view, at + 2))
  }
  return undefined
}

/** করে of স্বীকার করে নিয়েছেন is said as it stands, too. */
function isParticiple(view: View, token: number): boolean {
  return view.verbs(token).some(({ form }) => form === 'participle')
}

function tokenEnding(view: View, token: number, end: number, limit: number): number {
  for (let at = token; at < limit && view.starts[at] < end; at++) if (view.ends[at] === end) return at + 1
  return -1
}

const FORMS = new Int32Array(64)
