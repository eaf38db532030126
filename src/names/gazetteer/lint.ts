import { pattern } from '../../core/pattern.js'
import { type EntityType, GAZETTEER_TYPES } from '../entity-types.js'
import { FORM_COLUMNS } from '../words/forms.js'
import { COLUMNS } from './table.js'

/** What is wrong with a row, and what would be right. */
export interface GazetteerFault {
  readonly file: string
  /** One-based. */
  readonly line: number
  readonly fault: string
  readonly fix: string
}

/** A row of a gazetteer as people write it. */
export interface GazetteerRow {
  readonly name: string
  readonly also?: readonly string[]
  readonly short?: readonly string[]
  readonly adjective?: readonly string[]
  readonly metonym?: readonly string[]
  readonly type: EntityType
  readonly subtype?: string
  readonly en?: string
  readonly wikidata?: string
  readonly within?: string
  /** Takes the entry of this name and type out of the library's gazetteer. */
  readonly remove?: boolean
}

/** One row, read and checked. */
export interface LintedRow {
  readonly row: GazetteerRow
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/**
 * Reads a tab-separated gazetteer and finds everything that is wrong with it. Lines that begin with `#` are comments. The first
 * other line names the columns; `name` and `type` have to be there, the others of {@link COLUMNS} may. A name that begins with
 * `-` removes the library's entry of that name.
 */
export function lintGazetteer(
  content: string,
  file: string,
): { rows: LintedRow[]; faults: GazetteerFault[] } {
  const faults: GazetteerFault[] = []
  const rows: LintedRow[] = []
  const lines = content.replace(/^\ufeff/, '').split(/\r?\n/)
  const isRow = (text: string) => text.trim() !== '' && !text.startsWith('#')
  const first = Math.max(0, lines.findIndex(isRow))
  const header = lines[first].split('\t').map((cell) => cell.trim())
  const at = (line: number, fault: string, fix: string) => faults.push({ file, line, fault, fix })
  for (const column of header)
    if (column !== '' && !(COLUMNS as readonly string[]).includes(column))
      at(
        first + 1,
        `there is no column "${column}"`,
        `name the columns: ${COLUMNS.join(', ')}, parted by tabs`,
      )
  for (const column of ['name', 'type'])
    if (!header.includes(column))
      at(first + 1, `the column "${column}" is missing`, 'begin with a line such as: name⇥also⇥type')
  if (faults.length > 0) return { rows, faults }
  const seen = new Map<string, number>()
  lines.forEach((text, i) => {
    const line = i + 1
    if (i <= first || !isRow(text)) return
    const cells = text.split('\t')
    if (cells.length > header.length) {
      at(line, `${cells.length} cells, but ${header.length} columns`, 'take out the tabs that are too many')
      return
    }
    const byColumn = new Map(header.map((column, k) => [column, (cells[k] ?? '').trim()]))
    const row = rowOf(byColumn)
    const before = faults.length
    for (const { fault, fix } of faultsOfRow(row)) at(line, fault, fix)
    if (faults.length > before) return
    const key = `${row.remove ? '-' : ''}${row.name}\t${row.type}\t${row.within ?? ''}`
    const twin = seen.get(key)
    if (twin !== undefined)
      at(line, `"${row.name}" (${row.type}) stands on line ${twin} already`, 'put all its forms on one line')
    seen.set(key, line)
    rows.push({ row, line, cells: byColumn })
  })
  return { rows, faults }
}

function rowOf(cells: ReadonlyMap<string, string>): GazetteerRow {
  const cell = (column: string) => cells.get(column) ?? ''
  const forms = (column: string) =>
    cell(column) === ''
      ? []
      : cell(column)
          .split('|')
          .map((form) => form.trim())
  const remove = cell('name').startsWith('-')
  return {
    name: remove ? cell('name').slice(1).trim() : cell('name'),
    also: forms('also'),
    short: forms('short'),
    adjective: forms('adjective'),
    metonym: forms('metonym'),
    type: cell('type') as EntityType,
    subtype: cell('subtype'),
    en: cell('en'),
    wikidata: cell('wikidata'),
    within: cell('within'),
    remove,
  }
}

/** Everything that is wrong with one row. */
export function faultsOfRow(row: GazetteerRow): { fault: string; fix: string }[] {
  const shape = faultOfShape(row)
  if (shape !== undefined) return [shape]
  const faults: { fault: string; fix: string }[] = []
  const add = (fault: string, fix: string) => faults.push({ fault, fix })
  if (row.name === '') add('the name is empty', 'write the name as newspapers do, without a case ending')
  if (
    !(GAZETTEER_TYPES as readonly string[]).includes(row.type) &&
    !(row.remove && (row.type as string) === '')
  )
    add(
      row.type ? `"${row.type}" is no type` : 'the type is empty',
      `write one of ${GAZETTEER_TYPES.join(' ')}`,
    )
  if (row.wikidata && !/^Q[1-9][0-9]*$/.test(row.wikidata))
    add(`"${row.wikidata}" is no Wikidata id`, 'write Q and a number, or leave it empty')
  if (row.within && !/^[A-Z]{2}(?:\/.+)?$/u.test(row.within))
    add(`"${row.within}" is no place`, 'write a country code such as BD, or BD/ঢাকা')
  if (row.subtype && !/^[a-z][a-z-]*$/.test(row.subtype))
    add(`"${row.subtype}" is no subtype`, 'write one English word in small letters, such as river')
  const seen = new Set<string>()
  for (const column of FORM_COLUMNS) {
    const forms = column === 'name' ? [row.name] : (row[column] ?? [])
    for (const form of forms) {
      if (form === '') {
        if (column !== 'name') add(`an empty form in "${column}"`, 'take out the | that parts nothing')
        continue
      }
      const wrong = faultOfForm(form)
      if (wrong !== undefined) add(`"${form}" ${wrong.fault}`, wrong.fix)
      if (column !== 'metonym' && seen.has(form))
        add(`"${form}" stands twice`, 'keep it in the column that says most')
      if (column !== 'metonym') seen.add(form)
    }
  }
  return faults
}

const CELLS = ['name', 'type', 'subtype', 'en', 'wikidata', 'within'] as const
const LISTS = ['also', 'short', 'adjective', 'metonym'] as const

/** Rows that were read from JSON may be anything. */
function faultOfShape(row: unknown): { fault: string; fix: string } | undefined {
  const fix = 'write rows as readGazetteer gives them: { name, type, also: [] }'
  if (typeof row !== 'object' || row === null) return { fault: 'the row is no object', fix }
  const cells = row as Readonly<Record<string, unknown>>
  if (typeof cells.name !== 'string') return { fault: '"name" is no string', fix }
  for (const cell of CELLS)
    if (cells[cell] !== undefined && cells[cell] !== null && typeof cells[cell] !== 'string')
      return { fault: `"${cell}" is no string`, fix }
  for (const list of LISTS) {
    const forms = cells[list]
    if (forms === undefined || forms === null) continue
    if (!Array.isArray(forms) || forms.some((form) => typeof form !== 'string'))
      return { fault: `"${list}" is no list of strings`, fix }
  }
  return undefined
}

const LETTER = /* @__PURE__ */ pattern('[\\p{L}\\p{N}\\u09be-\\u09cc]', 'u')
const MARK = /* @__PURE__ */ pattern("[\\p{M}\\u200c\\u200d\\s.\\-–’'‘&/():,+!৳॥°%]", 'u')

function faultOfForm(form: string): { fault: string; fix: string } | undefined {
  let letters = 0
  for (const character of form) {
    // শি and লি are names; a vowel sign counts as a letter.
    if (LETTER().test(character)) letters++
    else if (!MARK().test(character))
      return {
        fault: `holds the character ${describe(character)}`,
        fix: 'write letters, digits, blanks, hyphens and full stops',
      }
  }
  if (letters < 2)
    return { fault: 'has fewer than two letters', fix: 'leave it out: it would be found everywhere' }
  if (/\s{2}|[\t\n\u00a0]/.test(form))
    return { fault: 'holds more than single blanks', fix: 'part words with one blank' }
  if (form.length > 160)
    return { fault: 'is longer than 160 characters', fix: 'write the name, not a description' }
  return undefined
}

function describe(character: string): string {
  return `${character} (U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')})`
}
