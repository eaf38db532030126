import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { SHAPES } from './shapes.js'

const SHORT = 5_000

function secondsFor(text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 2; run++) {
    const start = performance.now()
    extract(text)
    best = Math.min(best, performance.now() - start)
  }
  return best / 1000
}

describe('work grows with the text', () => {
  // Four times the text: a quadratic part that matters shows as 16. A busy machine blurs less than that.
  it.each(SHAPES)(
    '%s',
    (_, make) => {
      secondsFor(make(SHORT / 4))
      const once = secondsFor(make(SHORT))
      const fourfold = secondsFor(make(4 * SHORT))
      // In less than a tenth of a second the collector decides; `npm run bench:linear` looks at those.
      if (fourfold > 0.1) expect(fourfold / once).toBeLessThan(14)
    },
    120_000,
  )
})
