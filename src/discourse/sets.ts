import { packed } from '../generated/words/discourse/sets.js'
import { Lookup, nounEnding } from '../lexicon/index.js'
import { parseList, records } from '../lists/index.js'
import type { EntityType } from '../names/index.js'
import { type Draft, type MemberClass, makeDraft, type SetOf } from './drafts.js'
import { classified } from './nominals/count-behind.js'
import type { View } from './view.js'

type SetHead = Pick<SetOf, 'members' | 'noun'> & Pick<Draft, 'suffix' | 'case'>

interface SetWords {
  readonly sizes: ReadonlyMap<string, number>
  /** Numerals that may be joined to their head, longest first. */
  readonly numerals: readonly string[]
  readonly heads: Lookup<MemberClass>
}

let loaded: SetWords | undefined

function words(): SetWords {
  if (loaded !== undefined) return loaded
  const rows = records(parseList(packed))
  const sizes = new Map(
    rows.flatMap(({ form, role, value }) => (role === 'size' ? [[form, Number(value)] as const] : [])),
  )
  const numerals = [...sizes.keys()].sort((a, b) => b.length - a.length)
  const members = rows.flatMap(({ form, role, value }) =>
    role === 'member' ? [[form, value as MemberClass] as const] : [],
  )
  loaded = { sizes, numerals, heads: Lookup.of(members) }
  return loaded
}

const FORMS = new Int32Array(64)

/** দুই নেতা, উভয় দেশের, দু’পক্ষ, দুজনের: sets whose members were named before. */
export function findSets(view: View): Draft[] {
  const drafts: Draft[] = []
  for (let token = 0; token < view.length; token++) {
    if (!view.isWord(token) || view.excluded[token] === 1 || view.nameAt[token] >= 0) continue
    const form = view.form(token)
    form.opensSet ??= opensSet(form.text)
    if (!form.opensSet) continue
    const draft = apart(view, token) ?? joined(view, token) ?? behind(view, token)
    if (draft !== undefined) {
      drafts.push(draft)
      token = draft.last - 1
    }
  }
  return drafts
}

function opensSet(word: string): boolean {
  const { sizes, numerals, heads } = words()
  return (
    heads.exact(word).length > 0 || sizes.has(word) || numerals.some((numeral) => word.startsWith(numeral))
  )
}

/** দুই নেতা, উভয় দেশেরই, উভয় দেশের পররাষ্ট্রমন্ত্রীর */
function apart(view: View, token: number): Draft | undefined {
  const size = words().sizes.get(view.word(token))
  if (size === undefined || view.isOf(token, 'set-only-joined')) return undefined
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
    return make(view, token, at + 1, further, size)
  }
  // তিন দেশ, চার জন: larger sets need a sign that they were named: all but a bare count is left to others.
  return make(view, token, at + 1, found, size)
}

/** দু’পক্ষের, দুজনের, দু’দেশের: numeral and head in one written word. */
function joined(view: View, token: number): Draft | undefined {
  const { numerals, sizes } = words()
  const word = view.word(token)
  const numeral = numerals.find((candidate) => word.startsWith(candidate) && word.length > candidate.length)
  if (numeral === undefined) return undefined
  let start = view.starts[token] + numeral.length
  while ("’'-".includes(view.text[start])) start++
  const found = headAt(view, token, start)
  return found === undefined ? undefined : make(view, token, token + 1, found, sizes.get(numeral) ?? 2)
}

/** সংস্থা দুটি, দেশ দুটির, নেতা দুজনকে: the numeral behind its head. */
function behind(view: View, token: number): Draft | undefined {
  const [members] = words().heads.exact(view.word(token))
  const number = view.document.numbers[view.numberAt[token + 1] ?? -1]
  if (
    members === undefined ||
    number?.kind !== 'count' ||
    number.first !== token + 1 ||
    number.last !== token + 2
  )
    return undefined
  const ending = classified(view, token + 1)
  if (ending === undefined || number.value === null || number.value < 2 || number.value > LARGEST)
    return undefined
  const { suffix, case: grammaticalCase } = ending
  return make(
    view,
    token,
    token + 2,
    { members, noun: view.word(token), suffix, case: grammaticalCase },
    number.value,
  )
}

/** As many as are told of as this and that, and no more. */
const LARGEST = 4

function headAt(view: View, token: number, start: number): SetHead | undefined {
  if (!view.isWord(token) || view.nameAt[token] >= 0) return undefined
  const { heads } = words()
  const count = heads.prefixes(view.text, start, view.ends[token], FORMS)
  for (let i = count - 1; i >= 0; i--) {
    const end = FORMS[2 * i + 1]
    const ending = nounEnding(view.text, end, view.ends[token])
    if (ending !== undefined && ending.compound === '')
      return {
        members: heads.values(FORMS[2 * i])[0],
        noun: view.text.slice(start, end),
        suffix: ending.suffix,
        case: ending.case,
      }
  }
  return undefined
}

function make(
  view: View,
  token: number,
  last: number,
  { members, noun, suffix, case: grammaticalCase }: SetHead,
  size: number,
): Draft {
  const first = token > 0 && view.isOf(token - 1, 'demonstrative-of-set') ? token - 1 : token
  return makeDraft({
    kind: 'set',
    start: view.starts[first],
    end: view.ends[last - 1],
    first,
    last,
    suffix,
    case: grammaticalCase,
    type: 'SET' as EntityType,
    rule: `set/${members}`,
    confidence: 0.7,
    plural: true,
    count: size,
    definite: true,
    set: { members, noun, size },
  })
}
