import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { cuesOf } from '../../src/discourse/speech/cues/cues.js'
import { View } from '../../src/discourse/view.js'
import { normalForm } from '../../src/script/index.js'
import { readDiscourse } from '../support/discourse.js'

const rows = readFileSync('data/words/discourse/reporting.tsv', 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .slice(1)
  .map((row) => row.split('\t').map((cell) => normalForm(cell)))

/** The examples of all rows as one text, a line each, with what the row says. */
const document = readDiscourse(rows.map((row) => row[5]).join('\n'), {
  region: 'BD',
  publishedAt: '2025-06-10',
})
const view = new View(document)
const { sentences } = document
const lines = rows.map((_, i) => {
  const [first, limit] = [sentences.firsts[i], sentences.lasts[i]]
  return { start: sentences.starts[i], end: sentences.ends[i], cues: cuesOf(view, first, limit) }
})

it('every example is a sentence of its own', () => {
  expect(sentences.length).toBe(rows.length)
})

it('every row of the reporting lexicon is the cue of its example', () => {
  const faults = rows.flatMap(([head, verbs, kind, quote, frame, example], i) => {
    const found = lines[i].cues.some(
      ({ reporting: row }) =>
        row.head === head &&
        row.kind === kind &&
        row.quote === quote &&
        row.frame === frame &&
        (head !== '' || row.verbs.has(verbs)),
    )
    return found ? [] : [example]
  })
  expect(faults).toEqual([])
})

it('every example is an attribution or a quotation of the kind of its row', () => {
  const faults = rows.flatMap(([, , kind, , , example], i) => {
    const { start, end } = lines[i]
    const within = (range: { start: number; end: number }) => range.start >= start && range.end <= end
    const attributed = document.attributions.some((each) => within(each.scope) && each.kind === kind)
    return attributed || (kind === 'reported' && document.quotes.some(within)) ? [] : [example]
  })
  expect(faults).toEqual([])
})
