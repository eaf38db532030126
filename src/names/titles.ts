import { packed } from '../generated/words/titles.js'
import { Lookup, parseList } from '../lexicon/index.js'
import type { View } from './view.js'
import { CLASSES } from './word-lists.js'

/** A title of the list. */
export interface Title {
  /** office, rank, academic, role … */
  readonly class: string
  /** `name`: only with a name; `of`: often with what it is the office of; `after`: behind the name; `org`: before an organisation. */
  readonly needs: string
}

/** A title in the text: units `[first, last)`. */
export interface TitleSpan extends Title {
  readonly first: number
  readonly last: number
  /** Whether it carries a case ending, which a title before a name never does. */
  readonly inflected: boolean
}

let built: Lookup<Title> | undefined

function titles(): Lookup<Title> {
  built ??= Lookup.of(
    parseList(packed).rows.map(([title, kind, , needs]) => [title.replace(/\.$/, ''), { class: kind, needs }] as const),
  )
  return built
}

const FOUND = new Int32Array(64)

/** The longest title at each unit of the sentence, left to right, without overlaps. */
export function titleSpans(view: View): TitleSpan[] {
  const { text, units } = view
  const spans: TitleSpan[] = []
  const end = units.ends[view.to - 1]
  for (let i = view.from; i < view.to; i++) {
    if ((view.classes(i) & (CLASSES.title | CLASSES.titleFirst)) === 0 || !view.isWord(i)) continue
    const count = titles().prefixes(text, units.starts[i], end, FOUND)
    let span: TitleSpan | undefined
    for (let k = count - 1; k >= 0 && span === undefined; k--) {
      const [title] = titles().values(FOUND[2 * k])
      if (title.needs === 'after') continue
      const last = unitAt(view, i, FOUND[2 * k + 1])
      if (last < 0) continue
      span = { ...title, first: i, last: last + 1, inflected: FOUND[2 * k + 1] !== units.ends[last] }
    }
    // সেচমন্ত্রী: a title by its second half.
    if (span === undefined && view.has(i, CLASSES.title) && !view.isCounter(i))
      span = { class: 'office', needs: 'of', first: i, last: i + 1, inflected: false }
    if (span === undefined) continue
    spans.push(span)
    i = span.last - 1
  }
  return spans
}

/** The unit that a title ends in: at its end, or before a case ending; -1 where it ends inside a stem. */
function unitAt(view: View, from: number, end: number): number {
  const { starts, ends } = view.units
  let i = from
  while (i < view.to && ends[i] < end) i++
  if (i >= view.to || starts[i] >= end) return -1
  if (ends[i] === end) return i
  const length = end - starts[i]
  return view.lexemes[i].cuts.some((cut) => cut.length === length) ? i : -1
}
