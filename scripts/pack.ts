/** Packs `data/` into `src/generated/`: each list a module of its own, in normal form, with format and checksum. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { TRIGGER_LISTS } from '../src/events/triggers/keys.js'
import { verbLists } from '../src/lexicon/verbs/verb-rows.js'
import { base64Of } from '../src/lists/bytes.js'
import { packList, parseList } from '../src/lists/index.js'
import { PackedRows } from '../src/lists/packed-rows.js'
import { bucketsOfAmbiguous, bucketsOfForms } from '../src/names/gazetteer/entry-forms.js'
import { packModel, readModel } from '../src/names/tagger/model-file.js'
import { classesOfLists } from '../src/names/words/list-classes.js'
import { packWordClasses, titleTails } from '../src/names/words/word-class-table.js'
import { languageProfiles } from './language-profiles.js'
import { ontologyModule } from './ontology.js'
import { type EditedList, faultLine, readList } from './word-lists.js'

const FROM = 'data'
/** Packed by the places of its features instead of their names. */
const ARGUMENTS = 'data/models/arguments.tsv'
const TO = 'src/generated'

function tsvFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? tsvFiles(join(folder, entry.name)) : [join(folder, entry.name)],
    )
    .filter((file) => file.endsWith('.tsv'))
    .sort()
}

/** All lists, by file; every fault of theirs is told at once. */
function readLists(files: readonly string[]): ReadonlyMap<string, EditedList> {
  const all = new Map(files.map((file) => [file, readList(file, readFileSync(file, 'utf8'))]))
  const faults = [...all.values()].flatMap(({ faults }) => faults)
  if (faults.length === 0) return all
  process.stderr.write(`${faults.map(faultLine).join('\n')}\n`)
  process.exit(1)
}

function writeIfChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** Columns that only tests and readers of the lists use: examples, where a fact is from, of whom a name is usual. */
const EXAMPLES = new Set(['fires', 'silent', 'example', 'note', 'source', 'gender', 'community'])

/** Lists that are looked up by their first cells: those are sorted, so that a row can be read alone. */
const LOOKED_UP = new Set(['words/discourse/nominals', 'words/homographs', 'words/pronouns', 'words/titles'])

function sortedByFirst(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  // ড. is looked up as ড: the full stop is a token of its own.
  const bare = rows.map(([first, ...others]) => [first.replace(/\.$/, ''), ...others])
  return bare.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
}

/** Columns whose values the code names: their lists export a type of them, so that a name which is not in the data does not compile. */
const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'words/discourse/grammar-words': { kind: 'Kind' },
  'words/events/grammar-words': { kind: 'Kind' },
  'words/events/head-classes': { class: 'HeadClass' },
  'words/frames': { type: 'TypeName', role: 'RoleName', part: 'PartName' },
  'words/name-cues': { kind: 'Kind' },
  'words/postpositions': { class: 'PostpositionClass' },
}

function vocabularyOf(name: string, { columns, rows }: EditedList): string {
  return Object.entries(VOCABULARIES[name] ?? {})
    .map(([column, type]) => {
      const at = columns.indexOf(column)
      const values = [...new Set(rows.map((row) => row[at]))].map((value) => `'${value}'`)
      return `export type ${type} = ${values.join(' | ')}\n`
    })
    .join('')
}

function withoutExamples({ columns, rows }: EditedList) {
  const keep = columns.flatMap((name, i) => (EXAMPLES.has(name) ? [] : [i]))
  return { columns: keep.map((i) => columns[i]), rows: rows.map((row) => keep.map((i) => row[i])) }
}

/** Names of the gazetteer files that have a column. */
function gazetteersWith(column: string): string[] {
  return tsvFiles(join(FROM, 'gazetteer'))
    .filter((file) => edited.get(file)?.columns.includes(column))
    .map((file) => basename(file, '.tsv'))
}

const ambiguousLists = () => gazetteersWith('default')
const entryLists = () => gazetteersWith('metonym')

/** One module that names the gazetteers: lists of entries, and lists of forms that are words as well. */
function gazetteerIndex(): string {
  const entries = entryLists()
  const ambiguous = ambiguousLists()
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

function bytesModule(bytes: Uint8Array): string {
  return stringModule(base64Of(bytes))
}

function stringModule(packed: string): string {
  return `export const packed: string = ${JSON.stringify(packed)}\n`
}

/** Writes a module that is made of several lists, or of none. */
function write(name: string, module: string): void {
  const file = join(TO, `${name}.ts`)
  writeIfChanged(file, module)
  kept.add(file)
}

function rowsOf(names: readonly string[]): PackedRows {
  return new PackedRows(names.map((name) => lists.get(name) as string))
}

/** The lines of the trigger lists that are no rows, so that a row can be called by its line: triggers/life:32. */
function linesApart() {
  const rows = TRIGGER_LISTS.map((list) => {
    const name = `words/triggers/${list}`
    const lines = readFileSync(join(FROM, `${name}.tsv`), 'utf8').split('\n')
    const header = lines.findIndex((line) => !line.startsWith('#'))
    const apart = lines.flatMap((line, i) =>
      i === header || line === '' || line.startsWith('#') ? [i + 1] : [],
    )
    return [name, apart.join(' ')]
  })
  return { name: 'triggers/apart', columns: ['list', 'lines'], rows }
}

const kept = new Set<string>()
/** The packed lists, by name. */
const lists = new Map<string, string>()
const edited = readLists(tsvFiles(FROM))
for (const [file, list] of edited) {
  if (file === ARGUMENTS) continue
  const name = relative(FROM, file).replace(/\.tsv$/, '')
  const target = join(TO, `${name}.ts`)
  const { columns, rows } = withoutExamples(list)
  lists.set(name, packList({ name, columns, rows }))
  const packed = packList({ name, columns, rows: LOOKED_UP.has(name) ? sortedByFirst(rows) : rows })
  writeIfChanged(
    target,
    `/** Packed from ${file}. */\n${vocabularyOf(name, list)}export const packed: string = ${JSON.stringify(packed)}\n`,
  )
  kept.add(target)
}
const model = join(FROM, 'models/tagger.bin')
const tagger = existsSync(model) ? packModel(readModel(readFileSync(model))) : undefined
write('models/tagger', bytesModule(tagger?.bytes ?? new Uint8Array()))
write('models/tagger-weights', stringModule(tagger?.weights ?? ''))
write('gazetteer/index', gazetteerIndex())
const gazetteerRows = rowsOf(entryLists().map((file) => `gazetteer/${file}`))
const ambiguousRows = rowsOf(ambiguousLists().map((file) => `gazetteer/${file}`))
write('gazetteer/ambiguous-buckets', bytesModule(bucketsOfAmbiguous(ambiguousRows).pack(ambiguousRows.sum)))
const wordRows = (name: string) => parseList(lists.get(name) as string).rows
write(
  'words/word-classes',
  bytesModule(packWordClasses(classesOfLists(wordRows, titleTails(wordRows('words/title-tails'))))),
)
for (const list of verbLists(wordRows)) write(list.name, stringModule(packList(list)))
write('gazetteer/buckets', bytesModule(bucketsOfForms(gazetteerRows).pack(gazetteerRows.sum)))
write('models/language-profiles', stringModule(await languageProfiles()))
write('ontology', ontologyModule('data/ontology.json'))
write('triggers/apart', stringModule(packList(linesApart())))
for (const later of ['models/argument-weights', 'triggers/buckets', 'triggers/asked', 'triggers/near'])
  kept.add(join(TO, `${later}.ts`))
if (existsSync(TO)) {
  for (const entry of readdirSync(TO, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && file.endsWith('.ts') && !kept.has(file)) rmSync(file)
  }
}
// The spellings of triggers and the places of features follow from lists that are packed by now.
const { packBeside, readRow } = await import('../src/events/triggers/packed-triggers.js')
const triggers = rowsOf(TRIGGER_LISTS.map((name) => `words/triggers/${name}`))
const beside = packBeside(
  Array.from({ length: triggers.size }, (_, id) => readRow(triggers, id)),
  triggers.sum,
)
for (const [name, packed] of Object.entries(beside)) write(`triggers/${name}`, stringModule(packed))
const { featureIndex } = await import('../src/events/arguments/scoring/feature-names.js')
const { packWeights } = await import('../src/events/arguments/scoring/weights.js')
const { startingWeights } = await import('./arguments/starting-weights.js')
const weights = startingWeights()
for (const [feature, weight] of (edited.get(ARGUMENTS) as EditedList).rows) {
  const place = featureIndex(feature)
  // Features of values that are gone weigh nothing.
  if (place >= 0) weights[place] += Number(weight)
}
write('models/argument-weights', bytesModule(packWeights(weights)))
