import { mark, pipeline, type Region, type Stage } from '../../../src/core/index.js'
import { dates, labelDate } from '../../../src/dates/index.js'
import { homograph } from '../../../src/lexicon/homographs.js'
import {
  analyseVerb,
  lemma,
  nounEnding,
  pronounReadings,
  stemCandidates,
  stopwords,
} from '../../../src/lexicon/index.js'
import { labelName, names } from '../../../src/names/index.js'
import { labelCounted, labelNumber, numbers } from '../../../src/numbers/index.js'
import { type PageLayer, page } from '../../../src/page/index.js'
import { script } from '../../../src/script/index.js'
import { sentences, tokens } from '../../../src/tokens/index.js'
import { createWink } from '../../../src/wink/index.js'
import { isStopWord, lemmaOf, partOfSpeech, stemOf } from '../../../src/wink/morphology.js'
import { eventReader } from '../events.js'
import { phraseMarks } from '../phrases.js'

export interface Setting {
  readonly publishedAt?: string
  readonly region: Region
}

/** What each stage makes of a text, as the tests of its fixtures compare it. */
export const READERS: Readonly<Record<string, (text: string, setting: Setting) => string>> = {
  page: (source, setting) => {
    const { page: found, alignment } = pages.run({ source, ...setting })
    const marks = found.excluded.map((region) => ({
      ...alignment.toSource(region),
      label: region.kind as string,
    }))
    if (found.title !== null) marks.push({ ...alignment.toSource(found.title), label: 'title' })
    return `${mark(source, marks)}${found.created.value}${JSON.stringify(found.dateline)}`
  },
  tokens: (source, setting) => {
    const document = split.run({ source, ...setting })
    return JSON.stringify([document.tokens, document.sentences])
  },
  lexicon: (source) => source.split(' ').map(wordReadings).join('\n'),
  wink: (source) => {
    wink ??= createWink({ pipe: ['sbd', 'negation'] })
    const negated = wink.readDoc(source).tokens().out(wink.its.negationFlag)
    const words = source.split(' ')
    return [
      ...negated,
      ...words.map(
        (word) => `${lemmaOf(word)} ${stemOf(word)} ${isStopWord(word)} ${partOfSpeech(word, 'word')}`,
      ),
    ].join('\n')
  },
  numbers: (source, setting) => {
    const document = quantities.run({ source, ...setting })
    return document.numbers
      .map(
        (number) =>
          `${number.start} ${number.end} ${labelNumber(number)} ${labelCounted(number, document.text)}`,
      )
      .join('\n')
  },
  dates: (source, setting) => {
    const document = days.run({ source, ...setting })
    return document.dates.map((date) => `${date.start} ${date.end} ${labelDate(date)}`).join('\n')
  },
  names: (source, setting) => {
    const document = named.run({ source, ...setting })
    return JSON.stringify([
      document.names.map((name) => [name.start, name.end, labelName(name), name.entry !== null]),
      document.titles.map(({ start, end }) => [start, end]),
    ])
  },
  phrases: (source, setting) => mark(source, phraseMarks(source, setting)),
  events: (source, setting) => {
    const document = eventReader.run({ source, ...setting })
    const { events, quotes, attributions, entities } = document
    const mentions = document.mentions.map(({ start, end, kind }) => [start, end, kind])
    return JSON.stringify([events, quotes, attributions, entities, mentions], (key, value) =>
      key === 'confidence' || key === 'rule' ? undefined : value,
    )
  },
}

/** A page that is all article, so that lines of nothing but numbers are read, too. */
const allArticle: Stage<object, PageLayer> = {
  name: 'page',
  run: () => ({
    page: { title: null, dateline: null, excluded: [], created: { value: null, source: 'none' } },
  }),
}

let wink: ReturnType<typeof createWink> | undefined

const pages = pipeline().use(script()).use(page())
const split = pipeline().use(script()).use(allArticle).use(tokens()).use(sentences())
const quantities = split.use(numbers())
const days = pages.use(tokens()).use(sentences()).use(numbers()).use(dates())
const named = days.use(names())

function wordReadings(word: string): string {
  const endings = Array.from({ length: Math.min(6, word.length - 1) }, (_, i) =>
    nounEnding(word, word.length - 1 - i, word.length),
  )
  return JSON.stringify([
    analyseVerb(word, 0, word.length),
    endings,
    stemCandidates(word, 0, word.length),
    pronounReadings(word),
    homograph(word, 0, word.length),
    lemma(word),
    stopwords().has(word),
  ])
}
