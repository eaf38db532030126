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
