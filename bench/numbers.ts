/**
 * Throughput of the number stage over news text, beside a scan with one alternation over the same words
 * (which finds words, and knows no values, units or bounds), and, if `RIVAL` names the installed module of
 * `@microsoft/recognizers-text-number` (1.3.1), beside that recogniser on the same text in ASCII digits.
 *
 *     npx tsx bench/numbers.ts FILE…
 *     RIVAL=/somewhere/node_modules/@microsoft/recognizers-text-number/dist/recognizers-text-number.umd.js npx tsx bench/numbers.ts FILE…
 */
import { readFileSync } from 'node:fs'
import { pipeline } from '../src/core/index.js'
import { packed } from '../src/generated/words/numerals.js'
import { column, parseList } from '../src/lists/index.js'
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
const scanAnchored = regexScan(true)
const scanGlobal = regexScan(false)

checkCounts()
const rival = await recognizer()

const own = best(() => documents.reduce((sum, document) => sum + stage.run(document).numbers.length, 0))
const anchored = best(() => documents.reduce((sum, { text }) => sum + scanAnchored(text), 0))
const global = best(() => documents.reduce((sum, { text }) => sum + scanGlobal(text), 0))
const rate = (seconds: number) => `${(bytes / seconds / 1e6).toFixed(1)} MB/s`
const whole = best(() =>
  texts.reduce((sum, text) => sum + stage.run(before.run({ source: text, region: 'BD' })).numbers.length, 0),
)
console.log(`${(bytes / 1e6).toFixed(1)} MB of UTF-8, ${texts.length} texts, Node ${process.version}`)
report('numbers()', own)
report('with all stages before it', whole)
report('alternation at every position', anchored)
report('alternation, one search', global)
if (rival !== undefined) {
  const ascii = texts.slice(0, 100).map(withAsciiDigits)
  const share = ascii.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / bytes
  const run = best(() => ascii.reduce((sum, text) => sum + rival(text), 0))
  report('Recognizers-Text', { seconds: run.seconds / share, count: Math.round(run.count / share) })
}

function report(name: string, { seconds, count }: { seconds: number; count: number }): void {
  const ratio = (seconds / own.seconds).toFixed(1)
  console.log(`${name.padEnd(31)}${rate(seconds).padStart(11)}  ${count} found  ratio ${ratio}`)
}

/** Recognizers-Text for English: it has no Bengali, but digits are digits. */
async function recognizer(): Promise<((text: string) => number) | undefined> {
  const path = process.env.RIVAL
  if (path === undefined) return undefined
  const { default: library } = await import(path)
  const model = new library.NumberRecognizer('en-us').getNumberModel()
  const count = (text: string): number => model.parse(text).length
  for (const [text, expected] of [
    ['সাত জেলায় 12 মামলা, 3,500 টাকা', 2],
    ['কিছু নেই', 0],
  ] as const)
    if (count(text) !== expected)
      throw new Error(`${text}: ${expected} expected, Recognizers-Text ${count(text)}`)
  return count
}

function withAsciiDigits(text: string): string {
  return text.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x9e6))
}

function articles(file: string, content: string): string[] {
  if (!file.endsWith('.jsonl')) return content.split('\n\n\n')
  return content
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).body ?? ''))
}

/** Processor time of the fastest of seven rounds: other programs on the machine do not count. */
function best(run: () => number): { seconds: number; count: number } {
  let seconds = Number.POSITIVE_INFINITY
  let count = 0
  for (let round = 0; round < 7; round++) {
    const start = process.cpuUsage()
    count = run()
    seconds = Math.min(seconds, process.cpuUsage(start).user / 1e6)
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
    for (const [name, other] of [
      ['stage', found],
      ['alternation at every position', scanAnchored(text)],
      ['alternation, one search', scanGlobal(text)],
    ] as const)
      if (other !== count) throw new Error(`${text}: ${count} expected, ${name} ${other}`)
  }
}
