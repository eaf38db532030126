import { Spellings } from './gazetteer/spellings.js'
import type { TableEntry } from './gazetteer/table.js'
import { builtInTable } from './reader.js'

/** Countries of the readers and of their neighbours. */
const NEAR: ReadonlySet<string> = new Set(['BD', 'IN', 'PK', 'NP', 'LK', 'AF'])

let places: Spellings | undefined
let persons: Spellings | undefined

/** The place of the world that a name no list has sounds like: আথেন্স, লুবলিয়ানা. */
export function placeSpelled(name: string): TableEntry | undefined {
  places ??= new Spellings(builtInTable(), {
    lists: new Set(['countries', 'cities', 'states'].map((list) => `gazetteer/${list}`)),
    linked: false,
    least: 3,
    alike: 0.78,
  })
  return entryOf(places.find(name))
}

/** Somebody known everywhere whom a name sounds like: রেচেপ তাইয়িপ এরদোয়ান. */
export function personSpelled(name: string): TableEntry | undefined {
  persons ??= new Spellings(builtInTable(), {
    lists: new Set(['leaders', 'culture', 'sportspeople'].map((list) => `gazetteer/${list}`)),
    linked: true,
    least: 5,
    alike: 0.7,
  })
  const entry = entryOf(persons.find(name))
  // এমরান খান: in the neighbourhood many are called alike.
  return entry === undefined || NEAR.has(entry.within) ? undefined : entry
}

function entryOf(id: number | undefined): TableEntry | undefined {
  return id === undefined ? undefined : builtInTable().entry(id)
}
