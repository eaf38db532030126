import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Alignment, type Edit, type Range, rewrite } from '../../src/core/index.js'

const source = fc.string({ maxLength: 20 })
const cuts = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.string({ maxLength: 3 })), { maxLength: 5 })

/** Random edits, sorted, with a gap or none between them. */
function editsOf(text: string, steps: [number, number, string][]): Edit[] {
  const edits: Edit[] = []
  let at = 0
  for (const [skip, length, replacement] of steps) {
    const start = at + skip
    const end = start + length
    if (end > text.length) break
    if (edits.length > 0 && start === at && length === 0) continue
    edits.push({ start, end, replacement, rule: 'random' })
    at = end
  }
  return edits.filter(
    (edit, i) => !(i > 0 && edits[i - 1].end === edit.start && edits[i - 1].end === edits[i - 1].start),
  )
}

/**
 * The obvious answer: mark for each unit of one text which units of the other it comes from, and
 * take the hull of what the range covers. Units of a replacement come from all of the replaced.
 */
function hull(range: Range, edits: readonly Edit[], sourceLength: number): Range | undefined {
  const origins: Range[] = []
  let at = 0
  for (const edit of edits) {
    for (; at < edit.start; at++) origins.push({ start: at, end: at + 1 })
    for (let i = 0; i < edit.replacement.length; i++) origins.push(edit)
    at = edit.end
  }
  for (; at < sourceLength; at++) origins.push({ start: at, end: at + 1 })
  const covered = origins.slice(range.start, range.end)
  if (covered.length === 0) return undefined
  return { start: covered[0].start, end: covered[covered.length - 1].end }
}

const LAW = { numRuns: 100_000 }

describe('alignment', () => {
  it('leads every range of the rewritten text to the units it was written from', () => {
    fc.assert(
      fc.property(source, cuts, fc.nat(30), fc.nat(30), (text, steps, a, b) => {
        const edits = editsOf(text, steps)
        const { text: written, alignment } = rewrite(text, edits)
        const range = { start: Math.min(a, b, written.length), end: Math.min(Math.max(a, b), written.length) }
        const expected = hull(range, edits, text.length)
        const got = alignment.toSource(range)
        if (expected === undefined) return got.start === got.end && got.start <= text.length
        return got.start === expected.start && got.end === expected.end
      }),
      LAW,
    )
  })

  it('leads a range of untouched text there and back', () => {
    fc.assert(
      fc.property(source, cuts, fc.nat(30), fc.nat(5), (text, steps, a, length) => {
        const edits = editsOf(text, steps)
        const { text: written, alignment } = rewrite(text, edits)
        const range = { start: Math.min(a, text.length), end: Math.min(a + length, text.length) }
        if (
          range.start === range.end ||
          edits.some((edit) => edit.start <= range.end && range.start <= edit.end)
        )
          return true
        const normal = alignment.toNormal(range)
        const back = alignment.toSource(normal)
        return (
          written.slice(normal.start, normal.end) === text.slice(range.start, range.end) &&
          back.start === range.start &&
          back.end === range.end
        )
      }),
      LAW,
    )
  })

  it.each([
    // 'ক\u200dখ' without the joiner: characters deleted at a range's edge stay outside
    [[{ start: 1, end: 2, replacement: '', rule: '' }], { start: 0, end: 1 }, { start: 0, end: 1 }],
    [[{ start: 1, end: 2, replacement: '', rule: '' }], { start: 1, end: 2 }, { start: 2, end: 3 }],
    [[{ start: 1, end: 2, replacement: '', rule: '' }], { start: 0, end: 2 }, { start: 0, end: 3 }],
    // য় as one code unit written as two: half of it leads to all of it
    [[{ start: 0, end: 1, replacement: 'য়', rule: '' }], { start: 0, end: 1 }, { start: 0, end: 1 }],
    [[{ start: 0, end: 1, replacement: 'য়', rule: '' }], { start: 1, end: 2 }, { start: 0, end: 1 }],
  ])('%j leads %j to %j', (edits, range, expected) => {
    expect(new Alignment(edits).toSource(range)).toEqual(expected)
  })

  it('stores only the places that differ', () => {
    const text = 'ক'.repeat(100_000)
    expect(rewrite(text, [{ start: 5, end: 6, replacement: 'খ', rule: '' }]).alignment.size).toBe(1)
  })
})
