/** Packs `data/` into `src/generated/`: each list a module of its own, in normal form, with format and checksum. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { GhotonaError } from '../src/core/index.js'
import { packList } from '../src/lexicon/list.js'
import { fillBuckets, packBuckets } from '../src/names/gazetteer/buckets.js'
import { FORM_COLUMNS } from '../src/names/gazetteer/forms.js'
import { packModel, readModel } from '../src/names/tagger/model-file.js'
import { normalForm } from '../src/script/normalize.js'
import { ontologyModule } from './ontology.js'

const FROM = 'data'
const TO = 'src/generated'

function tsvFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? tsvFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .filter((file) => file.endsWith('.tsv'))
    .sort()
}

/** Columns and rows of a TSV file; `#` at a line's start makes it a comment. */
function readTable(file: string): { columns: string[]; rows: string[][] } {
  const lines = readFileSync(file, 'utf8').split('\n')
  const rows: string[][] = []
  let columns: string[] = []
  lines.forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return
    const cells = line.split('\t').map(normalCell)
    if (columns.length === 0) columns = cells
    else if (cells.length > columns.length)
      throw new GhotonaError(
        'bad-list',
        `${file}:${i + 1}: ${cells.length} cells, but ${columns.length} columns: ${columns.join(', ')}`,
        { file, line: i + 1 },
      )
    else rows.push([...cells, ...Array(columns.length - cells.length).fill('')])
  })
  if (columns.length === 0) throw new GhotonaError('bad-list', `${file}: no header line`, { file })
  return { columns, rows }
}

/** An ending begins with a sign, which stands correctly only behind a letter: ের as in কের. */
function normalCell(cell: string): string {
  const trimmed = cell.trim()
  return /^\p{M}/u.test(trimmed) ? normalForm(`ক${trimmed}`).slice(1) : normalForm(trimmed)
}

function writeIfChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Columns that only tests and readers of the lists use: examples, notes on where a fact is from. */
const EXAMPLES = new Set(['fires', 'silent', 'source'])

function withoutExamples({ columns, rows }: { columns: string[]; rows: string[][] }) {
  const keep = columns.flatMap((name, i) => (EXAMPLES.has(name) ? [] : [i]))
  return { columns: keep.map((i) => columns[i]), rows: rows.map((row) => keep.map((i) => row[i])) }
}

/** Names of the gazetteer files whose header begins with these columns. */
function gazetteersWith(columns: string): string[] {
  return tsvFiles(join(FROM, 'gazetteer'))
    .filter((file) => readFileSync(file, 'utf8').startsWith(columns))
    .map((file) => basename(file, '.tsv'))
}

const entryLists = () => gazetteersWith('name\talso\tshort\tadjective\tmetonym\ttype\t')

/** One module that names the gazetteers: lists of entries, and lists of forms that are words as well. */
function gazetteerIndex(): string {
  const entries = entryLists()
  const ambiguous = gazetteersWith('form\tname\tdefault\t')
  const identifier = (file: string) =>
    `${file}-list`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return [
    ...[...entries, ...ambiguous].map(
      (file) => `import { packed as ${identifier(file)} } from './${file}.js'`,
    ),
    `export const entries: readonly string[] = [${entries.map(identifier).join(', ')}]`,
    `export const ambiguous: readonly string[] = [${ambiguous.map(identifier).join(', ')}]`,
    '',
  ].join('\n')
}

/** Which entries of the gazetteers have forms that begin with which words. */
function gazetteerBuckets(): Uint8Array {
  const forms = entryLists().flatMap((file) =>
    readTable(join(FROM, 'gazetteer', `${file}.tsv`)).rows.map((row) =>
      row.slice(0, FORM_COLUMNS.length).flatMap((cell) => cell.split('|').filter((form) => form !== '')),
    ),
  )
  return packBuckets(fillBuckets(forms))
}

function bytesModule(from: string, bytes: Uint8Array): string {
  return `/** Packed from ${from}. */\nexport const packed: string = '${Buffer.from(bytes).toString('base64')}'\n`
}

const kept = new Set<string>()
for (const file of tsvFiles(FROM)) {
  const name = relative(FROM, file).replace(/\.tsv$/, '')
  const target = join(TO, `${name}.ts`)
  const packed = packList({ name, ...withoutExamples(readTable(file)) })
  writeIfChanged(
    target,
    `/** Packed from ${file}. */\nexport const packed: string = ${JSON.stringify(packed)}\n`,
  )
  kept.add(target)
}
const tagger = join(TO, 'models/tagger.ts')
const model = join(FROM, 'models/tagger.bin')
writeIfChanged(
  tagger,
  bytesModule(model, existsSync(model) ? packModel(readModel(readFileSync(model))) : new Uint8Array()),
)
kept.add(tagger)
const gazetteers = join(TO, 'gazetteer/index.ts')
writeIfChanged(gazetteers, gazetteerIndex())
kept.add(gazetteers)
const buckets = join(TO, 'gazetteer/buckets.ts')
writeIfChanged(buckets, bytesModule('the forms of the gazetteers', gazetteerBuckets()))
kept.add(buckets)
const ontology = join(TO, 'ontology.ts')
writeIfChanged(ontology, ontologyModule('data/ontology.json'))
kept.add(ontology)
if (existsSync(TO)) {
  for (const entry of readdirSync(TO, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && file.endsWith('.ts') && !kept.has(file)) rmSync(file)
  }
}
