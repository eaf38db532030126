import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** The command and the files that the pages speak of, in a folder of their own. */
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghotona-shell-'))
  writeFileSync(join(folder, 'ghotona'), `#!/bin/sh\nexec node ${resolve('dist/cli/main.js')} "$@"\n`, {
    mode: 0o755,
  })
  copyFileSync('fixtures/articles/kim-putin-kcna.txt', join(folder, 'article.txt'))
  copyFileSync('examples/triggers.tsv', join(folder, 'triggers.tsv'))
  writeFileSync(join(folder, 'mine.tsv'), 'name\ttype\nঝিলমিলাবাড়ি\tGPE\n')
  const text = 'ঢাকায় দুই নেতা বৈঠক করেছেন।'
  const records = [1, 2, 3].map((id) => `${JSON.stringify({ id, text, publishedAt: '2025-03-01' })}\n`)
  writeFileSync(join(folder, 'news.csv'), `_id,body\n1,${text}\n`)
  for (const name of ['news.ndjson', 'articles.ndjson']) writeFileSync(join(folder, name), records.join(''))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const shell = (line: string) =>
  execFileSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  })

interface Block {
  readonly where: string
  readonly lines: readonly string[]
  /** What the text block behind it shows. */
  readonly output: string | undefined
}

/** The shell blocks of a page that run the command. */
function blocksOf(file: string): Block[] {
  const page = readFileSync(file, 'utf8')
  return [...page.matchAll(/^```sh\n([^`]*)^```(?:\n\n```text\n([^`]*)^```)?/gmu)]
    .map(({ index, 1: code, 2: output }) => ({
      where: `${file}:${page.slice(0, index).split('\n').length + 1}`,
      lines: code.trimEnd().split('\n'),
      output,
    }))
    .filter(({ lines }) =>
      lines.every((line) => /^(?:echo '[^']*' \| |cat [a-z.]+ \| )?ghotona /u.test(line)),
    )
}

describe('the commands of the documentation', () => {
  const pages = ['README.md', ...readdirSync('docs').map((name) => join('docs', name))]
  const blocks = pages.filter((name) => name.endsWith('.md')).flatMap(blocksOf)

  it('are found', () => expect(blocks.length).toBeGreaterThan(2))

  it.each(blocks)('$where runs and prints what is shown', ({ lines, output }) => {
    const printed = lines.map(shell)
    for (const [i, line] of lines.entries()) if (!line.includes('>')) expect(printed[i], line).not.toBe('')
    if (output !== undefined) expect(printed.join('')).toBe(output.normalize('NFC'))
  })

  it('run as --help shows them', () => {
    const examples = shell('ghotona --help')
      .split('\n')
      .flatMap((line) => /^ {2}((?:echo|cat|ghotona) .*?) {2,}/u.exec(line)?.[1] ?? [])
    expect(examples.length).toBe(5)
    for (const line of examples) expect(shell(`${line}; echo done $?`), line).toMatch(/done 0\n$/u)
  })
})
