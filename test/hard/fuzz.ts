import { createExtractor } from '../../src/extract/index.js'
import { mutatedNews, randomOf } from './mutate.js'
import { faultsOf } from './whole.js'

/** So many documents are read together; each tenth is read once more by itself. */
const TOGETHER = 20
const AGAIN = 10
/** No text of a thousand characters takes long, whatever it holds. */
const MOST_MILLISECONDS = 5_000

const extractor = createExtractor()

const sourceOf = (i: number, seed: number) => {
  const source = mutatedNews(randomOf(seed + i))
  const region = i % 3 !== 0 && i % 2 !== 0 ? ('IN' as const) : ('BD' as const)
  return i % 3 === 0 ? { source, region } : { source, region, publishedAt: '2025-11-21' }
}

/**
 * Reads the mutated texts of a seed from `from` to `to`.
 *
 * @returns what is wrong with their documents, each with its text
 */
export function fuzz(from: number, to: number, seed: number): string[] {
  const faults: string[] = []
  for (let first = from; first < to; first += TOGETHER) {
    const numbers = Array.from({ length: Math.min(TOGETHER, to - first) }, (_, i) => first + i)
    const sources = numbers.map((i) => sourceOf(i, seed))
    const begun = process.cpuUsage().user
    const documents = readAll(sources)
    const milliseconds = (process.cpuUsage().user - begun) / 1000
    if (milliseconds > MOST_MILLISECONDS * (first === from ? 2 : 1))
      faults.push(`documents ${first} and on took ${Math.round(milliseconds)} ms`)
    for (const [j, document] of documents.entries()) {
      const { source } = sources[j]
      const own =
        document instanceof Error ? [document.stack ?? document.message] : faultsOf(document, source)
      if (numbers[j] % AGAIN === 0 && !(document instanceof Error)) {
        const again = JSON.stringify(extractor.read(sources[j]))
        if (again !== JSON.stringify(document)) own.push('a second reading gives another document')
      }
      for (const fault of own)
        faults.push(`${fault} (seed ${seed + numbers[j]}, document ${numbers[j]}: ${JSON.stringify(source)})`)
    }
  }
  return faults
}

/** All documents at once; one by one where one of them throws, to know which. */
function readAll(sources: readonly ReturnType<typeof sourceOf>[]) {
  try {
    return extractor.readAll(sources)
  } catch {
    return sources.map((source) => {
      try {
        return extractor.read(source)
      } catch (error) {
        return error as Error
      }
    })
  }
}
