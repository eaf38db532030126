/** Where a participant stands, seen from its trigger. */
export const CUE_NAMES = [
  'subj',
  'obj',
  'dobj',
  'gen',
  'loc',
  'abl',
  'pp',
  'head',
  'mod',
  'num',
  'span',
  'event',
] as const
export type CueName = (typeof CUE_NAMES)[number]

export interface Cue {
  readonly name: CueName
  /** For `pp`, the postpositions: সঙ্গে in "রাশিয়ার সঙ্গে". */
  readonly words: readonly string[]
}

/** Whose part the subject of the trigger's verb plays: it acts, it undergoes, or it receives. */
export const VOICES = ['act', 'pat', 'rec'] as const
export type Voice = (typeof VOICES)[number]

export const CONDITION_NAMES = [
  'near',
  'before',
  'after',
  'topic',
  'has',
  'beside',
  'quantity',
  'told',
  'behind',
  'case',
  'verb',
] as const
export type ConditionName = (typeof CONDITION_NAMES)[number]

export interface Condition {
  readonly name: ConditionName
  readonly values: readonly string[]
}

/** One word of a head. */
export interface HeadWord {
  readonly text: string
  /** `verb`: any form of the verb; `noun`: with any ending; `fixed`: as written. */
  readonly kind: 'verb' | 'noun' | 'fixed'
}

/** A verb that completes a head, by its dictionary form, with the word that stands between: নিষেধাজ্ঞা আরোপ করা. */
export interface Light {
  readonly lemma: string
  readonly carrier: string | null
}

/** The type of a row whose words read like a trigger and tell no event: কান্নায় ভেঙে পড়েন. */
export const IDIOM = 'Idiom'

/** A row of a trigger list, read. */
export interface TriggerRow {
  readonly type: string
  readonly subtype: string | null
  readonly heads: readonly (readonly HeadWord[])[]
  readonly light: readonly Light[]
  /** The lemmas of those that follow the head at once, and those with a word between. */
  readonly direct: readonly string[]
  readonly carried: readonly Light[]
  readonly alone: { readonly noun: boolean; readonly adj: boolean; readonly end: boolean }
  readonly voice: Voice | null
  readonly roles: readonly { readonly role: string; readonly cues: readonly Cue[] }[]
  readonly when: readonly Condition[]
  readonly unless: readonly Condition[]
  /** File and line, for `rule` and for messages. */
  readonly where: string
  /** Whether the caller has brought it: such rows win over built-in ones. */
  readonly own?: boolean
}

export const TRIGGER_COLUMNS = [
  'type',
  'subtype',
  'head',
  'light',
  'alone',
  'voice',
  'roles',
  'when',
  'unless',
] as const

export const ALONE_FLAGS = ['noun', 'adj', 'end'] as const
