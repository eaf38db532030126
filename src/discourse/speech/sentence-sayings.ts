import type { View } from '../view.js'
import type { Cue } from './cues/cue.js'
import { cuesOf } from './cues/cues.js'
import { isBole } from './cues/verb-phrases.js'
import { directSpeech } from './quotes/direct.js'
import { lineSaying } from './quotes/lines.js'
import type { Quoted } from './quotes/marks.js'
import { frontCue } from './reports/front-cue.js'
import type { ReportedSpeech } from './reports/reported.js'
import type { Saying } from './saying.js'
import { makeSaying, trimmed } from './scopes.js'
import type { Speakers } from './speakers/speakers.js'
import { speakersBefore } from './speakers/speakers-before.js'

/** A sentence with the quotations that begin in it. */
export interface Sentence {
  readonly s: number
  readonly first: number
  readonly limit: number
  /** Behind the last quotation that begins here. */
  readonly end: number
  readonly inside: readonly Quoted[]
}

/** Who says what in one sentence and in the quotations that begin there. */
export function sentenceSayings(
  view: View,
  speakers: Speakers,
  reported: ReportedSpeech,
  { s, first, limit, end, inside }: Sentence,
): Saying[] {
  const heard = cuesOf(view, first, Math.min(end, view.length))
  // Most sentences.
  if (heard.length === 0 && inside.length === 0) {
    const line = lineSaying(view, speakers, { index: s, first, limit })
    return line === undefined ? reported.sentence(s, heard, first, limit) : [line]
  }
  const outside = (token: number) => !inside.some(({ open, close }) => open <= token && token < close)
  const cues = heard.filter((cue) => outside(cue.first) && !cue.negative)
  const quoted = directSpeech(view, speakers, inside, cues, first, end)
  if (quoted.some(({ quote }) => quote === 'direct'))
    return [
      ...quoted,
      ...outerCue(view, speakers, cues, first, limit, quoted),
      ...further(
        view,
        speakers,
        cues,
        inside[inside.length - 1].close,
        Math.min(Math.max(limit, end), view.length),
      ),
    ]
  const line = lineSaying(view, speakers, { index: s, first, limit })
  if (line !== undefined) return [...quoted, line]
  // ‘ভিত্তিহীন’ বলে অভিহিত করেছেন: the cue is spent on those words.
  const free = cues.filter(
    ({ first: at, reporting: { quote } }) =>
      quote !== 'mixed' || !quoted.some(({ cue }) => cue?.start === view.starts[at]),
  )

  const named = inside.filter(
    ({ close, end }) => isBole(view, close) && quoted.some(({ scope }) => scope.end === end),
  )
  const isOfNamed = ({ scope, cue }: Saying) =>
    named.some(
      ({ end, close }) =>
        end <= scope.end && scope.end <= view.ends[close - 1] && isHeadedBehind(view, close, cue),
    )
  return [...quoted, ...reported.sentence(s, free, first, limit).filter((each) => !isOfNamed(each))]
}

/** ‘লোকদেখানো মেলা’ বলে কটাক্ষ করেন: what is behind বলে is of the words in marks and of no more; but … বলে জানান. */
function isHeadedBehind(view: View, close: number, cue: Saying['cue']): boolean {
  return cue !== null && cue.start === view.starts[close + 1] && view.form(close + 1).spoken.length === 0
}

/** A second cue in front of a quotation's own: কেসিএনএ জানায়, পুতিন বলেন, ‘…’ */
function outerCue(
  view: View,
  speakers: Speakers,
  cues: readonly Cue[],
  first: number,
  limit: number,
  direct: readonly Saying[],
): Saying[] {
  const used = new Set(direct.map(({ cue }) => cue?.start))
  const outer = cues.find(
    (cue) => !used.has(view.starts[cue.first]) && cue.last < limit && view.isMarkOf(cue.last, ','),
  )
  if (outer === undefined || (direct[0].cue?.start ?? 0) < view.starts[outer.first]) return []
  const sources = speakersBefore(view, speakers, outer, first)
  if (sources.length === 0) return []
  return [
    makeSaying(view, speakers, {
      scope: trimmed(view, outer.last + 1, limit),
      cue: outer,
      quote: null,
      sources,
      attribution: true,
      rule: 'outer cue',
      confidence: 0.7,
    }),
  ]
}

/** ‘…’—এ মন্তব্য করে তিনি বলেন, …: what else is said behind the marks. */
function further(
  view: View,
  speakers: Speakers,
  cues: readonly Cue[],
  close: number,
  limit: number,
): Saying[] {
  const cue = cues.find(({ first, last }) => first >= close && view.isMarkOf(last, ',:'))
  if (cue === undefined || cue.reporting.frame !== 'verb') return []
  const saying = frontCue(view, speakers, cue, close, limit)
  return saying === undefined ? [] : [saying]
}
