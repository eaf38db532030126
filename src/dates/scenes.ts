import type { NormalText, Region } from '../core/index.js'
import type { PageLayer } from '../page/index.js'
import { NEWLINE, type SentenceLayer, type TokenLayer, WORD } from '../tokens/index.js'
import { parseIsoDay } from './calendars/civil.js'
import type { Expression } from './expressions.js'
import { quotationReader } from './quotes.js'
import { NOTHING_TOLD, type Scene, type Tense, type Told } from './resolve/scene.js'
import { hasWords, tenseAround } from './resolve/tense.js'
import type { Resolved } from './resolve/timex.js'
import { told } from './resolve/told.js'
import type { Point } from './values.js'

type Needs = NormalText & PageLayer & TokenLayer & SentenceLayer & { readonly region?: Region }

/** The hour from which a text can tell what happened that night. */
const NIGHT = 19

/** What the times of a text are resolved against, as it goes on. */
export class Scenes {
  /** The day of writing, where it is known. */
  readonly created: number | undefined
  readonly #document: Needs
  readonly #late: boolean
  readonly #inQuotation: (token: number) => boolean
  #told: Told = NOTHING_TOLD
  /** What was told outside quotations: ‘গত মঙ্গলবার …। কাল …’ is said on one day. */
  #outside: Told = NOTHING_TOLD
  #sentence = 0
  #paragraph = 0
  #opens = false

  constructor(document: Needs) {
    const { value } = document.page.created
    this.created = value === null ? undefined : parseIsoDay(value.slice(0, 10))
    this.#document = document
    this.#late = value !== null && Number(value.slice(11, 13)) >= NIGHT
    this.#inQuotation = quotationReader(document)
  }

  enter(sentence: number): void {
    const { sentences, tokens } = this.#document
    const first = sentences.firsts[sentence]
    this.#sentence = sentence
    this.#opens = first === 0 || tokens.kinds[first - 1] === NEWLINE
    if (this.#opens) this.#paragraph++
  }

  of({ first, last, adverbial, attributive }: Expression): Scene {
    const document = this.#document
    const { sentences, region = 'BD' } = document
    const from = sentences.firsts[this.#sentence]
    const to = sentences.lasts[this.#sentence]
    const spoken = this.#inQuotation(first)
      ? dayOfSpeech(this.#outside, this.#sentence, this.created)
      : undefined
    let tense: Tense
    let asked = false
    return {
      now: spoken ?? this.created,
      nowName: spoken === undefined ? 'DCT' : 'speech',
      late: this.#late,
      told: this.#told,
      sentence: this.#sentence,
      paragraph: this.#paragraph,
      opens: this.#opens && first === from,
      closes: () => !hasWords(document, last, to),
      region,
      adverbial,
      attributive,
      bangla: region === 'IN' ? 'westbengal' : 'bangladesh',
      tense: () => {
        if (!asked)
          tense =
            tenseAround(document, first, last, from, to) ??
            (endsTitle(document, last, to) ? 'future' : undefined)
        asked = true
        return tense
      },
    }
  }

  /** Takes note of a time for those behind it; `index` is its finding. */
  tell({ first, value }: Expression, scene: Scene, { found }: Resolved, index: number): void {
    if (this.#document.tokens.excluded[first] !== 1 && found !== undefined)
      this.#told = told(this.#told, found, scene, index, (value as Point).open === 'before')
    if (!this.#inQuotation(first)) this.#outside = this.#told
  }
}

/** পোপের শেষকৃত্য শনিবার: a headline without a verb that ends in a day announces it. */
function endsTitle(
  { page: { title }, tokens: { starts, ends, kinds } }: Needs,
  last: number,
  to: number,
): boolean {
  if (title === null || starts[last - 1] < title.start || ends[last - 1] > title.end) return false
  for (let token = last; token < to; token++)
    if (kinds[token] === WORD && starts[token] < title.end) return false
  return true
}

/** When what stands in quotation marks was said: on the day told just before, if that was lately; else on the day of writing. */
function dayOfSpeech(known: Told, sentence: number, created: number | undefined): number | undefined {
  const { pastDay } = known
  if (created === undefined) return undefined
  if (pastDay !== undefined && pastDay === known.leadDay && pastDay === known.day && created - pastDay <= 1)
    return pastDay
  return pastDay !== undefined && sentence - known.sentence <= 2 && created - pastDay <= 7 ? pastDay : created
}
