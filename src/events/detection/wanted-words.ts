import { ASKED } from '../grammar/traits.js'
import { eachLonger } from '../grammar/word-forms.js'
import type { Words } from '../grammar/words.js'
import type { TriggerLexicon } from '../triggers/lexicon.js'

/** Words around a head in which must not stand what keeps its row from firing; what stands farther off is said of something else. */
const EARSHOT = 10

const BLANK = 0x20

/** Which of the words that conditions ask for a sentence has, and where; it is read when first asked. */
export class WantedWords {
  readonly #words: Words
  readonly #lexicon: TriggerLexicon
  /** Tokens of the sentence, `[first, last)`. */
  #first = 0
  #last = 0
  /** By the number of a word that conditions ask for, whether the sentence has it; and all it has, with their tokens. */
  readonly #isPresent: Uint8Array
  readonly #present: number[] = []
  readonly #tokens: number[] = []
  /** Its semicolons. */
  readonly #stops: number[] = []
  #isRead = false

  constructor(words: Words, lexicon: TriggerLexicon) {
    this.#words = words
    this.#lexicon = lexicon
    this.#isPresent = absent(lexicon.conditionWords.size)
  }

  /** Goes on to a sentence. */
  enter(first: number, last: number): void {
    this.#first = first
    this.#last = last
    for (let i = 0; i < this.#present.length; i++) this.#isPresent[this.#present[i]] = 0
    this.#present.length = 0
    this.#tokens.length = 0
    this.#stops.length = 0
    this.#isRead = false
  }

  /** By the number of a word, 1 where the sentence has it. */
  get isPresent(): Uint8Array {
    if (!this.#isRead) this.#read()
    return this.#isPresent
  }

  /**
   * Whether one of the words stands in the sentence, outside the trigger. A sentence has few that any condition asks for.
   * What must not stand there may stand beyond a semicolon: লাশ তোলা হয়; আরেকজনকে হাসপাতালে নেওয়া হয়.
   */
  isNear(ids: readonly number[], first: number, headLast: number, isWanted: boolean): boolean {
    if (!this.#isRead) this.#read()
    if (this.#present.length === 0) return false
    const isApart = !isWanted && this.#stops.length > 0
    for (let i = 0; i < ids.length; i++)
      if (this.#isPresent[ids[i]] === 1 && this.#isOutside(ids[i], first, headLast, isApart, isWanted))
        return true
    return false
  }

  #isOutside(id: number, first: number, headLast: number, isApart: boolean, isWanted: boolean): boolean {
    for (let i = 0; i < this.#present.length; i++) {
      const token = this.#tokens[i]
      if (this.#present[i] !== id || (token >= first && token < headLast)) continue
      if (!isWanted && (token < first - EARSHOT || token > headLast + EARSHOT)) continue
      if (!isApart || !this.#stops.some((stop) => stop > token !== stop > first)) return true
    }
    return false
  }

  #read(): void {
    this.#isRead = true
    for (let token = this.#first; token < this.#last; token++) {
      if (this.#words.is(token, ';')) this.#stops.push(token)
      if (!this.#words.has(ASKED, token)) continue
      const { asked, asksOn, asksBehindBlank } = this.#words.form(token).opening
      for (let i = 0; i < asked.length; i++) this.#note(asked[i], token)
      // করোনা is asked for as well, and begins with কর: behind a blank only what has one can go on.
      const { source, ends } = this.#words
      const isBehindBlank = ends[token] < source.length && source.charCodeAt(ends[token]) === BLANK
      const goesOn = isBehindBlank ? asksBehindBlank : asksOn
      if (goesOn) eachLonger(this.#words, this.#lexicon.conditionWords, token, this.#last, this.#note)
    }
  }

  readonly #note = (id: number, token: number): void => {
    this.#isPresent[id] = 1
    this.#present.push(id)
    this.#tokens.push(token)
  }
}

let scratch = new Uint8Array(0)

/** Zeros, so many: the same ones for one document after the other. */
function absent(size: number): Uint8Array {
  if (scratch.length === size) return scratch.fill(0)
  scratch = new Uint8Array(size)
  return scratch
}
