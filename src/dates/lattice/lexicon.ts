import { packed as traps } from '../../generated/words/date-traps.js'
import { packed as parts } from '../../generated/words/day-parts.js'
import { packed as lookalikes } from '../../generated/words/genitive-lookalikes.js'
import { packed as months } from '../../generated/words/months.js'
import { packed as named } from '../../generated/words/named-days.js'
import { packed as days } from '../../generated/words/relative-days.js'
import { packed as periods } from '../../generated/words/relative-periods.js'
import { packed as roles } from '../../generated/words/relative-words.js'
import { packed as seasons } from '../../generated/words/seasons.js'
import { packed as recurring } from '../../generated/words/set-words.js'
import { packed as references } from '../../generated/words/temporal-references.js'
import { packed as amounts } from '../../generated/words/time-amounts.js'
import { packed as endings } from '../../generated/words/time-endings.js'
import { packed as units } from '../../generated/words/time-units.js'
import { packed as weekdays } from '../../generated/words/weekdays.js'
import { packed as yearEvents } from '../../generated/words/year-events.js'
import { packed as yearWords } from '../../generated/words/year-words.js'
import { DoubleArray, parseList, records } from '../../lists/index.js'
import type { SymbolName, SymbolValues } from '../symbols.js'

/** What may be written behind a form of a list. */
export type EndingUse = '' | 'clitic' | 'own' | 'joint' | 'none'

/** One meaning of a form. */
export interface Entry<S extends SymbolName = SymbolName> {
  readonly symbol: S | 'trap'
  readonly value: SymbolValues[S]
  readonly endings: EndingUse
  /** Whether a time expression may hang on it alone. */
  readonly trigger: boolean
}

/** All words of time expressions in one trie. */
export interface Lexicon {
  readonly trie: DoubleArray
  /** By the trie's key. */
  readonly entries: readonly (readonly Entry[])[]
  /** 0: counts only beside others; 1: an expression may hang on it; 2: a trap. */
  readonly weight: Uint8Array
  /** By the trie's key: 1 where nothing may be written behind the form. */
  readonly closed: Uint8Array
  /** Written onto a unit of time: খানেক, ভর. */
  readonly unitEndings: ReadonlyMap<string, string>
  /** Genitives that name no event from which a time is counted: তাঁর, সবার. */
  readonly lookalikes: ReadonlySet<string>
}

/** Roles on which an expression may hang, without a month, a unit or a weekday. */
const TRIGGERS = new Set([
  'year',
  'bangla-year',
  'hijri-year',
  'bc',
  'fiscal',
  'season-year',
  'session-year',
  'edition',
  'quarter',
  'am',
  'pm',
  'overnight',
  'zone',
  'date-noun',
  'first-half',
  'second-half',
  'weekend',
])

let lexicon: Lexicon | undefined

/** The lists, read on first use. */
export function dateLexicon(): Lexicon {
  lexicon ??= build()
  return lexicon
}

function build(): Lexicon {
  const byForm = new Map<string, Entry[]>()
  const add = (form: string, symbol: SymbolName | 'trap', value: unknown, use = '') => {
    const trigger =
      symbol === 'role' ? TRIGGERS.has(value as string) : symbol !== 'amount' && symbol !== 'trap'
    const entry = { symbol, value: value as never, endings: use as EndingUse, trigger }
    const known = byForm.get(form)
    if (known === undefined) byForm.set(form, [entry])
    else known.push(entry)
  }
  for (const row of read(months))
    add(row.form, 'month', { month: Number(row.month), calendar: row.calendar, use: row.use }, row.endings)
  for (const row of read(weekdays))
    add(row.form, 'weekday', { weekday: Number(row.weekday), use: row.use }, row.use === 'list' ? 'own' : '')
  for (const row of read(units))
    add(row.form, 'unit', { unit: row.unit, times: Number(row.times), loose: row.use === 'loose' })
  for (const row of read(parts))
    add(row.form, 'part', { part: row.part, half: row.half, clock: row.clock, use: row.use })
  for (const row of read(days))
    add(row.form, 'relative', { days: row.days.split('|').map(Number), part: row.part }, row.endings)
  for (const { form, unit, count, origin, part, endings: use } of read(periods))
    add(form, 'period', { unit, count: Number(count), origin, part }, use)
  for (const row of read(roles)) add(row.form, 'role', row.role, row.endings)
  for (const row of read(references))
    add(row.form, 'reference', { value: row.value, use: row.use }, row.endings)
  for (const row of read(recurring)) add(row.form, 'recurring', row.unit, row.endings)
  for (const row of read(seasons)) add(row.form, 'season', { season: row.season, use: row.use })
  for (const row of read(named))
    add(row.form, 'named', { rule: row.rule, region: row.region, part: row.part })
  for (const { form } of read(yearEvents)) add(form, 'role', 'year-event')
  for (const { form, year } of read(yearWords)) add(form, 'year', { year: Number(year) }, 'own')
  for (const row of read(amounts)) add(row.form, 'amount', Number(row.value))
  for (const row of read(traps)) add(row.form, 'trap', null)
  const forms = [...byForm.keys()].sort((a, b) => (a < b ? -1 : 1))
  const entries = forms.map((form) => byForm.get(form) as Entry[])
  return {
    trie: DoubleArray.build(forms),
    entries,
    weight: Uint8Array.from(entries, weigh),
    closed: Uint8Array.from(entries, (all) =>
      all.every(({ endings }) => endings === 'own' || endings === 'none') ? 1 : 0,
    ),
    lookalikes: new Set(read(lookalikes).map(({ form }) => form)),
    unitEndings: new Map(read(endings).map((row) => [row.form, row.role])),
  }
}

function weigh(entries: readonly Entry[]): number {
  if (entries.some(({ symbol }) => symbol === 'trap')) return 2
  return entries.some(({ trigger }) => trigger) ? 1 : 0
}

const read = (packed: string) => records(parseList(packed))
