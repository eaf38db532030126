import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'

const DIST = resolve('dist')
const FOLDER = resolve('temp/docs-code')
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { default?: string } | string>
}

interface Block {
  readonly file: string
  readonly line: number
  readonly code: string
  readonly output: string | undefined
}

/** The TypeScript blocks of a page, each with the text block behind it that shows what it prints. */
function blocksOf(file: string): Block[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const blocks: Block[] = []
  const fenced = (from: number) => lines.slice(from + 1, lines.indexOf('```', from + 1)).join('\n')
  lines.forEach((line, i) => {
    if (line !== '```ts') return
    const end = lines.indexOf('```', i + 1)
    const next = lines.findIndex((candidate, k) => k > end && candidate.trim() !== '')
    blocks.push({
      file,
      line: i + 1,
      code: fenced(i),
      output: lines[next] === '```text' ? fenced(next) : undefined,
    })
  })
  return blocks
}

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...(existsSync('docs') ? readdirSync('docs').map((name) => join('docs', name)) : []),
].filter((file) => file.endsWith('.md') && existsSync(file))
const blocks = pages.flatMap(blocksOf)

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

describe('the code of the documentation', () => {
  it.each(blocks)('$file:$line runs and prints what is shown', ({ file, line, code, output }) => {
    mkdirSync(FOLDER, { recursive: true })
    const local = code.replace(/from 'ghotona(\/[^']*)?'/gu, (_, path: string | undefined) => {
      const target = exports[path === undefined ? '.' : `.${path}`]
      return `from '${resolve(typeof target === 'string' ? target : (target.default as string))}'`
    })
    const name = join(FOLDER, `${file.replace(/[^a-z]/giu, '-')}-${line}.mjs`)
    writeFileSync(
      name,
      ts.transpileModule(local, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
      }).outputText,
    )
    const printed = execFileSync('node', [name], { encoding: 'utf8', cwd: resolve('.') }).trimEnd()
    if (output !== undefined) expect(printed).toBe(output)
    expect(existsSync(DIST)).toBe(true)
  })
})
