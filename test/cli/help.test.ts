import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands.js'

const GHOTONA = `ghotona() { '${process.execPath}' '${resolve('dist/cli/main.js')}' "$@"; }`

function shell(line: string): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `${GHOTONA}; ${line}`], { encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

/** What the examples of `--help` print, or begin with. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  normalize: ['{"text":"বাংলাদেশ\\n","edits":[{"start":7,"end":8,"replacement":"","rule":"doubled mark"}]}'],
  language: ['{"language":"asm",'],
  decode: ['{"text":"আমি বাংলায় গান গাই\\n"}'],
  sentences: ['{"sentences":[{"start":0,"end":13,"text":"ড. রহিম এলেন।"},'],
  tokens: ['{"tokens":[{"start":0,"end":3,"text":"সভা","kind":"word"},'],
  numbers: ['{"numbers":[{"id":"N1","start":0,"end":18,"text":"সাড়ে তিন লাখ টাকা","value":350000,'],
  dates: [
    '{"dates":[{"id":"T1","start":0,"end":16,"text":"গতকাল সকাল ৯টায়","timex":{"type":"TIME","value":"2025-02-28T09:00"',
  ],
  names: ['{"entities":[{"id":"E1","type":"GPE","canonical":"ঢাকা",'],
  calendar: [
    '{"gregorian":"2025-11-17","bangla":"1432-08-01","text":"১ অগ্রহায়ণ ১৪৩২"}',
    '{"gregorian":"2025-11-17","bangla":"1432-08-02","text":"২ অগ্রহায়ণ ১৪৩২"}',
  ],
  mark: ['সভা হবে [৫ জানুয়ারি](date XXXX-01-05)'],
  why: ['event Meet       «সভা হবে»'],
}

describe('--help', () => {
  it.each(COMMANDS.map(({ name }) => name))('of %s ends with an example that does what it should', (name) => {
    const { example, prints } = COMMANDS.find((command) => command.name === name)!
    const { out: help } = shell(`ghotona ${name} --help`)
    expect(help).toContain(`\nExample:\n  ${example}\n`)
    expect(help.includes('"html"')).toBe(name === 'extract')
    expect([help.includes('text, NDJSON'), /else\s+text/u.test(help)]).toEqual(
      name === 'calendar' ? [false, false] : [true, true],
    )
    expect(help.includes('pretty on a terminal')).toBe(prints === undefined)
    const lines = example.split('\n').filter((line) => line.startsWith('echo') || line.startsWith('  echo'))
    const expected = (PRINTED[name] ?? []).map((text) => text.normalize('NFC'))
    expect(lines.length).toBe(expected.length)
    for (const [i, line] of lines.entries()) {
      const { status, out, err } = shell(line)
      expect([status, err]).toEqual([0, ''])
      expect(out.normalize('NFC').slice(0, expected[i].length)).toBe(expected[i])
    }
  })

  it('does not offer calendar what only texts have', () =>
    expect(shell('ghotona calendar --help').out).not.toContain('--published'))
})

describe('a record that names no calendar goes by the region', () => {
  const DAY = `echo '{"gregorian":"2025-04-15"}'`
  it.each([
    [`${DAY} | ghotona calendar`, '1432-01-02'],
    [`${DAY} | ghotona calendar --region IN`, '1432-01-01'],
    [`echo '{"gregorian":"2025-04-15","region":"IN"}' | ghotona calendar`, '1432-01-01'],
    [
      `echo '{"gregorian":"2025-04-15","calendar":"bangladesh"}' | ghotona calendar --region IN`,
      '1432-01-02',
    ],
  ])('%s', (line, bangla) => expect(JSON.parse(shell(line).out).bangla).toBe(bangla))
})
