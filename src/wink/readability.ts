import type { RawDocument } from './contract.js'

/** Words a minute of a practised reader of Bengali news. */
const PACE = 180

/** Counts of a document. wink's Flesch score is of English: `fres` is null. */
export function readabilityStats(
  document: RawDocument,
  its: {
    type: (i: number, document: RawDocument) => string
    normal: (i: number, document: RawDocument) => string
  },
) {
  const complexWords: Record<string, number> = Object.create(null)
  let numOfWords = 0
  for (let i = 0; i < document.numOfTokens; i++) {
    if (its.type(i, document) !== 'word') continue
    numOfWords++
    const word = its.normal(i, document)
    const syllables = syllablesOf(word)
    if (syllables > 4) complexWords[word] = syllables
  }
  const seconds = Math.round((numOfWords / PACE) * 60)
  return {
    fres: null,
    sentiment: 0,
    numOfTokens: document.numOfTokens,
    numOfWords,
    numOfComplexWords: Object.keys(complexWords).length,
    complexWords,
    numOfSentences: document.sentences.length,
    readingTimeMins: Math.floor(seconds / 60),
    readingTimeSecs: seconds % 60,
  }
}

/** Vowels, written or inherent: every letter that is not joined to the next, without a closing consonant. */
function syllablesOf(word: string): number {
  const vowels = word.match(/[\u0985-\u0994\u09be-\u09cc]|[\u0995-\u09b9](?!\u09bc?[\u09be-\u09cd])/g) ?? []
  const closes = /[\u0995-\u09b9]\u09bc?$/.test(word) && vowels.length > 1
  return vowels.length - (closes ? 1 : 0)
}
