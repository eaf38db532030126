import type { Half } from '../core/clock.js'
import type { CalendarName, TimexMod } from './types.js'

export type { TimexMod }

/** Units of time as in TIMEX3; `N` a night, `TH` `TM` `TS` hour, minute, second; `FY` a fiscal year, `WE` a weekend. */
export type Unit = 'TS' | 'TM' | 'TH' | 'N' | 'D' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'FY' | 'WE'

/** Parts of the day as TIMEX3 writes them; `DT` (বেলা) is told only by the hour beside it. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

export type Direction = 'past' | 'this' | 'future'

/** What a time is counted or looked up from: the day of writing or speaking, or a date told before. */
export type Origin = 'now' | 'told'

/** An hour of the clock as written: before noon or after is not yet known where `half` is undefined. */
export interface Clock {
  readonly hour: number
  readonly minute: number | null
  readonly second: number | null
  readonly half?: 'am' | 'pm' | '24'
  /** The form leaves no doubt that it is an hour: ১০:৩০, ১০ ঘটিকা, ৫টা ৪২ মিনিট. */
  readonly sure?: boolean
}

export interface PartOfDay {
  readonly part: DayPart
  readonly half: Half
  /** Time that the word means without an hour, `24:00` for মধ্যরাত. */
  readonly clock: string
}

/** A day whose date follows from a year: বিজয় দিবস, ঈদুল ফিতর. */
export interface NamedDay {
  readonly rule: string
  readonly region: string
  readonly part: DayPart | ''
}

/**
 * A point of time as it was said: only the fields that the words give. Nothing here is assumed.
 * A point is a day, a longer period or a time of day, whichever fields are there.
 */
export interface Point {
  readonly calendar?: CalendarName
  /** In the calendar's own reckoning; astronomical for BC. */
  readonly year?: number
  readonly bc?: boolean
  readonly month?: number
  readonly day?: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
  readonly decade?: number
  /** 20 for the twentieth century. */
  readonly century?: number
  readonly quarter?: number
  readonly half?: 1 | 2
  readonly season?: string
  readonly named?: NamedDay
  /** Fiscal year by the year in which it begins. */
  readonly fiscal?: number | 'fiscal'
  /** গত, চলতি, আগামী before a month, a weekday, a season … */
  readonly direction?: Direction
  /** Counted in whole units from the origin: গত সপ্তাহে is W, -1; পরশু has two. */
  readonly steps?: { readonly unit: Unit; readonly count: number; readonly other?: number }
  readonly origin?: Origin
  /** তিন দিন আগে: an amount away from the origin. */
  readonly shift?: { readonly length: Length; readonly sign: 1 | -1 }
  readonly part?: PartOfDay
  readonly clock?: Clock
  /** দিবাগত: the night that began on the day. */
  readonly overnight?: boolean
  /** The larger period in other words, where the smaller one is found first: গত বছরের in গত বছরের একই মাসে. */
  readonly within?: Point
  /** The point that the steps or the shift start from: ১৫ আগস্টের in ১৫ আগস্টের পরদিন. */
  readonly base?: Point
  /** The first or last part of the period: the first three months of the year. */
  readonly portion?: { readonly unit: Unit; readonly count: number; readonly edge: 'start' | 'end' }
  /** Only a time told before will do, not the present one. */
  readonly strict?: boolean
  /** The words name an event from which the amount is counted: নির্বাচনের তিন দিন আগে. */
  readonly event?: boolean
  readonly mod?: TimexMod
  /** The time reaches from the point on, or up to it: থেকে, পর্যন্ত. */
  readonly open?: 'after' | 'before'
  /** `PAST_REF` and its like; `same` for একই সময়ে, `first-day` for প্রথম দিনে, `news-day` for দ্বিতীয় দিনে. */
  readonly reference?: string
  /** The same day in other words: the weekday and the Bangla date in গতকাল সোমবার (১৬ অগ্রহায়ণ). */
  readonly cues?: readonly Point[]
  /**
   * The words alone do not suffice: মে without মাস. `bare` is made good by a word like গত or থেকে, `alone`
   * only by a day or a year: সফর is a journey first.
   */
  readonly weak?: 'bare' | 'alone'
}

/** An amount of time: numbers by unit, or a vague amount of one unit. */
export interface Length {
  readonly amounts: readonly { readonly unit: Unit; readonly count: number }[]
  /** `PXD` and the like where no number is told. */
  readonly vague?: string
  /** The upper end of দুই থেকে তিন দিন. */
  readonly upTo?: number
  readonly mod?: TimexMod
  readonly direction?: Direction
  readonly origin?: Origin
  /** Told as long: দীর্ঘ দুই বছর পর counts from something past. */
  readonly long?: boolean
}

export interface Interval {
  readonly from: Point
  readonly to: Point
  /** ডিসেম্বর থেকে জুনের মধ্যে: something is once to be in it. */
  readonly by?: true
}

/** Something that comes again: every day, every Friday at ten. */
export interface Recurrence {
  /** The period, where the words give one: `P1D`. */
  readonly period?: string
  readonly point?: Point
  readonly to?: Point
  readonly mod?: TimexMod
}
