/**
 * Memory over a long NDJSON input: `nice npm run bench:memory -- [MEGABYTES] [WORKERS] [SENTENCES]` (100, 1, 30).
 * With `stream` for WORKERS, `extractStream` is measured and not the command. The input is made while it is
 * read: sentences of the fixtures, SENTENCES a record, in any order and with made-up words thrown in, so that
 * whatever keeps words sees ever new ones. Prints the resident set of the process at every tenth of the way;
 * it fails when the last tenth stands a tenth above the fifth (by then the caches of words are full), or when a
 * record is missing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { residentMegabytes } from './machine.js'
import { madeUpNames } from './made-up.js'

const megabytes = Number(process.argv[2] ?? 100)
const workers = process.argv[3] ?? '1'
const length = Number(process.argv[4] ?? 30)
const sentences = readdirSync('fixtures/articles').flatMap((name) =>
  readFileSync(`fixtures/articles/${name}`, 'utf8').split(/(?<=।)\s+/u),
)

let state = 1
const next = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * below)
}

/** An article with a new name in every third sentence. */
function line(id: number): string {
  const names = madeUpNames(Math.ceil(length / 3), id + 1)
  const text = Array.from({ length }, (_, i) => {
    const sentence = sentences[next(sentences.length)]
    return i % 3 === 0 ? `${names[i / 3]} ${sentence}` : sentence
  }).join(' ')
  return `${JSON.stringify({ id, text, publishedAt: '2025-03-01' })}\n`
}

const COMMAND = ['dist/cli/main.js', 'extract', '--input', 'ndjson', '--quiet', '--workers', workers]
const STREAM = `
  import { once } from 'node:events'
  import { createInterface } from 'node:readline'
  import { extractStream } from './dist/index.js'
  async function* records() {
    for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line)
  }
  for await (const document of extractStream(records()))
    if (!process.stdout.write(JSON.stringify(document) + '\\n')) await once(process.stdout, 'drain')`

const started = performance.now()
const child = spawn(
  process.execPath,
  workers === 'stream' ? ['--input-type=module', '--eval', STREAM] : COMMAND,
  { stdio: ['pipe', 'pipe', 'inherit'] },
)
let results = 0
let output = 0
child.stdout.on('data', (chunk: Buffer) => {
  output += chunk.length
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) results++
})

const total = megabytes * 1e6
const marks: number[] = []
let written = 0
let records = 0
while (written < total) {
  const made = line(records++)
  written += Buffer.byteLength(made)
  if (!child.stdin.write(made)) await once(child.stdin, 'drain')
  if (written >= (total * (marks.length + 1)) / 10) {
    marks.push(residentMegabytes(child.pid as number))
    const seconds = (performance.now() - started) / 1000
    console.log(
      `${(written / 1e6).toFixed(0).padStart(5)} MB read  ${marks[marks.length - 1].toFixed(0)} MB resident  ${seconds.toFixed(0)} s`,
    )
  }
}
child.stdin.end()
const [status] = await once(child, 'close')
console.log(
  `${records} records, ${results} results, ${(output / 1e6).toFixed(0)} MB written, status ${status}, Node ${process.version}, ${workers === 'stream' ? 'extractStream' : `${workers} worker(s)`}`,
)
if (results !== records || status !== 0) throw new Error('not every record has a result')
if (marks[9] > 1.1 * marks[4]) throw new Error(`memory grew from ${marks[4]} to ${marks[9]} MB`)
