import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const LOAD = `
const before = process.cpuUsage()
const begun = performance.now()
const { extract } = await import('./dist/index.js')
extract('ঢাকায় আজ দুই নেতা বৈঠক করেছেন।')
const clock = performance.now()
const { user, system } = process.cpuUsage(before)
const megabytes = process.memoryUsage.rss() / 2 ** 20
console.log(JSON.stringify({ own: clock - begun, whole: clock, processor: (user + system) / 1000, megabytes }))
`
const TIME =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1000) })'

/** What one process took to load everything and to read a first sentence, in milliseconds of the clock but for `processor`. */
interface Load {
  readonly own: number
  /** From the start of the process, Node's own start among it. */
  readonly whole: number
  /** Of all threads, V8's compiler among them, without Node's own start. */
  readonly processor: number
  readonly megabytes: number
}

const TIMES = 9

/** Start-up of the command, and loading of everything, in processes of their own. Wants a build. */
export function startUp(): string {
  if (!existsSync('dist/cli/main.js')) return 'Not measured: no build.'
  const node = (args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
  const fastest = (run: () => number) => Math.min(...Array.from({ length: TIMES }, run))
  const code = `data:text/javascript,${encodeURIComponent(TIME)}`
  const bare = fastest(() => Number(node(['--import', code, '--eval', '']).stderr.trim()))
  const help = fastest(() =>
    Number(node(['--import', code, 'dist/cli/main.js', '--help']).stderr.trim().split('\n').pop()),
  )
  const loads = Array.from(
    { length: TIMES },
    () => JSON.parse(node(['--input-type=module', '--eval', LOAD]).stdout) as Load,
  )
  const least = (part: keyof Load) => Math.min(...loads.map((load) => load[part])).toFixed(0)
  return [
    '| what | measured | goal |',
    '|---|---:|---:|',
    `| Node by itself, processor time | ${bare.toFixed(0)} ms | |`,
    `| the command, --help, processor time with Node | ${help.toFixed(0)} ms | 150 ms |`,
    `| import and first extract, by the clock | ${least('own')} ms | 250 ms |`,
    `| the same with Node's own start | ${least('whole')} ms | |`,
    `| processor time of all threads for it, without Node's | ${least('processor')} ms | |`,
    `| resident memory then | ${least('megabytes')} MB | 120 MB |`,
  ].join('\n')
}
