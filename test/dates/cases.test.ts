import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { labelDate } from '../../src/dates/index.js'
import { checkCases } from '../support/cases.js'
import { read } from './read.js'

const FOLDER = 'fixtures/cases/dates'

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  checkCases(join(FOLDER, file), (text, setting) => {
    const document = read(text, setting)
    return document.dates.map((date) => ({ ...document.alignment.toSource(date), label: labelDate(date) }))
  })
}
