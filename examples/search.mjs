// Searches Bengali articles with BM25, whatever the endings and spellings of their words.
// Usage: node examples/search.mjs fixtures/articles পুতিনের বৈঠক
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createWink } from 'ghotona/wink'
import BM25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer.js'

const [folder = 'fixtures/articles', ...query] = process.argv.slice(2)
const nlp = createWink({ pipe: ['sbd'] })
const { its } = nlp

/** The stems that say what a text is about. */
const terms = (text) =>
  nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
    .out(its.stem)

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
const bm25 = BM25Vectorizer()
for (const name of names) bm25.learn(terms(readFileSync(join(folder, name), 'utf8')))
const weights = bm25.out(its.docBOWArray)

const wanted = terms(query.join(' ') || 'পুতিনের বৈঠক')
const found = names
  .map((name, i) => ({ name, score: wanted.reduce((sum, term) => sum + (weights[i][term] ?? 0), 0) }))
  .filter(({ score }) => score > 0)
  .sort((a, b) => b.score - a.score)
for (const { name, score } of found) console.log(`${score.toFixed(2)} ${name}`)
