/**
 * Reads many mutated texts and tells what is wrong with their documents.
 *
 *     npm run fuzz -- [COUNT] [SEED]
 *
 * COUNT is 200,000 unless given; document i of seed s is that of number 0 of seed s + i.
 */
import { fuzz } from './fuzz.js'

const [count = 200_000, seed = 20251121] = process.argv.slice(2).map(natural)
const STEP = 1000

let wrong = 0
for (let from = 0; from < count; from += STEP) {
  const to = Math.min(count, from + STEP)
  const faults = fuzz(from, to, seed)
  wrong += faults.length
  for (const fault of faults) console.log(fault)
  const seconds = (process.cpuUsage().user / 1e6).toFixed(0)
  console.log(`${to} documents from seed ${seed}, ${wrong} faults, ${seconds} s of processor time`)
}
process.exitCode = wrong === 0 ? 0 : 1

function natural(word: string): number {
  if (/^[0-9]{1,9}$/.test(word)) return Number(word)
  console.error(`fuzz: "${word}" is no number; usage: npm run fuzz -- [COUNT] [SEED]`)
  process.exit(2)
}
