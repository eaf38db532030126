import type { TableEntry } from '../gazetteer/table.js'
import { isCommonName, isEveryday, isFamed, isPlain } from '../persons/namesakes.js'
import type { Segment } from '../segments/segments.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import type { Setting } from './types.js'

/**
 * Whether a short form is that person: where the text names him in full, where it is no everyday name (পুতিন), or where a
 * title of office stands before it. তারেক alone is any Tarek.
 */
export function isMeant(
  view: View,
  { first, match, cut }: Segment,
  entry: TableEntry,
  { persons, countries }: Setting,
): boolean {
  if (persons.has(entry.canonical)) return true
  const alone = match !== undefined && match.table.next(match.form) < 0
  const common = isCommonName(view.written(first).slice(0, cut.length))
  const everyday = (view.classes(first) & (CLASSES.given | CLASSES.family)) !== 0
  if (!everyday || (!common && !NEAR.has(entry.within.slice(0, 2))))
    return alone || countries.has(entry.within)
  // ট্রাম্প, ওবামা, রবীন্দ্রনাথ have namesakes; in the news they are one man each.
  if (alone && !common && ALONE.has(entry.subtype)) return true
  const before = view.mark(first - 1) === '.' ? first - 2 : first - 1
  return view.isTitle(before) && OFFICES.has(entry.subtype) && (countries.has(entry.within) || alone)
}

/** Whether somebody is only called like the person of the lists. */
export function isNamesake(view: View, segment: Segment, entry: TableEntry, setting: Setting): boolean {
  const { namesakes, persons, countries, region, sport, isLocal } = setting
  if (namesakes.isStranger(entry)) return true
  if (namesakes.isKnown(entry)) return false
  if (isPlain(view, segment) && isLocal())
    return entry.within === region ? !isFamed(entry) : !countries.has(entry.within)
  if (!isEveryday(view, segment, entry) || persons.has(entry.canonical)) return false
  return entry.within === region ? !(sport && SPORTS.has(entry.subtype)) : !countries.has(entry.within)
}

/** Countries whose names are those of the readers' neighbours. */
const NEAR = new Set(['BD', 'IN', 'PK', 'NP', 'LK', 'MV', 'BT', 'AF'])
const ALONE = new Set(['head-of-state', 'writer'])
const OFFICES = new Set(['head-of-state', 'minister', 'politician', 'royal', 'mayor', 'general', 'diplomat'])
/** Of persons known by a game. */
export const SPORTS: ReadonlySet<string> = new Set(['athlete', 'footballer', 'cricketer', 'coach', 'referee'])
