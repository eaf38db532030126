import { lastCut } from '../cuts.js'
import { ALSO } from '../gazetteer/table.js'
import type { Cut } from '../lexemes.js'
import { isCueForm, nameCues } from '../name-cues.js'
import type { Segment } from '../segments.js'
import type { TitleSpan } from '../titles.js'
import type { View } from '../view.js'
import { CLASSES } from '../word-lists.js'

/** সিকিম | পুলিশ, মনোহরদী | ফায়ার সার্ভিস: what every town or state has one of, behind its name. */
export function localBodies(view: View, titles: readonly TitleSpan[], segments: Segment[]): void {
  const made: Segment[] = []
  for (const place of segments) {
    const { last: at, type, cut, score, match } = place
    if (type !== 'GPE' || cut.suffix !== '' || score <= 0 || match === undefined || !view.isAdjacent(at))
      continue
    const { subtype } = match.table.entry(match.table.entryOf(match.form))
    if (match.table.kind(match.form) > ALSO || subtype === 'country') continue
    const last = bodyEnd(view, at)
    if (last === undefined) continue
    // গৌরীপুর | পুলিশ তদন্ত কেন্দ্র, নরসিংদীর | পুলিশ সুপার
    if (
      view.isAdjacent(last) &&
      view.classes(last) & (CLASSES.head | CLASSES.generic) &&
      view.isBare(last - 1)
    )
      continue
    if (titles.some((title) => title.first < last && last < title.last)) continue
    const behind = segments.reduce(
      (sum, s) => (s.first >= at && s.last <= last && s.score > sum ? s.score : sum),
      0,
    )
    made.push({
      first: place.first,
      last,
      type: 'ORG',
      score: score + behind + 3,
      rule: 'head/local body',
      cut: bodyCut(view, last - 1),
    })
  }
  for (const segment of made) segments.push(segment)
}

/** এমস | ে: the ending behind the body as the list has it. */
function bodyCut(view: View, at: number): Cut {
  const { text, cuts } = view.lexemes[at]
  for (const body of nameCues('local-body')) {
    const word = body.slice(body.lastIndexOf(' ') + 1)
    const cut = text.startsWith(word) ? cuts.find(({ length }) => length === word.length) : undefined
    if (cut !== undefined) return cut
  }
  return lastCut(view, at)
}

/** Where the longest of the phrases that begin at a unit ends. */
function bodyEnd(view: View, at: number): number | undefined {
  let end: number | undefined
  for (const body of nameCues('local-body')) {
    const words = body.split(' ')
    if (view.isPhrase(at, words) && (end === undefined || at + words.length > end)) end = at + words.length
  }
  return end
}

/** ইউনাইটেড | ডেমোক্র্যাটিক পার্টি: another than the listed body. */
export function openedBodies(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const body of segments) {
    const { first, last, type, score, match } = body
    if (type !== 'ORG' || match === undefined || last - first < 2 || score <= 0 || !view.isAdjacent(first))
      continue
    if (!view.isWord(first - 1) || !nameCues('name-opening').has(view.written(first - 1))) continue
    made.push({ ...body, first: first - 1, score: score + 3, rule: 'head/opened', match: undefined })
  }
  for (const segment of made) segments.push(segment)
}

/** বনদস্যু | শরীফ বাহিনী: the men of somebody whom the lists do not know. */
export function gangs(view: View, segments: Segment[]): void {
  const made: Segment[] = []
  for (const leader of segments) {
    const { first, last, type, cut, score, match } = leader
    if (type !== 'PER' || last - first > 2 || cut.suffix !== '' || score <= 0 || match !== undefined) continue
    if (!view.isAdjacent(last) || !isCueForm(view, last, 'gang')) continue
    made.push({
      first,
      last: last + 1,
      type: 'ORG',
      score: score + 2,
      rule: 'head/gang',
      cut: lastCut(view, last),
    })
  }
  for (const segment of made) segments.push(segment)
}
