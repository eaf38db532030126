/**
 * Throughput of the name stage, and of the tagger alone, over Bengali news.
 *
 *     npx tsx bench/names.ts [FILE…]
 *
 * The tagger is timed on words it has met, as it meets them in running text: features are hashed once a word.
 */
import { pipeline } from '../src/core/index.js'
import { dates } from '../src/dates/index.js'
import { longest } from '../src/names/gazetteer/longest.js'
import { names } from '../src/names/index.js'
import { builtInTable, Reader } from '../src/names/reader.js'
import { builtInModel } from '../src/names/tagger/load.js'
import { type TaggedSpan, Tagger } from '../src/names/tagger/tagger.js'
import { unitsOf } from '../src/names/words/units.js'
import { numbers } from '../src/numbers/index.js'
import { page } from '../src/page/index.js'
import { script } from '../src/script/index.js'
import { sentences, tokens } from '../src/tokens/index.js'
import { measured, table } from './speed/measure.js'
import { amountOf, bengaliTexts } from './speed/texts.js'

const texts = bengaliTexts(process.argv.slice(2))
const amount = amountOf(texts)
const before = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates())
const documents = texts.map((source) => before.run({ source, region: 'BD' }))
const stage = names()

const model = builtInModel()
if (model === undefined) throw new Error('no tagger was trained')
const reader = new Reader(builtInTable(), model)
const tagger = new Tagger(model)
const prepared = documents.map(({ text, tokens: found, sentences: parts }) => {
  const units = unitsOf(text, found)
  const lexemes = reader.lexemes(text, units)
  const labels = new Uint8Array(units.length)
  const ranges: [from: number, to: number][] = []
  let unit = 0
  for (let s = 0; s < parts.length; s++) {
    const from = unit
    while (unit < units.length && units.tokens[unit] < parts.lasts[s]) unit++
    if (from === unit) continue
    for (const match of longest(reader.matches(text, units, lexemes, from, unit)))
      for (let i = match.first; i < match.last; i++) labels[i] = reader.label(match, i)
    ranges.push([from, unit])
  }
  return { units, lexemes, labels, ranges }
})

const rows = [
  measured('names', amount, () =>
    documents.reduce((sum, document) => sum + stage.run(document).names.length, 0),
  ),
  measured('tagger', amount, () => {
    const spans: TaggedSpan[] = []
    for (const { units, lexemes, labels, ranges } of prepared)
      for (const [from, to] of ranges) {
        tagger.score(units, lexemes, labels, from, to)
        tagger.decode(from, to, 0, spans)
      }
    return spans.length
  }),
]
console.log(table(rows.map((row) => [row])))
