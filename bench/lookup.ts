/**
 * Looks up 100,000 made-up names at every word start, with listed endings: `npx tsx bench/lookup.ts [FILE]`.
 * A trie of Maps and a Map of whole words run on the same text; all have to find the same names.
 */
import { readFileSync } from 'node:fs'
import { Lookup, nounEnding } from '../src/lexicon/index.js'
import { isWordUnit, wordEnd } from '../src/lexicon/letters.js'
import { DoubleArray } from '../src/lists/double-array.js'
import { normalForm } from '../src/script/index.js'
import { best, madeUpNames, madeUpText, megabytesPerSecond } from './made-up.js'

const names = madeUpNames(100_000)
const text = process.argv[2]
  ? normalForm(readFileSync(process.argv[2], 'utf8'))
  : madeUpText(400_000, names, 12)

function wordStarts(): Int32Array {
  const starts: number[] = []
  for (let i = 0; i < text.length; i++)
    if (isWordUnit(text.charCodeAt(i)) && (i === 0 || !isWordUnit(text.charCodeAt(i - 1)))) starts.push(i)
  return Int32Array.from(starts)
}

/** Sum of the ends of all matches: equal sums, equal matches. */
function scan(longestEnd: (start: number) => number): [count: number, sum: number] {
  let count = 0
  let sum = 0
  for (let i = 0; i < starts.length; i++) {
    const end = longestEnd(starts[i])
    if (end >= 0) {
      count++
      sum += end - starts[i]
    }
  }
  return [count, sum]
}

const starts = wordStarts()
globalThis.gc?.()
const heapBefore = process.memoryUsage()
const before = performance.now()
const lookup = Lookup.of(names.map((name, i) => [name, i] as const))
const built = performance.now() - before
globalThis.gc?.()
const heapAfter = process.memoryUsage()
const megabytes =
  (heapAfter.heapUsed + heapAfter.arrayBuffers - heapBefore.heapUsed - heapBefore.arrayBuffers) / 2 ** 20
console.log(
  `build ${built.toFixed(0)} ms, heap ${megabytes.toFixed(1)} MB${globalThis.gc ? '' : ' (run with --expose-gc to measure it)'}`,
)

const trie = DoubleArray.build([...names].sort((a, b) => (a < b ? -1 : 1)))
const found = new Int32Array(64)

type Node = Map<number, Node> & { end?: true }
const root: Node = new Map()
for (const name of names) {
  let node = root
  for (let i = 0; i < name.length; i++) {
    let next = node.get(name.charCodeAt(i)) as Node | undefined
    if (next === undefined) {
      next = new Map()
      node.set(name.charCodeAt(i), next)
    }
    node = next
  }
  node.end = true
}
const ends = new Int32Array(64)
function mapTrieEnd(start: number): number {
  let node: Node | undefined = root
  let count = 0
  for (let at = start; node !== undefined; at++) {
    if (node.end) ends[count++] = at
    if (at === text.length) break
    node = node.get(text.charCodeAt(at)) as Node | undefined
  }
  while (count-- > 0)
    if (nounEnding(text, ends[count], wordEnd(text, ends[count], text.length)) !== undefined)
      return ends[count]
  return -1
}

const whole = new Set(names)
/** Whole first words only: no endings, no names of several words. The least that a Map can do. */
function mapWordEnd(start: number): number {
  const end = wordEnd(text, start, text.length)
  return whole.has(text.slice(start, end)) ? end : -1
}

const rows: [string, [number, number], number][] = []
const measure = (name: string, longestEnd: (start: number) => number) => {
  let result: [number, number] = [0, 0]
  const milliseconds = best(7, () => {
    result = scan(longestEnd)
  })
  rows.push([name, result, milliseconds])
}
measure('double array, prefixes only', (start) => {
  const count = trie.prefixes(text, start, text.length, found)
  return count > 0 ? found[2 * count - 1] : -1
})
measure('Lookup.longest, with endings', (start) => lookup.longest(text, start)?.end ?? -1)
measure('trie of Maps, with endings', mapTrieEnd)
measure('Map of whole words', mapWordEnd)
const [, ours] = rows
for (const [name, [count], milliseconds] of rows)
  console.log(
    `${name.padEnd(30)} ${count} matches  ${megabytesPerSecond(text, milliseconds).toFixed(0)} MB/s  ${(milliseconds / ours[2]).toFixed(2)} times our time`,
  )
if (ours[1].join() !== rows[2][1].join()) throw new Error(`matches differ: ${ours[1]} and ${rows[2][1]}`)
