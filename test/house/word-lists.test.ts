import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
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

  it('that have two rows of one kind, of which only the second would be read', () => {
    const kinds = ['kind\twords\tfires', 'seat\tসদর\tসদর দপ্তরে সভা হয়।', 'seat\tআসন\tদক্ষিণ আসনে ভোট হয়।']
    expect(faultsOf(kinds)).toEqual([
      'data/words/x.tsv:3: the kind "seat" has the words of line 2; write them in one row, or name another kind',
    ])
  })

  it('without a header', () =>
    expect(faultsOf(['# Months.'])).toEqual(['data/words/x.tsv:1: no header line; name the columns']))

  it('that are checked row by row elsewhere', () =>
    expect(faultsOf(['name\talso\ttype', 'ঢাকা'], 'data/gazetteer/x.tsv')).toEqual([]))

  it('that are names or triggers tell their faults to the same command', () => {
    const folder = mkdtempSync(join(tmpdir(), 'lists-'))
    const columns = 'name also short adjective metonym type subtype en wikidata within source'.split(' ')
    const row = (name: string, source: string) =>
      columns.map((column) => ({ name, source, type: 'PER' })[column] ?? '').join('\t')
    for (const name of ['gazetteer', 'words/triggers'])
      mkdirSync(join(folder, 'data', name), { recursive: true })
    writeFileSync(join(folder, 'data/gazetteer/sources.tsv'), 'id\tname\nown\tour own\n')
    writeFileSync(
      join(folder, 'data/gazetteer/names.tsv'),
      [columns.join('\t'), row('অচিনপুর রায়', 'own'), row('অচেনা রায়', ''), row('অজানা রায়', 'mine')].join('\n'),
    )
    writeFileSync(
      join(folder, 'data/words/triggers/justice.tsv'),
      'type\tsubtype\thead\tlight\talone\tvoice\troles\twhen\tunless\tfires\tsilent\nArrest\t\tপাকড়াও\tকরা\n',
    )
    const { stdout, status } = spawnSync(resolve('node_modules/.bin/tsx'), [resolve('scripts/lint.ts')], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(stdout.split('\n').slice(0, -2)).toEqual([
      'data/gazetteer/names.tsv:3: there is no source; name a row of sources.tsv, such as own for your own knowledge',
      'data/gazetteer/names.tsv:4: the source "mine" is not in sources.tsv; name a row of sources.tsv, such as own for your own knowledge',
      'data/words/triggers/justice.tsv:2: fires is empty: every row needs a sentence with its trigger in brackets; see docs/adding-a-trigger.md',
    ])
    expect(status).toBe(1)
    rmSync(folder, { recursive: true })
  })

  it('of the library hold what they promise, as its gazetteers do', () => {
    const told = execFileSync('npx', ['tsx', 'scripts/lint.ts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    expect(told).toMatch(/^[0-9]+ rows, [0-9]+ of them names; 0 faults\n$/u)
  })
})
