import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Mark, pipeline } from '../../src/core/index.js'
import { dates } from '../../src/dates/index.js'
import { labelName, names } from '../../src/names/index.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'
import { checkCases, type Setting } from '../support/cases.js'

const reader = pipeline()
  .use(script())
  .use(page())
  .use(tokens())
  .use(sentences())
  .use(numbers())
  .use(dates())
  .use(names())

function read(text: string, { region, publishedAt }: Setting): Mark[] {
  const document = reader.run({ source: text, region, publishedAt })
  return document.names.map((name) => ({ ...document.alignment.toSource(name), label: labelName(name) }))
}

const FOLDER = 'fixtures/cases/names'
for (const file of readdirSync(FOLDER).sort()) checkCases(join(FOLDER, file), read)
