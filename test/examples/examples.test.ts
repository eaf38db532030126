import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const COMMAND = 'node dist/cli/main.js extract --input ndjson --quiet'
/** `ghotona-lines` of docs/pipelines.md. */
let script = ''
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghotona-examples-'))
  script = join(folder, 'ghotona-lines')
  const page = readFileSync('docs/pipelines.md', 'utf8')
  const [, body] = /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(page) as RegExpExecArray
  writeFileSync(script, body.replace('ghotona extract --input ndjson --quiet', COMMAND), { mode: 0o755 })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 26 })
const shell = (line: string) => execFileSync('sh', ['-c', line], { encoding: 'utf8', maxBuffer: 1 << 26 })
const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

/** Short articles, one of them broken. */
function writeArticles(): string {
  const file = join(folder, 'articles.ndjson')
  const records = Array.from({ length: 12 }, (_, i) =>
    i === 7 ? { id: i, text: null } : { id: i, text: 'ঢাকায় দুই নেতা বৈঠক করেছেন।', publishedAt: '2025-03-01' },
  )
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join(''))
  return file
}

describe('examples', () => {
  it('stream-folder writes a document for each file', () => {
    const documents = lines(run('examples/stream-folder.mjs', 'fixtures/articles'))
    expect(documents.length).toBeGreaterThan(5)
    for (const { id, events } of documents) {
      expect(id).toMatch(/\.txt$/)
      expect(events.length).toBeGreaterThan(0)
    }
  })

  it('custom-events finds events of its own types', () =>
    expect(run('examples/custom-events.mjs')).toBe(
      'Harvest: ধান কাটা শুরু হয়েছে\nPlanting: চারা রোপণ করেছিলেন\n'.normalize('NFC'),
    ))

  it('search ranks the article first that is asked for', () => {
    const first = (query: string) => run('examples/search.mjs', 'fixtures/articles', query).split('\n')[0]
    expect(first('পুতিনের বৈঠক')).toMatch(/kim-putin-kcna\.txt$/)
    expect(first('আদালতের রায়')).toMatch(/court-verdict\.txt$/)
    expect(first('উইকেট')).toMatch(/cricket\.txt$/)
  })

  it('ingest makes a file that answers', () => {
    const index = join(folder, 'index.ndjson')
    run('examples/ingest.mjs', writeArticles(), index)
    expect(lines(readFileSync(index, 'utf8')).length).toBe(11)
    expect(run('examples/ingest.mjs', '--ask', index, 'type=Meet').split('\n')[0]).toMatch(/^0: Meet \(/)
    expect(run('examples/ingest.mjs', '--ask', index, 'type=Die')).toBe('')
  })
})

describe('the command in a pipe of another engine', () => {
  const idsOf = (text: string) => lines(text).map(({ id, error }) => [id, error?.code])
  const expected = Array.from({ length: 12 }, (_, i) => [i, i === 7 ? 'bad-record' : undefined])

  it('gives a line for each line, in order', () =>
    expect(idsOf(shell(`cat ${writeArticles()} | ${script}`))).toEqual(expected))

  it('gives the same when the lines are shared among processes', () => {
    const file = writeArticles()
    expect(idsOf(shell(`split -l 6 --filter=${script} ${file}`))).toEqual(expected)
    const whole = lines(shell(`${script} < ${file}`)).filter(({ error }) => error === undefined)
    const shared = lines(shell(`split -l 6 --filter=${script} ${file}`))
    expect(shared.filter(({ error }) => error === undefined)).toEqual(whole)
  })

  it('writes lines without tabs, which Hadoop would cut at', () => {
    const file = join(folder, 'tab.ndjson')
    writeFileSync(file, `${JSON.stringify({ id: 'a\tb', text: 'ঢাকায়\tবৈঠক' })}\n`)
    expect(shell(`${COMMAND} < ${file}`)).not.toContain('\t')
  })

  it.skipIf(!existsSync('/usr/bin/parallel'))('works under GNU parallel', () =>
    expect(idsOf(shell(`parallel --pipe -k -N 5 -j 2 ${script} < ${writeArticles()}`))).toEqual(expected),
  )
})
