import { endsInGenitive } from '../../../lexicon/index.js'
import { endsAs, grammarWords } from '../../grammar-words.js'
import { lists, type ReportingCue } from '../../lists.js'
import type { View } from '../../view.js'

/** Longest gloss in brackets between a body and what it says, in tokens. */
const GLOSS = 5

/** অ্যাসোসিয়েশনের | (বিজেএমএ) হিসাবে, বিজেপির | অবশ্য দাবি: the token before a gloss or an adverb that ends at a token, or itself. */
export function beforeGloss(view: View, token: number): number {
  if (token > 0 && view.isOf(token, 'between-owner')) return token - 1
  if (!view.isMarkOf(token, ')')) return token
  for (let at = token - 1; at > 0 && token - at <= GLOSS; at--) if (view.isMarkOf(at, '(')) return at - 1
  return token
}

/** Whether a token closes a genitive: a name or a noun in র. */
export function isGenitive(view: View, at: number): boolean {
  const token = beforeGloss(view, at)
  if (token < 0 || view.isMark(token)) return false
  const name = view.nameAt[token]
  if (name >= 0) {
    const { case: grammaticalCase, type, suffix, last } = view.document.names[name]
    // রোনাল্ড রুইভাঙ্গার দাবি, …: a foreign name may swallow its ending.
    const isSwallowed =
      type === 'PER' && suffix === '' && last === token + 1 && endsInGenitive(view.word(token))
    return (
      grammaticalCase === 'GEN' || grammaticalCase === 'GEN.PL' || grammaticalCase === 'OBJ.PL' || isSwallowed
    )
  }
  const word = view.word(token)
  return endsInGenitive(word) && lists().heads.exact(word).length === 0
}

/** Where the verbal noun ends that tells what is rumoured: হওয়ার in হওয়ার যে গুঞ্জন; or -1. */
export function rumouredBefore(view: View, rumour: number): number {
  const at = view.isOf(rumour - 1, 'that-clause') ? rumour - 2 : rumour - 1
  const isDeed = at >= 0 && view.verbs(at).some(({ form }) => form === 'verbal-noun')
  return isDeed && endsInGenitive(view.word(at)) ? at + 1 : -1
}

/** চুক্তি অনুযায়ী, … · খসড়া অনুসারে, …: a document needs no ending. */
export function isDocument(view: View, cue: number, { head }: ReportingCue): boolean {
  if (!grammarWords('by-document').has(head)) return false
  return view.isOf(cue - 1, 'plan') || DOCUMENTS.has(view.form(cue - 1)?.heads.own?.value.subtype ?? '')
}

const DOCUMENTS: ReadonlySet<string> = new Set(['document', 'text'])

/** A genitive cue opens the words it reports: a comma, a colon or another clause follows. */
export function standsOff(view: View, last: number, limit: number, reporting: ReportingCue): boolean {
  if (last >= limit) return false
  if (view.isMarkOf(last, ',:;—–')) return true
  return endsAs(reporting.head, 'no-comma-ending')
}
