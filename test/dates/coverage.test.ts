import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Finding, unmark } from '../../src/core/index.js'
import { RULES } from '../../src/dates/rules/index.js'
import { normalForm } from '../../src/script/index.js'
import { readCases } from '../support/cases.js'
import { read } from './read.js'

const FOLDER = 'fixtures/cases/dates'
const cases = readdirSync(FOLDER).flatMap((file) => readCases(join(FOLDER, file)))

it('every rule of the grammar makes something in a fixture', () => {
  const used = new Set<string>()
  const collect = ({ rule, parts }: Finding) => {
    used.add(rule)
    for (const part of parts ?? []) collect(part)
  }
  for (const setting of cases)
    for (const date of read(unmark(setting.marked).text, setting).dates) collect(date)
  expect(RULES.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
})

/** Lists of which every form has to stand in a fixture, inside the marks; traps in a case without marks. */
const LISTS = [
  'months',
  'weekdays',
  'time-units',
  'day-parts',
  'relative-days',
  'relative-periods',
  'relative-words',
  'temporal-references',
  'set-words',
  'seasons',
  'time-amounts',
  'time-endings',
  'named-days',
]

function forms(list: string): string[] {
  const rows = readFileSync(`data/words/${list}.tsv`, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
  return rows.slice(1).map((row) => normalForm(row.split('\t')[0]))
}

it.each(LISTS)('every form of %s stands in a fixture', (list) => {
  const marked = cases.flatMap((each) => {
    const { text, marks } = unmark(each.marked)
    // কোন বছরে ৩০ টন: words that keep a date away stand in cases without one.
    return marks.length === 0
      ? [normalForm(text)]
      : marks.map(({ start, end }) => normalForm(text.slice(start, end)))
  })
  const all = marked.join('\n')
  expect(forms(list).filter((form) => !all.includes(form))).toEqual([])
})

it('every event of a year stands behind a year', () => {
  const behind = cases
    .filter(({ marked }) => marked.startsWith('['))
    .map(({ marked }) => normalForm(marked.slice(marked.indexOf(')') + 1)))
  const all = behind.join('\n')
  expect(forms('year-events').filter((form) => !all.includes(form))).toEqual([])
})

it('every trap stands in a fixture', () => {
  const silent = cases
    .filter(({ marked }) => unmark(marked).marks.length === 0)
    .map(({ marked }) => normalForm(marked))
  const all = silent.join('\n')
  expect(forms('date-traps').filter((form) => !all.includes(form))).toEqual([])
})
