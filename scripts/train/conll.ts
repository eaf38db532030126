import { readFileSync } from 'node:fs'
import { BEGIN, END, INSIDE, SINGLE, TAGGED, tagOf } from '../../src/names/tagger/tags.js'
import { type Units, unitsOf } from '../../src/names/words/units.js'
import { normalForm } from '../../src/script/index.js'
import type { Tokens } from '../../src/tokens/index.js'
import { tokenize } from '../../src/tokens/tokenize.js'

/** A sentence as the tagger sees it, with the tags it should find. */
export interface Sample {
  readonly text: string
  readonly units: Units
  readonly tags: Uint8Array
  /** Names as unit ranges `[first, last)`. */
  readonly spans: readonly Labelled[]
}

export interface Labelled {
  readonly first: number
  readonly last: number
  readonly type: number
}

type Row = readonly [word: string, tag: string]

/** Reads `token TAB BIO-tag` lines, a blank line between sentences. */
export function readConll(file: string): Row[][] {
  const sentences: Row[][] = []
  let rows: Row[] = []
  for (const line of `${readFileSync(file, 'utf8')}\n\n`.split(/\r?\n/)) {
    if (line.trim() !== '') {
      const [word, tag] = line.split('\t')
      rows.push([normalForm(word), tag ?? 'O'])
    } else if (rows.length > 0) {
      sentences.push(rows)
      rows = []
    }
  }
  return sentences
}

/** Names as row ranges; an I that continues nothing begins a name. */
export function spansOfRows(rows: readonly Row[]): { first: number; last: number; type: string }[] {
  const spans: { first: number; last: number; type: string }[] = []
  let open: { first: number; last: number; type: string } | undefined
  rows.forEach(([, tag], i) => {
    const type = tag.slice(2)
    if (tag.startsWith('I-') && open?.type === type) open.last = i + 1
    else {
      open = tag === 'O' ? undefined : { first: i, last: i + 1, type }
      if (open) spans.push(open)
    }
  })
  return spans
}

/** Joins the words with blanks, cuts the text into our own tokens and carries the names over to units. */
export function sampleOf(rows: readonly Row[], keep: (type: string, words: string) => number): Sample {
  const wordStarts: number[] = []
  let text = ''
  for (const [word] of rows) {
    if (text !== '') text += ' '
    wordStarts.push(text.length)
    text += word
  }
  wordStarts.push(text.length + 1)
  const labelled: { start: number; end: number; type: number }[] = []
  for (const { first, last, type } of spansOfRows(rows)) {
    const start = wordStarts[first]
    const end = wordStarts[last] - 1
    const kept = keep(type, text.slice(start, end))
    if (kept >= 0) labelled.push({ start, end, type: kept })
  }
  return sampleOfText(text, labelled)
}

/** A sample of a text and the ranges of its names, which must not overlap. */
export function sampleOfText(
  text: string,
  labelled: readonly { start: number; end: number; type: number }[],
): Sample {
  const units = unitsOf(text, tokensOf(text))
  const { starts, ends } = units
  const tags = new Uint8Array(starts.length)
  const spans: Labelled[] = []
  let token = 0
  for (const { start, end, type } of labelled) {
    while (token < starts.length && ends[token] <= start) token++
    let first = token
    while (token < starts.length && starts[token] < end) token++
    let last = token
    // Quotation marks glued to a name are not part of it.
    while (first < last && isMark(text, starts[first])) first++
    while (last > first && isMark(text, starts[last - 1]) && text[starts[last - 1]] !== '.') last--
    if (first === last) continue
    spans.push({ first, last, type })
    for (let i = first; i < last; i++) tags[i] = tagOf(type, INSIDE)
    tags[first] = tagOf(type, BEGIN)
    tags[last - 1] = tagOf(type, last - first === 1 ? SINGLE : END)
  }
  return { text, units, tags, spans }
}

function tokensOf(text: string): Tokens {
  const tokens = tokenize(text)
  return { ...tokens, excluded: new Uint8Array(tokens.length) }
}

const MARKS = new Set([...'‘’“”"\'।,;:?!()[]{}–—-.'])

function isMark(text: string, at: number): boolean {
  return MARKS.has(text[at])
}

export const classOf = (type: string): number => (TAGGED as readonly string[]).indexOf(type)
