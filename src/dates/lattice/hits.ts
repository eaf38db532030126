import type { NormalText, Region } from '../../core/index.js'
import { none } from '../../core/mapped.js'
import { type NounEnding, nounEnding } from '../../lexicon/index.js'
import type { WrittenWord } from '../../lexicon/written-words.js'
import type { NumberLayer } from '../../numbers/index.js'
import type { TokenLayer } from '../../tokens/index.js'
import { dateLexicon, type Entry } from './lexicon.js'
import { digitParts, numberRangeAt } from './numerals.js'

export type Text = NormalText &
  TokenLayer &
  NumberLayer & {
    readonly region?: Region
    readonly words: readonly WrittenWord[]
    /** By token, what `hitsAt` found where it begins, once it was asked. */
    readonly hits: (readonly Hit[] | undefined)[]
  }

/** A word of the lists, found in the text. */
export interface Hit {
  readonly entries: readonly Entry[]
  readonly end: number
  readonly ending: NounEnding | undefined
  /** What is written onto a unit of time: ভর in দিনভর. */
  readonly tail: string
  readonly trap: boolean
}

/** Marks that may stand inside a time expression. */
export const MARKS = new Set([',', '(', ')', '-', '–', '—', '/', '|', '’', "'", '‘', ':', '.', '+'])

const FOUND = new Int32Array(64)

export const HYPHEN = 0x2d

/** The weight of the heaviest form that begins at a token, whether or not a word ends where the form does. */
export function weightAt({ text, tokens, words }: Text, token: number): number {
  const word = words[token]
  word.dateWeight ??= dateLexicon().trie.goesOn(word.text, 0, word.text.length)
    ? GOES_ON
    : heaviest(word.text, 0)
  return word.dateWeight === GOES_ON ? heaviest(text, tokens.starts[token]) : word.dateWeight
}

/** Of a word with which a form begins that is longer. */
const GOES_ON = -1

function heaviest(text: string, start: number): number {
  const { trie, weight } = dateLexicon()
  let most = 0
  const count = trie.prefixes(text, start, text.length, FOUND)
  for (let i = 0; i < count; i++) if (weight[FOUND[2 * i]] > most) most = weight[FOUND[2 * i]]
  return most
}

/** The token that begins at or behind an offset. */
export function tokenBehind({ tokens }: TokenLayer, token: number, offset: number): number {
  while (token < tokens.length && tokens.starts[token] < offset) token++
  return token
}

/** The forms of the lists that begin at an offset and end with a word, or before one of its listed endings; longest first. */
export function hitsAt(document: Text, offset: number, token: number): readonly Hit[] {
  if (offset !== document.tokens.starts[token]) return findHits(document, offset, token)
  let hits = document.hits[token]
  if (hits === undefined) {
    hits = findHits(document, offset, token)
    document.hits[token] = hits
  }
  return hits
}

function findHits(document: Text, offset: number, token: number): readonly Hit[] {
  const { text, tokens } = document
  const { trie, entries, unitEndings, closed } = dateLexicon()
  const count = trie.prefixes(text, offset, text.length, FOUND)
  if (count === 0) return NO_HITS
  const found = count === 1 ? undefined : FOUND.slice(0, 2 * count)
  let hits: Hit[] | undefined
  for (let i = count - 1; i >= 0; i--) {
    const id = found === undefined ? FOUND[0] : found[2 * i]
    const end = found === undefined ? FOUND[1] : found[2 * i + 1]
    let last = token
    while (last + 1 < tokens.length && tokens.starts[last + 1] < end) last++
    const wordEnd = tokens.ends[last]
    const all = entries[id]
    const trap = all[0].symbol === 'trap'
    let hit: Hit | undefined
    if (end >= wordEnd) hit = { entries: all, end: wordEnd, ending: undefined, tail: '', trap }
    else if (closed[id] === 0) {
      let ending = nounEnding(text, end, wordEnd)
      let tail = unitEndings.get(text.slice(end, wordEnd)) ?? unitEndings.get(ending?.compound ?? '')
      let fitting = all.filter((entry) => takes(entry, ending, tail))
      if (fitting.length === 0 && all.some(({ symbol }) => symbol === 'unit')) {
        // মাস|খানেক|ের
        const own = unitEndingAt(text, end, wordEnd)
        if (own !== undefined) {
          tail = own.role
          ending = own.ending
          fitting = all.filter(({ symbol }) => symbol === 'unit')
        }
      }
      if (fitting.length > 0)
        hit = { entries: fitting, end: wordEnd, ending, tail: tail ?? ending?.compound ?? '', trap }
    }
    if (hit === undefined && text.charCodeAt(end) === HYPHEN && !trap && partsFollow(document, end + 1, last))
      hit = { entries: all, end, ending: undefined, tail: '', trap }
    if (hit === undefined) continue
    // ঈদে in ঈদে মিলাদুন্নবী
    if (hits !== undefined && isNamed(hit) && isNamed(hits[0])) continue
    if (hits === undefined) hits = [hit]
    else hits.push(hit)
    if (trap) break
  }
  return hits ?? NO_HITS
}

const isNamed = ({ entries }: Hit) => entries[0].symbol === 'named'

/** What is written onto a unit of time and takes an ending itself: খানেক of মাসখানেকের. */
function unitEndingAt(
  text: string,
  start: number,
  end: number,
): { readonly role: string; readonly ending: NounEnding } | undefined {
  for (const [form, role] of dateLexicon().unitEndings) {
    if (!text.startsWith(form, start)) continue
    const ending = nounEnding(text, start + form.length, end)
    if (ending !== undefined) return { role, ending }
  }
  return undefined
}

const NO_HITS: readonly Hit[] = /* @__PURE__ */ none()

/** Whether a form may have what is written behind it. */
function takes(
  { symbol, endings }: Entry,
  ending: NounEnding | undefined,
  tail: string | undefined,
): boolean {
  if (ending === undefined) return symbol === 'unit' && tail !== undefined
  switch (endings) {
    case '':
      return true
    case 'clitic':
      return ending.suffix === ending.emphatic
    case 'joint':
      return ending.joint !== ''
    default:
      return false
  }
}

/** শুক্র-শনিবার: whether a word or digits of a time expression stand behind the hyphen. */
function partsFollow(document: Text, offset: number, token: number): boolean {
  return hitsAt(document, offset, token).length > 0 || digitsAt(document, offset, token) > offset
}

export function digitsAt({ text, tokens }: Text, offset: number, token: number): number {
  const parts = digitParts(text, offset, Math.min(tokens.ends[token], offset + 2))
  return parts.length === 1 && parts[0].start === offset ? parts[0].end : offset
}

/** Where a unit of time begins that is written onto its number: দিন in দু’দিনের; -1 where there is none. */
export function gluedUnit(document: Text, token: number): number {
  const { text, tokens, numerals } = document
  const index = numerals.at[token]
  if (index < 0 || numerals.lasts[index] !== token + 1) return -1
  const end = numerals.ends[index]
  if (end >= tokens.ends[token] || end <= tokens.starts[token]) return -1
  const joint = text[end] === '’' || text[end] === "'" || text[end] === '-' ? 1 : 0
  if (isUnitAt(document, end + joint, token)) return end + joint
  // তিন-চারদিন: behind the second number; দু-একদিন is a word of its own
  if (hitsAt(document, tokens.starts[token], token).length > 0) return -1
  if (text.charCodeAt(end) !== HYPHEN || numberRangeAt(document, token) === undefined) return -1
  for (let at = end + 2; at < tokens.ends[token] - 1; at++) if (isUnitAt(document, at, token)) return at
  return -1
}

function isUnitAt(document: Text, at: number, token: number): boolean {
  return hitsAt(document, at, token).some(({ entries }) => entries.some(({ symbol }) => symbol === 'unit'))
}
