import { packed } from '../generated/words/page/furniture.js'
import { parseList } from '../lists/index.js'
import type { ExcludedKind } from './types.js'

/**
 * How far a piece of furniture reaches: its line, the headlines below it too, all that follows the last paragraph, or
 * all that follows, paragraphs too.
 */
export type Reach = 'line' | 'section' | 'tail' | 'end'

export interface Furniture {
  readonly kind: ExcludedKind
  readonly reach: Reach
}

interface Phrases {
  readonly whole: ReadonlyMap<string, Furniture>
  readonly counted: ReadonlyMap<string, Furniture>
  /** Length of the longest phrase of either: a paragraph need not be looked up. */
  readonly longestWhole: number
  /** By first word, so that a line is compared with few. */
  readonly start: ReadonlyMap<string, readonly [phrase: string, furniture: Furniture][]>
  readonly end: readonly string[]
  readonly labels: readonly string[]
  readonly longestLabel: number
  readonly bylines: readonly string[]
  /** Words that stand before a writer's name: লেখা: …, Edited By … */
  readonly bylineLabels: readonly string[]
  /** Last words of who wrote, before the place of a dateline: নিজস্ব সংবাদদাতা, বর্ধমান: */
  readonly writers: ReadonlySet<string>
  readonly publication: readonly string[]
  readonly update: readonly string[]
  readonly sections: ReadonlySet<string>
  /** First words of the names of sections. */
  readonly sectionStarts: ReadonlySet<string>
  /** Ends of headings above links: বিবিসি বাংলার আরও খবর */
  readonly headings: readonly string[]
  /** What a page asks its reader to do, and the words by which one knows that the page is asking. */
  readonly requests: readonly string[]
  readonly requestCues: readonly string[]
  /** Bengali names of Latin letters, longest first: ডব্লিউ, এইচ */
  readonly letterNames: readonly string[]
  readonly dateWords: ReadonlySet<string>
  /** What a page forbids, and the words by which one knows that it is the page that forbids. */
  readonly notices: RegExp
  readonly noticeCues: readonly string[]
  /** What makes a word of the label behind it: ছায়া of ছায়াছবি: */
  readonly pictureWords: ReadonlySet<string>
}

let loaded: Phrases | undefined

/** The phrases of `data/words/page/furniture.tsv`, by the way they match. */
export function phrases(): Phrases {
  loaded ??= load()
  return loaded
}

function load(): Phrases {
  const whole = new Map<string, Furniture>()
  const counted = new Map<string, Furniture>()
  const start = new Map<string, [string, Furniture][]>()
  const others: Record<string, string[]> = {
    end: [],
    'tail-label': [],
    byline: [],
    'byline-label': [],
    'dateline-writer': [],
    publication: [],
    update: [],
    'section-name': [],
    'date-word': [],
    heading: [],
    request: [],
    'request-cue': [],
    'letter-name': [],
    notice: [],
    'notice-cue': [],
    'picture-word': [],
  }
  for (const [phrase, kind, match, reach] of parseList(packed).rows) {
    const furniture = { kind: kind as ExcludedKind, reach: reach as Reach }
    if (match === 'whole') whole.set(phrase, furniture)
    else if (match === 'counted') counted.set(phrase, furniture)
    else if (match === 'start') {
      const first = firstWord(phrase)
      start.set(first, [...(start.get(first) ?? []), [phrase, furniture]])
    } else others[match].push(phrase)
  }
  const longestFirst = (list: string[]) => list.sort((a, b) => b.length - a.length)
  const longest = (list: Iterable<string>) => Math.max(...Array.from(list, (phrase) => phrase.length))
  return {
    whole,
    counted,
    longestWhole: longest([...whole.keys(), ...counted.keys()]),
    start,
    end: others.end,
    labels: others['tail-label'],
    longestLabel: longest(others['tail-label']),
    bylines: longestFirst(others.byline),
    bylineLabels: longestFirst(others['byline-label']),
    writers: new Set(others['dateline-writer']),
    publication: longestFirst(others.publication),
    update: longestFirst(others.update),
    sections: new Set(others['section-name']),
    sectionStarts: new Set(others['section-name'].map((name) => name.split(' ')[0])),
    headings: others.heading,
    requests: others.request,
    requestCues: others['request-cue'],
    letterNames: longestFirst(others['letter-name']),
    dateWords: new Set(others['date-word']),
    notices: new RegExp(others.notice.join('|'), 'u'),
    noticeCues: others['notice-cue'],
    pictureWords: new Set(others['picture-word']),
  }
}

/** The letters before the first blank or mark. */
export function firstWord(text: string): string {
  return /^[^\s:.,;|(){}–—-]*/u.exec(text)?.[0] ?? ''
}
