import type { Range } from '../core/index.js'
import { none } from '../core/mapped.js'
import type { EntityType, GazetteerEntry, GrammaticalCase, MentionKind } from '../names/index.js'
import type { Anaphor, Head } from './lists.js'

/** What kind of members a set has: states, people, bodies, or either side of a dispute. */
export type MemberClass = 'state' | 'person' | 'body' | 'side'

/** Of a draft that stands for several: দুই নেতা. */
export interface SetOf {
  readonly members: MemberClass
  /** What its members are called: নেতা. */
  readonly noun: string
  readonly size: number
}

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
  /** ২৮ বছরের ফুটবলার: by how old somebody is he is known, too. */
  readonly aged?: boolean
  /** Last token of the genitive or the adjective in front: রাশিয়ার in রাশিয়ার সেনাবাহিনী; or -1. */
  readonly owner: number
  /** What tells it from others of its head: সংশোধিত in সংশোধিত খসড়া. */
  readonly modifiers: readonly string[]
  readonly set?: SetOf
  readonly literal?: GazetteerEntry
}

/** A draft that stands for several. */
export type SetDraft = Draft & { readonly set: SetOf }

/** What every draft has of its own; the rest is left out where there is nothing to tell. */
type Fields = Partial<Draft> &
  Pick<Draft, 'kind' | 'start' | 'end' | 'first' | 'last' | 'case' | 'type' | 'rule' | 'confidence'>

/** All drafts are made here, so that the engine sees one shape: whatever reads them is faster by that. */
export function makeDraft(fields: Fields): Draft {
  const { kind, start, end, first, last, core = null, suffix = '', type, rule, confidence } = fields
  const { head, anaphor, aged, literal, set, name = -1, owner = -1, count = null, modifiers = NONE } = fields
  const { plural = false, definite = false, indefinite = false } = fields
  return {
    kind,
    start,
    end,
    first,
    last,
    core,
    suffix,
    case: fields.case,
    type,
    rule,
    confidence,
    name,
    head,
    anaphor,
    plural,
    count,
    definite,
    indefinite,
    aged,
    owner,
    modifiers,
    literal,
    set,
  }
}

const NONE: readonly string[] = /* @__PURE__ */ none()
