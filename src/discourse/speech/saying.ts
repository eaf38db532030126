import type { Range } from '../../core/index.js'
import type { AttributionKind, QuoteKind } from '../types.js'

/** Who said what, as drafts: each becomes a quotation, an attribution, or both. */
export interface Saying {
  readonly scope: Range
  /** Null of pulled quotes, which no word introduces. */
  readonly cue: Range | null
  readonly kind: AttributionKind
  /** Null where the words are reported, not quoted. */
  readonly quote: QuoteKind | null
  readonly attribution: boolean
  /** Indices of the drafts of those who say it. */
  readonly sources: readonly number[]
  /** Whom they pass on, nearest first: কেসিএনএর বরাত দিয়ে; of a quotation who passed it on. */
  readonly chain: readonly number[]
  /** Whether it is the chain that reports, and the sources are only quoted by it: কর্তাকে উদ্ধৃত করে রয়টার্স জানিয়েছে. */
  readonly relayed?: boolean
  readonly addressee: number
  readonly rule: string
  readonly confidence: number
}

/** Words quoted without a verb that says so: by their marks, a colon or their line. @param cue what stands for the verb, where something does */
export function uncued(
  { start, end }: Range,
  speaker: number,
  cue: Range | null,
  rule: string,
  confidence: number,
): Saying {
  return {
    scope: { start, end },
    cue,
    kind: 'reported',
    quote: 'direct',
    attribution: false,
    sources: [speaker],
    chain: [],
    addressee: -1,
    rule,
    confidence,
  }
}
