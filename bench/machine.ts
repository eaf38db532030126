import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'

/** What a record of measurements has to say of the machine. */
export function machine(): string {
  const all = cpus()
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`
}

/** The resident set of a running process on Linux, in megabytes. */
export function residentMegabytes(pid: number): number {
  const line = /^VmRSS:\s+([0-9]+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? Number.NaN) / 1024
}
