/** One line of the table of speeds. */
export interface Measured {
  readonly what: string
  /** Processor seconds of the first round: a first pass, where no line before it ran the same code. */
  readonly first: number
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

/** A line is measured until so many rounds, and so many seconds of processor time, brought none that was faster by a hundredth. */
const PATIENCE = { rounds: 5, seconds: 2 }
/** Most processor seconds for a line. The whole takes some twenty until the engine is done with it. */
const LIMIT = 30
const FEWEST_ROUNDS = 3

/**
 * Processor time of the first round and of the fastest, in which other programs of the machine do not count. Every
 * program is warmed alike: until its rounds do not get faster any more, however much code it has.
 */
export function measured(what: string, amount: Amount, run: () => number): Measured {
  let first = 0
  let seconds = Number.POSITIVE_INFINITY
  let count = 0
  let spent = 0
  let since = { rounds: 0, seconds: 0 }
  for (let round = 0; round < FEWEST_ROUNDS || (isHoped(since) && spent < LIMIT); round++) {
    const start = process.cpuUsage()
    count = run()
    const { user, system } = process.cpuUsage(start)
    const took = (user + system) / 1e6
    spent += Math.max(took, 1e-4)
    since = { rounds: since.rounds + 1, seconds: since.seconds + Math.max(took, 1e-4) }
    if (round === 0) first = took
    if (took < 0.99 * seconds) since = { rounds: 0, seconds: 0 }
    seconds = Math.min(seconds, took)
  }
  return { what, first, seconds, count, ...amount }
}

function isHoped({ rounds, seconds }: typeof PATIENCE): boolean {
  return rounds < PATIENCE.rounds || seconds < PATIENCE.seconds
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
      figure(row.bytes / 1e6 / row.first),
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
    '| what | first round, MB/s | MB/s | tokens/s | texts/s | found | beside |',
    '|---|---:|---:|---:|---:|---:|---|',
    ...lines,
  ].join('\n')
}

/** Fails when two programs that should find the same differ by more than a share. */
export function nearlyEqual(what: string, a: number, b: number, share: number): void {
  if (Math.abs(a - b) > share * Math.max(a, b)) throw new Error(`${what}: ${a} and ${b} found`)
}
