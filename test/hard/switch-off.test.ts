import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../src/dates/rules/index.js'
import { TRIGGER_LISTS } from '../../src/events/triggers/keys.js'
import { parseList } from '../../src/lists/index.js'
import { bundleReaders, generated } from '../support/switch-off/bundle.js'
import { SwitchOff } from '../support/switch-off/switch-off.js'

/**
 * Switches rows of `data/words` and rules of dates off; something that is read must change. A run takes a few
 * rows, other ones whenever the lists change. On demand:
 *
 *     SWITCH_OFF=words/months npx vitest run --project unit test/hard/switch-off   one list, or several with commas
 *     SWITCH_OFF=all …                                                             all lists and rules
 *     SWITCH_OFF=debts …                                                           what the ledger below names
 *     SWITCH_OFF=debts:words/months …                                              and of it one list
 *
 * These take the rows in groups, which is quicker, and write those that nothing notices to the ledger below. A row of the
 * ledger is a debt: it wants a fixture, or to be deleted. A row of a group may pass for noticed because of another that
 * is off with it; `SWITCH_OFF_GROUP=1` takes each alone, as the run without SWITCH_OFF does.
 */
const ASKED = (process.env.SWITCH_OFF ?? '').replace(/^debts:?/u, '')
const ONLY_DEBTS = (process.env.SWITCH_OFF ?? '').startsWith('debts')
const EVERYTHING = ASKED === 'all' || (ONLY_DEBTS && ASKED === '')
const ON_DEMAND = ASKED !== '' || ONLY_DEBTS
const LEDGER = 'test/hard/unnoticed.tsv'
const SAMPLE = 16
/** Lists grow between two runs over all of them. */
const SPARED = 2
const GROUP = Number(process.env.SWITCH_OFF_GROUP ?? 12)

/** `lists.test.ts` of discourse, `pointed-types.test.ts` and `trigger-debts.test.ts` of events try these row by row, with sentences made for each. */
const TRIED_APART = new Set([
  ...['classes', 'fates', 'kin', 'modifiers'].map((list) => `words/discourse/${list}`),
  'words/events/pointed-types',
  ...TRIGGER_LISTS.map((list) => `words/triggers/${list}`),
])

const lists = readdirSync('data/words', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => `words/${file.replace(/\.tsv$/u, '')}`)
  .filter((list) => !TRIED_APART.has(list))
  .sort()
const rows = lists.flatMap((list) =>
  parseList(generated(list)).rows.map((cells, index) => ({ list, index, cells })),
)

/** Debts by list and the row's cells. */
const ledger = new Set(existsSync(LEDGER) ? readFileSync(LEDGER, 'utf8').split('\n').filter(Boolean) : [])
const debt = (list: string, cells: readonly string[]) => `${list}\t${cells.join(' | ').trim()}`

/** Writes what is owed of a list that was asked for, and gives what was not owed before. */
function owe(list: string, unnoticed: readonly string[]): string[] {
  const added = unnoticed.filter((each) => !ledger.has(each))
  if (!ON_DEMAND) return added
  for (const each of ledger) if (each.startsWith(`${list}\t`)) ledger.delete(each)
  for (const each of unnoticed) ledger.add(each)
  const lines = [...ledger].sort().map((each) => `${each}\n`)
  writeFileSync(LEDGER, lines.join(''))
  return added
}

/** Rows drawn by what the lists hold, so that a checkout always draws the same. */
function sample(): typeof rows {
  const sums = lists.map((list) => Number.parseInt(generated(list).split(/[ \n]/u)[3], 16))
  let state = sums.reduce((sum, each) => (Math.imul(sum, 31) + each) >>> 0, 7)
  return Array.from({ length: SAMPLE }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return rows[Math.floor((state / 2 ** 32) * rows.length)]
  })
}

let off: SwitchOff
beforeAll(async () => {
  off = new SwitchOff(await bundleReaders())
})

it('every list is read by a stage', () => {
  expect(lists.filter((list) => off.readersOf(list).length === 0)).toEqual([])
})

describe.runIf(!ON_DEMAND)('rows that are switched off are missed', () => {
  it(`${SAMPLE} rows, of which at most ${SPARED} are debts that the ledger lacks`, () => {
    const unnoticed = sample().filter(
      ({ list, index, cells }) => !ledger.has(debt(list, cells)) && off.unnoticed(list, [index]).length > 0,
    )
    const named = unnoticed.map(({ list, cells }) => debt(list, cells))
    expect(named.length, named.join('\n')).toBeLessThanOrEqual(SPARED)
  }, 240_000)
})

describe.runIf(ON_DEMAND && ASKED !== 'rules')('rows that are switched off are missed', () => {
  it.each(lists.filter((list) => EVERYTHING || ASKED.split(',').includes(list)))(
    '%s',
    (list) => {
      const all = rows.filter((row) => row.list === list)
      const own = ONLY_DEBTS ? all.filter(({ cells }) => ledger.has(debt(list, cells))) : all
      // Neighbours share words: the rows of a group lie far apart.
      const groups = Math.ceil(own.length / GROUP)
      const unnoticed = Array.from({ length: groups }, (_, group) =>
        off.unnoticed(
          list,
          own.filter((_, i) => i % groups === group).map(({ index }) => index),
        ),
      ).flat()
      const debts = unnoticed.map((index) => debt(list, all[index].cells))
      expect(owe(list, debts)).toEqual([])
    },
    3_600_000,
  )
})

it.runIf(!ON_DEMAND || EVERYTHING || ASKED === 'rules')(
  'rules that are switched off are missed',
  () => {
    const asked = RULES.map(({ name }) => name).filter((rule, i) =>
      ONLY_DEBTS ? ledger.has(debt('rules', [rule])) : ON_DEMAND || i % 16 === 3,
    )
    const unnoticed = asked.filter((rule) => !off.ruleIsNoticed(rule)).map((rule) => debt('rules', [rule]))
    expect(owe('rules', unnoticed)).toEqual([])
  },
  3_600_000,
)
