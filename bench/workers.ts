/**
 * Throughput of the command with one and with more worker threads: `npm run bench:workers -- [MEGABYTES] [WORKERS]`
 * (20, 2). Both are measured in turns, three rounds, and the best of each is taken, so that other programs
 * disturb both alike. Processor time tells what a machine at rest could do: reading is shared by the workers
 * when the time of all threads together stays the same. Fails when the outputs differ.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { machine } from './machine.js'

const megabytes = Number(process.argv[2] ?? 20)
const many = Number(process.argv[3] ?? 2)
const ROUNDS = 3

const articles = readdirSync('fixtures/articles').map((name) =>
  readFileSync(`fixtures/articles/${name}`, 'utf8'),
)
const lines: string[] = []
for (let size = 0; size < megabytes * 1e6; ) {
  const id = lines.length
  // Sentences of two articles in turn, so that no two records are alike.
  const text = `${articles[id % articles.length]}\n${articles[(id * 7 + (id % 5)) % articles.length]}`
  const line = `${JSON.stringify({ id, text, publishedAt: '2025-03-01' })}\n`
  lines.push(line)
  size += Buffer.byteLength(line)
}

interface Run {
  readonly seconds: number
  readonly processor: number
  readonly digest: string
}

async function run(workers: number): Promise<Run> {
  const started = performance.now()
  const child = spawn(
    process.execPath,
    ['dist/cli/main.js', 'extract', '--input', 'ndjson', '--quiet', '--workers', String(workers)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const hash = createHash('sha256')
  child.stdout.on('data', (chunk: Buffer) => hash.update(chunk))
  let last = 0
  const watch = setInterval(() => {
    last = processorSeconds(child.pid as number) ?? last
  }, 100)
  for (const line of lines) if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [status] = await once(child, 'close')
  clearInterval(watch)
  if (status !== 0) throw new Error(`ended with ${status}`)
  return { seconds: (performance.now() - started) / 1000, processor: last, digest: hash.digest('hex') }
}

/** What a process has used, all threads together; Linux only. */
function processorSeconds(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

console.log(`${machine()}, ${lines.length} records, ${megabytes} MB`)
const best = new Map<number, number>()
let digest: string | undefined
for (let round = 0; round < ROUNDS; round++)
  for (const workers of [1, many]) {
    const done = await run(workers)
    digest ??= done.digest
    if (done.digest !== digest) throw new Error(`${workers} workers give another output`)
    best.set(workers, Math.min(best.get(workers) ?? Number.POSITIVE_INFINITY, done.seconds))
    console.log(
      `${workers} worker(s): ${done.seconds.toFixed(1)} s, ${(lines.length / done.seconds).toFixed(0)} records a second, ${done.processor.toFixed(1)} s of processor time`,
    )
  }
const ratio = (best.get(1) as number) / (best.get(many) as number)
console.log(`${many} workers read ${ratio.toFixed(2)} times what one reads`)
