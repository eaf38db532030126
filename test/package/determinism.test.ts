import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unmark } from '../../src/core/index.js'
import { readCases } from '../support/cases.js'

/**
 * The same text and options give the same bytes. `NODES="20 22 24" npx vitest run --project package
 * test/package/determinism` asks other versions of Node too, which npx fetches.
 */
const NODES = (process.env.NODES ?? '').split(' ').filter((version) => version !== '')
const COMMAND = resolve('dist/cli/main.js')

let folder = ''
let input = ''
let expected = ''

function articles(): string[] {
  const own = readdirSync('fixtures/articles').map((name) =>
    readFileSync(join('fixtures/articles', name), 'utf8'),
  )
  const cases = ['names'].flatMap((stage) =>
    readdirSync(join('fixtures/cases', stage)).map((file) =>
      readCases(join('fixtures/cases', stage, file))
        .map(({ marked }) => unmark(marked).text)
        .join('\n'),
    ),
  )
  return [...own, ...cases]
}

/** What the command wrote; it has nothing to say beside. */
function digest(program: string, args: readonly string[], ...options: readonly string[]): string {
  const { stdout, stderr } = spawnSync(program, [...args, COMMAND, 'extract', '--quiet', ...options, input], {
    maxBuffer: 1 << 28,
  })
  expect(
    String(stderr)
      .replace(/^npm .*$/gmu, '')
      .trim(),
  ).toBe('')
  return createHash('sha256').update(stdout).digest('hex')
}

const withWorkers = (workers: number, program = process.execPath, args: readonly string[] = []) =>
  digest(program, args, '--workers', String(workers))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'same-'))
  input = join(folder, 'articles.ndjson')
  const lines = articles().map((text, id) => JSON.stringify({ id, text, publishedAt: '2025-03-01' }))
  writeFileSync(input, lines.join('\n'))
  expected = digest(process.execPath, [])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the same bytes', () => {
  it('in a second run', () => expect(digest(process.execPath, [])).toBe(expected))

  it.each([2, 3])('on %i workers', (workers) => expect(withWorkers(workers)).toBe(expected))

  it.each(NODES)('on Node %s, with workers and without', (version) => {
    const args = ['--yes', '--package', `node@${version}`, 'node']
    expect(digest('npx', args)).toBe(expected)
    expect(withWorkers(2, 'npx', args)).toBe(expected)
  })
})
