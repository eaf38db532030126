import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from '../../src/core/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { checkCases } from '../support/cases.js'

const reader = pipeline().use(script()).use(page())
const FOLDER = 'fixtures/cases/page'

for (const file of readdirSync(FOLDER)) {
  checkCases(join(FOLDER, file), (source, setting) => {
    const { page, alignment } = reader.run({ source, ...setting })
    const inSource = (range: { start: number; end: number }) => alignment.toSource(range)
    const date = page.created.source === 'text' ? ` ${page.created.value}` : ''
    return [
      ...page.excluded.map((region) => ({ ...inSource(region), label: region.kind })),
      ...(page.title === null ? [] : [{ ...inSource(page.title), label: `title${date}` }]),
    ]
  })
}
