import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyseVerb, type VerbReading } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'

const FILE = 'fixtures/cases/verbs/paradigms.txt'
const PERSONS = ['1 ordinary', '2 familiar', '2 ordinary', '3 ordinary', '3 honorific']

interface Expectation {
  readonly form: string
  readonly what: string
  readonly holds: (reading: VerbReading) => boolean
}

function expectations(): Expectation[] {
  const all: Expectation[] = []
  let root = ''
  for (const line of readFileSync(FILE, 'utf8').split('\n')) {
    if (line.startsWith('root ')) root = normalForm(line.slice(5))
    const colon = line.indexOf(':')
    if (line.startsWith('#') || colon < 0) continue
    const isSadhu = line.startsWith('sadhu ')
    const name = line.slice(isSadhu ? 6 : 0, colon)
    if (name === 'none') continue
    const of = root
    const holds = (reading: VerbReading) => reading.root === of && (reading.register === 'sadhu') === isSadhu
    line
      .slice(colon + 1)
      .trim()
      .split(' ')
      .forEach((spellings, i) => {
        for (const spelling of spellings.split('/')) {
          if (spelling === '-') continue
          const form = normalForm(spelling)
          const [tense, aspect] = name === 'negative' ? ['past', 'perfect'] : name.split(' ')
          const what = `${name} ${aspect === undefined ? '' : PERSONS[i]}`.trim()
          all.push({
            form,
            what: `${of}: ${what}`,
            holds:
              aspect === undefined
                ? (reading) => holds(reading) && reading.form === tense
                : (reading) =>
                    holds(reading) &&
                    reading.form === 'finite' &&
                    reading.tense === tense &&
                    reading.aspect === aspect &&
                    `${reading.person} ${reading.honour}` === PERSONS[i] &&
                    reading.negative === (name === 'negative'),
          })
        }
      })
  }
  return all
}

describe(FILE, () => {
  it.each(expectations())('$form is $what', ({ form, holds }) => {
    const readings = analyseVerb(form)
    expect(readings.some(holds), readings.map((reading) => JSON.stringify(reading)).join('\n')).toBe(true)
  })

  const [, none] = /^none: (.*)$/m.exec(readFileSync(FILE, 'utf8')) as RegExpExecArray
  it.each(none.split(' '))('%s is no verb', (word) => {
    expect(analyseVerb(normalForm(word))).toEqual([])
  })
})

const ROOTS = 'fixtures/cases/verbs/roots.txt'

describe(ROOTS, () => {
  const pairs = readFileSync(ROOTS, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .map((pair) => pair.split('=').map(normalForm))

  it('every form belongs to its root', () => {
    const faults = pairs.filter(
      ([form, root]) => !analyseVerb(form).some((r) => r.root === root && r.aspect === 'perfect'),
    )
    expect(faults).toEqual([])
  })

  it('every root has a form there', () => {
    const there = new Set(pairs.map(([, root]) => root))
    const roots = readFileSync('data/words/verbs.tsv', 'utf8')
      .split('\n')
      .slice(0, -1)
      .filter((line) => !line.startsWith('#') && !line.startsWith('root\t'))
      .map((line) => line.split('\t'))
    const missing = roots.filter(
      ([root, kind, , as]) => kind !== 'none' && !there.has(normalForm(as || root)),
    )
    expect(missing.map(([root]) => root)).toEqual([])
    expect(pairs.length).toBe(roots.filter(([, kind]) => kind !== 'none').length)
  })
})
