import fc from 'fast-check'
import { expect, it } from 'vitest'
import { partition } from '../../src/core/partition.js'

it('is how many of the sorted numbers lie below', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(21), (numbers, limit) => {
      const sorted = numbers.sort((a, b) => a - b)
      expect(partition(sorted.length, (i) => sorted[i] < limit)).toBe(sorted.filter((n) => n < limit).length)
    }),
  )
})
