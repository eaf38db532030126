import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Mark, mark, type Region, unmark } from '../../src/core/index.js'

/** What the lines of a fixture file say of the text below them. */
export interface Setting {
  publishedAt?: string
  region: Region
}

export interface Case extends Setting {
  readonly title: string
  readonly line: number
  readonly marked: string
}

/**
 * Reads fixtures: `# title`, `now: 2025-03-01`, `region: IN`, then one case a line; a case of several
 * lines stands between `<<<` and `>>>`. Behind `within:` such a block is the page on which each line below it
 * stands in the place of its `…`.
 */
export function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  const cases: Case[] = []
  let title = ''
  const setting: Setting = { region: 'BD' }
  let within = '…'
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (line.startsWith('# ')) title = line.slice(2)
    else if (line.startsWith('now:'))
      setting.publishedAt = line.slice(4).trim() === 'none' ? undefined : line.slice(4).trim()
    else if (line.startsWith('region:')) setting.region = line.slice(7).trim() as Region
    else if (line === '<<<') {
      const end = lines.indexOf('>>>', i)
      const marked = lines.slice(i + 1, end).join('\n')
      if (lines[i - 1] === 'within:') within = marked
      else cases.push({ ...setting, title, line: i + 1, marked })
      i = end
    } else if (line.trim() !== '' && line !== 'within:')
      cases.push({ ...setting, title, line: i + 1, marked: within.replace('…', () => line) })
  }
  return cases
}

/** Runs every case of a file: what `read` finds in the unmarked text has to be the marks, no more and no less. */
export function checkCases(file: string, read: (text: string, setting: Setting) => readonly Mark[]): void {
  describe(relative('.', file), () => {
    it.each(readCases(file))('$line: $marked', ({ marked, publishedAt, region }) => {
      const { text } = unmark(marked)
      expect(mark(text, read(text, { publishedAt, region }))).toBe(marked)
    })
  })
}
