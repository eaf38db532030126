import { packed } from '../generated/words/discourse/grammar-words.js'
import { Endings } from '../lists/endings.js'
import { WordKinds } from '../lists/index.js'

/** What words of `data/words/discourse/grammar-words.tsv` do. */
export type GrammarKind =
  | 'government'
  | 'of-suspect'
  | 'demonstrative'
  | 'demonstrative-of-set'
  | 'same'
  | 'shot'
  | 'doing-verb'
  | 'indefinite'
  | 'indefinite-many'
  | 'set-only-joined'
  | 'person-classifier'
  | 'member'
  | 'team'
  | 'force'
  | 'source'
  | 'including'
  | 'as'
  | 'as-thing'
  | 'tally'
  | 'term'
  | 'age-unit'
  | 'aged'
  | 'grade'
  | 'aboard'
  | 'another-one'
  | 'article'
  | 'thing-classifier'
  | 'high-court'
  | 'by-trade'
  | 'brought'
  | 'modifier-ending'
  | 'inflected-ending'
  | 'pronoun-before-noun-ending'
  | 'vague-if-emphatic'
  | 'become'
  | 'make'
  | 'done'
  | 'beside'
  | 'done-to'
  | 'only-first'
  | 'away'
  | 'partitive'
  | 'officer'
  | 'phone'
  | 'joint'
  | 'share'
  | 'share-of'
  | 'share-noun'
  | 'that'
  | 'mine'
  | 'child'
  | 'wrongdoer'
  | 'charge'
  | 'relative-participle'
  | 'participle-complement'
  | 'no-tail'
  | 'after'
  | 'points-to-matter'
  | 'matter'
  | 'hosts'
  | 'guests'
  | 'new'
  | 'won'
  | 'crowd'
  | 'also-happening'
  | 'written'
  | 'also'
  | 'any'
  | 'elder'
  | 'pairs'
  | 'committee'
  | 'report'
  | 'anybody'
  | 'follower'
  | 'name'
  | 'address'
  | 'named'
  | 'apposed-body'
  | 'party'
  | 'over'
  | 'union'
  | 'country'
  | 'home'
  | 'home-in'
  | 'head-of-state'
  | 'head-of-government'
  | 'not-in-office'
  | 'another'
  | 'copula'
  | 'are'
  | 'object-ending'
  | 'between-owner'
  | 'becoming'
  | 'declared'
  | 'times'
  | 'that-clause'
  | 'closes-words'
  | 'negation'
  | 'clitic'
  | 'conceding-tail'
  | 'passive'
  | 'vector'
  | 'plain-saying'
  | 'overheard'
  | 'source-subject'
  | 'news-of'
  | 'local'
  | 'passes-on'
  | 'cited'
  | 'citing'
  | 'nameless-ending'
  | 'towards'
  | 'intended-for'
  | 'source-line'
  | 'calls'
  | 'complement'
  | 'contrast'
  | 'pointed'
  | 'pointer'
  | 'pointing'
  | 'by-document'
  | 'no-comma-ending'
  | 'plural-object'
  | 'witness'
  | 'demand'
  | 'based'
  | 'one'
  | 'each-of'
  | 'body-noun'
  | 'same-body'
  | 'star'
  | 'level'
  | 'general-body'
  | 'branch'
  | 'go'
  | 'than'
  | 'of-force'
  | 'post'
  | 'asked'
  | 'island'
  | 'island-state'

const kinds = /* @__PURE__ */ new WordKinds<GrammarKind>(packed)

/**
 * The words of a kind.
 *
 * @throws Error when the list has no such kind: a fault of this library
 */
export function grammarWords(kind: GrammarKind): ReadonlySet<string> {
  return kinds.words(kind)
}

/** The kinds of which a word is one. */
export function grammarKindsOf(word: string): readonly GrammarKind[] {
  return kinds.kindsOf(word)
}

/** Whether a word ends with one of a kind: দায়িত্বরত with রত. */
export function endsAs(word: string, kind: GrammarKind): boolean {
  let known = endings.get(kind)
  if (known === undefined) {
    known = new Endings(grammarWords(kind))
    endings.set(kind, known)
  }
  return known.isOf(word)
}

const endings = new Map<GrammarKind, Endings>()

/** Whether a word begins with one of a kind: সূত্রের with সূত্র. */
export function beginsAs(word: string, kind: GrammarKind): boolean {
  for (const beginning of grammarWords(kind)) if (word.startsWith(beginning)) return true
  return false
}
