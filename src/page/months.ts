import { packed } from '../generated/words/months.js'
import { parseList } from '../lists/index.js'

let numbers: ReadonlyMap<string, number> | undefined

/** The number of a Gregorian month by any spelling of its name, 1 to 12. */
export function monthNumber(word: string): number | undefined {
  numbers ??= load()
  return numbers.get(word)
}

function load(): ReadonlyMap<string, number> {
  const rows = parseList(packed).rows.filter(([, , calendar]) => calendar === 'gregorian')
  return new Map(rows.map(([form, month]) => [form, Number(month)]))
}
