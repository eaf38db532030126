import fc from 'fast-check'
import type * as core from '../../src/core/index.js'
import type { Edit, Mark, Range } from '../../src/core/index.js'

/** The core, or one that was broken on purpose. */
export type Core = Pick<typeof core, 'Graphemes' | 'mark' | 'rewrite' | 'span' | 'unmark'>

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

const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' })
const boundaries = (text: string) =>
  new Set([...segmenter.segment(text)].map(({ index }) => index).concat(text.length, 0))

const letters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'কখতরযষ্্ািো়ঁংৎ\u200c\u200d') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(' ', 'a', '।', '১', '“', '\n', '\r', '৳', '👍🏽', '🇧🇩', 'é', 'e\u0301', '각'),
  },
)
const written = fc.array(letters, { maxLength: 16 }).map((units) => units.join(''))

const signs = fc.array(fc.constantFrom(...'[]()\\কa')).map((units) => units.join(''))

/** The laws of the core, each as an assertion over so many random cases. */
export const LAWS = {
  'a range leads to the units it was written from': ({ rewrite }, numRuns) =>
    fc.assert(
      fc.property(source, cuts, fc.nat(30), fc.nat(30), (text, steps, a, b) => {
        const edits = editsOf(text, steps)
        const { text: normal, alignment } = rewrite(text, edits)
        const range = { start: Math.min(a, b, normal.length), end: Math.min(Math.max(a, b), normal.length) }
        const expected = hull(range, edits, text.length)
        const got = alignment.toSource(range)
        if (expected === undefined) return got.start === got.end && got.start <= text.length
        return got.start === expected.start && got.end === expected.end
      }),
      { numRuns },
    ),

  'a range of untouched text leads there and back': ({ rewrite }, numRuns) =>
    fc.assert(
      fc.property(source, cuts, fc.nat(30), fc.nat(5), (text, steps, a, length) => {
        const edits = editsOf(text, steps)
        const { text: normal, alignment } = rewrite(text, edits)
        const range = { start: Math.min(a, text.length), end: Math.min(a + length, text.length) }
        const isTouched = edits.some((edit) => edit.start <= range.end && range.start <= edit.end)
        if (range.start === range.end || isTouched) return true
        const there = alignment.toNormal(range)
        const back = alignment.toSource(there)
        return (
          normal.slice(there.start, there.end) === text.slice(range.start, range.end) &&
          back.start === range.start &&
          back.end === range.end
        )
      }),
      { numRuns },
    ),

  'grapheme boundaries are those of Intl.Segmenter': ({ Graphemes }, numRuns) =>
    fc.assert(
      fc.property(written, (text) => {
        const expected = boundaries(text)
        const graphemes = new Graphemes(text)
        for (let at = 0; at <= text.length; at++)
          if (graphemes.isBoundary(at) && !expected.has(at)) return false
        return true
      }),
      { numRuns },
    ),

  'a span holds its range, grown to whole graphemes and not over a blank': ({ rewrite, span }, numRuns) =>
    fc.assert(
      fc.property(written, fc.nat(24), fc.nat(24), (text, a, b) => {
        const { alignment } = rewrite(text, [])
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
        if (range.start === range.end) return true
        const found = span({ source: text, region: 'BD', text, alignment }, range)
        // A blank ends every grapheme.
        const blank = text.indexOf(' ', range.end)
        return (
          found.text === text.slice(found.start, found.end) &&
          found.start <= range.start &&
          found.end >= range.end &&
          boundaries(text).has(found.start) &&
          boundaries(text).has(found.end) &&
          found.start >= text.lastIndexOf(' ', range.start) &&
          found.end <= (blank < 0 ? text.length : blank)
        )
      }),
      { numRuns },
    ),

  'any text comes back from its notation': ({ mark, unmark }, numRuns) =>
    fc.assert(
      fc.property(
        fc.oneof(signs, fc.string({ unit: 'binary' })),
        (text) => unmark(mark(text, [])).text === text,
      ),
      { numRuns },
    ),

  'marks come back from their notation': ({ mark, unmark }, numRuns) =>
    fc.assert(
      fc.property(written, fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6), (text, a, b, c, d) => {
        // One mark, another inside it.
        const [start, from, to, end] = [a, a + b, a + b + c, a + b + c + d]
        if (end > text.length || start === end || from === to || (start === from && to === end)) return true
        const marks: Mark[] = [
          { start, end, label: 'outer' },
          { start: from, end: to, label: 'inner' },
        ]
        const back = unmark(mark(text, marks))
        return back.text === text && JSON.stringify(back.marks) === JSON.stringify(marks)
      }),
      { numRuns },
    ),
} satisfies Record<string, (core: Core, numRuns: number) => void>
