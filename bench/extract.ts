/**
 * Speed of the whole flow: `npx tsx bench/extract.ts`. Counts processor time, so that other programs on the machine
 * matter little, and asserts what was found, so that a fast wrong answer fails.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { extract } from '../dist/index.js'
import { machine } from './machine.js'

const TIMES = 40

const texts = readdirSync('fixtures/articles').map((name) =>
  readFileSync(`fixtures/articles/${name}`, 'utf8'),
)
const processor = (run: () => void): number => {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

let events = 0
const read = () => {
  for (const text of texts) events += extract(text, { publishedAt: '2025-04-13' }).events.length
}
const first = processor(() => extract(texts[0]))
for (let i = 0; i < 5; i++) read()
events = 0
const all = processor(() => {
  for (let i = 0; i < TIMES; i++) read()
})
const count = TIMES * texts.length
const characters = TIMES * texts.reduce((sum, text) => sum + text.length, 0)
if (events < 4 * count) throw new Error(`only ${events} events in ${count} articles`)

console.log(machine())
console.log(`first article, word lists included: ${first.toFixed(0)} ms`)
console.log(`then ${(all / count).toFixed(1)} ms an article of ${Math.round(characters / count)} characters`)
console.log(`${((characters / all) * 1000).toFixed(0)} characters a second on one core`)
