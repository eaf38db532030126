/**
 * Tokens of Bengali text: `npx tsx bench/tokens.ts [FILE]`. wink-nlp runs on the same text in the same
 * run, with the word, number and punctuation patterns of its English model made Bengali and no
 * annotation beside tokens, which is the least it can do. Both have to find nearly the same words.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { normalForm } from '../src/script/index.js'
import { tokenize } from '../src/tokens/tokenize.js'
import { NUMBER, WORD } from '../src/tokens/types.js'
import { best, madeUpText, megabytesPerSecond } from './made-up.js'

const require = createRequire(import.meta.url)
const winkNlp = require('wink-nlp')
const english = require('wink-eng-lite-web-model')

const LETTERS = '\\u0980-\\u09e3\\u09f0\\u09f1\\u200c\\u200d'
const DIGITS = '0-9\\u09e6-\\u09ef'
const PUNCTUATION = '[\\u0964\\u0965’\'‘`“”"\\[\\](){}…,.!;?/:–—-]'
const bengali = {
  ...english,
  core: () => {
    const core = english.core()
    const { trex } = core
    const word = `[${LETTERS}]+(?:[-’'][${LETTERS}]+)*`
    const number = `[${DIGITS}]+(?:[.,/:–-][${DIGITS}]+)*`
    trex.ltc = [
      [`^${word}$`, '', 1],
      [`^${word}${PUNCTUATION}$`, '', 15],
      [`^${number}$`, '', 2],
      [`^${PUNCTUATION}$`, '', 12],
      ['[\\t\\r\\n]+', '', 14],
    ]
    trex.rtc = [
      [word, 'g', 1],
      [number, 'g', 2],
      ['[a-z]+', 'gi', 1],
      [PUNCTUATION, 'g', 12],
    ]
    return core
  },
}

// Made-up text is as long as a document of wink-nlp may be: it numbers its tokens in 20 bits.
const text = (
  process.argv[2] ? normalForm(readFileSync(process.argv[2], 'utf8')) : madeUpText(250_000, [], 1)
).slice(0, 2_000_000)

let ours = 0
const ourTime = best(9, () => {
  const { length, kinds } = tokenize(text)
  ours = 0
  for (let i = 0; i < length; i++) if (kinds[i] === WORD || kinds[i] === NUMBER) ours++
})

const nlp = winkNlp(bengali, [])
let theirs = 0
const winkTime = best(5, () => {
  theirs = 0
  nlp
    .readDoc(text)
    .tokens()
    .each((token: { out: (its: unknown) => string }) => {
      const type = token.out(nlp.its.type)
      if (type === 'word' || type === 'number') theirs++
    })
})
const winkReadTime = best(3, () => nlp.readDoc(text))

console.log(`${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB of UTF-8`)
console.log(`tokenize   ${ours} words and numbers  ${megabytesPerSecond(text, ourTime).toFixed(0)} MB/s`)
console.log(
  `wink-nlp   ${theirs} words and numbers  ${megabytesPerSecond(text, winkTime).toFixed(1)} MB/s, reading alone ${megabytesPerSecond(text, winkReadTime).toFixed(1)} MB/s`,
)
console.log(
  `ratio      ${(winkTime / ourTime).toFixed(1)}, to reading alone ${(winkReadTime / ourTime).toFixed(1)}`,
)
if (Math.abs(ours - theirs) > 0.03 * ours)
  throw new Error(`${ours} words and numbers, wink-nlp found ${theirs}`)
