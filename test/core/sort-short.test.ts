import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortShort } from '../../src/core/sort-short.js'

describe('sortShort', () => {
  it('sorts lists of any length as the engine does, equal items in order', () => {
    const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 6 }), id: fc.nat() }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(items, (list) => {
        const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key
        expect(sortShort([...list], byKey)).toEqual([...list].sort(byKey))
      }),
    )
  })
})
