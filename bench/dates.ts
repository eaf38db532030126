/**
 * Throughput of the date stage over news text, beside chrono-node over English text of as many characters
 * and as many dates in as many documents.
 *
 *     npx tsx bench/dates.ts FILE…
 */
import { readFileSync } from 'node:fs'
import { parse } from 'chrono-node'
import { pipeline } from '../src/core/index.js'
import { dates } from '../src/dates/index.js'
import { numbers } from '../src/numbers/index.js'
import { page } from '../src/page/index.js'
import { script } from '../src/script/index.js'
import { sentences, tokens } from '../src/tokens/index.js'

interface Article {
  readonly source: string
  readonly publishedAt: string
  readonly region: 'BD'
}

const ENGLISH_DATES = [
  'on 15 August 2024',
  'yesterday',
  'last Friday',
  'on Tuesday',
  'two days ago',
  'last month',
  'at 10:30 am on Monday',
  'in March 2023',
  'on January 5',
  'tomorrow evening',
]

const ENGLISH_FILLER = [
  'The two leaders discussed trade, security and the situation along the border at length.',
  'Police have opened an investigation, and several people have been questioned.',
  'The company employs more than a thousand people in its three factories outside the capital.',
  'Rescue workers searched through the rubble with the help of dogs and heavy machinery.',
  'He scored 52 runs off 38 balls, and the side won by six wickets.',
]

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npx tsx bench/dates.ts FILE…')
  process.exit(2)
}
const articles = files.flatMap((file) => articlesOf(file, readFileSync(file, 'utf8')))
const before = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers())
const documents = articles.map((article) => before.run(article))
const stage = dates()
const counts = documents.map((document) => stage.run(document).dates.length)
const english = articles.map(({ source }, i) => englishOf(source.length, counts[i]))

checkCounts()

const own = best(() => documents.reduce((sum, document) => sum + stage.run(document).dates.length, 0))
const whole = best(() =>
  articles.reduce((sum, article) => sum + stage.run(before.run(article)).dates.length, 0),
)
const reference = new Date('2024-09-01T12:00:00')
const rival = best(() => english.reduce((sum, text) => sum + parse(text, reference).length, 0))

const size = (texts: readonly string[]) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const sources = articles.map(({ source }) => source)
console.log(`${articles.length} articles, Node ${process.version}`)
report('dates()', own, size(sources))
report('with all stages before it', whole, size(sources))
report('chrono-node 2.10.3, English', rival, size(english))

function report(name: string, { seconds, count }: { seconds: number; count: number }, bytes: number): void {
  const rate = (bytes / seconds / 1e6).toFixed(1)
  const perDate = ((seconds * 1e6) / count).toFixed(0)
  console.log(
    `${name.padEnd(29)}${(bytes / 1e6).toFixed(2).padStart(6)} MB${rate.padStart(7)} MB/s  ${count} dates, ${perDate} µs each`,
  )
}

/** English sentences of `length` characters with `count` dates, evenly spread. */
function englishOf(length: number, count: number): string {
  let text = ''
  let said = 0
  for (let i = 0; text.length < length || said < count; i++) {
    const isDue = said < count && text.length >= (length * said) / count
    text += isDue
      ? `The minister met the reporters ${ENGLISH_DATES[said++ % ENGLISH_DATES.length]}. `
      : `${ENGLISH_FILLER[i % ENGLISH_FILLER.length]} `
  }
  return text
}

/** The rival has to find every English date and nothing in the filler, or the comparison means nothing. */
function checkCounts(): void {
  for (const said of ENGLISH_DATES)
    if (parse(`The minister met the reporters ${said}.`).length !== 1) throw new Error(`not found: ${said}`)
  for (const text of ENGLISH_FILLER) if (parse(text).length !== 0) throw new Error(`found: ${text}`)
  for (const [source, count] of [
    ['গত শুক্রবার ও ১৫ আগস্ট সভা হয়।', 2],
    ['২০২৪ সালের ৫ আগস্ট', 1],
    ['কিছু নেই, ৫২ রান', 0],
  ] as const) {
    const found = stage.run(before.run({ source, publishedAt: '2024-09-01', region: 'BD' })).dates.length
    if (found !== count) throw new Error(`${source}: ${count} expected, ${found}`)
  }
}

function articlesOf(file: string, content: string): Article[] {
  const texts = file.endsWith('.jsonl')
    ? content
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ title, body }) => `${title ?? ''}\n\n${body ?? ''}`)
    : content.split('\n\n\n')
  return texts.map((source) => ({ source, publishedAt: '2024-09-01', region: 'BD' }))
}

/** The least processor time of five rounds. */
function best(run: () => number): { seconds: number; count: number } {
  let seconds = Number.POSITIVE_INFINITY
  let count = 0
  for (let round = 0; round < 5; round++) {
    const start = process.cpuUsage()
    count = run()
    const { user, system } = process.cpuUsage(start)
    seconds = Math.min(seconds, (user + system) / 1e6)
  }
  return { seconds, count }
}
