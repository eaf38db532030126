// Reads as many records as asked for and prints the heap after each fifth of them, in megabytes.
import { extractStream } from '../../dist/index.js'

const count = Number(process.argv[2])
const LETTERS = 'কখগঘচছজঝটডতদনপবমযরলশসহ'
// Caches are full after some 15,000 records of words that are all new; a short run has words that come again.
const NEW = count >= 60_000 ? count : 300
const word = (number) => {
  const n = number % NEW
  let word = ''
  for (let i = n + 1; i > 0; i = Math.floor(i / LETTERS.length)) word += `${LETTERS[i % LETTERS.length]}া`
  return word
}

function* records() {
  for (let i = 0; i < count; i++)
    yield i % 100 === 99
      ? { id: i, text: i }
      : { id: i, text: `${word(i)} মিয়াকে ${word(i * 7)}পুরে গ্রেপ্তার করেছে পুলিশ, ${i} টাকা জরিমানা।`, mark: word(i) }
}

const heaps = []
let bad = 0
let read = 0
for await (const result of extractStream(records())) {
  if ('error' in result) bad++
  if (++read % Math.ceil(count / 5) !== 0 && read !== count) continue
  globalThis.gc()
  heaps.push(process.memoryUsage().heapUsed / 2 ** 20)
}
console.log(JSON.stringify({ read, bad, heaps }))
