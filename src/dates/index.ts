/**
 * Dates, times, lengths of time and what comes again, with their TIMEX3 and EDTF values; and the calendars.
 *
 * - `calendars/` counts days: Gregorian, Bangla (Bangladesh and West Bengal), Hijri.
 * - `lattice.ts` finds the runs of words that may be a time, from the lists of `lexicon.ts`.
 * - `grammar.ts` and `chart.ts` are rules and the parser; `rules/` are the rules, by what they make.
 * - `resolve/` gives what was said a value, against the publication date and the times told before.
 *
 * @module
 */
export { BANGLA_CALENDARS, type BanglaCalendar, fromBangla, toBangla } from './calendars/bangla.js'
export { type CalendarRecord, type CalendarResult, convertCalendar } from './convert.js'
export { labelDate } from './label.js'
export { type DateJSON, publishDates } from './publish.js'
export { dates } from './stage.js'
export type * from './types.js'
