import { changed, inner, makeSegment, type Opinion, type Segment } from '../segments/segments.js'
import type { Cut } from '../words/cut.js'
import { lastCut } from '../words/cuts.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED } from '../words/word-lists.js'
import { evidence, ownerCut } from './evidence.js'

const OTHER =
  CLASSES.stop |
  CLASSES.verb |
  CLASSES.generic |
  CLASSES.head |
  CLASSES.headFirst |
  CLASSES.title |
  CLASSES.kind

/**
 * Persons without a title whom neither the lists nor running text know, by what they do: এলচিন গুলুজাদে | বলেছেন, সোমচাই রুয়াংসিতকে,
 * পেক্কা লেহতোনেন (৩৪).
 */
export function strangers(view: View, opinion: Opinion, segments: Segment[]): void {
  for (let first = view.from; first < view.to; first++) {
    if (!isStrange(view, first) && !(isListed(view, first) && isStrange(view, first + 1))) continue
    let last = first
    let strange = 0
    while (last - first < LONGEST && (last === first || view.isAdjacent(last)) && isPart(view, last)) {
      if (isStrange(view, last)) strange++
      last++
      if (isEnd(view, last - 1)) break
    }
    if (last - first < 2 || strange === 0 || isPart(view, last)) {
      first = Math.max(first, last - 1)
      continue
    }
    const hill = hillCut(view, last - 1)
    const shown = evidence(view, first, last) || (hill === undefined ? 0 : HILL)
    const gain = Math.min(opinion(first, last, 'PER'), 6)
    if (shown > 0 && opinion(first, last, 'ORG') < gain + CLEARLY)
      add(
        segments,
        makeSegment({
          first,
          last,
          type: 'PER',
          score: shown + 2 + Math.max(gain, -6) / 2,
          rule: 'stranger',
          cut:
            lastCut(view, last - 1).case === 'OBJ'
              ? lastCut(view, last - 1)
              : (hill ?? ownerCut(view, last) ?? view.lexemes[last - 1].cuts[0]),
        }),
      )
    first = last - 1
  }
}

/** উক্যনু | মারমার: what families of the hill peoples are called, which says that a name goes before. */
function hillCut(view: View, at: number): Cut | undefined {
  const { text, cuts } = view.lexemes[at]
  return cuts.find(({ length, restored, compound }) => {
    return !compound && nameCues('hill-name').has(restored ?? text.slice(0, length))
  })
}

/** How much such a name shows. */
const HILL = 3
/** Words of such a name at most. */
const LONGEST = 4
/** So much surer of a body the tagger has to be. */
const CLEARLY = 4

function add(segments: Segment[], person: Segment): void {
  const { first, last } = person
  // What the lists know whole is theirs.
  if (
    segments.some(
      (s) => s.match !== undefined && s.score > 0 && s.last - s.first > 1 && s.first < last && first < s.last,
    )
  )
    return
  segments.push(changed(person, { score: person.score + inner(segments, first, last) }))
}

/** A word that nobody knows: neither running text nor a list. */
function isStrange(view: View, at: number): boolean {
  return (
    view.isUnknown(at) &&
    view.units.kinds[at] === 0 &&
    (view.classes(at) & OTHER) === 0 &&
    view.taken[at] === 0 &&
    view.written(at).length > 2 &&
    view.lexemes[at].groups === 0
  )
}

function isListed(view: View, at: number): boolean {
  return view.isWord(at) && (view.classes(at) & LISTED) !== 0 && (view.classes(at) & OTHER) === 0
}

function isPart(view: View, at: number): boolean {
  return isStrange(view, at) || isListed(view, at) || (view.has(at, CLASSES.infix) && !view.has(at, OTHER))
}

/** An ending ends a name: সোমচাই রুয়াংসিতকে, র‍্যাম্পের | সাজপোশাকে. */
function isEnd(view: View, at: number): boolean {
  return (
    (view.lexemes[at].inflected && (view.lexemes[at].classes & LISTED) === 0) ||
    lastCut(view, at).case === 'OBJ'
  )
}
