import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Mark } from '../../src/core/index.js'
import { nameReaderWith } from '../../src/extract/readers.js'
import { labelName } from '../../src/names/index.js'
import { checkCases, type Setting } from '../support/cases.js'

const nameReader = nameReaderWith([])

function read(text: string, { region, publishedAt }: Setting): Mark[] {
  const document = nameReader.run({ source: text, region, publishedAt })
  return document.names.map((name) => ({ ...document.alignment.toSource(name), label: labelName(name) }))
}

const FOLDER = 'fixtures/cases/names'
for (const file of readdirSync(FOLDER).sort()) checkCases(join(FOLDER, file), read)
