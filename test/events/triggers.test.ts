import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pipeline } from '../../src/core/index.js'
import { events, ontologyTypes, readTriggers } from '../../src/events/index.js'
import { bracketed, examples } from '../../src/events/triggers/lint.js'
import { readTable } from '../../src/events/triggers/table.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

const FOLDER = 'data/words/triggers'
const IDIOMS = 'idioms.tsv'
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.tsv'))

const nothingNamed = {
  name: 'nothing named',
  run: () => ({
    dates: [],
    names: [],
    titles: [],
    mentions: [],
    entities: [],
    quotes: [],
    attributions: [],
  }),
}
const reader = pipeline()
  .use(script())
  .use(page())
  .use(tokens())
  .use(sentences())
  .use(numbers())
  .use(nothingNamed)
  .use(events())

/** The triggers of one row's type in a text, as `Type «words»`. */
function triggersIn(text: string): { type: string; words: string; rule: string }[] {
  const document = reader.run({ source: text, region: 'BD' })
  return document.events.flatMap((event) =>
    event.mentions.map((mention) => ({
      type: event.type,
      words: document.text.slice(mention.start, mention.end),
      rule: mention.rule,
    })),
  )
}

it.each(files)('%s has no faults', (file) => {
  const path = join(FOLDER, file)
  const { faults } = readTriggers(path, readFileSync(path, 'utf8'), ontologyTypes(), true)
  expect(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
})

it.each(files.filter((file) => file !== IDIOMS))('%s fires where it must, and nowhere else', (file) => {
  const path = join(FOLDER, file)
  const failures: string[] = []
  const text = readFileSync(path, 'utf8')
  const { lines } = readTable(text)
  for (const { cells, line } of lines) {
    const needsNames = cells.when.includes('has:') || cells.when.includes('beside:')
    for (const sentence of needsNames ? [] : examples(cells.fires)) {
      const { text: plain, marks } = bracketed(sentence)
      const found = triggersIn(plain).filter((trigger) => trigger.type === cells.type)
      for (const mark of marks) {
        const wanted = normal(plain.slice(mark.start, mark.end))
        if (!found.some(({ words }) => words === wanted))
          failures.push(
            `${path}:${line}: ${sentence}\n    wanted ${cells.type} «${wanted}», found ${describeAll(plain)}`,
          )
      }
    }
    for (const sentence of examples(cells.silent)) {
      const own = triggersIn(sentence).filter(({ rule }) => rule === ruleOf(file, lines, line))
      if (own.length > 0) failures.push(`${path}:${line}: ${sentence}\n    fired on «${own[0].words}»`)
    }
  }
  expect(failures.join('\n')).toBe('')
})

describe('idioms', () => {
  const { lines } = readTable(readFileSync(join(FOLDER, IDIOMS), 'utf8'))

  it.each(lines)('line $line silences what is in brackets, and no more', ({ cells }) => {
    for (const sentence of examples(cells.fires)) {
      const { text, marks } = bracketed(sentence)
      const heard = triggersIn(text)
      for (const { start, end } of marks) {
        const words = normal(text.slice(start, end))
        expect(heard.filter((each) => words.includes(each.words) || each.words.includes(words))).toEqual([])
      }
    }
    for (const sentence of examples(cells.silent)) expect(triggersIn(sentence), sentence).not.toEqual([])
  })
})

function ruleOf(file: string, lines: readonly { line: number }[], line: number): string {
  return `words/triggers/${file.replace('.tsv', '')}:${lines.findIndex((row) => row.line === line) + 1}`
}

function describeAll(text: string): string {
  return triggersIn(text)
    .map(({ type, words }) => `${type} «${words}»`)
    .join(', ')
}

function normal(text: string): string {
  return script().run({ source: text, region: 'BD' }).text
}
