import type { NumeralForm } from '../types.js'
import type { DigitRun } from './digits.js'
import type { Fold } from './fold.js'
import type { Tail } from './tail.js'
import type { NumeralNeed } from './words.js'

/** A number put together from the parts of one or several tokens. */
export interface Composed {
  readonly value: number
  readonly form: NumeralForm
  /** Nothing is known but the scale: লাখো, কয়েক হাজার, শত শত. */
  readonly vague: boolean
  /** খানেক, েক. */
  readonly about: boolean
  readonly fraction: boolean
  /** A scale without a number before it: লাখ টাকা. */
  readonly bareScale: boolean
  readonly style: 'digits' | 'words' | 'mixed'
  readonly needs: NumeralNeed
  readonly percent: boolean
  readonly fold: boolean
  /** The small number and the scales behind it, for ranges; null where the number has several pieces. */
  readonly lead: number | null
  readonly scales: readonly number[]
  readonly tail: Tail
  /** Tokens `[first, last)`. */
  readonly first: number
  readonly last: number
  /** Where the number proper ends. */
  readonly end: number
  /** How many atoms of the last lexeme were used, when some are left: দশ in দশ-বারোটি. Else 0. */
  readonly used: number
  /** The atom it began with, inside its first lexeme. */
  readonly from: number
  /** How its first digits are written, when it begins with digits. */
  readonly run: DigitRun | undefined
}

/** A number in the making: what has been used of the tokens. */
export interface Started {
  readonly token: number
  readonly from: number
  end: number
  last: number
  used: number
  tail: Tail
  readonly words: boolean
  mixed: boolean
  atoms: number
  needs: NumeralNeed
  readonly run: DigitRun | undefined
}

/** What a numeral says beside its value. */
export interface Flags {
  readonly vague: boolean
  readonly about: boolean
  readonly fraction: boolean
  readonly bareScale: boolean
  readonly percent: boolean
  readonly fold: boolean
}

export const PLAIN: Flags = {
  vague: false,
  about: false,
  fraction: false,
  bareScale: false,
  percent: false,
  fold: false,
}
export const VAGUE: Flags = { ...PLAIN, vague: true }
export const ABOUT: Flags = { ...PLAIN, about: true }
export const FRACTION: Flags = { ...PLAIN, fraction: true }
export const BARE_SCALE: Flags = { ...PLAIN, bareScale: true }
export const PERCENT: Flags = { ...PLAIN, percent: true }
export const TIMES: Flags = { ...PLAIN, fold: true }
export const NO_SCALES: readonly number[] = []

/** A number that was added up. */
export function folded(draft: Started, fold: Fold, flags: Flags): Composed {
  return finish(draft, fold.value(), 'cardinal', flags, fold.isSimple ? fold.lead : null, fold.scales)
}

/** A number of one word. */
export function single(draft: Started, value: number, flags: Flags): Composed {
  return finish(draft, value, 'cardinal', flags, value, NO_SCALES)
}

/** The number with other values. Copies are made here alone: to the engine each place that spreads makes a shape of its own. */
export function changedNumber(number: Composed, changes: Partial<Composed>): Composed {
  return {
    value: changes.value ?? number.value,
    form: changes.form ?? number.form,
    vague: changes.vague ?? number.vague,
    about: changes.about ?? number.about,
    fraction: changes.fraction ?? number.fraction,
    bareScale: changes.bareScale ?? number.bareScale,
    style: changes.style ?? number.style,
    needs: changes.needs ?? number.needs,
    percent: changes.percent ?? number.percent,
    fold: changes.fold ?? number.fold,
    lead: changes.lead === undefined ? number.lead : changes.lead,
    scales: changes.scales ?? number.scales,
    tail: changes.tail ?? number.tail,
    first: changes.first ?? number.first,
    last: changes.last ?? number.last,
    end: changes.end ?? number.end,
    used: changes.used ?? number.used,
    from: changes.from ?? number.from,
    run: changes.run ?? number.run,
  }
}

export function finish(
  draft: Started,
  value: number,
  form: NumeralForm,
  flags: Flags,
  lead: number | null,
  scales: readonly number[],
): Composed {
  const { tail } = draft
  return {
    value,
    form: form !== 'joined' && (tail.class === 'ordinal' || tail.class === 'day') ? tail.class : form,
    vague: flags.vague,
    about: flags.about,
    fraction: flags.fraction,
    bareScale: flags.bareScale,
    style: draft.mixed ? 'mixed' : draft.words ? 'words' : 'digits',
    needs: draft.atoms === 1 ? draft.needs : '',
    percent: flags.percent,
    fold: flags.fold,
    lead,
    scales,
    tail,
    first: draft.token,
    last: draft.last,
    end: draft.end,
    used: draft.used,
    from: draft.from,
    run: draft.run,
  }
}
