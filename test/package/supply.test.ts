import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { verdictOf } from '../../scripts/audit.js'
import { dependencyTable, runtimePackages } from '../../scripts/dependencies.js'

const LICENCES = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
])
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))

it('whatever is installed with the package has a licence that asks for no more than its notice', () => {
  expect(runtimePackages().filter(({ licence }) => !LICENCES.has(licence))).toEqual([])
})

it('nothing that is installed with the package runs a script', () => {
  expect(runtimePackages().filter(({ hasScript }) => hasScript)).toEqual([])
})

it('the packages and their licences are those that docs/dependencies.md lists', () => {
  expect(readFileSync('docs/dependencies.md', 'utf8'), 'npx tsx scripts/dependencies.ts writes it').toBe(
    dependencyTable(),
  )
})

it('dependencies are pinned to one version each', () => {
  const loose = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^[0-9]+\.[0-9]+\.[0-9]+$/u.test(version),
  )
  expect(loose).toEqual([])
})

it('packing twice gives the same bytes, whenever the files were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  try {
    const pack = (): string => {
      const [{ integrity }] = JSON.parse(
        execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      )
      return integrity
    }
    const first = pack()
    utimesSync('dist/index.js', new Date(0), new Date(0))
    expect(pack()).toBe(first)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

const reports: readonly (readonly [report: unknown, ok: boolean, text: RegExp])[] = [
  [{ auditReportVersion: 2, vulnerabilities: {} }, true, /^no known fault/],
  [
    { auditReportVersion: 2, vulnerabilities: { piscina: { name: 'piscina', severity: 'low' } } },
    false,
    /^known faults: piscina: low/,
  ],
  [{ message: '405 Method Not Allowed - POST https://…', statusCode: 405 }, true, /^not available: .*405/],
  [{ message: 'request to https://… failed, reason: getaddrinfo ENOTFOUND …' }, true, /^not available/],
  [{ message: '401 Unauthorized', statusCode: 401 }, false, /^npm audit failed: 401/],
  [{}, false, /^npm audit failed/],
]
it.each(reports)('the audit reads %j', (report, ok, text) => {
  expect(verdictOf(JSON.stringify(report))).toEqual({ ok, text: expect.stringMatching(text) })
})

it('an audit without a report is no clean bill', () => expect(verdictOf('').ok).toBe(false))
