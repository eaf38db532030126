import { stat } from 'node:fs/promises'

/** Tells a person how far a run is. */
export interface Progress {
  /** Bytes read since the last call. */
  readonly read: (bytes: number) => void
  readonly stop: () => void
}

const SILENT: Progress = { read: () => {}, stop: () => {} }
const MEBIBYTE = 1 << 20
/** Runs over less than this end before a bar would be read. */
const WORTH_A_BAR = 4 * MEBIBYTE

/** A progress bar on standard error for long runs over files, when standard error is a terminal. */
export async function progressFor(files: readonly string[], quiet: boolean): Promise<Progress> {
  if (quiet || !process.stderr.isTTY || files.length === 0) return SILENT
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  if (total < WORTH_A_BAR) return SILENT
  const { default: bars } = await import('cli-progress')
  const bar = new bars.SingleBar({
    stream: process.stderr,
    format: '{bar} {percentage}% | {value}/{total} MB | {eta_formatted} left',
    hideCursor: true,
  })
  bar.start(Math.ceil(total / MEBIBYTE), 0)
  let done = 0
  return {
    read: (bytes) => {
      done += bytes
      bar.update(Math.floor(done / MEBIBYTE))
    },
    stop: () => bar.stop(),
  }
}
