export { DoubleArray } from './double-array.js'
export { endsInGenitive } from './genitive.js'
export { lemma } from './lemma.js'
export { column, LIST_FORMAT, type List, packList, parseList, records } from './list.js'
export { Lookup, type Match } from './lookup.js'
export type { NounCase, NounEnding } from './noun-ending.js'
export {
  nounEnding,
  type StemCandidate,
  stemCandidates,
} from './noun-endings.js'
export { type Deixis, type PronounClass, type PronounReading, pronounReadings } from './pronouns.js'
export { packSteps, readSteps } from './steps.js'
export { stopwords } from './stopwords.js'
export type { Aspect, Honour, Register, Tense, VerbForm, VerbReading } from './verb-features.js'
export { analyseVerb } from './verbs.js'
export { WordKinds } from './word-kinds.js'
