import { packed } from '../../../generated/words/events/phrase-stops.js'
import { parseList, records } from '../../../lists/index.js'
import type { Form, PhrasePart } from '../../triggers/form.js'

let stops: Map<string, string> | undefined

function kindOf(word: string): string | undefined {
  stops ??= new Map(records(parseList(packed)).map((row) => [row.word, row.kind]))
  return stops.get(word)
}

/** What a word can be of a noun phrase, by `data/words/events/phrase-stops.tsv`. */
export function phrasePartOf(form: Form): PhrasePart {
  form.phrasePart ??= partOf(form)
  return form.phrasePart
}

function partOf({ text, stem, verbs }: Form): PhrasePart {
  const own = kindOf(text)
  if (own === 'pronoun') return own
  const kind = own ?? kindOf(stem)
  if (kind === 'adverb' || kind === 'degree' || kind === 'adjective') return kind
  if (kind !== undefined) return 'none'
  if (MANNER.test(text)) return 'adverb'
  return verbs.length === 0 || verbs[0].also.includes('noun') ? 'noun' : 'none'
}

/** ব্যাপকভাবে, but not ভাবে */
const MANNER = /.ভাবে[ইও]?$/u
