import { none } from '../core/mapped.js'
import { type Lookup, type NounEnding, nounEnding, type VerbReading } from '../lexicon/index.js'
import { keptReadings } from '../lexicon/verbs/verbs.js'
import type { WrittenWord } from '../lexicon/written-words.js'
import type { Fate } from './chain-words.js'
import { grammarStems, type StemKind } from './grammar-stems.js'
import { type GrammarKind, grammarKindsOf } from './grammar-words.js'
import { type Anaphor, type Head, lists, type ReportingCue } from './lists.js'

/** What of a list a written word is a form of. */
export interface Listed<Value> {
  /** The longest entry of which it is a form, with what is written behind it; null where there is none. */
  readonly own: { readonly value: Value; readonly length: number; readonly ending: NounEnding } | null
  /** Whether entries of several words may begin with it. */
  readonly goesOn: boolean
}

/** A reading as a verb of saying that needs no head. */
export interface SpokenReading {
  readonly reading: VerbReading
  readonly reporting: ReportingCue
}

/**
 * A written word with what the lists say of it. Slots are filled by the functions that answer for them, when they are
 * first asked; what they hold depends on the word alone, so that all documents share it.
 */
export class Form {
  readonly text: string
  readonly verbs: readonly VerbReading[]
  /** The first reading as a finite verb. */
  readonly finite: VerbReading | undefined
  readonly heads: Listed<Head>
  readonly anaphors: Listed<Anaphor>
  /** The nouns with which grammar does something, see `StemKind`. */
  readonly stems: Listed<readonly StemKind[]>
  /** The cues that the word is as it stands, and whether cues of several words may begin with it. */
  readonly cues: readonly ReportingCue[]
  readonly cuesGoOn: boolean
  readonly spoken: readonly SpokenReading[]
  /** What it is, as bits: nearly all that is asked of a word is answered by what it is not. */
  readonly traits: number
  /** Slot of `isTrap`. */
  trap: boolean | undefined = undefined
  /** Slot of `isBareNoun`. */
  bareNoun: boolean | undefined = undefined
  /** Slot of `findSets`: whether a set may begin with it. */
  opensSet: boolean | undefined = undefined
  /** Slot of `onePerson`: whether a number word for one person may begin with it. */
  opensOne: boolean | undefined = undefined
  /** The kinds of grammar words of which it is one. */
  readonly kinds: readonly GrammarKind[]
  /** Slots of `listedFate` and `fateAt`: what befell, as it stands or with the genitive's ending. */
  fate: Fate | null | undefined = undefined
  inflectedFate: Fate | null | undefined = undefined

  constructor(text: string) {
    const { heads, anaphors, cues, verbs } = lists()
    this.text = text
    this.verbs = keptReadings(text)
    this.finite = this.verbs.find(({ form }) => form === 'finite')
    this.heads = listed(heads, text)
    this.anaphors = listed(anaphors, text)
    this.stems = listed(grammarStems(), text)
    this.cues = cues.exact(text)
    this.cuesGoOn = cues.goesOn(text)
    this.spoken = this.verbs.length === 0 ? NOT_SPOKEN : spokenReadings(this.verbs, verbs)
    this.kinds = grammarKindsOf(text)
    this.traits =
      (this.kinds.length > 0 ? OF_GRAMMAR : 0) |
      (this.verbs.length > 0 ? OF_VERB : 0) |
      (this.finite !== undefined ? FINITE : 0) |
      (isListed(this.heads) ? HEAD : 0) |
      (isListed(this.anaphors) ? ANAPHOR : 0) |
      (this.cues.length > 0 || this.cuesGoOn ? CUE : 0) |
      (this.spoken.length > 0 ? SPOKEN : 0) |
      (isListed(this.stems) ? STEM : 0)
  }
}

/** Bits of `traits`: it is a grammar word of some kind, the form of a verb, a finite one. */
export const OF_GRAMMAR = 1
export const OF_VERB = 2
export const FINITE = 4
/** A listed noun, a pronoun, a cue of speech may begin with it; it is a verb of saying. */
export const HEAD = 8
export const ANAPHOR = 16
export const CUE = 32
export const SPOKEN = 64
/** A noun with which grammar does something may begin with it. */
export const STEM = 128

function isListed({ own, goesOn }: Listed<unknown>): boolean {
  return own !== null || goesOn
}

function spokenReadings(
  verbs: readonly VerbReading[],
  reporting: ReadonlyMap<string, ReportingCue>,
): readonly SpokenReading[] {
  const spoken: SpokenReading[] = []
  for (const reading of verbs) {
    const cue = reporting.get(reading.lemma)
    if (cue !== undefined) spoken.push({ reading, reporting: cue })
  }
  return spoken.length === 0 ? NOT_SPOKEN : spoken
}

const NOT_SPOKEN: readonly SpokenReading[] = /* @__PURE__ */ none()

function listed<Value>(lookup: Lookup<Value>, text: string): Listed<Value> {
  const goesOn = lookup.goesOn(text)
  const count = lookup.prefixes(text, 0, text.length, FOUND)
  for (let i = count - 1; i >= 0; i--) {
    const length = FOUND[2 * i + 1]
    const ending = nounEnding(text, length, text.length)
    if (ending !== undefined && ending.compound === '')
      return { own: { value: lookup.values(FOUND[2 * i])[0], length, ending }, goesOn }
  }
  return goesOn ? ONLY_LONGER : NOTHING
}

const NOTHING: Listed<never> = { own: null, goesOn: false }
const ONLY_LONGER: Listed<never> = { own: null, goesOn: true }
const FOUND = new Int32Array(64)

/** The form that a written word is. */
export function formOf(word: WrittenWord): Form {
  const known = word.discourseForm as Form | undefined
  if (known !== undefined) return known
  const form = new Form(word.text)
  word.discourseForm = form
  return form
}
