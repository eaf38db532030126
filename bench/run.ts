/**
 * Speed of every stage and of the whole, beside rivals in the same run and the machine's limits:
 *
 *     npm run bench [-- FILE…] [--record]
 *
 * Without files the articles of the fixtures are read. Processor time is measured, so that a busy machine blurs
 * little, of the first round and of the fastest: every program is warmed until it does not get faster any more, or for half a
 * minute. `--record` writes `bench/record/DATE-speed.md`. A rival that is not installed is left out; counts that do not fit
 * stop the run.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { machine } from './machine.js'
import { megabytesPerSecond, table, tokensPerSecond } from './speed/measure.js'
import { englishReaders, limits, lookups, normalForms, splitting, writing } from './speed/rivals.js'
import { stages } from './speed/stages.js'
import { startUp } from './speed/start.js'
import { amountOf, bengaliTexts } from './speed/texts.js'

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const texts = bengaliTexts(files)
const amount = amountOf(texts)

const ofStages = stages(texts, amount)
const whole = ofStages[ofStages.length - 1]
const ofDates = ofStages.find(({ what }) => what === 'dates') ?? whole
const small = texts.slice(0, 60)

const parts: [string, () => string | Promise<string>][] = [
  ['Stages', () => table(ofStages.map((row) => [row]))],
  ['English readers on English text of equal tokens', () => table(englishReaders(whole, ofDates, amount))],
  ['Tokens and sentences', () => table(splitting(small))],
  ['Normal form', () => table(normalForms(texts))],
  ['Lookup', () => table(lookups())],
  ['Writing numbers', async () => table(await writing())],
  ['The machine', () => table(limits(texts, amount).map((row) => [row]))],
  ['Start', startUp],
]
const sections: [string, string][] = []
for (const [title, make] of parts) {
  const body = await make()
  console.log(`## ${title}\n\n${body}\n`)
  sections.push([title, body])
}
const date = new Date().toISOString().slice(0, 10)
const text = [
  `# Speed, ${date}`,
  '',
  `${machine()}. ${(amount.bytes / 1e6).toFixed(2)} MB of UTF-8, ${amount.tokens.toLocaleString('en')} tokens, ${texts.length} texts${files.length === 0 ? ' of the fixtures' : ''}. Processor time of the first round and of the fastest, when rounds do not get faster any more; one core.`,
  ...sections.flatMap(([title, body]) => ['', `## ${title}`, '', body]),
  '',
  `Whole: ${megabytesPerSecond(whole).toFixed(2)} MB/s, ${Math.round(tokensPerSecond(whole)).toLocaleString('en')} tokens/s. Goal: 10 MB/s, 625,000 tokens/s.`,
  '',
].join('\n')
console.log(text.slice(text.lastIndexOf('Whole:')))
if (process.argv.includes('--record')) {
  mkdirSync('bench/record', { recursive: true })
  writeFileSync(`bench/record/${date}-speed.md`, text)
}
