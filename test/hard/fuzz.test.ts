import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { fuzz } from './fuzz.js'
import { faultsOf } from './whole.js'

/** `npm run fuzz -- 200000` is the long run: bundled, it takes less than half the time of the tests. */
const COUNT = Number(process.env.FUZZ ?? 2000)
const SEED = Number(process.env.FUZZ_SEED ?? 20251121)
const BATCH = 200

describe('mutated news', () => {
  it.each(Array.from({ length: Math.ceil(COUNT / BATCH) }, (_, i) => i * BATCH))(
    'documents %i and on are whole',
    (from) => expect(fuzz(from, Math.min(COUNT, from + BATCH), SEED)).toEqual([]),
    120_000,
  )
})

describe('what makes a document unsound is seen', () => {
  const text = 'ঢাকায় গতকাল ক্ষুদ্র ব্যবসায়ীদের সভায় মন্ত্রী রহিম উদ্দিন পাঁচজনকে পুরস্কার দেন, জানিয়েছে পুলিশ।'
  const sound = () => JSON.parse(JSON.stringify(extract(text)))
  type Loose = ReturnType<typeof sound>
  const FAULTS: readonly (readonly [name: string, damage: (document: Loose) => void, fault: RegExp])[] = [
    ['a span elsewhere', ({ numbers }) => numbers[0].start--, /^numbers\.0 is not/],
    [
      'half a character',
      ({ sentences }) => Object.assign(sentences[0], { end: 1, text: 'ঢ' }),
      /cuts a grapheme$/,
    ],
    [
      'an entity that is not there',
      ({ events }) => events[0].args.push({ role: 'agent', entity: 'E99' }),
      /^entity E99$/,
    ],
    [
      'a kind that the schema lacks',
      ({ numbers }) => Object.assign(numbers[0], { kind: 'odd' }),
      /^numbers\.0\.kind: /,
    ],
  ]
  it('and a sound one is not', () => {
    expect(sound().events.length * sound().numbers.length).toBeGreaterThan(0)
    expect(faultsOf(sound(), text)).toEqual([])
  })
  it.each(FAULTS)('%s', (_, damage, fault) => {
    const document = sound()
    damage(document)
    expect(faultsOf(document, text)).toContainEqual(expect.stringMatching(fault))
  })
})
