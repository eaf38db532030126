import { none } from '../../core/mapped.js'
import type { VerbReading } from '../../lexicon/index.js'
import { keptReadings } from '../../lexicon/verbs/verbs.js'
import type { GrammarKind } from '../grammar/grammar-words.js'
import type { Modality } from '../types.js'
import type { Carrier } from './carriers.js'
import type { Opening } from './opening.js'

/**
 * A written word with what the lists say of it. The slots below are filled by the functions that answer for them, when
 * they are first asked; what they hold depends on the word alone, so that all documents share it.
 */
export class Form {
  readonly text: string
  /** The word without ই or ও at its end. */
  readonly stem: string
  readonly verbs: readonly VerbReading[]
  /** The triggers that begin with it. */
  readonly opening: Opening
  /** Slots of `traitsOf`: the kinds of grammar words of which it is one, and what it is as bits. */
  kinds: readonly GrammarKind[] = NO_KINDS
  traits: number | undefined = undefined
  /** Slot of `carrierAt`. */
  carrier: Carrier | null | undefined = undefined
  /** Slot of `verbKind`. */
  verbKind: number | undefined = undefined
  /** Slot of `caseOfLast`. */
  case: number | undefined = undefined
  /** Slot of `postpositionAt`. */
  postpositions: readonly PostpositionStart[] | undefined = undefined
  /** Slot of `headClass`. */
  heads: HeadStart | undefined = undefined
  /** Slot of `phrasePartOf`. */
  phrasePart: PhrasePart | undefined = undefined
  /** Slot of `modalNounAt`. */
  modality: Modality | null | undefined = undefined
  /** Slot of `auxiliariesOf`. */
  auxiliaries: Auxiliaries | undefined = undefined
  /** Slot of `Topics`: their numbers. */
  topics: readonly number[] | undefined = undefined

  constructor(written: string, lexicon: Openings) {
    const text = written.replace(FOREIGN, '$1')
    const last = text === '' ? 0 : text.charCodeAt(text.length - 1)
    this.text = text
    this.stem = last === EMPHATIC_I || last === EMPHATIC_O ? text.slice(0, -1) : text
    this.verbs = keptReadings(text)
    this.opening = lexicon.openedBy(text, this.verbs)
  }
}

/** শো-কজ়, ইজ়রায়েলি: the dot that papers of Kolkata put under the letters of foreign sounds. */
const FOREIGN = /([কখগজফ])\u09bc/gu

const NO_KINDS: readonly GrammarKind[] = /* @__PURE__ */ none()

/** What a lexicon of triggers says of a word. */
export interface Openings {
  readonly openedBy: (text: string, readings: readonly VerbReading[]) => Opening
}

/** A postposition that begins with a word: its second word, or null, and its marking. */
export interface PostpositionStart {
  readonly second: string | null
  readonly marking: number
}

/** The verbs of which a word is a form and that help a verb before it, by their dictionary forms, or null. */
export interface Auxiliaries {
  /** Behind a participle: পড়া, ফেলা. */
  readonly vector: string | null
  /** Behind an infinitive: পারা, চাওয়া. */
  readonly modal: string | null
  /** Behind a verbal noun: হওয়া, যাওয়া. */
  readonly passive: string | null
}

/** What a word can be of a noun phrase. */
export type PhrasePart = 'noun' | 'adjective' | 'adverb' | 'degree' | 'pronoun' | 'none'

/** What a word alone says of a participant that it ends, and whether a longer listed name begins with it. */
export interface HeadStart {
  readonly class: number
  readonly goesOn: boolean
}

/** ই, ও */
const EMPHATIC_I = 0x0987
const EMPHATIC_O = 0x0993
