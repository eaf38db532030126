/**
 * Quality: all scorers over annotated documents, vectors and tagged names, in one table of errors per thousand,
 * beside the last record:
 *
 *     npm run bench:quality -- SHARED [--record]
 *
 * SHARED is a directory with `score/`, `gold/`, `vectors/` and `ner/`. A measure that stands more than a point below
 * the last record of `bench/record/` makes the run fail, unless a file there that is as new as that record or newer has
 * a line `- MEASURE: why` under a heading `## Explained`. `--record` writes `bench/record/DATE-quality.md`.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machine } from './machine.js'

/** A measure: how many of the gold were found, how many were found that are wrong. */
interface Score {
  readonly name: string
  readonly percent: number
  readonly right: number
  readonly missed: number
  readonly spurious: number
}

const RECORDS = 'bench/record'
const shared = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared'
if (!existsSync(join(shared, 'score'))) {
  console.error(`no scorers in ${shared}: npm run bench:quality -- SHARED [--record]`)
  process.exit(2)
}

/** Whether a scorer found a breach of the contract. */
let broken = false

/** What a scorer prints; a breach of the contract is told and fails the run. */
function score(script: string, args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(shared, 'score', script), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) {
    console.error(`${script} ended with ${status}\n${stdout.slice(stdout.indexOf('Breaches'))}${stderr}`)
    broken = true
  }
  return stdout
}

function documents(): Score[] {
  const folder = mkdtempSync(join(tmpdir(), 'quality-'))
  try {
    const out = join(folder, 'out.json')
    const gold = readdirSync(join(shared, 'gold'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(shared, 'gold', name))
      .sort()
    score('documents.mjs', [...gold, '--json', out])
    const { measures, accuracy } = JSON.parse(readFileSync(out, 'utf8')) as {
      measures: Record<string, { F1: number; hits: number; predicted: number; gold: number }>
      accuracy: Record<string, readonly [right: number, of: number]>
    }
    return [
      ...Object.entries(measures).map(([name, { F1, hits, predicted, gold: all }]) => ({
        name,
        percent: F1,
        right: hits,
        missed: all - hits,
        spurious: predicted - hits,
      })),
      ...Object.entries(accuracy).map(([name, [right, of]]) => ratio(name, right, of)),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Rows such as `numerals.jsonl  404/404  100.0` of the vectors' table. */
function vectors(): Score[] {
  const text = score('vectors.mjs', [])
  return [...text.matchAll(/^([a-z_]+)\.jsonl +([0-9]+)\/([0-9]+)/gmu)].map(([, file, right, of]) =>
    ratio(`vectors: ${file.replaceAll('_', ' ')}`, Number(right), Number(of)),
  )
}

function names(): Score[] {
  const file = join(shared, 'ner/rifat/test.conll')
  if (!existsSync(file)) return []
  const text = score('names.mjs', [file])
  return [
    ...text.matchAll(/^(\S.*?) +([0-9.]+) +([0-9.]+) +([0-9.]+) +([0-9]+) +([0-9]+) +([0-9]+)\s*$/gmu),
  ].map(([, name, , , f1, hits, predicted, gold]) => ({
    name: `tagged names: ${name}`,
    percent: Number(f1),
    right: Number(hits),
    missed: Number(gold) - Number(hits),
    spurious: Number(predicted) - Number(hits),
  }))
}

function ratio(name: string, right: number, of: number): Score {
  return { name, percent: (100 * right) / of, right, missed: of - right, spurious: 0 }
}

/** Missed of a thousand in the gold, and wrong of a thousand found. */
function table(scores: readonly Score[]): string {
  const perThousand = (part: number, whole: number) =>
    whole === 0 ? '–' : String(Math.round((1000 * part) / whole))
  return [
    '| measure | F1 or share, % | right | missed of 1000 | wrong of 1000 |',
    '|---|---:|---:|---:|---:|',
    ...scores.map(
      ({ name, percent, right, missed, spurious }) =>
        `| ${name} | ${percent.toFixed(1)} | ${Math.round(right)} | ${perThousand(missed, right + missed)} | ${perThousand(spurious, right + spurious)} |`,
    ),
  ].join('\n')
}

/** The measures of the newest record that has any. */
function lastRecord(): { file: string; measures: ReadonlyMap<string, number> } | undefined {
  const files = readdirSync(RECORDS)
    .filter((file) => file.endsWith('-quality.md'))
    .sort()
    .reverse()
  for (const file of files) {
    const text = readFileSync(join(RECORDS, file), 'utf8')
    const measures = new Map(
      [...text.matchAll(/^\| +(.+?) +\| +([0-9.]+) +\|/gmu)].map((row) => [row[1], Number(row[2])]),
    )
    if (measures.size > 0) return { file, measures }
  }
  return undefined
}

/** What records as new as the last one say below `## Explained`: `- tagged names: LOC: why it fell`. */
function explanations(since: string): string[] {
  const files = readdirSync(RECORDS).filter(
    (file) => file.endsWith('.md') && file.slice(0, 10) >= since.slice(0, 10),
  )
  return files.flatMap((file) => {
    const part = readFileSync(join(RECORDS, file), 'utf8').split('## Explained')[1] ?? ''
    return part.split('\n').filter((line) => line.startsWith('- '))
  })
}

const scores = [...documents(), ...vectors(), ...names()]
const last = lastRecord()
const body = table(scores)
console.log(body)

const fallen = scores.flatMap(({ name, percent }) => {
  const before = last?.measures.get(name)
  return before !== undefined && percent < before - 1 ? [{ name, before, percent }] : []
})
const reasons = last === undefined ? [] : explanations(last.file)
const isExplained = (name: string) => reasons.some((line) => line.startsWith(`- ${name}: `))
for (const { name, before, percent } of fallen)
  console.error(
    `${name}: ${percent.toFixed(1)}, was ${before} (${isExplained(name) ? 'explained' : 'not explained'})`,
  )

const date = new Date().toISOString().slice(0, 10)
if (process.argv.includes('--record'))
  writeFileSync(
    join(RECORDS, `${date}-quality.md`),
    `# Quality, ${date}\n\nAnnotated documents, vectors and tagged names, by the scorers that belong to them. ${machine()}.\n\n${body}\n`,
  )
process.exitCode = broken || fallen.some(({ name }) => !isExplained(name)) ? 1 : 0
