import type { NounCase } from '../nouns/noun-ending.js'
import type { Aspect, Honour, Register, Tense, VerbForm } from './verb-features.js'

/** A root with what its row says. */
export interface Root {
  readonly root: string
  readonly lemma: string
  readonly base: string
  readonly light: readonly string[]
  /** Whether readings of the root come after all others. */
  readonly rare: boolean
}

/** What an ending says; `fixedCase` for forms that exist in one case only (করবার). */
export interface Features {
  readonly form: VerbForm
  readonly tense: Tense | null
  readonly aspect: Aspect | null
  readonly person: 1 | 2 | 3 | null
  readonly honour: Honour | null
  readonly register: number
  readonly fixedCase: NounCase | null
  readonly negative: boolean
}

/** A stem fits an ending when both name the same cell, a slot of a paradigm. */
export interface StemUse {
  readonly root: number
  readonly cell: number
  readonly register: number
  /** Features of a whole form that no paradigm makes, or -1. */
  readonly features: number
}

export interface EndingUse {
  readonly cell: number
  readonly features: number
  /** Whether the ending is that of a verbal noun, in this cell or in another: those take the endings of nouns. */
  readonly isNominal: boolean
}

export const REGISTERS: readonly Register[] = ['chalit', 'regional', 'sadhu']

/** Whether a form takes the endings of nouns: করা, but not করবার, which has its case already. */
export function isDeclined(features: Features): boolean {
  return features.form === 'verbal-noun' && features.fixedCase === null
}

/** What stands for the empty ending, behind which a stem is a form; before all others. */
export const NO_ENDING = '0'

export function registerOf(name: string): number {
  return Math.max(0, REGISTERS.indexOf(name as Register))
}

export function readFeatures(cells: readonly string[]): Features {
  const [form, tense, aspect, person, honour, register, fixedCase, negative] = cells
  return {
    form: form as VerbForm,
    tense: (tense || null) as Tense | null,
    aspect: (aspect || null) as Aspect | null,
    person: person ? (Number(person) as 1 | 2 | 3) : null,
    honour: (honour || null) as Honour | null,
    register: registerOf(register),
    fixedCase: (fixedCase || null) as NounCase | null,
    negative: negative !== '',
  }
}

export function readRoot([root, lemma, base, light, rare]: readonly string[]): Root {
  return { root, lemma, base, rare: rare !== '', light: Object.freeze(light === '' ? [] : light.split(' ')) }
}

export function readStem([, root, cell, register, features]: readonly string[]): StemUse {
  return { root: Number(root), cell: Number(cell), register: Number(register), features: Number(features) }
}

export function readEnding([, cell, features, nominal]: readonly string[]): EndingUse {
  return { cell: Number(cell), features: Number(features), isNominal: nominal !== '' }
}
