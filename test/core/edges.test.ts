import { describe, expect, it } from 'vitest'
import { GhotonaError, overlaps, pipeline, span } from '../../src/core/index.js'
import { checkSize } from '../../src/core/limits.js'
import { script } from '../../src/script/index.js'

describe('at the edges', () => {
  it('ranges that only touch do not overlap', () =>
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false))

  it('an empty range inside a cluster is an empty span', () => {
    const document = pipeline().use(script()).run({ source: 'ক্ষমতা', region: 'BD' })
    expect(span(document, { start: 2, end: 2 })).toEqual({ start: 0, end: 0, text: '' })
  })

  it('as much as is allowed is not too much', () => {
    expect(() => checkSize(10, 10, 'the text has', 'characters')).not.toThrow()
    expect(() => checkSize(11, 10, 'the text has', 'characters')).toThrow(
      /11 characters, expected at most 10/,
    )
  })

  it('an error has a cause only where one is told', () => {
    const cause = new Error('x')
    expect(new GhotonaError('bad-file', 'no', { cause }).cause).toBe(cause)
    expect('cause' in new GhotonaError('bad-file', 'no')).toBe(false)
  })
})
