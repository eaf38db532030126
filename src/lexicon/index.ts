export {
  column,
  DoubleArray,
  LIST_FORMAT,
  type List,
  packList,
  packSteps,
  parseList,
  readSteps,
  records,
  WordKinds,
} from '../lists/index.js'
export { lemma } from './lemma.js'
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
