import { nounEnding } from '../lexicon/index.js'
import type { EntityType } from '../names/index.js'
import { NUMBER } from '../tokens/index.js'
import type { Draft } from './drafts.js'
import { type Head, lists } from './lists.js'
import type { Found, View } from './view.js'

const DEMONSTRATIVES = new Set(['এ', 'এই', 'ওই', 'ঐ', 'সেই', 'এসব', 'ওইসব', 'সেসব', 'এ-সব', 'উক্ত', 'একই'])
const INDEFINITES = new Set(
  [
    'এক',
    'একটি',
    'একজন',
    'একটা',
    'একদল',
    'আরেক',
    'আরেকটি',
    'আরেকজন',
    'অপর',
    'অন্য',
    'অন্যান্য',
    'কয়েকজন',
    'কয়েকটি',
    'কিছু',
    'আরও',
    'আরো',
  ].map((w) => w.normalize('NFC')),
)
const EXTENDERS = /(?:ীয়|িক|বাহী|মূলক|কারী|পন্থী|সমর্থিত|ভিত্তিক|রত|যোগ্য|জাত|কালীন)$/u
/** Most words to the left of a head that belong to its description. */
const LONGEST = 9

/** Descriptions of participants and things: nouns of the list with what stands before them. */
export function findNominals(view: View): Draft[] {
  const drafts: Draft[] = []
  const { heads } = lists()
  const { sentences } = view.document
  const inTitle = titleTokens(view)
  for (let s = 0; s < sentences.length; s++) {
    const first = sentences.firsts[s]
    const limit = sentences.lasts[s]
    let floor = first
    for (let token = first; token < limit; token++) {
      if (view.excluded[token] === 1 || view.nameAt[token] >= 0) continue
      const counted = countedPeople(view, token, limit, floor)
      if (counted !== undefined) {
        drafts.push(counted)
        floor = counted.last
        token = counted.last - 1
        continue
      }
      const found = inTitle[token] === 1 ? undefined : view.longest(heads, token, limit)
      if (found === undefined || isVerbHere(view, found, token)) continue
      const next = found.last
      if (found.ending.suffix === '' && next < limit && continuesHead(view, found.value, next, limit))
        continue
      drafts.push(describe(view, token, found, floor))
      floor = found.last
      token = found.last - 1
    }
  }
  return drafts
}

/** পুলিশ কর্মকর্তা: a bare head before another head is its modifier. */
function continuesHead(view: View, head: Head, token: number, limit: number): boolean {
  if (view.nameAt[token] >= 0 || view.isMark(token)) return false
  const next = view.longest(lists().heads, token, limit)
  if (next === undefined || isVerbHere(view, next, token)) return false
  // মহাপরিচালক সাংবাদিকদের বলেন: two people, not one compound.
  return !(head.animacy === 'human' && next.value.animacy === 'human' && next.ending.case !== 'NOM')
}

/** করা, বলা and their like are verbs first. */
function isVerbHere(view: View, found: Found<Head>, token: number): boolean {
  return (
    found.last === token + 1 &&
    view.verbs(token).some((reading) => reading.form === 'finite' && reading.mostly === 'verb')
  )
}

function describe(view: View, token: number, found: Found<Head>, floor: number): Draft {
  const left = leftEdge(view, token, floor)
  const { value: head, ending } = found
  const number = left.number >= 0 ? view.document.numbers[left.number] : undefined
  const plural =
    ending.plural ||
    ending.case.endsWith('PL') ||
    (number !== undefined && (number.value ?? number.min ?? 2) > 1) ||
    left.plural
  return {
    kind: 'nominal',
    start: view.starts[left.first],
    end: view.ends[found.last - 1],
    first: left.first,
    last: found.last,
    core: null,
    suffix: ending.suffix,
    case: ending.case,
    type: typeOf(head, plural),
    rule: `nominal/${head.subtype}`,
    confidence: 0.8,
    name: -1,
    head,
    plural,
    count: number?.value ?? null,
    definite:
      left.demonstrative ||
      (ending.classifier !== '' && !ending.plural && !left.indefinite && number === undefined),
    indefinite: left.indefinite,
    owner: left.owner,
  }
}

function typeOf(head: Head, plural: boolean): EntityType {
  return head.type === 'PER' && plural ? 'GROUP' : head.type
}

interface LeftEdge {
  first: number
  number: number
  owner: number
  demonstrative: boolean
  indefinite: boolean
  plural: boolean
}

/** Walks left over the words that belong to a head. */
function leftEdge(view: View, token: number, floor: number): LeftEdge {
  const edge: LeftEdge = {
    first: token,
    number: -1,
    owner: -1,
    demonstrative: false,
    indefinite: false,
    plural: false,
  }
  const { modifiers, anaphors } = lists()
  for (let at = token - 1; at >= floor && token - at <= LONGEST; at--) {
    if (view.excluded[at] === 1) break
    const number = view.numberAt[at]
    const name = view.nameAt[at]
    const word = view.word(at)
    if (number >= 0) {
      const finding = view.document.numbers[number]
      if (finding.kind !== 'count' && finding.kind !== 'ordinal') break
      if (finding.kind === 'count') edge.number = number
      edge.first = finding.first
      at = finding.first
      continue
    }
    if (name >= 0) {
      const finding = view.document.names[name]
      if (finding.last !== at + 1 || !(finding.case === 'GEN' || finding.kind === 'adjective')) break
      edge.first = finding.first
      edge.owner = name
      at = finding.first
      if (finding.kind !== 'adjective') break
      continue
    }
    if (!view.isWord(at)) {
      if (view.isMarkOf(at, '-') && view.starts[at + 1] === view.ends[at]) continue
      break
    }
    if (DEMONSTRATIVES.has(word)) {
      edge.first = at
      edge.demonstrative = word !== 'একই'
      break
    }
    if (INDEFINITES.has(word)) {
      edge.first = at
      edge.indefinite = true
      if (word.startsWith('কয়েক'.normalize('NFC')) || word === 'একদল' || word === 'অন্যান্য') edge.plural = true
      continue
    }
    const anaphor = anaphors.exact(word)[0]
    if (anaphor !== undefined) {
      if (anaphor.case === 'GEN' && anaphor.kind === 'personal') edge.first = at
      break
    }
    if (modifiers.exact(word).length > 0 || EXTENDERS.test(word)) {
      edge.first = at
      continue
    }
    break
  }
  // A modifier that is the first word of the sentence may be an adverb or a subject of its own.
  return edge
}

/** ২২ জনকে, পাঁচজন, আরও দুজন: people who are only counted. */
function countedPeople(view: View, token: number, limit: number, floor: number): Draft | undefined {
  const index = view.numberAt[token]
  if (index < 0) return undefined
  const number = view.document.numbers[index]
  if (number.first !== token || number.kind !== 'count' || number.last > limit) return undefined
  const tail = view.word(number.last - 1)
  const jon = tail.indexOf('জন')
  if (jon < 0 || view.kinds[number.last - 1] === NUMBER) return undefined
  const ending = nounEnding(view.text, view.starts[number.last - 1] + jon + 2, view.ends[number.last - 1])
  if (ending === undefined) return undefined
  if (
    number.last < limit &&
    view.longest(lists().heads, number.last, limit) !== undefined &&
    ending.case === 'NOM'
  )
    return undefined
  const more = token - 1 >= floor && INDEFINITES.has(view.word(token - 1)) ? token - 1 : token
  return {
    kind: 'nominal',
    start: Math.min(view.starts[more], number.start),
    end: view.ends[number.last - 1],
    first: more,
    last: number.last,
    core: null,
    suffix: ending.suffix,
    case: ending.case,
    type: number.value === 1 ? 'PER' : 'GROUP',
    rule: 'nominal/counted people',
    confidence: 0.7,
    name: -1,
    plural: number.value !== 1,
    count: number.value,
    definite: false,
    indefinite: true,
    owner: -1,
  }
}

/** Tokens of titles that stand at a name: they are no mentions of their own. */
function titleTokens(view: View): Uint8Array {
  const at = new Uint8Array(view.length)
  for (const title of view.document.titles) if (title.name >= 0) at.fill(1, title.first, title.last)
  return at
}
