import { entryNamed } from './gazetteer/named.js'
import { NAME } from './gazetteer/table.js'
import { builtInTable } from './reader.js'
import type { GazetteerEntry } from './types.js'

/** Where a listed place lies. */
interface Whereabouts {
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly code: string
  readonly isCountry: boolean
  /** Upazila, district, division: from the smallest. */
  readonly regions: readonly string[]
  /** How many of them are themselves parts of a region of the country. */
  readonly divided: number
}

/**
 * The listed place that bears a name, to the letter.
 *
 * @param name canonical name: `entry.canonical`
 * @example
 * placeNamed('ঢাকা')?.wikidata // 'Q1354'
 */
export function placeNamed(name: string): GazetteerEntry | undefined {
  return entryNamed(builtInTable(), name, 'GPE', NAME)
}

/** Union, upazila, district, division. */
const STEPS = 4

/**
 * Whether two listed places lie apart, neither in the other: ফেনী and কুমিল্লা do, দাউদকান্দি and কুমিল্লা জেলা do not. False where
 * the lists do not know both.
 *
 * @param a canonical name: `entry.canonical`
 * @example
 * areApart('ফেনী', 'কুমিল্লা') // true
 */
export function areApart(a: string, b: string): boolean {
  if (a === b) return false
  const one = whereabouts(a)
  const other = whereabouts(b)
  if (one === undefined || other === undefined) return false
  if (one.code !== other.code) return true
  return !one.isCountry && !other.isCountry && !liesIn(one, b) && !liesIn(other, a)
}

/** চান্দিনা lies in কুমিল্লা, by which the district is meant; গাজীপুর lies in ঢাকা বিভাগ, but not in ঢাকা. */
function liesIn({ regions, divided }: Whereabouts, place: string): boolean {
  return regions.includes(place) || regions.slice(0, divided).some((region) => region.startsWith(`${place} `))
}

function whereabouts(place: string): Whereabouts | undefined {
  const entry = entryNamed(builtInTable(), place, 'GPE', NAME)
  if (entry === undefined || entry.within === '') return undefined
  const [code] = entry.within.split('/')
  const regions: string[] = []
  let divided = 0
  for (let at = entry; at.within.includes('/') && regions.length < STEPS; ) {
    const region = at.within.slice(at.within.indexOf('/') + 1)
    regions.push(region)
    const wider = entryNamed(builtInTable(), region, 'GPE', NAME)
    if (wider === undefined) break
    if (wider.within.includes('/')) divided = regions.length
    at = wider
  }
  return { code, isCountry: entry.subtype === 'country', regions, divided }
}
