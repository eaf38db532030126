import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { parse } from 'chrono-node'
import compromise from 'compromise'
import winkNLP, { type ItemToken, type Model } from 'wink-nlp'
import { Lookup } from '../../src/lexicon/index.js'
import { wordEnd } from '../../src/lexicon/letters.js'
import { toWords } from '../../src/numbers/index.js'
import { normalForm } from '../../src/script/index.js'
import { findSentences } from '../../src/tokens/sentences.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { createWink } from '../../src/wink/index.js'
import { madeUpNames, madeUpText } from '../made-up.js'
import { type Amount, type Measured, measured, nearlyEqual } from './measure.js'
import { amountOf, englishAmount, englishTexts } from './texts.js'

const require = createRequire(resolve('package.json'))
type Pair = readonly [Measured, Measured?]
const add = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** What the machine can do at most: decoding, looking at each code unit, and the engine's own normal form. */
export function limits(texts: readonly string[], amount: Amount): Measured[] {
  const bytes = texts.map((text) => Buffer.from(text))
  return [
    measured('limit: UTF-8 decoding', amount, () => add(bytes.map((each) => each.toString('utf8').length))),
    measured('limit: charCodeAt over all', amount, () => {
      let sum = 0
      for (const text of texts) for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 0x964) sum++
      return sum
    }),
  ]
}

/** Normal form beside NFC, on text that needs no edit and on words that need one each, by either. */
export function normalForms(texts: readonly string[]): Pair[] {
  const clean = texts.map(normalForm)
  const dirty = clean.map((text) =>
    (text.match(/[\p{L}\p{M}]*[োৌ][\p{L}\p{M}]*/gu) ?? []).join(' ').normalize('NFD'),
  )
  return [clean, dirty].flatMap((all, i): Pair[] => {
    const amount = amountOf(all)
    const kind = i === 0 ? 'clean text' : 'an edit in every word'
    const nfc = measured(`normalize('NFC'), ${kind}`, amount, () =>
      add(all.map((text) => text.normalize('NFC').length)),
    )
    const own = measured(`normal form, ${kind}`, amount, () =>
      add(all.map((text) => normalForm(text).length)),
    )
    nearlyEqual('normal form', own.count, nfc.count, 0)
    return [[own, nfc], [nfc]]
  })
}

/** Tokens and sentences beside wink with our Bengali model, the standard segmenter, and NLP.js. */
export function splitting(texts: readonly string[]): Pair[] {
  const all = texts.map(normalForm)
  const amount = amountOf(all)
  const words = (text: string) => {
    const { length, kinds } = tokenize(text)
    let count = 0
    for (let i = 0; i < length; i++) if (kinds[i] <= 1) count++
    return count
  }
  const own = measured('tokens', amount, () => add(all.map(words)))
  const nlp = createWink({ pipe: [] })
  const wink = measured('wink-nlp, our model, tokens only', amount, () =>
    add(
      all.map((text) => {
        let count = 0
        nlp
          .readDoc(text)
          .tokens()
          .each((token: ItemToken) => {
            const type = token.out(nlp.its.type)
            if (type === 'word' || type === 'number') count++
          })
        return count
      }),
    ),
  )
  nearlyEqual('words and numbers', own.count, wink.count, 0.03)
  const segmenter = new Intl.Segmenter('bn', { granularity: 'word' })
  const intl = measured('Intl.Segmenter, words', amount, () =>
    add(all.map((text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length)),
  )
  const { TokenizerBn } = require('@nlpjs/lang-bn')
  const tokenizer = new TokenizerBn()
  // The engine remembers how it split a string: each round has another.
  let round = 0
  const nlpjs = measured('@nlpjs/lang-bn, tokens', amount, () =>
    add(all.map((text) => tokenizer.tokenize(`${text}${' '.repeat(round++ % 50)}`, false).length)),
  )
  const split = all.map(tokenize)
  const sentences = measured('sentences', amount, () =>
    add(all.map((text, i) => findSentences(text, split[i]).length)),
  )
  const lines = new Intl.Segmenter('bn', { granularity: 'sentence' })
  const intlSentences = measured('Intl.Segmenter, sentences', amount, () =>
    add(all.map((text) => [...lines.segment(text)].length)),
  )
  return [
    [own, wink],
    [wink],
    [own, intl],
    [intl],
    [own, nlpjs],
    [nlpjs],
    [sentences, intlSentences],
    [intlSentences],
  ]
}

/** Two thousand names looked up at every word start, beside the Aho-Corasick packages where they are installed. */
export function lookups(): Pair[] {
  const names = madeUpNames(2_000)
  const text = madeUpText(10_000, names, 12)
  const amount = amountOf([text])
  const lookup = Lookup.of(names.map((name, i) => [name, i] as const))
  const scan = () => {
    let count = 0
    for (let at = 0; at < text.length; ) {
      const end = wordEnd(text, at, text.length)
      if (end === at) at++
      else {
        if (lookup.longest(text, at) !== undefined) count++
        at = end
      }
    }
    return count
  }
  const own = measured('lookup of 2,000 names', amount, scan)
  const rows: Pair[] = [[own]]
  for (const [name, make] of AUTOMATA) {
    try {
      const search = make(names)
      const row = measured(`${name}, every occurrence`, amount, () => search(text))
      if (row.count < own.count) throw new Error(`${name} found ${row.count}, fewer than ${own.count}`)
      rows.push([own, row], [row])
    } catch (error) {
      if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error
      console.error(`${name} is not installed and left out`)
    }
  }
  return rows
}

const AUTOMATA: readonly (readonly [string, (names: string[]) => (text: string) => number])[] = [
  [
    'ahocorasick',
    (names) => {
      const Automaton = require('ahocorasick')
      const automaton = new Automaton(names)
      return (text) => add(automaton.search(text).map(([, found]: [number, string[]]) => found.length))
    },
  ],
  [
    'modern-ahocorasick',
    (names) => {
      const module = require('modern-ahocorasick')
      const Automaton = module.default ?? module.AhoCorasick ?? module
      const automaton = new Automaton(names)
      return (text) => automaton.search(text).length
    },
  ],
]

/** Numbers written out, beside n2words, which has Bengali too. */
export async function writing(): Promise<Pair[]> {
  const numbers = Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 9_999_999)
  const amount = { bytes: numbers.length * 7, tokens: numbers.length, texts: 1 }
  const { toCardinal } = await import('n2words/bn-BD')
  const own = measured('numbers in words', amount, () => numbers.filter((n) => toWords(n) !== '').length)
  const rival = measured('n2words, Bengali', amount, () => numbers.filter((n) => toCardinal(n) !== '').length)
  nearlyEqual('numbers in words', own.count, rival.count, 0)
  return [[own, rival], [rival]]
}

/** English readers over English news of equal tokens: they do less, and nobody has them for Bengali. */
export function englishReaders(own: Measured, ownDates: Measured, amount: Amount): Pair[] {
  const texts = englishTexts(amount)
  const english = englishAmount(texts)
  const wink = winkNLP(require('wink-eng-lite-web-model') as Model)
  const winkRow = measured('wink-nlp, English, its whole pipe', english, () =>
    add(texts.map((text) => wink.readDoc(text).entities().length())),
  )
  const sample = texts.slice(0, Math.max(2, Math.ceil(texts.length / 20)))
  const compromiseRow = measured('compromise, English, three', englishAmount(sample), () =>
    add(sample.map((text) => compromise(text).people().length + compromise(text).places().length)),
  )
  const chronoRow = measured('chrono-node, English, dates', english, () =>
    add(texts.map((text) => parse(text, new Date('2025-03-01')).length)),
  )
  for (const row of [winkRow, compromiseRow, chronoRow])
    if (row.count === 0) throw new Error(`${row.what} found nothing`)
  return [
    [own, winkRow],
    [winkRow],
    [own, compromiseRow],
    [compromiseRow],
    [ownDates, chronoRow],
    [chronoRow],
  ]
}
