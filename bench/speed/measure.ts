/** One line of the table of speeds. */
export interface Measured {
  readonly what: string
  /** Processor seconds of the fastest round. */
  readonly seconds: number
  /** What was found, so that a fast wrong answer shows. */
  readonly count: number
  /** Bytes of UTF-8, tokens and texts that were read. */
  readonly bytes: number
  readonly tokens: number
  readonly texts: number
}

export interface Amount {
  readonly bytes: number
  readonly tokens: number
  readonly texts: number
}

/** Least processor time spent on a line of the table, in seconds, so that the engine has made its best code. */
const LEAST = 1.5
/** The same for stages with much code. */
export const LONG = 8
const FEWEST_ROUNDS = 3

/** Processor time of the fastest round, in which other programs of the machine do not count. */
export function measured(what: string, amount: Amount, run: () => number, least = LEAST): Measured {
  let seconds = Number.POSITIVE_INFINITY
  let count = 0
  let spent = 0
  for (let round = 0; round < FEWEST_ROUNDS || spent < least; round++) {
    const start = process.cpuUsage()
    count = run()
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1e6
    spent += Math.max(took, 1e-4)
    seconds = Math.min(seconds, took)
  }
  return { what, seconds, count, ...amount }
}

export const megabytesPerSecond = ({ bytes, seconds }: Measured): number => bytes / 1e6 / seconds
export const tokensPerSecond = ({ tokens, seconds }: Measured): number => tokens / seconds

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)

/** A Markdown table of what was measured, each beside a line it is compared with. */
export function table(rows: readonly (readonly [Measured, beside?: Measured])[]): string {
  const lines = rows.map(([row, beside]) => {
    const cells = [
      row.what,
      figure(megabytesPerSecond(row)),
      figure(tokensPerSecond(row)),
      figure(row.texts / row.seconds),
      row.count.toLocaleString('en'),
      beside === undefined
        ? ''
        : `${figure(tokensPerSecond(row) / tokensPerSecond(beside))} × ${beside.what}`,
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    '| what | MB/s | tokens/s | texts/s | found | beside |',
    '|---|---:|---:|---:|---:|---|',
    ...lines,
  ].join('\n')
}

/** Fails when two programs that should find the same differ by more than a share. */
export function nearlyEqual(what: string, a: number, b: number, share: number): void {
  if (Math.abs(a - b) > share * Math.max(a, b)) throw new Error(`${what}: ${a} and ${b} found`)
}
