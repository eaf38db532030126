import { detect } from '../../src/events/detection/detect.js'
import { Words } from '../../src/events/grammar/words.js'
import { mergeWeightsByHand } from '../../src/events/merging/merge.js'
import { reasonsFor, rivalsOf } from '../../src/events/merging/rivals.js'
import { readTriggers } from '../../src/events/read-triggers.js'
import { builtInTriggers } from '../../src/events/triggers/built-in.js'
import type { MergeReason } from '../../src/events/types.js'
import { type Lesson, likeness } from './answers.js'

/** An occurrence and a later trigger of its type: what speaks for their being one, and whether they are. */
export interface MergeSample {
  readonly reasons: readonly MergeReason[]
  readonly isSame: boolean
}

export function mergeSamplesOf({ document, answers }: Lesson): MergeSample[] {
  const words = new Words(document, builtInTriggers())
  const readings = readTriggers(document, words, detect(document, words, builtInTriggers()), {})
  const groups: { answer: number; group: number[] }[] = []
  const samples: MergeSample[] = []
  readings.forEach((reading, i) => {
    const { first, last, row } = reading.match
    const range = { start: words.starts[first], end: words.ends[last - 1] }
    const answer = answers.findIndex(
      ({ type, triggers }) => type === row.type && triggers.some((each) => likeness(each, range) > 0),
    )
    if (answer < 0) return
    const earlier = groups.filter((each) => answers[each.answer].type === row.type)
    const rivals = rivalsOf(earlier, readings, reading)
    for (const each of rivals.near)
      samples.push({
        reasons: reasonsFor(document, readings, rivals, each, reading),
        isSame: each.answer === answer,
      })
    const own = groups.find((group) => group.answer === answer)
    if (own === undefined) groups.push({ answer, group: [i] })
    else own.group.push(i)
  })
  return samples
}

const EPOCHS = 300
const RATE = 0.02
const PULL = 0.002

/** Logistic regression over the reasons, beside those whose weight a person has set; it gives the learned ones. */
export function trainMerging(samples: readonly MergeSample[]): Map<string, number> {
  const byHand = mergeWeightsByHand()
  const weights = new Map(byHand)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { reasons, isSame } of samples) {
      let score = 0
      for (const { reason, times } of reasons) score += times * (weights.get(reason) ?? 0)
      const error = 1 / (1 + Math.exp(-score)) - (isSame ? 1 : 0)
      for (const { reason, times } of reasons) {
        if (byHand.has(reason)) continue
        weights.set(
          reason,
          (weights.get(reason) ?? 0) * (1 - RATE * PULL) - (RATE / (1 + epoch * 0.05)) * error * times,
        )
      }
    }
  }
  for (const reason of byHand.keys()) weights.delete(reason)
  return weights
}
