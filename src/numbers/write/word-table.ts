import type { Region } from '../../core/index.js'
import { packed as currencies } from '../../generated/words/currencies.js'
import { packed as numerals } from '../../generated/words/numerals.js'
import { parseList, records } from '../../lists/index.js'

/** The words with which one country writes numbers. */
export interface WordTable {
  /** 0 to 99. */
  readonly small: readonly string[]
  readonly hundred: string
  /** What stands before the hundred, fused: দু in দুশো. */
  readonly beforeHundred: ReadonlyMap<number, string>
  readonly thousand: string
  readonly lakh: string
  readonly crore: string
  readonly ordinals: ReadonlyMap<number, string>
  /** Name and hundredth by currency code. */
  readonly currencies: ReadonlyMap<string, { readonly name: string; readonly hundredth: string }>
}

const tables = new Map<Region, WordTable>()

export function wordTable(region: Region): WordTable {
  let table = tables.get(region)
  if (table === undefined) {
    table = build(region)
    tables.set(region, table)
  }
  return table
}

function build(region: Region): WordTable {
  const small: string[] = []
  const scales = new Map<number, string>()
  const beforeHundred = new Map<number, string>()
  const ordinals = new Map<number, string>()
  for (const row of records(parseList(numerals))) {
    const value = Number(row.value)
    if (row.write === 'IN+' && region === 'IN') beforeHundred.set(value, row.form)
    if (row.write !== 'both' && row.write !== region) continue
    if (row.class === 'cardinal') small[value] = row.form
    else if (row.class === 'scale') scales.set(value, row.form)
    else if (row.class === 'ordinal') ordinals.set(value, row.form)
  }
  const word = (scale: number) => scales.get(scale) as string
  return {
    small,
    hundred: word(100),
    beforeHundred,
    thousand: word(1000),
    lakh: word(100_000),
    crore: word(10_000_000),
    ordinals,
    currencies: currencyNames(region),
  }
}

/** The first word of the list for each code; where a word means another currency by region, the region's. */
function currencyNames(region: Region): Map<string, { name: string; hundredth: string }> {
  const names = new Map<string, { name: string; hundredth: string }>()
  for (const { form, code, side, hundredth } of records(parseList(currencies))) {
    if (side !== 'after') continue
    const own = code.includes(':')
      ? (code.split(' ').find((entry) => entry.startsWith(region)) ?? code)
      : code
    const key = own.slice(own.indexOf(':') + 1)
    const known = names.get(key)
    if (hundredth === 'yes')
      names.set(key, { name: known?.name ?? form, hundredth: known?.hundredth || form })
    else if (known === undefined) names.set(key, { name: form, hundredth: '' })
  }
  return names
}
