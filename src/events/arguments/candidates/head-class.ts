import { packed } from '../../../generated/words/events/head-classes.js'
import { Lookup, nounEnding } from '../../../lexicon/index.js'
import { parseList, records } from '../../../lists/index.js'
import type { Words } from '../../grammar/words.js'
import type { Form, HeadStart } from '../../triggers/form.js'

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
  const before = last - 2
  if (before >= first && headsOf(words.form(before)).goesOn) {
    const joined = classWithin(
      words.source,
      words.starts[before],
      words.starts[last - 1],
      words.ends[last - 1],
    )
    if (joined > 0) return joined
  }
  return headsOf(words.form(last - 1)).class
}

function headsOf(form: Form): HeadStart {
  const { text } = form
  form.heads ??= {
    class: classWithin(text, 0, 0, text.length) || compoundClass(text),
    goesOn: headWords().lookup.goesOn(text),
  }
  return form.heads
}

/** The class of the longest listed form that begins at `start` and ends behind `least`, with an ending up to `end`; or 0. */
function classWithin(text: string, start: number, least: number, end: number): number {
  const { lookup } = headWords()
  const count = lookup.prefixes(text, start, end, found)
  for (let i = count - 1; i >= 0; i--)
    if (found[2 * i + 1] > least && nounEnding(text, found[2 * i + 1], end) !== undefined)
      return lookup.values(found[2 * i])[0]
  return 0
}

/** ট্রাকচালক drives as a চালক does: the class of a word's end, if that is a word of some length; or 0. */
function compoundClass(text: string): number {
  for (let start = 2; start + SHORTEST <= text.length; start++) {
    const found = classWithin(text, start, start + SHORTEST - 1, text.length)
    if (found > 0) return found
  }
  return 0
}

const SHORTEST = 4
