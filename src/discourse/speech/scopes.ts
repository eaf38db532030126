import type { Range } from '../../core/index.js'
import { grammarWords } from '../grammar-words.js'
import type { AttributionKind, QuoteKind } from '../types.js'
import type { View } from '../view.js'
import type { Cue } from './cues/cue.js'
import { chainOf } from './reports/chain.js'
import type { Saying } from './saying.js'
import type { Speakers } from './speakers/speakers.js'

interface Parts {
  readonly scope: Range
  readonly cue: Cue
  readonly quote: QuoteKind | null
  readonly sources: readonly number[]
  readonly attribution: boolean
  readonly rule: string
  readonly confidence: number
  readonly addressee?: number
}

/** A saying of its parts, with the chain of those through whom it came. */
export function makeSaying(view: View, speakers: Speakers, parts: Parts): Saying {
  const { scope, cue, quote, sources, attribution, rule, confidence, addressee = -1 } = parts
  return {
    scope: { start: scope.start, end: scope.end },
    cue: { start: view.starts[cue.first], end: view.ends[cue.last - 1] },
    kind: kindOf(speakers, cue, sources),
    quote,
    attribution,
    sources,
    chain: chainOf(view, speakers, cue).filter((draft) => !sources.includes(draft)),
    addressee,
    rule,
    confidence,
  }
}

/** What those tell who saw it, they bear witness to: এলাকাবাসী জানান. */
function kindOf(
  { drafts }: Speakers,
  { reporting: { kind } }: Cue,
  sources: readonly number[],
): AttributionKind {
  if (kind !== 'reported' || sources.length === 0) return kind
  return grammarWords('witness').has(drafts[sources[0]].head?.form ?? '') ? 'witness' : kind
}

/** A token range without the marks and blanks at its ends. */
export function trimmed(view: View, first: number, limit: number): Range {
  let from = first
  let to = limit
  while (from < to && view.isMark(from) && !view.isMarkOf(from, '‘“"\'(')) from++
  while (to > from + 1 && view.isMark(to - 1) && !view.isMarkOf(to - 1, '’”"\')%')) to--
  return { start: view.starts[from], end: view.ends[to - 1] }
}
