import { longest } from '../../src/names/gazetteer/longest.js'
import { Reader } from '../../src/names/reader.js'
import type { Model } from '../../src/names/tagger/model.js'
import { type TaggedSpan, Tagger } from '../../src/names/tagger/tagger.js'
import { TAGGED } from '../../src/names/tagger/tags.js'
import type { Sample } from './conll.js'

/** Names a tagger alone draws into sentences. */
export function tagSamples(model: Model, samples: readonly Sample[], recall: number): TaggedSpan[][] {
  const reader = new Reader()
  const tagger = new Tagger(model)
  return samples.map(({ text, units }) => {
    const lexemes = reader.lexemes(text, units)
    const labels = new Uint8Array(units.length)
    for (const match of longest(reader.matches(text, units, lexemes, 0, units.length)))
      for (let i = match.first; i < match.last; i++) labels[i] = reader.label(match, i)
    tagger.score(units, lexemes, labels, 0, units.length)
    const spans: TaggedSpan[] = []
    tagger.decode(0, units.length, recall, spans)
    return spans
  })
}

/** Exact precision, recall and F1 by class. */
export function score(samples: readonly Sample[], found: readonly (readonly Named[])[]): string {
  const sums = [...TAGGED, 'all'].map(() => [0, 0, 0])
  const add = (type: number, column: number) => {
    sums[type][column]++
    sums[TAGGED.length][column]++
  }
  samples.forEach(({ spans }, i) => {
    const gold = new Set(spans.map(keyOf))
    for (const span of found[i]) {
      add(span.type, 1)
      if (gold.has(keyOf(span))) add(span.type, 0)
    }
    for (const span of spans) add(span.type, 2)
  })
  return sums
    .map(([hits, predicted, gold], i) => {
      const share = (part: number, whole: number) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1))
      return `${[...TAGGED, 'all'][i]} P ${share(hits, predicted)} R ${share(hits, gold)} F ${share(2 * hits, predicted + gold)}`
    })
    .join('   ')
}

interface Named {
  readonly first: number
  readonly last: number
  readonly type: number
}

const keyOf = ({ first, last, type }: Named): string => `${first} ${last} ${type}`

/** Scores at several leanings toward recall. */
export function evaluate(model: Model, samples: readonly Sample[]): string {
  return [0, 0.4, 0.8, 1.2]
    .map((recall) => `recall ${recall}: ${score(samples, tagSamples(model, samples, recall))}`)
    .join('\n')
}
