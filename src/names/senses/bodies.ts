import { entryNamed } from '../gazetteer/named.js'
import { ALSO, type Table, type TableEntry } from '../gazetteer/table.js'
import { isState } from '../segments/owned-bodies.js'
import { changed, type Segment } from '../segments/segments.js'
import { isCue, nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { isCommonBody, ownerName, pointsToLand } from './body-names.js'
import type { Land, Lands } from './lands.js'

/** Country and body that a common form stands for here. */
export interface Owned {
  /** The listed body; undefined where the country's is not listed. */
  readonly entry: TableEntry | undefined
  /** What the body is called in full. */
  readonly key: string
}

/**
 * Whose নির্বাচন কমিশন, সুপ্রিম কোর্ট, পররাষ্ট্র মন্ত্রণালয় is meant: of the country named before it, else of the one that the
 * text is about, else of the paper's own. Undefined where the reading of the lists stands.
 *
 * @param listed what the lists would read
 */
export function ownedBody(
  view: View,
  segment: Segment,
  table: Table,
  form: string,
  listed: TableEntry,
  lands: Lands,
  home: string,
): Owned | undefined {
  const first = segment.match?.first ?? segment.first
  const own = listed.within.slice(0, 2)
  const before = ownerBefore(view, first, lands)
  if (before !== undefined) {
    if (before.code === own && (before.state || own === home)) return undefined
    return bodyOf(table, before.body ? ownerName(before.code) : before.name, form)
  }
  const foreign = lands.foreign(home)
  if (foreign === undefined) {
    if (own === home || lands.weight(own) > 0) return undefined
    const owned = bodyOf(table, ownerName(home), form)
    return owned.entry === undefined ? undefined : owned
  }
  if (foreign.code === own || (own !== home && lands.weight(own) > 0)) return undefined
  if (!foreign.several) {
    const owned = bodyOf(table, ownerName(foreign.code), form)
    // আইআরআই at the Election Commission of Dhaka: a text that names its own country as well means the body that is listed.
    return owned.entry === undefined && own === home && lands.weight(home) > 0 ? undefined : owned
  }
  const near = lands.stateBefore(first)
  return near === undefined || near.code === home ? undefined : bodyOf(table, near.name, form)
}

/**
 * A country before a body that every state has belongs to the name where it has no ending: মালদ্বীপ নির্বাচন কমিশন; but
 * মালদ্বীপের | নির্বাচন কমিশন, হাঙ্গেরির | অর্থ মন্ত্রণালয়.
 */
export function bodySegments(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const body of segments) {
    const { match, first, type, score } = body
    if (type !== 'ORG' || match === undefined || match.first !== first || score <= 0) continue
    if (!view.isAdjacent(first)) continue
    for (const owner of segments)
      if (
        owner.last === first &&
        owner.score > 0 &&
        isState(owner) &&
        owner.cut.suffix === '' &&
        isBareName(owner) &&
        isCommonBody(match.table.form(match.form))
      )
        made.push(
          changed(body, {
            first: owner.first,
            score: score + owner.score + 2,
            rule: 'body of a country',
            owner,
          }),
        )
  }
  for (const segment of made) segments.push(segment)
}

function isBareName({ match }: Segment): boolean {
  return match !== undefined && match.table.kind(match.form) <= ALSO
}

/** পাকিস্তানের | নির্বাচন কমিশন, মার্কিন | সিনেট, দেশটির | সুপ্রিম কোর্ট, ভারতের বিদেশ মন্ত্রক ও | নির্বাচন কমিশন */
function ownerBefore(view: View, first: number, lands: Lands): Land | undefined {
  if (!view.isWord(first - 1)) return undefined
  const word = view.written(first - 1)
  if (pointsToLand(word)) return lands.stateBefore(first - 1)
  if (nameCues('and').has(word)) {
    const other = lands.endingAt(first - 1)
    return other?.body ? other : undefined
  }
  // গাজার হামাস-নিয়ন্ত্রিত | স্বাস্থ্য মন্ত্রণালয়
  if (isCue(view, first - 1, 'controlled')) return lands.endingAt(first - 2) ?? lands.endingAt(first - 1)
  const land = lands.endingAt(first)
  return land?.owns && view.isAdjacent(first) ? land : undefined
}

function bodyOf(table: Table, owner: string | undefined, form: string): Owned {
  if (owner === undefined) return { entry: undefined, key: form }
  const key = `${owner} ${form}`
  const entry = entryNamed(table, key, 'ORG', ALSO)
  return { entry, key }
}
