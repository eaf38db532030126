import type { NumberKind } from '../types.js'

export type NumeralClass =
  | 'cardinal'
  | 'scale'
  | 'whole'
  | 'part'
  | 'half'
  | 'ordinal'
  | 'day'
  | 'denominator'
  | 'point'
  | 'collective'
  | 'vague'
  | 'several'
  | 'about'
  | 'percent'
  | 'fold'

/** What a numeral word asks of its neighbours before it counts as a number; see numerals.tsv. */
export type NumeralNeed =
  | ''
  | 'bound'
  | 'unit'
  | 'number'
  | 'noun'
  | 'article'
  | 'team'
  | 'pair'
  | 'day'
  | 'scale'
  | 'half'

export interface NumeralWord {
  readonly value: number
  readonly class: NumeralClass
  readonly needs: NumeralNeed
}

export type TailClass = 'ordinal' | 'day' | 'about' | 'more' | 'over' | 'silent'

export interface TailWord {
  readonly class: TailClass
  /** The values it is written onto, or null for all. */
  readonly of: readonly number[] | null
  readonly on: 'digits' | 'words' | 'both'
  /** Whether it may stand behind a blank: ৩৩ তম. */
  readonly apart: boolean
}

export type ClassifierClass = 'thing' | 'person' | 'times' | 'fold'

export interface Unit {
  /** SI symbol, lemma or ISO 4217 code; for money, by region where regions differ. */
  readonly unit: string
  readonly unitIN: string
  readonly kind: NumberKind
  /** This unit as a part of a greater one: the greater unit, and how many make it. */
  readonly partOf: string
  readonly perWhole: number
  /** A currency sign that may stand before the amount; `only` where it may not stand behind. */
  readonly before: boolean
  readonly after: boolean
  /** Without an ending only: ৫০০ গ্রাম, but not ১০ গ্রামের. */
  readonly bare: boolean
}

export type BoundSense = 'min' | 'max' | 'about' | 'more' | 'less' | 'over' | 'minus'

export interface BoundWord {
  readonly sense: BoundSense
  readonly place: 'before' | 'after' | 'genitive' | 'counted'
}

export interface NamingWord {
  readonly place: 'before' | 'after'
  readonly sense: 'nth' | 'noun' | 'silent' | 'version' | 'unit' | 'dialled'
}

export interface ScoreCue {
  readonly joint: '-' | '/'
  readonly place: 'before' | 'after'
  /** Whether it tells anywhere near, and not only at the digits. */
  readonly far: boolean
}

export interface CountNoun {
  /** Whether it is written onto numerals: তিনদফা, but চৌদ্দগ্রাম is a place. */
  readonly glued: boolean
}
