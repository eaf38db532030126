import { ambiguous as lists } from '../../generated/gazetteer/index.js'
import { parseList } from '../../lexicon/index.js'
import { formHash } from './forms.js'

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

let built: Map<number, Ambiguity> | undefined

/** What the lists of ambiguous forms say of a form. */
export function ambiguityOf(form: string): Ambiguity | undefined {
  built ??= build(lists)
  return built.get(formHash(form))
}

function build(packed: readonly string[]): Map<number, Ambiguity> {
  const map = new Map<number, Ambiguity>()
  for (const list of packed)
    for (const [form, , standard, whenName, whenWord] of parseList(list).rows) {
      const hash = formHash(form)
      // A form may be a place, an organisation and a word: what speaks for either speaks for a name.
      const other = map.get(hash)
      map.set(hash, {
        isName: standard === 'name' || other?.isName === true,
        whenName: [...(other?.whenName ?? []), ...cuesOf(whenName)],
        whenWord: [...(other?.whenWord ?? []), ...cuesOf(whenWord)],
      })
    }
  return map
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
