import type { Region } from '../../core/index.js'
import type { BanglaCalendar } from '../calendars/bangla.js'
import { civilDay } from '../calendars/civil.js'
import type { Direction, Point } from '../values.js'

/**
 * What tense says of a time told without a direction; `wanted` of what is ordered or asked for and
 * `beginning` of what is setting in, which may lie ahead.
 */
export type Tense = 'past' | 'present' | 'beginning' | 'future' | 'wanted' | undefined

/** Times told so far, to which others lean: the last of each size. */
export interface Told {
  /** Day number of the last day, and of the last that was not after the publication. */
  readonly day?: number | undefined
  readonly pastDay?: number | undefined
  /** The last day that was of the week before the publication, or its day. */
  readonly newsDay?: number | undefined
  /** The first day that was of the four up to the publication: that of which the news tells. */
  readonly leadDay?: number | undefined
  /** The last day after the publication. */
  readonly nextDay?: number | undefined
  /** The last day that was not only the end of something: মঙ্গলবার রাত পর্যন্ত. */
  readonly storyDay?: number | undefined
  readonly month?: { readonly year: number; readonly month: number } | undefined
  readonly year?: number | undefined
  readonly fiscal?: number | undefined
  /** The size of the last time told. */
  readonly grain?: Grain | undefined
  /** The last time told, where it is a stretch within a year or two: a quarter, the first eight months. */
  readonly stretch?:
    | {
        readonly value: string
        readonly year: number
        readonly fiscal: number
        /** The first and the last of its days. */
        readonly days?: readonly [number, number] | undefined
      }
    | undefined
  /** The day to which the hours after midnight of the night told last belong. */
  readonly morning?: number | undefined
  /** Sentence and paragraph of the last day, and sentence of the last time of any size. */
  readonly sentence: number
  readonly paragraph?: number | undefined
  readonly last?: number | undefined
  /** Index of the finding by size, for the anchor. */
  readonly indices: Readonly<Partial<Record<'day' | 'month' | 'year', number | undefined>>>
}

export const NOTHING_TOLD: Told = {
  day: undefined,
  pastDay: undefined,
  newsDay: undefined,
  leadDay: undefined,
  nextDay: undefined,
  storyDay: undefined,
  month: undefined,
  year: undefined,
  fiscal: undefined,
  grain: undefined,
  stretch: undefined,
  morning: undefined,
  sentence: -9,
  paragraph: undefined,
  last: undefined,
  indices: { day: undefined, month: undefined, year: undefined },
}

export type Grain =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'fiscal'
  | 'interval'
  | 'open'

/** All that a time is resolved against. */
export interface Scene {
  /** Day of writing, or of speaking inside a quotation; undefined when it is not known. */
  readonly now: number | undefined
  readonly nowName: 'DCT' | 'speech'
  /** Whether the text was written in the evening or at night. */
  readonly late: boolean
  readonly told: Told
  readonly sentence: number
  readonly paragraph: number
  /** Whether a paragraph begins with the time. */
  readonly opens: boolean
  /** Whether no word follows the time in its sentence. */
  readonly closes: () => boolean
  readonly region: Region
  readonly bangla: BanglaCalendar
  /** Whether the time is plainly told for the clause: অগস্টে, ডিসেম্বরের আগে. */
  readonly adverbial: boolean
  /** Whether it is told for a noun: ৭ জানুয়ারির নির্বাচন. */
  readonly attributive: boolean
  /** Tense of the clause, asked only where it decides. */
  readonly tense: () => Tense
}

/** The time found for the words: as written out, and the days that it covers where they are known. */
export interface Found {
  readonly grain: Grain
  readonly value: string
  readonly edtf: string | null
  readonly iso: string | null
  readonly start?: number
  readonly end?: number
  readonly anchor: string
  readonly others?: readonly string[]
  readonly conflicts?: readonly string[]
  readonly approx?: boolean
  /** Nothing tells the day: of a first রাতে it is that of the writing. */
  readonly supposed?: boolean
  /** Of a night, the day to which its hours after midnight belong. */
  readonly morning?: number
}

/** Finds the time of a point that another one leans on: গত বছর in "গত বছরের জুলাইয়ে". */
export type Resolve = (point: Point, scene: Scene) => Found | undefined

/** `DCT`, `DCT-1D`, `speech`, or `none` where the day of writing is not known. */
export function nowAnchor(scene: Scene, unit = '', count = 0): string {
  if (scene.now === undefined) return 'none'
  if (scene.nowName === 'speech') return 'speech'
  if (count === 0 || !/^[DWMY]$/.test(unit) || !Number.isInteger(count)) return 'DCT'
  return `DCT${count < 0 ? '-' : '+'}${Math.abs(count)}${unit}`
}

export function toldAnchor(scene: Scene, size: 'day' | 'month' | 'year'): string {
  const index = scene.told.indices[size]
  return index === undefined ? nowAnchor(scene) : `date:${index}`
}

/** The day that ওই দিন points to: the last that was told, but of what has happened none that is still to come. */
export function pointedDay({ told, now, tense }: Scene): number | undefined {
  const isAhead = told.day !== undefined && now !== undefined && told.day > now
  return isAhead && tense() === 'past' ? (told.pastDay ?? now) : told.day
}

/** The fiscal year that a day lies in, by the year in which it begins: in July in Bangladesh, in April in India. */
export function fiscalYearOf(day: number, region: Region): number {
  const { year, month } = civilDay(day)
  return month >= fiscalStart(region) ? year : year - 1
}

export const fiscalStart = (region: Region): number => (region === 'BD' ? 7 : 4)

/** The direction in which to look for a time without a year: told by a word, else by tense, else undefined. */
export function directionOf(point: Point, scene: Scene): Direction | undefined {
  if (point.direction !== undefined) return point.direction
  const tense = scene.tense()
  if (tense === 'past') return 'past'
  if (tense === 'future') return 'future'
  return point.open === 'before' && point.mod === 'BEFORE' ? 'future' : undefined
}
