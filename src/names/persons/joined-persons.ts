import { changed, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import { isThing, lastCut } from '../words/cuts.js'
import { isCue } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { isLetter, withPrefix } from './initials.js'
import { isPlain } from './namesakes.js'
import { withNumber } from './royals.js'
import { areTwo } from './two-persons.js'

/** Most words of a person's name. */
export const LONGEST = 5

/** A person's name goes on with the listed name directly behind it: ইমতিয়াজ হাসান | রুবেলের. */
export function joinPersons(view: View, opinion: Opinion, chosen: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (let i = 0; i < chosen.length; i++) {
    let segment = chosen[i]
    if (segment.type === 'PER') {
      // এ টি এম | ফজলে কবীর is another man than ফজলে কবীর; মো. | সাহাবুদ্দিন is the same.
      const first = withPrefix(view, segment.first)
      if (first < segment.first && first >= (joined.at(-1)?.last ?? view.from)) {
        const same = !isLetter(view.written(first))
        segment = changed(segment, { first, match: same ? segment.match : undefined })
      }
    }
    if (segment.type === 'PER') segment = withNumber(view, segment, joined.at(-1)?.last ?? view.from)
    if (segment.type === 'PER' && segment.cut.suffix === '' && segment.last - segment.first < LONGEST) {
      const next = chosen[i + 1]
      const at = segment.last
      const king = next === undefined || next.first > at ? regnalEnd(view, at) : undefined
      if (king !== undefined && (next === undefined || next.first >= king || next.last === king)) {
        if (next?.last === king) i++
        joined.push(changed(segment, { last: king, cut: lastCut(view, king - 1), match: undefined }))
        continue
      }
      if (isWhole(view, segment)) {
        joined.push(segment)
        if ((next === undefined || next.first > at) && view.isAdjacent(at) && isSomebody(view, at))
          joined.push(
            makeSegment({
              first: at,
              last: at + 1,
              type: 'PER',
              score: 1,
              rule: 'given name',
              cut: lastCut(view, at),
            }),
          )
        continue
      }
      if (
        next?.first === at &&
        next.type === 'PER' &&
        // আবু নূর | মো. শামসুজ্জামান
        (next.last - next.first === 1 || isMister(view, segment, next.first)) &&
        view.isAdjacent(at) &&
        // কিম-পুতিন: two whom the lists know.
        !(view.units.glued[at] === 1 && isKnownAs(segment) && isKnownAs(next)) &&
        next.rule !== 'introduced name' &&
        !areTwo(view, segment, next)
      ) {
        segment = changed(segment, { last: next.last, cut: next.cut, match: undefined })
        i++
      } else if (
        (next === undefined || next.first > at) &&
        view.isAdjacent(at) &&
        goesOn(view, at) &&
        // ফেদেরার | খুশি: whom the lists know is called as they say, unless the tagger sees more.
        (segment.match === undefined ||
          isPlain(view, segment) ||
          opinion(segment.first, at + 1, 'PER') > opinion(segment.first, at, 'PER'))
      )
        segment = changed(segment, { last: at + 1, cut: lastCut(view, at), match: undefined })
    }
    joined.push(segment)
  }
  return joined
}

/** আবু নূর | মো. শামসুজ্জামান, হাসান | শেখ মহামুদ: without a comma it is no list. */
function isMister(view: View, { first, last }: Segment, at: number): boolean {
  return view.has(at, CLASSES.namePrefix) && (view.mark(at + 1) === '.' || last - first === 1)
}

function isKnownAs({ match, rule }: Segment): boolean {
  return match !== undefined || rule === 'introduced name'
}

/** কার্ল | ষোড়শ গুস্তাফ: a number and another name of a king. */
function regnalEnd(view: View, at: number): number | undefined {
  if (!view.isAdjacent(at) || !isCue(view, at, 'regnal')) return undefined
  const next = at + 1
  if (!view.isWord(next) || !view.isAdjacent(next)) return undefined
  const { known, classes } = view.lexemes[next]
  return !known || (classes & (LISTED | CLASSES.generic)) === CLASSES.given ? next + 1 : undefined
}

/** নরেন্দ্র মোদি | পুতিনকে: a listed name that ends with a surname needs no more. */
function isWhole(view: View, segment: Segment): boolean {
  const { match, first, last } = segment
  // জাহাঙ্গীর আলম | প্রধান: with the commonest names somebody else may go on.
  return (
    match !== undefined && last - first > 1 && view.has(last - 1, CLASSES.family) && !isPlain(view, segment)
  )
}

/** নরেন্দ্র মোদি | রিঙ্কুকে: -কে behind a whole name makes a person of the next. */
function isSomebody(view: View, at: number): boolean {
  return goesOn(view, at) && lastCut(view, at).case === 'OBJ'
}

/** A listed given or family name that is nothing else. */
function goesOn(view: View, at: number): boolean {
  if (!view.isWord(at) || view.units.glued[at] === 1) return false
  const other =
    CLASSES.stop |
    CLASSES.verb |
    CLASSES.generic |
    CLASSES.title |
    CLASSES.head |
    CLASSES.titlePart |
    CLASSES.kind
  return (view.classes(at) & LISTED) !== 0 && (view.classes(at) & other) === 0 && !isThing(view, at)
}
