import { packed } from '../generated/gazetteer/office.js'
import { parseList } from '../lists/index.js'
import { entryNamed } from './gazetteer/named.js'
import { NAME } from './gazetteer/table.js'
import { builtInTable } from './reader.js'
import type { GazetteerEntry } from './types.js'

/** When somebody held an office. */
export interface Term {
  readonly holder: GazetteerEntry
  /** First day, `2024-11-04`; where less is known `2024-11` or `2024`. */
  readonly from: string
  /** First day of being out of office, or null: still in office when the list was last checked. */
  readonly to: string | null
}

/** Who held an office on a day. */
export interface OfficeHolder {
  readonly holder: GazetteerEntry
  /** False where the day lies behind the last check of the list: the holder may have changed since. */
  readonly certain: boolean
}

/** Up to this day the terms that have no end are known to have lasted. */
const CHECKED = '2025-12-31'

/**
 * Who has held an office, as `data/gazetteer/office.tsv` has it, in order of time.
 *
 * @param office the office as written, without ending and without what it is an office of: প্রেসিডেন্ট, বিদেশ মন্ত্রী
 * @param of canonical name of the state, body or party: `entry.canonical` of রাশিয়া, জাতিসংঘ, লোকসভা
 *
 * @example
 * officeTerms('মহাসচিব', 'ন্যাটো').at(-1)?.holder.en // 'Mark Rutte'
 */
export function officeTerms(office: string, of: string): readonly Term[] {
  loaded ??= load()
  const rows = loaded.get(keyOf(office, of)) ?? []
  return rows.flatMap(({ holder, from, to }) => {
    const entry = entryNamed(builtInTable(), holder, 'PER', NAME)
    return entry === undefined ? [] : [{ holder: entry, from, to: to === '' ? null : to }]
  })
}

/**
 * Who held an office on a day; undefined where that is not known, and where the day is given so roughly
 * that two people come into question.
 *
 * @param on ISO date, also `2024-11` or `2024`
 *
 * @example
 * officeHolder('প্রেসিডেন্ট', 'রাশিয়া', '2024-11-04') // { holder: { canonical: 'ভ্লাদিমির পুতিন', … }, certain: true }
 */
export function officeHolder(office: string, of: string, on: string): OfficeHolder | undefined {
  const first = firstDay(on)
  const last = lastDay(on)
  const holders = officeTerms(office, of).filter(
    ({ from, to }) => firstDay(from) <= last && (to === null || first < firstDay(to)),
  )
  if (holders.length === 0) return undefined
  const [{ holder, to }] = holders
  if (holders.some((term) => term.holder !== holder)) return undefined
  return { holder, certain: to !== null || last <= CHECKED }
}

/**
 * Whether somebody holds an office of whatever state or body on a day, or has held it: মুখ্যমন্ত্রী of মমতা বন্দ্যোপাধ্যায়.
 *
 * @param holder canonical name of the person
 * @param on ISO date; the terms of all times where it is null
 */
export function hasHeldOffice(holder: string, office: string, on: string | null, isFormer: boolean): boolean {
  byHolder ??= loadHolders()
  const wanted = bareOffice(office)
  return (byHolder.get(holder) ?? []).some(({ office: held, from, to }) => {
    if (held !== wanted) return false
    if (on === null) return true
    const isOver = to !== '' && firstDay(to) <= firstDay(on)
    return isFormer ? isOver : !isOver && firstDay(from) <= lastDay(on)
  })
}

interface Held extends Omit<Row, 'holder'> {
  readonly office: string
}

let byHolder: ReadonlyMap<string, readonly Held[]> | undefined

function loadHolders(): ReadonlyMap<string, readonly Held[]> {
  const held = new Map<string, Held[]>()
  for (const [offices, , holder, from, to] of parseList(packed).rows)
    for (const office of offices.split('|')) {
      const others = held.get(holder)
      const row = { office: bareOffice(office), from, to }
      if (others === undefined) held.set(holder, [row])
      else others.push(row)
    }
  return held
}

const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4)
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4)

interface Row {
  readonly holder: string
  readonly from: string
  readonly to: string
}

let loaded: ReadonlyMap<string, readonly Row[]> | undefined

function load(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>()
  for (const [offices, of, holder, from, to] of parseList(packed).rows)
    for (const office of offices.split('|')) {
      const key = keyOf(office, of)
      const others = rows.get(key)
      if (others === undefined) rows.set(key, [{ holder, from, to }])
      else others.push({ holder, from, to })
    }
  for (const terms of rows.values()) terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  return rows
}

/** পররাষ্ট্র মন্ত্রী is পররাষ্ট্রমন্ত্রী. */
const keyOf = (office: string, of: string): string => `${bareOffice(office)}\t${of}`

const bareOffice = (office: string): string => office.replaceAll(/[ -]/g, '')
