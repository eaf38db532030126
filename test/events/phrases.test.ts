import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkCases } from '../support/cases.js'
import { phraseMarks } from '../support/phrases.js'

const FOLDER = 'fixtures/cases/phrases'

for (const file of readdirSync(FOLDER)) checkCases(join(FOLDER, file), phraseMarks)
