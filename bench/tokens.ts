/**
 * Tokens of Bengali text: `npx tsx bench/tokens.ts [FILE]`. wink-nlp runs on the same text in the same
 * run, with our Bengali model and no annotation beside tokens, which is the least it can do. Both have to
 * find nearly the same words.
 */
import { readFileSync } from 'node:fs'
import type { ItemToken } from 'wink-nlp'
import { normalForm } from '../src/script/index.js'
import { tokenize } from '../src/tokens/tokenize.js'
import { NUMBER, WORD } from '../src/tokens/types.js'
import { createWink } from '../src/wink/index.js'
import { best, madeUpText, megabytesPerSecond } from './made-up.js'

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

const nlp = createWink({ pipe: [] })
let theirs = 0
const winkTime = best(5, () => {
  theirs = 0
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
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
