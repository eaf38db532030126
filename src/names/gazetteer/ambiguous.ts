import { packed } from '../../generated/gazetteer/ambiguous-buckets.js'
import { ambiguous as lists } from '../../generated/gazetteer/index.js'
import { type Buckets, readBuckets } from '../../lists/buckets.js'
import { PackedRows } from '../../lists/packed-rows.js'
import { formHash } from '../words/forms.js'
import { bucketsOfAmbiguous } from './entry-forms.js'

/** Evidence for one reading of a form that is a name and a word, or two names. */
export interface Cue {
  /**
   * - `PREV`, `NEXT`: the word beside it, with any ending
   * - `TITLE`: a title stands before it; `SURNAME`: a family name behind it
   * - `CASE`: it carries a case ending
   * - `TYPE`: a name of that type stands beside it
   * - `WORD`: the word is somewhere in the sentence
   */
  readonly kind: 'PREV' | 'NEXT' | 'TITLE' | 'SURNAME' | 'CASE' | 'TYPE' | 'WORD'
  readonly word: string
  /** The same, word by word. */
  readonly words: readonly string[]
}

export interface Ambiguity {
  /** What the form is without evidence. */
  readonly isName: boolean
  readonly whenName: readonly Cue[]
  readonly whenWord: readonly Cue[]
}

interface Forms {
  readonly rows: PackedRows
  readonly buckets: Buckets
  /** What was asked before, by the form's hash. */
  readonly known: Map<number, Ambiguity | undefined>
}

let forms: Forms | undefined

/** What the lists of ambiguous forms say of a form. */
export function ambiguityOf(form: string): Ambiguity | undefined {
  forms ??= open()
  const hash = formHash(form)
  if (!forms.known.has(hash)) forms.known.set(hash, read(forms, hash))
  return forms.known.get(hash)
}

function open(): Forms {
  const rows = new PackedRows(lists)
  return { rows, buckets: readBuckets(packed, rows.sum) ?? bucketsOfAmbiguous(rows), known: new Map() }
}

/** A form may be a place, an organisation and a word: what speaks for either speaks for a name. */
function read({ rows, buckets }: Forms, hash: number): Ambiguity | undefined {
  let isName = false
  const whenName: Cue[] = []
  const whenWord: Cue[] = []
  let found = false
  for (const row of buckets.rowsOf(hash & buckets.mask)) {
    const [form, , standard, forName, forWord] = rows.cells(row)
    if (formHash(form) !== hash) continue
    found = true
    if (standard === 'name') isName = true
    whenName.push(...cuesOf(forName))
    whenWord.push(...cuesOf(forWord))
  }
  return found ? { isName, whenName, whenWord } : undefined
}

function cuesOf(cell: string): Cue[] {
  return cell
    .split('|')
    .map((cue) => cue.trim())
    .filter((cue) => cue !== '')
    .map((cue) => {
      const colon = cue.indexOf(':')
      if (colon > 0) return makeCue(cue.slice(0, colon) as Cue['kind'], cue.slice(colon + 1).trim())
      return cue === 'TITLE' || cue === 'SURNAME' || cue === 'CASE' ? makeCue(cue, '') : makeCue('WORD', cue)
    })
}

function makeCue(kind: Cue['kind'], word: string): Cue {
  return { kind, word, words: word.split(' ') }
}
