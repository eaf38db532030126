import type { Range } from '../../../core/index.js'
import type { DateFinding } from '../../../dates/index.js'
import type { DiscourseLayer } from '../../../discourse/index.js'
import type { NumberFinding } from '../../../numbers/index.js'
import type { Sentences } from '../../../tokens/index.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { EventNeeds } from '../../needs.js'
import { datelineRange } from './dateline.js'

export interface Layers {
  readonly discourse: DiscourseLayer
  /** Tokens at which titles begin. */
  readonly titles: ReadonlySet<number>
  readonly numbers: readonly NumberFinding[]
  readonly dates: readonly DateFinding[]
  /** The day of the text, ISO. */
  readonly today: string | null
  readonly matches: readonly Match[]
  /** Whose words take part in nothing. */
  readonly dateline: Range | null
}

/** What is asked of a document for the arguments at its triggers. */
export function layersOf(document: EventNeeds, matches: readonly Match[]): Layers {
  return {
    discourse: document,
    titles: new Set(document.titles.map(({ first }) => first)),
    numbers: document.numbers,
    dates: document.dates,
    today: document.page.created.value,
    matches,
    dateline: datelineRange(document),
  }
}

/** First and last indices into each layer for one sentence. */
export interface SentenceView {
  readonly first: number
  readonly last: number
  readonly mentions: readonly [number, number]
  readonly numbers: readonly [number, number]
  readonly dates: readonly [number, number]
  readonly matches: readonly [number, number]
}

/** For every sentence, which mentions, numbers, dates and matches begin in it. */
export function sentenceViews(words: Words, sentences: Sentences, layers: Layers): SentenceView[] {
  const { mentions } = layers.discourse
  const { numbers, dates, matches } = layers
  const at = { mentions: 0, numbers: 0, dates: 0, matches: 0 }
  const step = <Item>(
    items: readonly Item[],
    from: number,
    start: (item: Item) => number,
    end: number,
  ): [number, number] => {
    let to = from
    while (to < items.length && start(items[to]) < end) to++
    return [from, to]
  }
  const views: SentenceView[] = []
  for (let i = 0; i < sentences.length; i++) {
    const end = sentences.ends[i]
    const startOf = (range: Range) => range.start
    const view: SentenceView = {
      first: sentences.firsts[i],
      last: sentences.lasts[i],
      mentions: step(mentions, at.mentions, startOf, end),
      numbers: step(numbers, at.numbers, startOf, end),
      dates: step(dates, at.dates, startOf, end),
      matches: step(matches, at.matches, (match) => words.starts[match.first], end),
    }
    at.mentions = view.mentions[1]
    at.numbers = view.numbers[1]
    at.dates = view.dates[1]
    at.matches = view.matches[1]
    views.push(view)
  }
  return views
}
