/**
 * Verb analysis over the words of news: `npx tsx bench/verbs.ts [FILE]`; without a file, over the articles
 * of the fixtures. Run with --expose-gc to measure memory.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { analyseVerb, lemma, nounEnding, stemCandidates } from '../src/lexicon/index.js'
import { normalForm } from '../src/script/index.js'
import { tokenize } from '../src/tokens/tokenize.js'
import { WORD } from '../src/tokens/types.js'
import { best } from './made-up.js'

const articles = readdirSync('fixtures/articles').map((name) =>
  readFileSync(`fixtures/articles/${name}`, 'utf8'),
)
const text = normalForm(
  process.argv[2] ? readFileSync(process.argv[2], 'utf8') : articles.join('\n').repeat(40),
)

globalThis.gc?.()
const before = process.memoryUsage()
const start = performance.now()
analyseVerb('করেন')
const load = performance.now() - start
globalThis.gc?.()
const after = process.memoryUsage()
const megabytes = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20
console.log(
  `load ${load.toFixed(0)} ms, ${globalThis.gc ? `${megabytes.toFixed(1)} MB` : 'memory not measured'}`,
)

const tokens = tokenize(text)
const words: number[] = []
for (let i = 0; i < tokens.length; i++) if (tokens.kinds[i] === WORD) words.push(i)
let verbs = 0
const report = (name: string, run: (start: number, end: number) => void) => {
  const time = best(9, () => {
    for (const i of words) run(tokens.starts[i], tokens.ends[i])
  })
  console.log(`${name.padEnd(16)} ${(words.length / 1000 / time).toFixed(1)} million words a second`)
}
for (const i of words) if (analyseVerb(text, tokens.starts[i], tokens.ends[i]).length > 0) verbs++
console.log(`${words.length} words, ${((100 * verbs) / words.length).toFixed(1)}% of them forms of a verb`)
if (verbs === 0 || verbs > words.length / 2) throw new Error('that is not news')
report('analyseVerb', (start, end) => analyseVerb(text, start, end))
report('stemCandidates', (start, end) => stemCandidates(text, start, end))
report('nounEnding', (start, end) => nounEnding(text, Math.max(start, end - 2), end))
report('lemma', (start, end) => lemma(text.slice(start, end)))
