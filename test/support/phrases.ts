import { type Mark, pipeline, type Region } from '../../src/core/index.js'
import { caseOfLast } from '../../src/events/arguments/candidates/case.js'
import { nounPhrases } from '../../src/events/arguments/candidates/noun-phrases.js'
import { markingNames } from '../../src/events/arguments/sentence/markings.js'
import { Words } from '../../src/events/grammar/words.js'
import { builtInTriggers } from '../../src/events/triggers/built-in.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences())

/** The noun phrases of sentences in which nothing is named, each with the case of its last word. */
export function phraseMarks(source: string, setting: { region: Region }): Mark[] {
  const document = reader.run({ source, ...setting })
  const words = new Words(document, builtInTriggers())
  const { length, firsts, lasts } = document.sentences
  return Array.from({ length }, (_, i) =>
    nounPhrases(words, [], firsts[i], lasts[i]).map(([first, last]) => ({
      ...document.alignment.toSource({ start: words.starts[first], end: words.ends[last - 1] }),
      label: markingNames()[caseOfLast(words, last - 1)],
    })),
  ).flat()
}
