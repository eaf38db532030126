import { partition } from '../../core/partition.js'
import { ADJECTIVE, METONYM, SHORT } from '../gazetteer/table.js'
import type { Segment } from '../segments/segments.js'
import { genitive, isCommonBody } from './body-names.js'

/** A name that tells of which country the text speaks around it. */
export interface Land {
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
  const entry = table.entryNamed(form)
  if (entry.within === '') return undefined
  // এসএসসি says nothing of a country: each has its own.
  const other = table.next(form)
  if (entry.type !== 'GPE' && other >= 0 && table.entryNamed(other).within !== entry.within) return undefined
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
