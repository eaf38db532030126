/**
 * Writes `dist/**\/*.js`: one file for each entry point, and a chunk for each stage, which they share. Loading a dozen
 * files takes a quarter of the time that five hundred modules take. The types beside them are those of tsc that an importer can ask for.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { transform } from 'esbuild'
import { rolldown } from 'rolldown'
import { publishedTypes } from './published-types.js'

const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, string | { default: string }>
}
const published = Object.values(exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')],
)
/** Programs, and what they start in threads of their own. */
const programs = ['src/cli/main.ts', 'src/cli/worker.ts', 'src/queue/processor.ts']
/** The largest lists, so that a file of code and a file of data can be told apart. */
const largest = ['gazetteer', 'tagger'].map((name) => ({ name, test: `generated/(models/)?${name}` }))
/** What the command needs before it knows what to read a text for, and what it needs for single stages. */
const parts = new Map([
  ['records', '/src/extract/(options|records)[.]'],
  ['readers', '/src/extract/readers[.]'],
])
/** A chunk for each stage, from the lowest up: what two of them need is in that of the lower one. */
const stages = [
  ...['core', 'records', 'lists', 'script', 'page', 'tokens', 'lexicon', 'numbers'],
  ...['dates', 'names', 'readers', 'discourse', 'events', 'extract', 'formats'],
].map((name) => ({ name, test: parts.get(name) ?? `/src/${name}/` }))

/** Where tsc has written the types. */
const TYPES = 'temp/types'

/** Code and types of an earlier build: the package is of the present sources alone. */
const isStale = (file: string) => file.endsWith('.js') || file.endsWith('.d.ts')

/** The letters of regular expressions, which are all that esbuild leaves: a source in ASCII is read in half the time, and held in half the memory. */
const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

const bundle = await rolldown({
  input: Object.fromEntries(
    [...new Set([...published, ...programs])].map((file) => [file.slice('src/'.length, -'.ts'.length), file]),
  ),
  external: /^(node:|[^./])/,
  platform: 'neutral',
  // As `sideEffects` of package.json says.
  treeshake: { moduleSideEffects: false },
  preserveEntrySignatures: 'allow-extension',
})
const { output } = await bundle.generate({
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  comments: { annotation: true, jsdoc: false, legal: false },
  codeSplitting: {
    groups: [...largest, ...stages].map((group, i, { length }) => ({
      ...group,
      priority: length - i,
    })),
  },
})

mkdirSync('dist', { recursive: true })
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' }))
  if (isStale(file)) rmSync(join('dist', file))
for (const file of publishedTypes(
  TYPES,
  published.map((source) => source.slice('src/'.length).replace(/\.ts$/, '.d.ts')),
)) {
  mkdirSync(join('dist', dirname(file)), { recursive: true })
  copyFileSync(join(TYPES, file), join('dist', file))
}
for (const file of output) {
  if (file.type !== 'chunk') throw new Error(`${file.fileName} is no code`)
  const { code } = await transform(file.code, {
    charset: 'ascii',
    format: 'esm',
    target: 'es2022',
    lineLimit: 120,
  })
  mkdirSync(join('dist', dirname(file.fileName)), { recursive: true })
  writeFileSync(join('dist', file.fileName), code.replace(/[^\x00-\x7f]/g, escaped))
}
