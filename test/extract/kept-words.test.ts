import { readdirSync, readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { madeUpText } from '../../bench/made-up.js'
import type { DocumentJSON } from '../../src/extract/index.js'
import type { WordCache } from '../../src/lists/word-cache.js'

const CACHE = '../../src/lists/word-cache.js'
const texts = readdirSync('fixtures/articles').map((name) =>
  readFileSync(`fixtures/articles/${name}`, 'utf8'),
)

/** What the library, loaded anew, says of texts in the order given; all that it keeps of words has so many places. */
async function read(given: readonly string[], places?: number): Promise<DocumentJSON[]> {
  vi.resetModules()
  vi.doMock(CACHE, async (original) => {
    const whole = await original<{ WordCache: typeof WordCache }>()
    if (places === undefined) return whole
    return {
      WordCache: class extends whole.WordCache<unknown> {
        constructor() {
          super(places as number)
        }
      },
    }
  })
  const { createExtractor } = await import('../../src/extract/index.js')
  const other = createExtractor({ gazetteers: [[{ name: 'ঢাকা', type: 'ORG' }]] })
  const { extract } = createExtractor()
  return given.map((text) => {
    other.extract(text.slice(0, 200))
    return extract(text, { publishedAt: '2025-03-01' })
  })
}

it('says the same whatever it has read before and however few words it keeps', async () => {
  const said = await read(texts)
  const backwards = [...texts].reverse()
  expect((await read([madeUpText(3000, [], 1), ...backwards])).slice(1).reverse()).toEqual(said)
  for (const places of [8, 128]) expect((await read(backwards, places)).reverse()).toEqual(said)
}, 240_000)
