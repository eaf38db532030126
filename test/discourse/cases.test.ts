import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unmark } from '../../src/core/index.js'
import { checkCases, readCases } from '../support/cases.js'
import { mentionFaults, sayingMarks } from '../support/discourse.js'

const FOLDER = 'fixtures/cases/discourse'
const files = readdirSync(FOLDER)

describe.each(files.filter((file) => file.startsWith('who-')))('%s', (file) => {
  it.each(readCases(join(FOLDER, file)))('$line: $marked', ({ marked, publishedAt, region }) => {
    const { text, marks } = unmark(marked)
    expect(marks.length).toBeGreaterThan(0)
    expect(mentionFaults(text, marks, { publishedAt, region })).toEqual([])
  })
})

for (const file of files.filter((each) => each.startsWith('speech-')))
  checkCases(join(FOLDER, file), (text, setting) => sayingMarks(text, setting))
