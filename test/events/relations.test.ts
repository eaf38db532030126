import { expect, it } from 'vitest'
import { publishEvents } from '../../src/events/index.js'
import { eventReader } from '../support/events.js'

/** How the events of a text hang together, as `Die subEventOf Casualty`. */
function relations(source: string): string[] {
  const events = publishEvents(eventReader.run({ source, publishedAt: '2025-03-12', region: 'BD' }))
  return events.flatMap(({ type, relations = [] }) =>
    relations.map(
      (relation) => `${type} ${relation.type} ${events.find(({ id }) => id === relation.event)?.type}`,
    ),
  )
}

const APART = 'মাঠে দর্শক ছিল কম। আকাশ ছিল মেঘলা।'

it.each([
  ['ঝড়ে হতাহতের সংখ্যা ১০। দুজন নিহত হয়েছেন।', ['Die subEventOf Casualty']],
  // Parts of a match are told all through its report, the dead right beside the sum.
  [`ঝড়ে হতাহতের সংখ্যা ১০। ${APART} দুজন নিহত হয়েছেন।`, []],
  [`বাংলাদেশ শ্রীলঙ্কাকে ৩ উইকেটে হারিয়েছে। ${APART} মুশফিক সেঞ্চুরি করেছেন।`, ['Performance subEventOf MatchResult']],
  // Of another polarity it is no part.
  ['ঝড়ে হতাহতের সংখ্যা ১০। কেউ নিহত হননি।', []],
])('%s', (text, expected) =>
  expect(relations(text).filter((each) => each.includes('subEventOf'))).toEqual(expected),
)

const twoTolls = (first: string, second: string) =>
  `এবিসি জানায়, ${first} ঢাকায় বিস্ফোরণে ৫ জন নিহত হন। এপি জানায়, ${second} ঢাকায় বিস্ফোরণে ৭ জন নিহত হন।`

it.each([
  [twoTolls('সোমবার', 'সোমবার'), ['Die conflictsWith Die']],
  // Of two years both may be right.
  [twoTolls('২০১৯ সালে', '২০২৪ সালে'), []],
])('%s', (text, expected) => {
  expect(
    eventReader.run({ source: text, region: 'BD' }).events.filter(({ type }) => type === 'Die').length,
  ).toBe(2)
  expect(relations(text).filter((each) => each.includes('conflictsWith'))).toEqual(expected)
})

it('the words by which a denial means what has been told before', () => {
  const source = 'কর্মকর্তারা অভিযোগ করেছেন, ফলাফলে কারচুপি হয়েছে। কমিশন সেই অভিযোগ নাকচ করেছে।'.normalize('NFC')
  const { events, text } = eventReader.run({ source, region: 'BD' })
  const filler = events
    .find(({ type }) => type === 'Deny')
    ?.args.find(({ role }) => role === 'content')?.filler
  const words = filler !== undefined && 'event' in filler ? filler.words : undefined
  expect(words && text.slice(words.start, words.end)).toBe('সেই অভিযোগ'.normalize('NFC'))
})
