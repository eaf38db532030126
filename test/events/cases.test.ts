import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Mark, mark, unmark } from '../../src/core/index.js'
import { readCases } from '../support/cases.js'
import { eventMarks } from '../support/events.js'

const FOLDER = 'fixtures/cases/events'

const partsOf = (label: string) => label.split(' ')
const NOBODY = '=-'
const isArgument = (part: string) => part.includes('=')

/** The label without participants, which are learned: of them those that the case names have to be there, and none of a role with `-`. */
const fixedPart = (label: string) =>
  partsOf(label)
    .filter((part) => !isArgument(part))
    .join(' ')

function missingFrom(found: readonly Mark[], { start, end, label }: Mark): string[] {
  const known = found.find((each) => each.start === start && each.end === end)?.label ?? ''
  const parts = partsOf(known)
  const isThere = (part: string) =>
    part.endsWith(NOBODY) ? !parts.some((each) => each.startsWith(part.slice(0, -1))) : parts.includes(part)
  return partsOf(label).filter((part) => isArgument(part) && !isThere(part))
}

describe.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
  it.each(readCases(join(FOLDER, file)))('$line: $marked', ({ marked, publishedAt, region }) => {
    const { text, marks } = unmark(marked)
    const found = eventMarks(text, { publishedAt, region })
    const bare = (all: readonly Mark[]) => all.map((each) => ({ ...each, label: fixedPart(each.label) }))
    expect(mark(text, bare(found))).toBe(mark(text, bare(marks)))
    expect(marks.flatMap((each) => missingFrom(found, each))).toEqual([])
  })
})
