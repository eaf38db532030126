import { endsInGenitive, type NounEnding, nounEnding } from '../../lexicon/index.js'
import type { EntityType } from '../../names/index.js'
import { type Draft, makeDraft } from '../drafts.js'
import { ANAPHOR } from '../form.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import { lists } from '../lists.js'
import type { View } from '../view.js'
import { standsAlone } from './alone.js'
import { PART } from './rules.js'

/** One or many of those of whom the plural genitive in front of a token tells. */
export function partOf(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  return oneOf(view, token, endings) ?? manyOf(view, token, endings)
}

/** তাঁদের একজন, নিহতদের এক জনকে, নিখোঁজ ব্যক্তিদের একজন */
function oneOf(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const found = onePerson(view, token)
  if (found === undefined) return undefined
  const first = wholeBefore(view, token, endings)
  return first < 0 ? undefined : part(view, first, found.last, found.ending, 1)
}

/** একজন|কে, এক জন|কে: one person by a number word, with its ending. */
export function onePerson(view: View, token: number): { last: number; ending: NounEnding } | undefined {
  const form = view.form(token)
  form.opensOne ??= opensOne(form.text)
  if (!form.opensOne) return undefined
  const [classifier] = grammarWords('person-classifier')
  const [one] = grammarWords('one')
  const word = view.word(token)
  const isApart = word === one && view.word(token + 1).startsWith(classifier)
  if (!isApart && !word.startsWith(one + classifier)) return undefined
  const last = isApart ? token + 2 : token + 1
  const stem = view.starts[last - 1] + classifier.length + (isApart ? 0 : one.length)
  const ending = nounEnding(view.text, stem, view.ends[last - 1])
  return ending === undefined ? undefined : { last, ending }
}

function opensOne(word: string): boolean {
  const [one] = grammarWords('one')
  return word.startsWith(one)
}

/** যাত্রীদের অনেকেই, তাঁদের বেশির ভাগকে, শ্রমিকদের একাংশ; but শ্রমিকদের অনেক দাবি */
function manyOf(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const found = view.stem(token, 'many-of')
  if (found === undefined) return undefined
  const { last, ending } = found
  const whole = endings.get(token)
  // বাড়িগুলোর একাংশ
  if (whole !== undefined && INANIMATE.has(whole.type)) return undefined
  if (ending.suffix === '' && !standsAlone(view, last)) return undefined
  const first = wholeBefore(view, token, endings)
  return first < 0 ? undefined : part(view, first, last, ending, null)
}

/** A mention of one, or of some, of whom nothing else is told. */
export function part(
  view: View,
  first: number,
  last: number,
  { suffix, case: grammaticalCase }: NounEnding,
  count: 1 | null,
): Draft {
  return makeDraft({
    kind: 'nominal',
    start: view.starts[first],
    end: view.ends[last - 1],
    first,
    last,
    suffix,
    // অনেকে, একাংশে
    case: grammaticalCase === 'LOC' ? 'NOM' : grammaticalCase,
    type: count === 1 ? 'PER' : 'GROUP',
    rule: PART,
    confidence: 0.7,
    plural: count === null,
    count,
    indefinite: true,
  })
}

/** তাঁদের তিনজনের অবস্থা: so many of them. */
export function someOf(view: View, counted: Draft, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const first = wholeBefore(view, counted.first, endings)
  if (first < 0 || !counted.plural) return undefined
  return makeDraft({ ...counted, start: view.starts[first], first, rule: PART, indefinite: true })
}

/**
 * কর্মীদের একাংশ are people, বাড়ির একাংশ is of the house, as far as it is known what it is a part of.
 * @returns the draft as what it is, and the whole that it takes in; nothing where it is a part of nobody knows what
 */
export function shareOf(
  view: View,
  share: Draft,
  endings: ReadonlyMap<number, Draft>,
): { draft: Draft; taken: Draft | undefined } | undefined {
  const at = share.last - 1
  const whole = endings.get(at)
  if (whole !== undefined) {
    const { first, start, type, head, modifiers } = whole
    return INANIMATE.has(type)
      ? { draft: makeDraft({ ...share, first, start, type, head, modifiers }), taken: whole }
      : { draft: share, taken: undefined }
  }
  const name = view.nameAt[at - 1]
  if (name >= 0) {
    const { type, first } = view.document.names[name]
    const draft = INANIMATE.has(type)
      ? makeDraft({ ...share, first, start: view.starts[first], type })
      : share
    return { draft, taken: undefined }
  }
  const word = view.word(at - 1)
  if (endsInGenitive(word) && !endsAs(word, 'of-many')) return undefined
  return { draft: share, taken: undefined }
}

const INANIMATE: ReadonlySet<EntityType> = new Set([
  'FAC',
  'LOC',
  'GPE',
  'VEHICLE',
  'PRODUCT',
  'WEAPON',
  'WORK',
  'LAW',
  'DISEASE',
  'EVENT',
  'OTHER',
])

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
