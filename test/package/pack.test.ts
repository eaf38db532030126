import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const TEXT = 'ঢাকায় আজ দুই নেতা বৈঠক করেছেন।'
let folder = ''

const run = (program: string, args: string[], cwd = folder) =>
  execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ghotona-'))
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--pack-destination', folder], resolve('.')),
  )
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true }')
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', join(folder, filename)])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Sizes in bytes after gzip, by what is imported. */
const BUDGET: readonly (readonly [code: string, kilobytes: number])[] = [
  [`export { numbers } from 'ghotona/numbers'; export { dates } from 'ghotona/dates'`, 120],
  [`export { script } from 'ghotona/script'; export { tokens, sentences } from 'ghotona/tokens'`, 20],
  [`export { extract } from 'ghotona'`, 2400],
]

describe('the package, installed into an empty project', () => {
  it('works from ESM', () => {
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { extract } from 'ghotona'\nconsole.log(extract(${JSON.stringify(TEXT)}).events[0].type)`,
    )
    expect(run('node', ['main.mjs']).trim()).toBe('Meet')
  })

  it('works from require()', () => {
    writeFileSync(
      join(folder, 'main.cjs'),
      `const { extract } = require('ghotona')\nconsole.log(extract(${JSON.stringify(TEXT)}).events[0].type)`,
    )
    expect(run('node', ['--no-warnings', 'main.cjs']).trim()).toBe('Meet')
  })

  it('has a command', () => {
    expect(run('npx', ['ghotona', '--help'])).toContain('ghotona extract')
  })

  it('has types for every entry point', () => {
    const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules/ghotona/package.json'), 'utf8'))
    const imports = Object.keys(exports).filter((name) => exports[name].types !== undefined)
    writeFileSync(
      join(folder, 'types.ts'),
      imports.map((name, i) => `import * as m${i} from 'ghotona${name.slice(1)}'\nvoid m${i}`).join('\n'),
    )
    run('node', [
      resolve('node_modules/typescript/bin/tsc'),
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--module',
      'nodenext',
      '--target',
      'es2022',

      'types.ts',
    ])
  })

  it.each(BUDGET)('bundles %s for a browser within %i KB', async (code, kilobytes) => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    })
    const size = gzipSync(outputFiles[0].contents, { level: 9 }).length / 1024
    console.log(`${size.toFixed(0)} KB gzipped: ${code}`)
    expect(size).toBeLessThan(kilobytes)
  })

  it('holds what it should and nothing else', () => {
    const [packed] = JSON.parse(run('npm', ['pack', '--dry-run', '--json'], resolve('.'))) as {
      size: number
      unpackedSize: number
      files: { path: string; size: number }[]
    }[]
    const files = packed.files.map(({ path }) => path)
    const megabytes = (bytes: number) => Number((bytes / 2 ** 20).toFixed(2))
    console.log(
      `${files.length} files, ${megabytes(packed.size)} MB packed, ${megabytes(packed.unpackedSize)} MB unpacked`,
    )
    expect(megabytes(packed.size)).toBeLessThan(2.65)
    expect(megabytes(packed.unpackedSize)).toBeLessThan(7.5)
    expect(files.length).toBeLessThan(200)
    // Every file more is time when loading.
    expect(files.filter((path) => path.endsWith('.js')).length).toBeLessThan(50)
    for (const file of [
      'NOTICE.md',
      'README.md',
      'schema/document.schema.json',
      'schema/gazetteer.schema.json',
    ])
      expect(files).toContain(file)
    const strays = files.filter(
      (file) =>
        !/^(?:dist\/.*\.(?:js|d\.ts)|schema\/.*\.json|package\.json|README\.md|LICENSE|NOTICE\.md)$/u.test(
          file,
        ),
    )
    expect(strays).toEqual([])
    expect(files).toContain('LICENSE')
    const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
    for (const hook of ['preinstall', 'install', 'postinstall']) expect(scripts[hook]).toBeUndefined()
  })
})
