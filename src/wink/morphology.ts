import { packed as actionNouns } from '../generated/words/action-nouns.js'
import { packed as countNouns } from '../generated/words/count-nouns.js'
import { packed as genericNames } from '../generated/words/generic-names.js'
import { packed } from '../generated/words/stopwords.js'
import { packed as topics } from '../generated/words/topics.js'
import { analyseVerb, lemma, pronounReadings } from '../lexicon/index.js'
import { column, parseList, records } from '../lists/index.js'
import { normalForm } from '../script/index.js'

const BENGALI = /[\u0985-\u09df]/

/** A token in the normal form of lists and lexicon, Latin letters lower-cased. */
export function normalToken(token: string): string {
  return normalForm(token.toLowerCase())
}

/** The dictionary form: `করা` for করেছিলেন, `শ্রমিক` for শ্রমিকদের; other scripts as they are. */
export function lemmaOf(token: string): string {
  const normal = normalToken(token)
  return BENGALI.test(normal) ? lemma(normal, isNoun) : normal
}

let nouns: ReadonlySet<string> | undefined

/** Whether a stem is a listed noun: ভোটের is of ভোট, not of ভো with টের behind it. */
function isNoun(stem: string): boolean {
  nouns ??= new Set(
    [
      column(parseList(countNouns), 'form'),
      column(parseList(actionNouns), 'form'),
      column(parseList(genericNames), 'words'),
      column(parseList(topics), 'words'),
    ]
      .flat()
      .flatMap((words) => words.split(' ')),
  )
  return nouns.has(stem)
}

/**
 * The lemma with the spellings folded that writers mix: ঈ/ই, ঊ/উ, ণ/ন, চন্দ্রবিন্দু and joiners. It is a
 * key for search, no word: `সরকারি` and `সরকারী` have the same.
 */
export function stemOf(token: string): string {
  return lemmaOf(token).replace(
    /[\u09c0\u09c2\u0988\u098a\u09a3\u0981\u200c\u200d]/g,
    (sign) => FOLDED.get(sign) ?? '',
  )
}

/** ী as ি, ূ as ু, ঈ as ই, ঊ as উ, ণ as ন; চন্দ্রবিন্দু and joiners fall away. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u09c0', '\u09bf'],
  ['\u09c2', '\u09c1'],
  ['\u0988', '\u0987'],
  ['\u098a', '\u0989'],
  ['\u09a3', '\u09a8'],
])

const CLASS_TO_POS: Readonly<Record<string, string>> = {
  adverb: 'ADV',
  conjunction: 'CCONJ',
  determiner: 'DET',
  particle: 'PART',
  postposition: 'ADP',
  pronoun: 'PRON',
  verb: 'VERB',
}

let classes: ReadonlyMap<string, string> | undefined

function wordClasses(): ReadonlyMap<string, string> {
  classes ??= new Map(records(parseList(packed)).map((row) => [row.word, row.class]))
  return classes
}

/** Whether a word in normal form is on the list of stop words. */
export function isStopWord(normal: string): boolean {
  return wordClasses().has(normal)
}

/** The part of speech a word has by itself, without its sentence: a lookup, no tagger. */
export function partOfSpeech(normal: string, category: string): string {
  switch (category) {
    case 'number':
      return 'NUM'
    case 'punctuation':
      return 'PUNCT'
    case 'tabCRLF':
      return 'SPACE'
    case 'word':
      break
    case 'url':
    case 'email':
      return 'X'
    case 'mention':
    case 'hashtag':
      return 'PROPN'
    default:
      return 'SYM'
  }
  if (!BENGALI.test(normal)) return 'X'
  const listed = CLASS_TO_POS[wordClasses().get(normal) ?? '']
  if (listed !== undefined) return listed
  if (pronounReadings(normal).length > 0) return 'PRON'
  const [verb] = analyseVerb(normal)
  return verb !== undefined && verb.mostly === 'verb' ? 'VERB' : 'NOUN'
}
