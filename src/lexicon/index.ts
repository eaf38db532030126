export { lemma } from './lemma.js'
export { DoubleArray } from './lists/double-array.js'
export { column, LIST_FORMAT, type List, packList, parseList, records } from './lists/list.js'
export { packSteps, readSteps } from './lists/steps.js'
export { WordKinds } from './lists/word-kinds.js'
export { Lookup, type Match } from './lookup.js'
export { endsInGenitive } from './nouns/genitive.js'
export type { NounCase, NounEnding } from './nouns/noun-ending.js'
export {
  nounEnding,
  type StemCandidate,
  stemCandidates,
} from './nouns/noun-endings.js'
export { type Deixis, type PronounClass, type PronounReading, pronounReadings } from './pronouns.js'
export { stopwords } from './stopwords.js'
export type { Aspect, Honour, Register, Tense, VerbForm, VerbReading } from './verbs/verb-features.js'
export { analyseVerb } from './verbs/verbs.js'
