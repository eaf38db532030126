import { nounEnding } from '../lexicon/index.js'
import type { EntityType } from '../names/index.js'
import type { Draft } from './drafts.js'
import type { View } from './view.js'

/** What kind of members a set has: states, people, bodies, or either side of a dispute. */
export type MemberClass = 'state' | 'person' | 'body' | 'side'

export interface SetDraft extends Draft {
  readonly members: MemberClass
  readonly size: number
}

/** Heads of sets, longest first, with the class of their members. */
const HEADS: readonly (readonly [string, MemberClass])[] = (
  [
    ['পররাষ্ট্রমন্ত্রী', 'person'],
    ['প্রতিরক্ষামন্ত্রী', 'person'],
    ['প্রধানমন্ত্রী', 'person'],
    ['প্রেসিডেন্ট', 'person'],
    ['রাষ্ট্রপ্রধান', 'person'],
    ['সরকারপ্রধান', 'person'],
    ['রাষ্ট্রনেতা', 'person'],
    ['প্রতিদ্বন্দ্বী', 'person'],
    ['প্রতিবেশী', 'state'],
    ['রাষ্ট্র', 'state'],
    ['পরাশক্তি', 'state'],
    ['মিত্র', 'state'],
    ['দেশ', 'state'],
    ['সরকার', 'state'],
    ['বাহিনী', 'body'],
    ['সংস্থা', 'body'],
    ['প্রতিষ্ঠান', 'body'],
    ['সংগঠন', 'body'],
    ['কোম্পানি', 'body'],
    ['ক্লাব', 'body'],
    ['দল', 'body'],
    ['নেতা', 'person'],
    ['নেত্রী', 'person'],
    ['মন্ত্রী', 'person'],
    ['তারকা', 'person'],
    ['খেলোয়াড়', 'person'],
    ['আসামি', 'person'],
    ['ভাই', 'person'],
    ['বোন', 'person'],
    ['বন্ধু', 'person'],
    ['পক্ষ', 'side'],
    ['শিবির', 'side'],
  ] as [string, MemberClass][]
).map(([head, members]) => [head.normalize('NFC'), members])

const SIZES: Readonly<Record<string, number>> = {
  দুই: 2,
  দু: 2,
  'দু’': 2,
  "দু'": 2,
  তিন: 3,
  চার: 4,
  উভয়: 2,
}
const BOTH = 'উভয়'.normalize('NFC')
const DEMONSTRATIVES = new Set(['এ', 'এই', 'ওই', 'সেই', 'ঐ'])

/** দুই নেতা, উভয় দেশের, দু’পক্ষ, দুজনের: sets whose members were named before. */
export function findSets(view: View): SetDraft[] {
  const drafts: SetDraft[] = []
  for (let token = 0; token < view.length; token++) {
    if (!view.isWord(token) || view.excluded[token] === 1 || view.nameAt[token] >= 0) continue
    const draft = apart(view, token) ?? joined(view, token)
    if (draft !== undefined) {
      drafts.push(draft)
      token = draft.last - 1
    }
  }
  return drafts
}

/** দুই নেতা, উভয় দেশেরই, উভয় দেশের পররাষ্ট্রমন্ত্রীর */
function apart(view: View, token: number): SetDraft | undefined {
  const size = sizeOf(view.word(token))
  if (size === 0) return undefined
  let at = token + 1
  if (at < view.length && !view.isMark(at) && view.starts[at] > view.ends[token] + 1) return undefined
  const found = headAt(view, at, view.starts[at] ?? 0)
  if (found === undefined) return undefined
  const further =
    found.case === 'GEN' && found.members === 'state'
      ? headAt(view, at + 1, view.starts[at + 1] ?? 0)
      : undefined
  if (further !== undefined && further.members === 'person') {
    at++
    return make(view, token, at + 1, further.members, size, further.suffix, further.case)
  }
  // তিন দেশ, চার জন: larger sets need a sign that they were named: all but a bare count is left to others.
  return make(view, token, at + 1, found.members, size, found.suffix, found.case)
}

/** দু’পক্ষের, দুজনের, দু’দেশের: numeral and head in one written word. */
function joined(view: View, token: number): SetDraft | undefined {
  const word = view.word(token)
  const numeral = Object.keys(SIZES).find(
    (candidate) => word.startsWith(candidate) && word.length > candidate.length,
  )
  if (numeral === undefined) return undefined
  let start = view.starts[token] + numeral.length
  while ("’'-".includes(view.text[start])) start++
  const found = headAt(view, token, start)
  return found === undefined
    ? undefined
    : make(view, token, token + 1, found.members, SIZES[numeral], found.suffix, found.case)
}

function headAt(view: View, token: number, start: number) {
  if (!view.isWord(token) || view.nameAt[token] >= 0) return undefined
  for (const [head, members] of HEADS) {
    if (!view.text.startsWith(head, start) || start + head.length > view.ends[token]) continue
    const ending = nounEnding(view.text, start + head.length, view.ends[token])
    if (ending !== undefined && ending.compound === '')
      return { members, suffix: ending.suffix, case: ending.case }
  }
  return undefined
}

function sizeOf(word: string): number {
  if (word === BOTH) return 2
  return word === 'দুই' ? 2 : word === 'তিন' ? 3 : 0
}

function make(
  view: View,
  token: number,
  last: number,
  members: MemberClass,
  size: number,
  suffix: string,
  grammaticalCase: Draft['case'],
): SetDraft {
  const first = token > 0 && DEMONSTRATIVES.has(view.word(token - 1)) ? token - 1 : token
  return {
    kind: 'set',
    start: view.starts[first],
    end: view.ends[last - 1],
    first,
    last,
    core: null,
    suffix,
    case: grammaticalCase,
    type: 'SET' as EntityType,
    rule: `set/${members}`,
    confidence: 0.7,
    name: -1,
    plural: true,
    count: size,
    definite: true,
    indefinite: false,
    owner: -1,
    modifiers: [],
    members,
    size,
  }
}
