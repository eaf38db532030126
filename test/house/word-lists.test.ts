import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { faultLine, readList } from '../../scripts/word-lists.js'

const HEAD = [
  '# Months. use: weak needs an ending.',
  '# May be empty: use',
  '# use is one of: weak month',
  'form\tmonth\tuse',
]

/** What a row says that somebody wrote below these lines. */
const ROWS: readonly (readonly [row: string, faults: readonly string[]])[] = [
  ['মাঘ\t10\tweak', []],
  ['মাঘ\t10\t', []],
  ['মাঘ\t10', []],
  [' মাঘ \t 10', []],
  [
    'মাঘ',
    ['data/words/x.tsv:5: "month" is empty: the row has 1 cell; write 3, parted by tabs: form, month, use'],
  ],
  [
    'মাঘ 10 weak',
    ['data/words/x.tsv:5: "month" is empty: the row has 1 cell; write 3, parted by tabs: form, month, use'],
  ],
  [
    '\t10',
    ['data/words/x.tsv:5: "form" is empty: the row has 2 cells; write 3, parted by tabs: form, month, use'],
  ],
  [
    'মাঘ\t10\tweak\tnone',
    ['data/words/x.tsv:5: 4 cells, but 3 columns: form, month, use; take out the tabs that are too many'],
  ],
  [
    'মাঘ\t10\tweek',
    ['data/words/x.tsv:5: "week" is no use; write one of weak month, or name it in the list\'s first lines'],
  ],
  [
    'মাঘ\t10\tweak mont',
    ['data/words/x.tsv:5: "mont" is no use; write one of weak month, or name it in the list\'s first lines'],
  ],
  ['মাঘ\t10\nমাঘ\t10\t', ['data/words/x.tsv:6: the row says the same as line 5; take one of them out']],
]

const faultsOf = (lines: readonly string[], file = 'data/words/x.tsv') =>
  readList(file, `${lines.join('\n')}\n`).faults.map(faultLine)

describe('lists of words', () => {
  it.each(ROWS)('with the row %j', (row, faults) => expect(faultsOf([...HEAD, row])).toEqual(faults))

  it('whose comments name a column that they do not have', () =>
    expect(faultsOf(['# May be empty: note', 'form', 'মাঘ'])).toEqual([
      'data/words/x.tsv:2: there is no column "note"; mend the comment that names it',
    ]))

  it('without a header', () =>
    expect(faultsOf(['# Months.'])).toEqual(['data/words/x.tsv:1: no header line; name the columns']))

  it('that are checked row by row elsewhere', () =>
    expect(faultsOf(['name\talso\ttype', 'ঢাকা'], 'data/gazetteer/x.tsv')).toEqual([]))

  it('of the library hold what they promise, as its gazetteers do', () => {
    const told = execFileSync('npx', ['tsx', 'scripts/lint.ts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(told).toMatch(/^[0-9]+ rows, [0-9]+ of them names; 0 faults\n$/u)
  })
})
