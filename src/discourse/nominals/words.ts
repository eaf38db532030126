import { packed as packedAdverbs } from '../../generated/words/discourse/before-nouns.js'
import { packed as packedTraps } from '../../generated/words/discourse/nominal-traps.js'
import { stopwords } from '../../lexicon/index.js'
import { column, parseList } from '../../lists/index.js'
import type { Form } from '../form.js'
import { endsAs } from '../grammar-words.js'
import { lists } from '../lists.js'
import type { View } from '../view.js'

let adverbs: ReadonlySet<string> | undefined

/** Words before a noun that do not belong to it: পাশাপাশি, সরাসরি. */
function nonModifiers(): ReadonlySet<string> {
  adverbs ??= new Set(column(parseList(packedAdverbs), 'word'))
  return adverbs
}

let traps: ReadonlySet<string> | undefined

/** Written words that only look like a listed noun with an ending: হল, মারা, দায়ে, পক্ষে. */
export function isTrap(form: Form): boolean {
  form.trap ??= isTrapWord(form.text)
  return form.trap
}

function isTrapWord(word: string): boolean {
  traps ??= new Set(column(parseList(packedTraps), 'word'))
  return traps.has(word) || (endsAs(word, 'clitic') && traps.has(word.slice(0, -1)))
}

/** Adjectives and nouns that are listed as standing before a noun, or that end as such words do. */
export function isModifier(word: string): boolean {
  return lists().modifiers.exact(word).length > 0 || endsAs(word, 'modifier-ending')
}

/**
 * Whether an unlisted word may be the first part of a compound: a noun without an ending, as প্রতিরক্ষা and
 * সহযোগিতা in প্রতিরক্ষা সহযোগিতা চুক্তি.
 */
export function isBareNoun(view: View, token: number): boolean {
  if (!view.isWord(token) || view.dateAt[token] === 1) return false
  const form = view.form(token)
  form.bareNoun ??= isBare(form)
  return form.bareNoun
}

function isBare({ text, verbs }: Form): boolean {
  return (
    text.length > 2 &&
    // বিশ্ববিদ্যালয়, বাজার
    (!endsAs(text, 'inflected-ending') || lists().heads.exact(text).length > 0) &&
    !isDefinite(text) &&
    !stopwords().has(text) &&
    !nonModifiers().has(text) &&
    verbs.every((reading) => reading.mostly === 'other')
  )
}

/** ঘটনাটি | নৌকার কর্মীদের জানান: with the article a noun ends its own phrase; but কমিটি, কমিউনিটি, বৃষ্টি. */
function isDefinite(text: string): boolean {
  return text.length >= SHORTEST_DEFINITE && ARTICLE.test(text) && lists().heads.exact(text).length === 0
}

const ARTICLE = /[^্ি]টি$/u
const SHORTEST_DEFINITE = 6
