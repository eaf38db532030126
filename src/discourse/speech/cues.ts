import { grammarWords } from '../grammar-words.js'
import { lists, type ReportingCue } from '../lists.js'
import type { View } from '../view.js'
import { isDocument, isGenitive, standsOff } from './according.js'
import {
  closesClause,
  concedes,
  isBole,
  isNegation,
  isPassive,
  isVector,
  swallowNegation,
} from './verb-phrases.js'

/** A place where the text says who says something: জানিয়েছেন, দাবি করেন, তথ্য অনুযায়ী, ধারণা করা হচ্ছে. */
export interface Cue {
  readonly first: number
  readonly last: number
  readonly reporting: ReportingCue
  /** বলা হয়েছে, জানানো হয়: nobody is the subject. */
  readonly passive: boolean
  /** The whole is about the future or a wish, a question, or denied: বলবেন, বলেননি. */
  readonly negative: boolean
  /** স্বীকার করলেও: another clause goes on. */
  readonly conceding: boolean
}

/** All cues of one sentence, in order, without overlaps. */
export function cuesOf(view: View, first: number, limit: number): Cue[] {
  const cues: Cue[] = []
  for (let token = first; token < limit; token++) {
    if (!view.isWord(token)) continue
    const cue = headed(view, token, limit) ?? spoken(view, token, limit)
    if (cue === undefined || (view.nameAt[token] >= 0 && !isAlsoName(view, cue))) continue
    cues.push(cue)
    token = cue.last - 1
  }
  return cues
}

/** আশা করেন, প্রকাশ করেন: a given name, were it not for the verb. */
function isAlsoName(view: View, { first, last, reporting }: Cue): boolean {
  const { first: from, last: to } = view.document.names[view.nameAt[first]]
  return from === first && to === first + 1 && last > to && reporting.frame !== 'genitive'
}

/** দাবি করেছে, অভিযোগ উঠেছে, তথ্য অনুযায়ী: a head, alone or with its verb. */
function headed(view: View, token: number, limit: number): Cue | undefined {
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
  const base = { first, reporting, passive: false, negative: false, conceding: false }
  if (reporting.frame === 'impersonal') return { ...base, last, passive: true }
  if (reporting.frame === 'rumour') return rumour(view, first, last, limit, reporting)
  if (reporting.frame === 'genitive') {
    const anonymous = reporting.kind === 'anonymous-source'
    if (
      !anonymous &&
      !isGenitive(view, first - 1) &&
      !(view.isMarkOf(last, ',') && isDocument(view, first, reporting))
    )
      return undefined
    // বিবৃতিতে বলা হয়: the verb is the cue.
    if (spoken(view, last, limit) !== undefined) return undefined
    return standsOff(view, last, limit, reporting) ? { ...base, last } : undefined
  }
  return withVerb(view, first, last, limit, reporting)
}

/** গুজব ছড়িয়েছে, গুঞ্জন ছড়ালেও: nobody in particular says so. */
function rumour(
  view: View,
  first: number,
  from: number,
  limit: number,
  reporting: ReportingCue,
): Cue | undefined {
  for (let at = from; at < Math.min(limit, from + 2); at++) {
    if (view.verbs(at).some((reading) => reporting.verbs.has(reading.lemma)))
      return {
        first,
        last: swallowNegation(view, at + 1, limit),
        reporting,
        passive: true,
        negative: false,
        conceding: false,
      }
  }
  return undefined
}

/** দাবি + করেছেন, দাবি করা হয়েছে, দাবি করে: the head's verb follows at once. */
function withVerb(
  view: View,
  first: number,
  from: number,
  limit: number,
  reporting: ReportingCue,
): Cue | undefined {
  const at = from < limit && grammarWords('clitic').has(view.word(from)) ? from + 1 : from
  for (const reading of view.verbs(at)) {
    if (!reporting.verbs.has(reading.lemma)) continue
    const conceding = concedes(view, at, limit)
    if (
      reading.form === 'finite' ||
      conceding ||
      (reading.form === 'participle' && (closesClause(view, at + 1, limit) || reporting.quote === 'mixed'))
    )
      return {
        first,
        conceding,
        last: swallowNegation(view, at + 1, limit),
        reporting,
        passive: grammarWords('become').has(reading.lemma),
        negative: reading.negative || isNegation(view, at + 1),
      }
    if (reading.form === 'verbal-noun' && isPassive(view, at + 1))
      return {
        first,
        last: swallowNegation(view, at + 2, limit),
        reporting,
        passive: true,
        negative: false,
        conceding: false,
      }
  }
  return undefined
}

/** বলেন, জানিয়েছেন, বলা হয়েছে: a verb of saying that needs no head. */
function spoken(view: View, token: number, limit: number): Cue | undefined {
  if (!view.isWord(token)) return undefined
  for (const { reading, reporting } of view.form(token).spoken) {
    const vector = isVector(view, token + 1)
    // পুলিশ বলে, … and পুলিশ বলে দিয়েছে, …; but … বলে জানান
    if (
      !vector &&
      isBole(view.word(token)) &&
      !closesClause(view, token + 1, limit) &&
      !grammarWords('that-clause').has(view.word(token + 1))
    )
      return undefined
    const conceding = concedes(view, token, limit)
    if ((reading.form === 'finite' && reading.tense !== 'future') || conceding)
      return {
        first: token,
        conceding,
        last: swallowNegation(view, token + 1, limit),
        reporting,
        passive: false,
        negative: reading.negative || isNegation(view, token + 1),
      }
    if (reading.form === 'participle' && vector)
      return {
        first: token,
        last: swallowNegation(view, token + 2, limit),
        reporting,
        passive: false,
        negative: isNegation(view, token + 2),
        conceding: false,
      }
    if (reading.form === 'verbal-noun' && isPassive(view, token + 1))
      return {
        first: token,
        last: swallowNegation(view, token + 2, limit),
        reporting,
        passive: true,
        negative: false,
        conceding: false,
      }
  }
  return undefined
}

/** বলেন: a verb of saying and no more. */
export function isPlain({ reporting: { verbs } }: Cue): boolean {
  for (const verb of grammarWords('plain-saying')) if (verbs.has(verb)) return true
  return false
}

/** Cues that need no source: ধারণা করা হচ্ছে, গুজব ছড়িয়েছে, বলা হয়, সূত্রের খবর. */
export function isNobody({ reporting, passive }: Cue): boolean {
  return (
    passive ||
    reporting.frame === 'impersonal' ||
    reporting.frame === 'rumour' ||
    reporting.kind === 'anonymous-source'
  )
}

function tokenEnding(view: View, token: number, end: number, limit: number): number {
  for (let at = token; at < limit && view.starts[at] < end; at++) if (view.ends[at] === end) return at + 1
  return -1
}

const FORMS = new Int32Array(64)
