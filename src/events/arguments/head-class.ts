import { packed } from '../../generated/words/events/head-classes.js'
import { Lookup, nounEnding, parseList, records } from '../../lexicon/index.js'
import type { Words } from '../words.js'

let table: { readonly lookup: Lookup<number>; readonly names: readonly string[] } | undefined

function headWords() {
  if (table === undefined) {
    const rows = records(parseList(packed))
    table = {
      names: ['none', ...rows.map((row) => row.class)],
      lookup: Lookup.of(
        rows.flatMap((row, i) =>
          row.words.split(' ').map((word) => [word.replaceAll('_', ' '), i + 1] as [string, number]),
        ),
      ),
    }
  }
  return table
}

/** Names of the classes of `data/words/events/head-classes.tsv`, `none` first. */
export function headClassNames(): readonly string[] {
  return headWords().names
}

const found = new Int32Array(64)

/** What the last words of `[first, last)` say of a participant: ঢাকা মেডিকেল কলেজ হাসপাতালে heals. */
export function headClass(words: Words, first: number, last: number): number {
  const { lookup } = headWords()
  const end = words.ends[last - 1]
  for (let token = Math.max(first, last - 2); token < last; token++) {
    const count = lookup.prefixes(words.source, words.starts[token], end, found)
    for (let i = count - 1; i >= 0; i--)
      if (
        found[2 * i + 1] > words.starts[last - 1] &&
        nounEnding(words.source, found[2 * i + 1], end) !== undefined
      )
        return lookup.values(found[2 * i])[0]
  }
  return compoundClass(words, last - 1)
}

/** ট্রাকচালক drives as a চালক does: the class of a word's end, if that is a word of some length. */
function compoundClass(words: Words, token: number): number {
  const { lookup } = headWords()
  const end = words.ends[token]
  for (let start = words.starts[token] + 2; start + SHORTEST <= end; start++) {
    const count = lookup.prefixes(words.source, start, end, found)
    for (let i = count - 1; i >= 0; i--)
      if (
        found[2 * i + 1] - start >= SHORTEST &&
        nounEnding(words.source, found[2 * i + 1], end) !== undefined
      )
        return lookup.values(found[2 * i])[0]
  }
  return 0
}

const SHORTEST = 4
