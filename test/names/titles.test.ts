import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from '../../src/core/index.js'
import { dates } from '../../src/dates/index.js'
import { names } from '../../src/names/index.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'
import { checkCases } from '../support/cases.js'

const reader = pipeline()
  .use(script())
  .use(page())
  .use(tokens())
  .use(sentences())
  .use(numbers())
  .use(dates())
  .use(names())

const FOLDER = 'fixtures/cases/titles'
for (const file of readdirSync(FOLDER))
  checkCases(join(FOLDER, file), (source, setting) => {
    const { titles, alignment } = reader.run({ source, ...setting })
    return titles.map(({ start, end, class: label }) => ({ ...alignment.toSource({ start, end }), label }))
  })
