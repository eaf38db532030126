import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Mark, pipeline } from '../../src/core/index.js'
import { labelCounted, labelNumber, numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'
import { checkCases, type Setting } from '../support/cases.js'

const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers())

function read(text: string, { region, publishedAt }: Setting, counted: boolean): Mark[] {
  const document = reader.run({ source: text, region, publishedAt })
  return document.numbers.map((number) => ({
    ...document.alignment.toSource(number),
    label: counted ? labelCounted(number, document.text) : labelNumber(number),
  }))
}

const FOLDER = 'fixtures/cases/numbers'
for (const file of readdirSync(FOLDER).sort())
  checkCases(join(FOLDER, file), (text, setting) => read(text, setting, file === 'counted.txt'))
