/**
 * Checks gazetteers, word lists and triggers, and prints every fault with file, line and what would be right.
 *
 *     npm run lint:data [-- FOLDER]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ontologyTypes, readTriggers } from '../src/events/index.js'
import { type GazetteerFault, lintGazetteer } from '../src/names/gazetteer/lint.js'
import { COLUMNS } from '../src/names/gazetteer/table.js'
import { faultLine, readList } from './word-lists.js'

const HEADER = COLUMNS.join('\t')
const AMBIGUOUS = ['form', 'name', 'default', 'when_name', 'when_word', 'note'].join('\t')
const CUE = /^(?:TITLE|SURNAME|CASE|(?:PREV|NEXT|TYPE|WORD):.+|[^:]+)$/u

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['data/gazetteer', 'data/words']
let sources: ReadonlySet<string> | undefined
const faults: GazetteerFault[] = []
let entries = 0
let rows = 0
for (const folder of folders) {
  sources = readSources(join(folder, 'sources.tsv'))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsv'))
    .sort()) {
    const file = join(folder, name)
    const content = readFileSync(file, 'utf8')
    const list = readList(file, content)
    faults.push(...list.faults)
    rows += list.rows.length
    if (basename(name).startsWith('ambiguous')) lintAmbiguous(content, file)
    else if (/triggers[/\\][^/\\]+$/u.test(file)) lintTriggers(content, file)
    else if (list.columns.includes('metonym')) entries += lintEntries(content, file, list.columns)
  }
}
for (const fault of faults) console.log(faultLine(fault))
console.log(`${rows} rows, ${entries} of them names; ${faults.length} faults`)
if (faults.length > 0) process.exitCode = 1

function readSources(file: string): Set<string> | undefined {
  if (!existsSync(file)) return undefined
  return new Set(
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0])
      .filter((source) => source !== ''),
  )
}

/** Beyond what holds for every gazetteer: all columns in order, rows sorted, sources known. */
function lintEntries(content: string, file: string, columns: readonly string[]): number {
  const linted = lintGazetteer(content, file)
  faults.push(...linted.faults)
  if (columns.join('\t') !== HEADER)
    faults.push({
      file,
      line: 1,
      fault: 'the columns are not those of a gazetteer',
      fix: `write ${HEADER.replaceAll('\t', ' ')}`,
    })
  let last = ''
  for (const { row, line, cells } of linted.rows) {
    if (row.name < last)
      faults.push({
        file,
        line,
        fault: `"${row.name}" stands behind "${last}"`,
        fix: 'sort the rows by name',
      })
    last = row.name
    const source = cells.get('source') ?? ''
    if (sources !== undefined && !sources.has(source))
      faults.push({
        file,
        line,
        fault: source === '' ? 'there is no source' : `the source "${source}" is not in sources.tsv`,
        fix: 'name a row of sources.tsv, such as own for your own knowledge',
      })
    if (row.remove) faults.push({ file, line, fault: 'a removal', fix: 'delete the entry where it stands' })
  }
  return linted.rows.length
}

function lintTriggers(content: string, file: string): void {
  for (const { line, message } of readTriggers(file, content, ontologyTypes(), true).faults)
    faults.push({ file, line, fault: message, fix: 'see docs/adding-a-trigger.md' })
}

function lintAmbiguous(content: string, file: string): void {
  const [header, ...lines] = content.trimEnd().split('\n')
  if (header !== AMBIGUOUS)
    faults.push({
      file,
      line: 1,
      fault: 'the columns are not those of ambiguous forms',
      fix: `write ${AMBIGUOUS.replaceAll('\t', ' ')}`,
    })
  lines.forEach((text, i) => {
    const cells = text.split('\t')
    const add = (fault: string, fix: string) => {
      faults.push({ file, line: i + 2, fault, fix })
    }
    if (cells.length !== 6) {
      add(`${cells.length} cells`, 'write six, parted by tabs')
      return
    }
    if (cells[2] !== 'name' && cells[2] !== 'word') add(`the default is "${cells[2]}"`, 'write name or word')
    for (const cue of [...cells[3].split('|'), ...cells[4].split('|')])
      if (cue !== '' && !CUE.test(cue.trim()))
        add(`"${cue}" is no cue`, 'write PREV:word, NEXT:word, TITLE, SURNAME, CASE or a word')
  })
}
