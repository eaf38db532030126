import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const LOAD = `
const before = process.cpuUsage()
const { extract } = await import('./dist/index.js')
extract('ঢাকায় আজ দুই নেতা বৈঠক করেছেন।')
const { user, system } = process.cpuUsage(before)
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, megabytes: process.memoryUsage.rss() / 2 ** 20 }))
`
const TIME =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1000) })'

/** Start-up of the command, and loading of everything, in processes of their own. Wants a build. */
export function startUp(): string {
  if (!existsSync('dist/cli/main.js')) return 'Not measured: no build.'
  const node = (args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' })
  const fastest = (run: () => number) => Math.min(...Array.from({ length: 5 }, run))
  const code = `data:text/javascript,${encodeURIComponent(TIME)}`
  const bare = fastest(() => Number(node(['--import', code, '--eval', '']).stderr.trim()))
  const help = fastest(() =>
    Number(node(['--import', code, 'dist/cli/main.js', '--help']).stderr.trim().split('\n').pop()),
  )
  const loads = Array.from({ length: 5 }, () =>
    JSON.parse(node(['--input-type=module', '--eval', LOAD]).stdout),
  )
  const load = Math.min(...loads.map(({ milliseconds }) => milliseconds))
  const memory = Math.min(...loads.map(({ megabytes }) => megabytes))
  return [
    '| what | measured | goal |',
    '|---|---:|---:|',
    `| Node by itself | ${bare.toFixed(0)} ms | |`,
    `| the command, --help | ${help.toFixed(0)} ms | 150 ms |`,
    `| import and first extract, with Node | ${load.toFixed(0)} ms | 250 ms |`,
    `| resident memory then | ${memory.toFixed(0)} MB | 120 MB |`,
  ].join('\n')
}
