import { pipeline, type Region, type Stage } from '../../src/core/index.js'
import { type NumberFinding, numbers } from '../../src/numbers/index.js'
import type { PageLayer } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

/** A page that is all article, so that lines of nothing but numbers are read, too. */
const allArticle: Stage<object, PageLayer> = {
  name: 'page',
  run: () => ({
    page: { title: null, dateline: null, excluded: [], created: { value: null, source: 'none' } },
  }),
}

const reader = pipeline().use(script()).use(allArticle).use(tokens()).use(sentences()).use(numbers())

/** The numbers of a text in order. */
export function numbersIn(text: string, region: Region = 'BD'): readonly NumberFinding[] {
  return reader.run({ source: text, region }).numbers
}

/** What is read in each line; a line that gives no number or several gives an empty list or all of them. */
export function numbersByLine(lines: readonly string[], region: Region = 'BD'): NumberFinding[][] {
  const result: NumberFinding[][] = []
  for (let from = 0; from < lines.length; from += 500) {
    const chunk = lines.slice(from, from + 500)
    const found = numbersIn(chunk.join('\n'), region)
    let next = 0
    let start = 0
    for (const line of chunk) {
      const end = start + line.length
      const own: NumberFinding[] = []
      while (next < found.length && found[next].start < end + 1) own.push(found[next++])
      result.push(own)
      start = end + 1
    }
  }
  return result
}
