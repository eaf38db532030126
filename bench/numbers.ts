/**
 * Throughput of the number stage over news text, beside a scan with one anchored alternation over the
 * same words, which is how duckling's numerals work.
 *
 *     npx tsx bench/numbers.ts FILE…
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { pipeline } from '../src/core/index.js'
import { packed } from '../src/generated/words/numerals.js'
import { column, parseList } from '../src/lexicon/index.js'
import { numbers } from '../src/numbers/index.js'
import { page } from '../src/page/index.js'
import { script } from '../src/script/index.js'
import { sentences, tokens } from '../src/tokens/index.js'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npx tsx bench/numbers.ts FILE…')
  process.exit(2)
}
const texts = files.flatMap((file) => articles(file, readFileSync(file, 'utf8')))
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const before = pipeline().use(script()).use(page()).use(tokens()).use(sentences())
const documents = texts.map((text) => before.run({ source: text, region: 'BD' }))
const stage = numbers()
const scan = regexScan(true)
const search = regexScan(false)

checkCounts()
const own = best(() => documents.reduce((sum, document) => sum + stage.run(document).numbers.length, 0))
const rival = best(() => documents.reduce((sum, { text }) => sum + scan(text), 0))
const global = best(() => documents.reduce((sum, { text }) => sum + search(text), 0))
const rate = (seconds: number) => `${(bytes / seconds / 1e6).toFixed(1)} MB/s`
console.log(`${(bytes / 1e6).toFixed(1)} MB of UTF-8, ${texts.length} texts, Node ${process.version}`)
console.log(`${'numbers()'.padEnd(31)}${rate(own.seconds).padStart(11)}  ${own.count} numbers`)
for (const [name, run] of [
  ['alternation at every position', rival],
  ['alternation, one search', global],
] as const)
  console.log(`${name.padEnd(31)}${rate(run.seconds).padStart(11)}  ${run.count} matches  ratio ${(run.seconds / own.seconds).toFixed(1)}`)

function articles(file: string, content: string): string[] {
  if (!file.endsWith('.jsonl')) return content.split('\n\n\n')
  return content
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).body ?? ''))
}

function best(run: () => number): { seconds: number; count: number } {
  let seconds = Number.POSITIVE_INFINITY
  let count = 0
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    count = run()
    seconds = Math.min(seconds, (performance.now() - start) / 1000)
  }
  return { seconds, count }
}

/**
 * Digits with grouping, or number words, longest first, joined as duckling's rules join them; before and
 * behind stands no Bengali letter. It knows no endings, units or bounds.
 *
 * @param anchored asked at every position, as duckling does; else one pass of the engine's own search
 */
function regexScan(anchored: boolean): (text: string) => number {
  const words = column(parseList(packed), 'form')
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
  const one = `(?:[০-৯0-9]+(?:[,.][০-৯0-9]+)*|(?:${words.join('|')})(?![\u0980-\u09e3]))`
  const pattern = new RegExp(`(?<![\u0980-\u09e3])${one}(?:[ -]?${one})*`, anchored ? 'y' : 'g')
  return (text) => {
    let count = 0
    pattern.lastIndex = 0
    if (!anchored) while (pattern.test(text)) count++
    else
      for (let at = 0; at < text.length; ) {
        pattern.lastIndex = at
        if (pattern.test(text)) {
          count++
          at = pattern.lastIndex
        } else at++
      }
    return count
  }
}

/** On plain cases both have to find the same, or the comparison means nothing. */
function checkCounts(): void {
  for (const [text, count] of [
    ['সাত জেলায় ১২ মামলা', 2],
    ['দুই হাজার পাঁচ ঘর', 1],
    ['১১ হাজার ১২৬ ভোট, ৩ লাখ টাকা', 2],
    ['কিছু নেই', 0],
  ] as const) {
    const found = stage.run(before.run({ source: text, region: 'BD' })).numbers.length
    if (found !== count || scan(text) !== count)
      throw new Error(`${text}: ${count} expected, stage ${found}, scan ${scan(text)}`)
  }
}
