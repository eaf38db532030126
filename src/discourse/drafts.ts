import type { Range } from '../core/index.js'
import type { EntityType, GazetteerEntry, GrammaticalCase, MentionKind } from '../names/index.js'
import type { Anaphor, Head } from './lists.js'

/** A mention before it is known whose it is. */
export interface Draft extends Range {
  readonly kind: MentionKind
  readonly first: number
  readonly last: number
  readonly core: Range | null
  readonly suffix: string
  readonly case: GrammaticalCase | null
  readonly type: EntityType
  readonly rule: string
  readonly confidence: number
  /** Index of the name it is, or -1. */
  readonly name: number
  readonly head?: Head
  readonly anaphor?: Anaphor
  readonly plural: boolean
  /** How many, where a numeral says. */
  readonly count: number | null
  /** এ চুক্তি, চুক্তিটি: it was spoken of before. */
  readonly definite: boolean
  /** একটি চুক্তি, আরেক ব্যক্তি: it was not. */
  readonly indefinite: boolean
  /** Last token of the genitive or the adjective in front: রাশিয়ার in রাশিয়ার সেনাবাহিনী; or -1. */
  readonly owner: number
  /** What tells it from others of its head: সংশোধিত in সংশোধিত খসড়া. */
  readonly modifiers: readonly string[]
  readonly literal?: GazetteerEntry
}
