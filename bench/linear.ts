/**
 * How processor time grows with texts that break readers of other languages: for each of them the time for a text and
 * for twice the text, and their ratio. A ratio above 2.2 in three tries ends the command with 1.
 *
 *     npm run bench:linear -- [NAME…]
 */
import { extract } from '../src/extract/index.js'
import { SHAPES } from '../test/hard/shapes.js'

const MOST = 2.2
const TRIES = 3
/** Long enough that the clock and the collector do not decide. */
const ENOUGH = 0.4
const LONGEST = 1 << 22

const SENTENCE = 'ঢাকায় বাস ও ট্রাকের সংঘর্ষে পাঁচজন নিহত হয়েছেন, জানিয়েছে পুলিশ। '

function secondsFor(text: string): number {
  const begun = process.cpuUsage()
  extract(text)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/** The least of two times for a text and for twice the text, in turns. */
function pairFor(make: (length: number) => string, length: number): [once: number, twice: number] {
  const [short, long] = [make(length), make(2 * length)]
  let once = Number.POSITIVE_INFINITY
  let twice = Number.POSITIVE_INFINITY
  for (let i = 0; i < 2; i++) {
    once = Math.min(once, secondsFor(short))
    twice = Math.min(twice, secondsFor(long))
  }
  return [once, twice]
}

const asked = new Set(process.argv.slice(2))
const tooSlow: string[] = []
extract(SENTENCE.repeat(200))
console.log('| text | characters | seconds | for twice | ratio |\n|---|---:|---:|---:|---:|')
for (const [name, make] of SHAPES) {
  if (asked.size > 0 && !asked.has(name)) continue
  let length = 1 << 14
  secondsFor(make(length))
  while (length < LONGEST && secondsFor(make(length)) < ENOUGH) length *= 2
  let best: [number, number] = [0, 0]
  let ratio = Number.POSITIVE_INFINITY
  for (let i = 0; i < TRIES && ratio > MOST; i++) {
    const [once, twice] = pairFor(make, length)
    if (twice / once >= ratio) continue
    ratio = twice / once
    best = [once, twice]
  }
  console.log(`| ${name} | ${length} | ${best[0].toFixed(2)} | ${best[1].toFixed(2)} | ${ratio.toFixed(2)} |`)
  if (ratio > MOST) tooSlow.push(name)
}
if (tooSlow.length > 0) {
  console.log(`more than ${MOST} times the time for twice the text: ${tooSlow.join(', ')}`)
  process.exitCode = 1
}
