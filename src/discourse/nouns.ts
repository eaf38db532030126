import { commonNoun, narrowerNouns } from './chain-words.js'
import { grammarWords } from './grammar-words.js'
import { lastWord } from './head-classes.js'
import { type Head, lists } from './lists.js'

/** The noun of a description that says who or what is meant: তরুণ of এক তরুণ; of নিহত and কেউ none. */
export function tellingNoun(description: string): Head | undefined {
  const noun = lastWord(description)
  const [found] = lists().heads.exact(noun)
  return found === undefined || found.subtype === 'participle' || grammarWords('anybody').has(noun)
    ? undefined
    : found
}

/** Whether two nouns may be of one: তরুণ and যুবক as they are listed, গাড়ি and ট্রাক. */
export function isOneNoun(a: string, b: string): boolean {
  if (a === b) return true
  const [one, other] = [commonNoun(a), commonNoun(b)]
  return one === other || narrowerNouns(one).includes(other) || narrowerNouns(other).includes(one)
}
