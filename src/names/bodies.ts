import { partition } from '../core/partition.js'
import { packed as countries } from '../generated/gazetteer/countries.js'
import { packed } from '../generated/words/body-words.js'
import { parseList } from '../lexicon/index.js'
import { isOwned } from './gazetteer/candidates.js'
import { entryNamed } from './gazetteer/named.js'
import { ADJECTIVE, ALSO, METONYM, SHORT, type Table, type TableEntry } from './gazetteer/table.js'
import { nameCues } from './name-cues.js'
import type { Segment } from './segments.js'
import type { View } from './view.js'

/** A name that tells of which country the text speaks around it. */
interface Land {
  readonly first: number
  readonly last: number
  /** ISO 3166-1 alpha-2 code of the country. */
  readonly code: string
  /** Whether it names the country itself, and not a place, a body or a person of it. */
  readonly state: boolean
  /** Its name in the genitive, as in the names of its bodies: পাকিস্তানের. */
  readonly name: string
  /** Whether a body directly behind it is its own. */
  readonly owns: boolean
  readonly body: boolean
}

/** How much the text speaks of each country, and where. */
export class Lands {
  readonly #ending = new Map<number, Land>()
  readonly #states: Land[] = []
  readonly #weights = new Map<string, number>()

  /** @param sentences what was chosen in each sentence, in order of the text; the first ones say most of what it is about */
  constructor(sentences: readonly { readonly chosen: readonly Segment[] }[]) {
    for (let i = 0; i < sentences.length; i++)
      for (const segment of sentences[i].chosen) {
        const land = landOf(segment)
        if (land === undefined) continue
        this.#ending.set(land.last, land)
        if (land.state) this.#states.push(land)
        const weight = (land.state ? 1 : 0.5) * (i < LEAD ? 2 : 1)
        this.#weights.set(land.code, (this.#weights.get(land.code) ?? 0) + weight)
      }
  }

  weight(code: string): number {
    return this.#weights.get(code) ?? 0
  }

  /** The land that ends at a unit. */
  endingAt(at: number): Land | undefined {
    return this.#ending.get(at)
  }

  /** The last country named before a unit. */
  stateBefore(at: number): Land | undefined {
    return this.#states[partition(this.#states.length, (i) => this.#states[i].last <= at) - 1]
  }

  /**
   * The country that a text is about where that is not the paper's own; `several` where it speaks of two alike.
   */
  foreign(home: string): { readonly code: string; readonly several: boolean } | undefined {
    let [top, second, all] = [0, 0, 0]
    let code = ''
    for (const [other, weight] of this.#weights) {
      all += weight
      if (other === home) continue
      if (weight > top) {
        second = top
        top = weight
        code = other
      } else if (weight > second) second = weight
    }
    if (top < ENOUGH || this.weight(home) > top / HOME_SHARE) return undefined
    return { code, several: second * CLEARLY > top || top * 2 < all }
  }
}

/** Sentences at the beginning that count double: the title and the lead. */
const LEAD = 2
/** So much a text has to speak of another country to be about it. */
const ENOUGH = 2
/** So many times more than of its own. */
const HOME_SHARE = 2.5
/** So many times more than of the next one. */
const CLEARLY = 1.4

function landOf(segment: Segment): Land | undefined {
  const { first, last, match, cut, type } = segment.owner ?? segment
  if (match === undefined) return undefined
  const { table, form } = match
  const entry = table.entry(table.entryOf(form))
  if (entry.within === '') return undefined
  // এসএসসি says nothing of a country: each has its own.
  const other = table.next(form)
  if (entry.type !== 'GPE' && other >= 0 && table.entry(table.entryOf(other)).within !== entry.within)
    return undefined
  const code = entry.within.slice(0, 2)
  const kind = table.kind(form)
  const state = type === 'GPE' && entry.subtype === 'country'
  const body = type === 'ORG'
  if (body && isCommonBody(table.form(form))) return undefined
  if (type === 'PER' && (kind === SHORT || last - first === 1)) return undefined
  const owns =
    type === 'GPE' && (cut.case === 'GEN' || kind === ADJECTIVE || kind === METONYM || cut.suffix === '')
  return { first, last, code, state, name: genitive(entry.canonical), owns, body }
}

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
 * A country before a body that every state has belongs to the name where it has no ending, and before ministries and
 * courts: মালদ্বীপ নির্বাচন কমিশন, হাঙ্গেরির অর্থ মন্ত্রণালয়; but মালদ্বীপের | নির্বাচন কমিশন.
 */
export function bodySegments(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const body of segments) {
    const { match, first, last, type, score } = body
    if (type !== 'ORG' || match === undefined || match.first !== first || score <= 0) continue
    if (!view.isAdjacent(first)) continue
    for (const owner of segments)
      if (
        owner.last === first &&
        owner.score > 0 &&
        isState(owner) &&
        (owner.cut.suffix === ''
          ? isBareName(owner) || isOwned(view, last - 1)
          : owner.cut.case === 'GEN' && isOwned(view, last - 1)) &&
        isCommonBody(match.table.form(match.form))
      )
        made.push({
          ...body,
          first: owner.first,
          score: score + owner.score + 2,
          rule: 'body of a country',
          owner,
        })
  }
  for (const segment of made) segments.push(segment)
}

function isState({ match }: Segment): boolean {
  return match !== undefined && match.table.entry(match.table.entryOf(match.form)).subtype === 'country'
}

function isBareName({ match }: Segment): boolean {
  return match !== undefined && match.table.kind(match.form) <= ALSO
}

/** পাকিস্তানের | নির্বাচন কমিশন, মার্কিন | সিনেট, দেশটির | সুপ্রিম কোর্ট, ভারতের বিদেশ মন্ত্রক ও | নির্বাচন কমিশন */
function ownerBefore(view: View, first: number, lands: Lands): Land | undefined {
  if (!view.isWord(first - 1)) return undefined
  const word = view.written(first - 1)
  if (cues().pointing.has(word)) return lands.stateBefore(first - 1)
  if (nameCues('and').has(word)) {
    const other = lands.endingAt(first - 1)
    return other?.body ? other : undefined
  }
  const land = lands.endingAt(first)
  return land?.owns && view.isAdjacent(first) ? land : undefined
}

function bodyOf(table: Table, owner: string | undefined, form: string): Owned {
  if (owner === undefined) return { entry: undefined, key: form }
  const key = `${owner} ${form}`
  const entry = entryNamed(table, key, 'ORG', ALSO)
  return { entry, key }
}

/** Whether every state has a body called so: all its words say what it does, and none whose it is. */
export function isCommonBody(form: string): boolean {
  const { words } = cues()
  return form.split(/[ -]/).every((word) => words.has(word))
}

/** রাশিয়ার, চীনের, ব্রুনাইয়ের */
function genitive(name: string): string {
  const last = name.charAt(name.length - 1)
  if (/[ইউওঐঔ]/u.test(last)) return `${name}য়ের`
  return /[অ-ঔা-ৌ]/u.test(last) ? `${name}র` : `${name}ের`
}

let owners: ReadonlyMap<string, string> | undefined

/** A country in the genitive, by its code. */
function ownerName(code: string): string | undefined {
  owners ??= new Map(
    parseList(countries).rows.flatMap(([name, , , , , , subtype, , , within]) =>
      subtype === 'country' ? [[within, genitive(name)]] : [],
    ),
  )
  return owners.get(code)
}

let built: { readonly words: ReadonlySet<string>; readonly pointing: ReadonlySet<string> } | undefined

function cues(): { readonly words: ReadonlySet<string>; readonly pointing: ReadonlySet<string> } {
  if (built === undefined) {
    const sets: Record<string, Set<string>> = { word: new Set(), pointing: new Set() }
    for (const [words, use] of parseList(packed).rows)
      for (const word of words.split(' ')) sets[use]?.add(word)
    built = { words: sets.word, pointing: sets.pointing }
  }
  return built
}
