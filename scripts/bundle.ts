/**
 * Writes `dist/**\/*.js`: one file for each entry point, what they share in chunks. Loading a dozen files
 * takes a quarter of the time that five hundred modules take. The types beside them are tsc's.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { default: string }>
}
const published = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')],
)
/** Programs, and what they start in threads of their own. */
const programs = ['src/cli/main.ts', 'src/cli/worker.ts', 'src/queue/processor.ts']
/** The largest lists, so that a file of code and a file of data can be told apart. */
const lists = [
  'src/generated/gazetteer/index.ts',
  'src/generated/models/tagger.ts',
  'src/generated/models/tagger-weights.ts',
]

/** Code of an earlier build, and types of files that are gone: the package is of the present sources alone. */
const isStale = (file: string) =>
  file.endsWith('.js') ||
  (file.endsWith('.d.ts') &&
    !existsSync(join('src', file)) &&
    !existsSync(join('src', file.replace(/\.d\.ts$/, '.ts'))))

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }))
  if (isStale(file)) rmSync(join('dist', file))
await build({
  entryPoints: [...new Set([...published, ...programs, ...lists])],
  outbase: 'src',
  outdir: 'dist',
  chunkNames: 'chunks/[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'ascii',
  minifyWhitespace: true,
  lineLimit: 120,
  packages: 'external',
  external: ['node:*'],
  logLevel: 'warning',
})
// The chunks of the lists are what others import.
for (const list of lists) rmSync(list.replace(/^src/, 'dist').replace(/\.ts$/, '.js'))

/** The letters of regular expressions, which are all that esbuild leaves: a source in ASCII is read in half the time, and held in half the memory. */
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.js')) continue
  const file = join('dist', name)
  writeFileSync(file, readFileSync(file, 'utf8').replace(/[^\x00-\x7f]/g, escaped))
}
