import { unmark } from '../../core/index.js'
import { checkSize, MOST_SPELLINGS, MOST_TABLE, MOST_TRIGGERS } from '../../core/limits.js'
import { EVENT_TYPES } from '../../generated/ontology.js'
import { analyseVerb } from '../../lexicon/index.js'
import { normalForm } from '../../script/index.js'
import { countAlternatives } from './alternatives.js'
import { type Cells, readTriggerRow } from './read-row.js'
import { IDIOM, TRIGGER_COLUMNS, type TriggerRow } from './row.js'
import { readTable } from './table.js'

/** What is wrong with a row, in words for whoever wrote it. */
export interface TriggerFault {
  readonly file: string
  readonly line: number
  readonly message: string
}

/** The event types a list may use, with the roles of each. */
export type KnownTypes = ReadonlyMap<string, readonly string[]>

const COLUMNS: readonly string[] = [...TRIGGER_COLUMNS, 'fires', 'silent']

/**
 * The roles of each type of the ontology.
 *
 * @example
 * ontologyTypes().get('Meet') // ['participant', 'host', 'topic', 'occasion', 'time', 'place']
 */
export function ontologyTypes(): KnownTypes {
  return new Map(
    Object.entries(EVENT_TYPES).map(([type, facts]) => [
      type,
      [...(facts.roles as readonly string[]), 'time', 'place'],
    ]),
  )
}

/**
 * Reads a trigger list and says what is wrong with it. Rows with faults are left out of `rows`.
 *
 * @param file its name, for messages
 * @param text TSV, in any Unicode form
 * @param needsExamples whether every row has to have `fires`
 * @throws GhotonaError `too-large` when the list has more than a hundred thousand rows
 * @example
 * const { rows, faults } = readTriggers('mine.tsv', 'type\thead\talone\nMeet\tমোলাকাত\tnoun\nMeat\tভোজ\tnoun\n', ontologyTypes(), false)
 * rows.length // 1
 * faults[0].message // 'type "Meat" is neither in the ontology nor among types of your own'
 */
export function readTriggers(
  file: string,
  text: string,
  types: KnownTypes,
  needsExamples: boolean,
): { rows: TriggerRow[]; faults: TriggerFault[] } {
  const rows: TriggerRow[] = []
  const faults: TriggerFault[] = []
  checkSize(text.length, MOST_TABLE, `${file} has`, 'characters')
  const { columns, lines } = readTable(normalForm(text))
  checkSize(lines.length, MOST_TRIGGERS, `${file} has`, 'rows')
  const missing = ['type', 'head'].filter((name) => !columns.includes(name))
  if (missing.length > 0) {
    const found = columns.length === 0 ? 'there is no row' : `columns are ${columns.join(', ')}`
    const message = `${found}; missing ${missing.join(', ')}: name the columns, parted by tabs: ${COLUMNS.join(', ')}`
    return { rows, faults: [{ file, line: 1, message }] }
  }
  for (const column of columns)
    if (!COLUMNS.includes(column))
      faults.push({ file, line: 1, message: `there is no column "${column}", only ${COLUMNS.join(', ')}` })
  const seen = new Map<string, number>()
  for (const { line, extra } of lines)
    if (extra > 0)
      faults.push({
        file,
        line,
        message: `${extra} more cells than columns: take out the tabs that are too many`,
      })
  for (const { cells, line } of lines) {
    const before = faults.length
    const fault = (message: string) => faults.push({ file, line, message })
    const spellings = countAlternatives(cells.head ?? '')
    if (spellings > MOST_SPELLINGS) {
      fault(`head has ${spellings} alternatives, expected at most ${MOST_SPELLINGS}: part the row`)
      continue
    }
    const row = readTriggerRow(cells, `${file}:${line}`, fault)
    checkRow(row, types, fault)
    checkExamples(cells, needsExamples, fault)
    const key = [row.type, row.subtype, cells.head, cells.light, cells.alone, cells.when, cells.unless].join(
      '\t',
    )
    const twin = seen.get(key)
    if (twin !== undefined) fault(`the row says the same as line ${twin}`)
    seen.set(key, line)
    if (faults.length === before) rows.push(row)
  }
  return { rows, faults }
}

function checkRow(row: TriggerRow, types: KnownTypes, fault: (message: string) => void): void {
  const roles = row.type === IDIOM ? [] : types.get(row.type)
  if (roles === undefined) fault(`type "${row.type}" is neither in the ontology nor among types of your own`)
  else
    for (const { role } of row.roles)
      if (!roles.includes(role)) fault(`${row.type} has no role "${role}", it has: ${roles.join(', ')}`)
  if (row.subtype !== null && !/^[a-z]+(-[a-z]+)*$/.test(row.subtype))
    fault(`subtype "${row.subtype}" is not lower-case words with hyphens`)
  for (const { lemma } of row.light)
    if (!isVerb(lemma)) fault(`light verb "${lemma}" is no dictionary form of a known verb${instead(lemma)}`)
  for (const head of row.heads)
    head.forEach((word, i) => {
      if (word.kind !== 'verb') return
      if (i !== head.length - 1) fault(`√${word.text} has to be the last word of its head`)
      if (!isVerb(word.text))
        fault(`√${word.text} is no dictionary form of a known verb${instead(word.text)}`)
    })
}

/** হয়েছে is a form of হওয়া. */
function instead(form: string): string {
  const lemma = analyseVerb(form)[0]?.lemma
  return lemma === undefined ? '' : `; write ${lemma}`
}

export function isVerb(lemma: string): boolean {
  return analyseVerb(lemma).some((reading) => reading.lemma === lemma && reading.form === 'verbal-noun')
}

function checkExamples(cells: Cells, needed: boolean, fault: (message: string) => void): void {
  const fires = examples(cells.fires)
  if (fires.length === 0 && needed)
    fault('fires is empty: every row needs a sentence with its trigger in brackets')
  for (const sentence of fires)
    if (bracketed(sentence).marks.length === 0) fault(`fires has no [trigger] in brackets: ${sentence}`)
  for (const sentence of examples(cells.silent))
    if (bracketed(sentence).marks.length > 0) fault(`silent has brackets, but nothing may fire: ${sentence}`)
}

/** The sentences of an examples cell. */
export function examples(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(' | ')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** `[সই করেছে]` without a label. */
export function bracketed(sentence: string): ReturnType<typeof unmark> {
  return unmark(sentence.replaceAll(']', ']()'))
}
