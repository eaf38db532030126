import { none } from '../../core/mapped.js'
import { nounEnding } from '../../lexicon/index.js'
import { words } from '../chain-words.js'
import { type Draft, makeDraft } from '../drafts.js'
import { ANAPHOR } from '../form.js'
import { grammarWords } from '../grammar-words.js'
import { lists } from '../lists.js'
import type { View } from '../view.js'
import { countedFront } from './counted-people.js'

/** The rule of those who are one or some of others: তাঁদের একজন. */
export const PART = 'nominal/part'

/** তাঁদের একজন, নিহতদের এক জনকে, নিখোঁজ ব্যক্তিদের একজন: one of those of whom the genitive in front tells. */
export function oneOf(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  if (view.isOf(token, 'many-of')) return manyOf(view, token, endings)
  const [classifier] = grammarWords('person-classifier')
  const [one] = grammarWords('one')
  const word = view.word(token)
  const isApart = word === one && view.word(token + 1).startsWith(classifier)
  if (!isApart && !word.startsWith(one + classifier)) return undefined
  const before = wholeBefore(view, token, endings)
  if (before < 0) return undefined
  const last = isApart ? token + 2 : token + 1
  const stem = view.starts[last - 1] + classifier.length + (isApart ? 0 : one.length)
  const ending = nounEnding(view.text, stem, view.ends[last - 1])
  if (ending === undefined) return undefined
  return makeDraft({
    kind: 'nominal',
    start: view.starts[before],
    end: view.ends[last - 1],
    first: before,
    last,
    core: null,
    suffix: ending.suffix,
    case: ending.case,
    type: 'PER',
    rule: PART,
    confidence: 0.7,
    name: -1,
    plural: false,
    count: 1,
    definite: false,
    indefinite: true,
    owner: -1,
    modifiers: NONE,
  })
}

/** যাত্রীদের অনেকেই, তাঁদের বেশির ভাগ */
function manyOf(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const before = wholeBefore(view, token, endings)
  if (before < 0) return undefined
  return makeDraft({
    kind: 'nominal',
    start: view.starts[before],
    end: view.ends[token],
    first: before,
    last: token + 1,
    core: null,
    suffix: '',
    case: 'NOM',
    type: 'GROUP',
    rule: PART,
    confidence: 0.7,
    name: -1,
    plural: true,
    count: null,
    definite: false,
    indefinite: true,
    owner: -1,
    modifiers: NONE,
  })
}

/** তাঁদের তিনজনের অবস্থা: so many of them. */
export function someOf(view: View, counted: Draft, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const before = wholeBefore(view, counted.first, endings)
  if (before < 0 || !counted.plural) return undefined
  return makeDraft({ ...counted, start: view.starts[before], first: before, rule: PART, indefinite: true })
}

/** Where the plural genitive begins that ends right before a token, or -1. */
function wholeBefore(view: View, token: number, endings: ReadonlyMap<number, Draft>): number {
  const draft = endings.get(token)
  if (draft !== undefined) return draft.case === 'GEN.PL' && draft.plural ? draft.first : -1
  const at = token - 1
  if (!view.has(at, ANAPHOR) || view.nameAt[at] >= 0) return -1
  const [anaphor] = lists().anaphors.exact(view.word(at))
  return anaphor?.plural && anaphor.case === 'GEN' && anaphor.kind === 'personal' && anaphor.person === 3
    ? at
    : -1
}

/**
 * ১২ ফিলিস্তিনি, ৩৫ জন ফিলিস্তিনির, তিন বাংলাদেশিকে, এক ভারতীয়: people of a state or a people, by their number. The adjective
 * at the token begins a name; with a noun behind it, it only tells of what state that is: দুই ভারতীয় নাবিক.
 */
export function nationals(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const name = view.document.names[view.nameAt[token]]
  if (name.first !== token || (name.type === 'GPE' ? name.kind !== 'adjective' : name.type !== 'NORP'))
    return undefined
  const { suffix, case: grammaticalCase, last } = name
  if (!SINGULAR.has(grammaticalCase) || (suffix === '' && !isNounHere(view, last))) return undefined
  const before = endings.get(token)
  const counted = before !== undefined && before.rule === COUNTED && before.suffix === '' ? before : undefined
  if (before !== undefined && counted === undefined) return undefined
  const front = counted ?? countedFront(view, token)
  // তাঁদের মধ্যে দুজন ভারতীয়: what they are
  if (front === undefined || view.isOf(front.first - 1, 'partitive')) return undefined
  const { start, first, plural, count, definite, indefinite } = front
  const modifiers = [...front.modifiers, view.text.slice(name.core.start, name.core.end)]
  return makeDraft({
    kind: 'nominal',
    start,
    end: view.ends[last - 1],
    first,
    last,
    core: null,
    suffix,
    case: grammaticalCase,
    type: plural ? 'GROUP' : 'PER',
    rule: COUNTED,
    confidence: 0.7,
    name: -1,
    plural,
    count,
    definite,
    indefinite,
    owner: -1,
    modifiers,
  })
}

/** Whether nothing stands behind that the adjective could belong to: a mark, a verb, what befell them, and then others. */
function isNounHere(view: View, token: number): boolean {
  if (token >= view.length || view.isMark(token) || view.isOf(token, 'joint')) return true
  if (view.nameAt[token] >= 0) return false
  const noun = view.head(token, view.length)?.value
  // ১৩ জন ইসরায়েলি পণবন্দি
  if (noun !== undefined && noun.subtype !== 'participle') return false
  return words().fates.has(view.word(token)) || view.verbs(token).some(({ mostly }) => mostly === 'verb')
}

const COUNTED = 'nominal/counted people'
const NONE: readonly string[] = /* @__PURE__ */ none()
const SINGULAR: ReadonlySet<string> = new Set(['NOM', 'OBJ', 'GEN'])
