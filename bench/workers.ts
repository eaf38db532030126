/**
 * Throughput of the command with one and with more worker threads: `npm run bench:workers -- [MEGABYTES] [WORKERS]`
 * (20, 2). All are measured in turns, three rounds, and the best of each is taken, so that other programs
 * disturb all alike. One worker is measured twice: bound to one core, which tells how reading scales with cores, and
 * free, where V8 compiles and collects on another core while it reads. The two halves of the records are told apart: in the first, every worker loads and compiles for
 * itself; the second is what goes on for as long as there are records. Processor time tells what a machine at rest
 * could do: reading is shared by the workers when the time of all threads together stays the same. Fails when the
 * outputs differ.
 */
import { spawn, spawnSync } from 'node:child_process'
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

/** Binds a program to the first core; Linux only. */
const BIND = ['taskset', '-c', '0']
const canBind = spawnSync(BIND[0], ['--version']).status === 0

/** Seconds that have gone by, and those of the processor: of all threads, and of the busiest ones, which read. */
interface Times {
  readonly clock: number
  readonly processor: number
  readonly readers: number
}

/** How the command is run. */
interface Setting {
  readonly what: string
  readonly workers: number
  /** Whether all its threads share one core. */
  readonly bound: boolean
}

interface Run {
  readonly half: Times
  readonly whole: Times
  readonly digest: string
}

async function run({ workers, bound }: Setting): Promise<Run> {
  const started = performance.now()
  const command = [process.execPath, 'dist/cli/main.js', 'extract', '--input', 'ndjson', '--quiet']
  const [program, ...args] = [...(bound ? BIND : []), ...command, '--workers', String(workers)]
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const hash = createHash('sha256')
  let written = 0
  let half: Times | undefined
  let last: Times = { clock: 0, processor: 0, readers: 0 }
  const look = () => {
    last = timesOf(child.pid as number, workers, last, started)
    return last
  }
  child.stdout.on('data', (chunk: Buffer) => {
    hash.update(chunk)
    for (let at = chunk.indexOf(LINE); at >= 0; at = chunk.indexOf(LINE, at + 1)) written++
    if (half === undefined && written >= lines.length / 2) half = look()
  })
  const watch = setInterval(look, 100)
  for (const line of lines) if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  child.stdin.end()
  const [status] = await once(child, 'close')
  clearInterval(watch)
  if (status !== 0) throw new Error(`ended with ${status}`)
  const clock = (performance.now() - started) / 1000
  return { half: half ?? last, whole: { ...last, clock }, digest: hash.digest('hex') }
}

const LINE = 10

/** What a process has used; Linux only. */
function timesOf(pid: number, workers: number, before: Times, started: number): Times {
  try {
    const threads = readdirSync(`/proc/${pid}/task`).map((thread) => used(`/proc/${pid}/task/${thread}/stat`))
    const busiest = threads.sort((a, b) => b - a).slice(0, workers)
    return {
      clock: (performance.now() - started) / 1000,
      processor: used(`/proc/${pid}/stat`),
      // Threads that have ended are not listed any more.
      readers: Math.max(
        before.readers,
        busiest.reduce((all, each) => all + each, 0),
      ),
    }
  } catch {
    return before
  }
}

/** Seconds of the processor in a `stat` file. */
function used(file: string): number {
  const stat = readFileSync(file, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** What the second half took. */
function secondHalf({ half, whole }: Run): Times {
  return {
    clock: whole.clock - half.clock,
    processor: whole.processor - half.processor,
    readers: whole.readers - half.readers,
  }
}

function tell(what: string, { clock, processor, readers }: Times): string {
  return `${what} ${clock.toFixed(1)} s, ${processor.toFixed(1)} s of the processor, ${readers.toFixed(1)} of it reading`
}

console.log(`${machine()}, ${lines.length} records, ${megabytes} MB`)
const FREE: Setting = { what: 'one worker', workers: 1, bound: false }
const BOUND: Setting = { what: 'one worker on one core', workers: 1, bound: true }
const MANY: Setting = { what: `${many} workers`, workers: many, bound: false }

const runs = new Map<Setting, Run[]>()
let digest: string | undefined
for (let round = 0; round < ROUNDS; round++)
  for (const setting of canBind ? [BOUND, FREE, MANY] : [FREE, MANY]) {
    const done = await run(setting)
    digest ??= done.digest
    if (done.digest !== digest) throw new Error(`${setting.what}: another output`)
    runs.set(setting, [...(runs.get(setting) ?? []), done])
    console.log(
      `${setting.what}: ${tell('first half', done.half)}; ${tell('second', secondHalf(done))}; ` +
        `${(lines.length / done.whole.clock).toFixed(0)} records a second`,
    )
  }
const least = (setting: Setting, part: (run: Run) => number) =>
  Math.min(...(runs.get(setting) as Run[]).map(part))
/** How many times as fast as one worker they read. */
const ratio = (one: Setting, part: (run: Run) => Times) =>
  (least(one, (run) => part(run).clock) / least(MANY, (run) => part(run).clock)).toFixed(2)
for (const one of canBind ? [BOUND, FREE] : [FREE])
  console.log(
    `${many} workers read ${ratio(one, ({ whole }) => whole)} times what ${one.what} reads; ` +
      `in the second half ${ratio(one, secondHalf)} times`,
  )
const start = (setting: Setting) =>
  least(setting, ({ half }) => half.processor) - least(setting, (run) => secondHalf(run).processor)
console.log(
  `loading and compiling: ${start(FREE).toFixed(1)} s of the processor with one, ${start(MANY).toFixed(1)} with ${many}`,
)
