import { packed } from '../../generated/words/namesake-cues.js'
import { parseList } from '../../lists/index.js'
import { NAME, type TableEntry } from '../gazetteer/table.js'
import type { Segment } from '../segments/segments.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { LISTED, wordLists } from '../words/word-lists.js'

/** What the places of a text say of the persons that the lists know by name: ওসি আমিনুল ইসলাম is not the cricketer. */
export class Namesakes {
  readonly #known = new Set<string>()
  readonly #strangers = new Set<string>()

  /** Notes what stands beside a name. */
  add(view: View, segment: Segment, entry: TableEntry): void {
    const reading = readingOf(view, segment, isFamed(entry))
    if (reading === 'known') this.#known.add(entry.canonical)
    if (reading === 'stranger') this.#strangers.add(entry.canonical)
  }

  isStranger({ canonical }: TableEntry): boolean {
    return this.#strangers.has(canonical) && !this.#known.has(canonical)
  }

  isKnown({ canonical }: TableEntry): boolean {
    return this.#known.has(canonical)
  }
}

/** Whether the news knows a person by what happened, whatever stands beside the name. */
export function isFamed({ subtype }: TableEntry): boolean {
  return FAMED.has(subtype)
}

/** Whether a text is local news, where names are seldom those of the great: it speaks of villages, police stations and the like. */
export function isLocal(view: View): boolean {
  const { place } = cues()
  let words = 0
  for (const { text } of view.lexemes) if (place.has(text) && ++words === ENOUGH) return true
  return false
}

/** So many words of place make a text local news. */
const ENOUGH = 3

/** Whether a name is made of nothing but the commonest names: কামাল হোসেন. */
export function isPlain(view: View, { first, last, cut }: Segment): boolean {
  const { common } = cues()
  for (let i = first; i < last; i++) {
    const word = view.written(i)
    if (!common.has(i < last - 1 ? word : word.slice(0, cut.length)) && word.length > 2) return false
  }
  return true
}

/**
 * Whether a form leaves out words of the full name and is nothing but everyday names: আমিনুল ইসলাম for আমিনুল ইসলাম বুলবুল. Many are called so.
 */
export function isEveryday(view: View, segment: Segment, entry: TableEntry): boolean {
  const { first, last, match } = segment
  if (match === undefined || match.table.kind(match.form) === NAME) return false
  const words = entry.canonical.split(/[ -]/)
  if (words.length <= last - first) return false
  // মাস্টারদা সূর্য সেন has a byname before his name; of এম সাইফুর রহমান the initial tells him from others.
  const { text } = view
  const form = text.slice(view.units.starts[first], view.units.ends[last - 1])
  if (
    !words.some(
      (word) => !form.includes(word) && (word.length < 3 || (wordLists().classes(word) & LISTED) !== 0),
    )
  )
    return false
  for (let i = first; i < last; i++) if ((view.classes(i) & LISTED) === 0) return false
  return true
}

/** Whether a word behind a genitive says whose child, wife or parent somebody is. */
export function isKin(word: string): boolean {
  return cues().kin.has(word)
}

/** Whether many are called by a word: হাসান. */
export function isCommonName(word: string): boolean {
  return cues().common.has(word)
}

const FAMED = new Set(['head-of-state', 'royal', 'victim', 'criminal', 'militant', 'rebel', 'activist'])
/** So many words before a name are looked at. */
const BEFORE = 4
/** And so many where others are named in between: ক্রিকেটার সৌম্য সরকার, সাব্বির রহমান. */
const FARTHEST = 12

function readingOf(
  view: View,
  { first, last, cut }: Segment,
  famed: boolean,
): 'known' | 'stranger' | undefined {
  const { known, strangers, near, behind, kin, place } = cues()
  let limit = first - BEFORE
  for (let i = first - 1; i >= view.from && i >= limit; i--) {
    if (!view.isWord(i)) {
      const mark = view.mark(i)
      if (mark === ',' && (view.classes(i - 1) & LISTED) !== 0) limit = Math.max(i - BEFORE, first - FARTHEST)
      else if (mark !== '(' && mark !== ')' && mark !== '.') break
      continue
    }
    const word = view.written(i)
    if (nameCues('and').has(word)) {
      if ((view.classes(i - 1) & LISTED) === 0) break
      limit = Math.max(i - BEFORE, first - FARTHEST)
      continue
    }
    const pair = view.isWord(i - 1) ? `${view.written(i - 1)}_${word}` : ''
    if (known.has(pair)) return 'known'
    if (!famed && strangers.has(pair)) return 'stranger'
    if (!famed && (strangers.has(word) || (near.has(word) && mentions(view, place)))) return 'stranger'
    if (known.has(word)) return 'known'
  }
  let next = last
  if (view.mark(last) === '(' && view.mark(last + 2) === ')') {
    if (/^[০-৯]{1,3}$/.test(view.isWord(last + 1) ? view.written(last + 1) : '')) return 'stranger'
    next = last + 3
  }
  if (cut.suffix === '' && view.isWord(next) && behind.has(view.written(next))) return 'stranger'
  if (
    !famed &&
    cut.case === 'GEN' &&
    view.isWord(last) &&
    kin.has(view.written(last)) &&
    mentions(view, place)
  )
    return 'stranger'
  return undefined
}

function mentions(view: View, words: ReadonlySet<string>): boolean {
  for (let i = view.from; i < view.to; i++) if (view.isWord(i) && words.has(view.written(i))) return true
  return false
}

interface Cues {
  readonly known: ReadonlySet<string>
  readonly strangers: ReadonlySet<string>
  readonly near: ReadonlySet<string>
  readonly behind: ReadonlySet<string>
  readonly kin: ReadonlySet<string>
  readonly place: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

let built: Cues | undefined

function cues(): Cues {
  if (built === undefined) {
    const rows = parseList(packed).rows.map(([words, reading, side]) => ({
      words: words.split(' '),
      reading,
      side,
    }))
    const wordsOf = (reading: string, side: string) =>
      new Set(
        rows.filter((row) => row.reading === reading && row.side === side).flatMap(({ words }) => words),
      )
    built = {
      known: wordsOf('known', 'before'),
      strangers: wordsOf('stranger', 'before'),
      near: wordsOf('stranger', 'near'),
      behind: wordsOf('stranger', 'behind'),
      kin: wordsOf('stranger', 'kin'),
      place: wordsOf('stranger', 'place'),
      common: wordsOf('common', 'name'),
    }
  }
  return built
}
