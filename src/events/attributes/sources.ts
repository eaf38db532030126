import type { Range } from '../../core/index.js'
import { none } from '../../core/mapped.js'
import { partition } from '../../core/partition.js'
import type { Attribution, Filler, Quote } from '../../discourse/index.js'

/** Who an event is known from: the narrowest attribution or quote around its trigger. */
export interface SourceOf {
  readonly sources: readonly Filler[]
  readonly attribution: Attribution | null
  readonly hearsay: boolean
}

const NOBODY: SourceOf = { sources: [], attribution: null, hearsay: false }

/** Finds the sources of triggers; ask in text order or not, the work per question is small. */
export class Sources {
  readonly #attributions: readonly Attribution[]
  readonly #onward: readonly Onward[]
  readonly #byCue: readonly Attribution[]
  readonly #quotes: readonly Quote[]

  /**
   * @param reach whether a scope is short enough: a line of sources below an article says nothing of its sentences
   * @param onward what follows a scope behind a semicolon, up to the end of the sentence, or null
   */
  constructor(
    attributions: readonly Attribution[],
    quotes: readonly Quote[],
    reach: (scope: Range) => boolean,
    onward: (scope: Range) => Range | null = () => null,
  ) {
    this.#attributions = attributions
      .filter(({ scope }) => reach(scope))
      .sort((a, b) => a.scope.start - b.scope.start)
    this.#byCue = attributions
      .map((attribution) => ({ attribution, start: attribution.cue.start }))
      .sort((a, b) => a.start - b.start)
      .map(({ attribution }) => attribution)
    this.#onward = this.#attributions.flatMap((attribution) => {
      const { cue, scope } = attribution
      const range = cue.start < scope.start ? onward(scope) : null
      return range === null ? [] : [{ attribution, range }]
    })
    this.#quotes = [...quotes].sort((a, b) => a.start - b.start)
  }

  /** What is said with the trigger itself: তাঁর অভিযোগ, … */
  cuedBy(trigger: Range): Cued | null {
    for (const attribution of around(this.#byCue, trigger, ({ cue }) => cue))
      if (attribution.cue.start < trigger.end && trigger.start < attribution.cue.end) return attribution
    // তাঁর হুঁশিয়ারি, “কেউ ছাড় পাবে না।”
    const next = partition(this.#quotes.length, (i) => this.#quotes[i].start < trigger.end)
    if (next >= this.#quotes.length) return null
    const { cue, start, end, speaker } = this.#quotes[next]
    if (cue === null || cue.start >= trigger.end || trigger.start >= cue.end || speaker === null) return null
    return { scope: { start, end }, source: [speaker] }
  }

  /** @param isReply whether somebody denies what was said: he does so himself */
  of(trigger: Range, isReply: boolean): SourceOf {
    let best: SourceOf = NOBODY
    let width = Number.POSITIVE_INFINITY
    for (const attribution of around(this.#attributions, trigger, ({ scope }) => scope)) {
      const { scope, cue } = attribution
      if (scope.end < trigger.end) continue
      if (cue.start < trigger.end && trigger.start < cue.end) continue
      if (scope.end - scope.start < width) {
        width = scope.end - scope.start
        best = {
          sources: [...attribution.source, ...attribution.chain],
          attribution,
          hearsay: attribution.kind === 'hearsay',
        }
      }
    }
    for (const quote of around(this.#quotes, trigger, (range) => range)) {
      if (quote.end < trigger.end) continue
      if (quote.end - quote.start >= width || quote.speaker === null) continue
      width = quote.end - quote.start
      const same = best.attribution !== null
      best = {
        sources: [quote.speaker, ...quote.via],
        attribution: same ? best.attribution : null,
        hearsay: false,
      }
    }
    return best === NOBODY && !isReply ? this.#behindSemicolon(trigger) : best
  }

  /** "তাঁদের হিসাবে, আয় কমেছে; আগের বছরের চেয়ে তা কম": what follows a semicolon is theirs as well. */
  #behindSemicolon(trigger: Range): SourceOf {
    for (const { attribution } of around(this.#onward, trigger, ({ range }) => range)) {
      const { source, chain, kind } = attribution
      return { sources: [...source, ...chain], attribution, hearsay: kind === 'hearsay' }
    }
    return NOBODY
  }
}

/** What is said with a word for saying, and by whom. */
export interface Cued {
  readonly scope: Range
  readonly source: readonly Filler[]
}

const NOTHING: readonly never[] = /* @__PURE__ */ none()

interface Onward {
  readonly attribution: Attribution
  readonly range: Range
}

function around<Item>(
  items: readonly Item[],
  trigger: Range,
  rangeOf: (item: Item) => Range,
): readonly Item[] {
  if (items.length === 0) return NOTHING
  const found: Item[] = []
  // The last item that begins at or before the trigger; scopes are seldom nested more than a few deep.
  const low = partition(items.length, (i) => rangeOf(items[i]).start < trigger.end)
  for (let i = low - 1; i >= 0 && i >= low - 8; i--)
    if (rangeOf(items[i]).end > trigger.start) found.push(items[i])
  return found
}
