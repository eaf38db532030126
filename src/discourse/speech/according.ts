import { endsInGenitive } from '../../lexicon/index.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import { lists, type ReportingCue } from '../lists.js'
import type { View } from '../view.js'

/** Whether a token closes a genitive: a name or a noun in র. */
export function isGenitive(view: View, token: number): boolean {
  if (token < 0 || view.isMark(token)) return false
  const name = view.nameAt[token]
  if (name >= 0) {
    const grammaticalCase = view.document.names[name].case
    return grammaticalCase === 'GEN' || grammaticalCase === 'GEN.PL' || grammaticalCase === 'OBJ.PL'
  }
  const word = view.word(token)
  return endsInGenitive(word) && lists().heads.exact(word).length === 0
}

/** চুক্তি অনুযায়ী, … · খসড়া অনুসারে, …: a document needs no ending. */
export function isDocument(view: View, cue: number, { head }: ReportingCue): boolean {
  return (
    grammarWords('by-document').has(head) && DOCUMENTS.has(view.form(cue - 1)?.heads.own?.value.subtype ?? '')
  )
}

const DOCUMENTS: ReadonlySet<string> = new Set(['document', 'text'])

/** A genitive cue opens the words it reports: a comma, a colon or another clause follows. */
export function standsOff(view: View, last: number, limit: number, reporting: ReportingCue): boolean {
  if (last >= limit) return false
  if (view.isMarkOf(last, ',:;—–')) return true
  return endsAs(reporting.head, 'no-comma-ending')
}
