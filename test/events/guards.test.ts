import { expect, it } from 'vitest'
import { ANY, bitOf, Guards } from '../../src/events/triggers/guards.js'
import { testsOf } from '../../src/events/triggers/tests.js'

const WORDS = ['পুলিশ', 'আদালত', 'মাঠ']

/** The guards of one row with these conditions. */
function guardsOf(when: readonly string[], unless: readonly string[] = []): Guards {
  const conditions = (texts: readonly string[]) =>
    texts.map((text) => {
      const [name, values] = text.split(':')
      return { name, values: values.split('|') }
    })
  const row = { when: conditions(when), unless: conditions(unless) } as never
  return new Guards([testsOf(row, (word) => WORDS.indexOf(word))])
}

/** What stands in the sentence, and the word before. */
function passes(guards: Guards, present: string, before = ''): boolean {
  const isPresent = Uint8Array.from(WORDS, (word) => (present.includes(word) ? 1 : 0))
  return guards.letPass(0, isPresent, before === '' ? ANY : bitOf(before.charCodeAt(0)))
}

it('a row that wants a word in the sentence waits for one of its own', () => {
  const guards = guardsOf(['near:পুলিশ|আদালত'])
  expect(passes(guards, '')).toBe(false)
  expect(passes(guards, 'মাঠ')).toBe(false)
  expect(passes(guards, 'মাঠ আদালত')).toBe(true)
})

it('a row that wants a word before it waits for its first letter', () => {
  const guards = guardsOf(['before:বাল্য|মাছ'])
  expect(passes(guards, '', 'বাল্যবিবাহ')).toBe(true)
  expect(passes(guards, '', 'মাছের')).toBe(true)
  expect(passes(guards, '', 'গরু')).toBe(false)
  expect(passes(guards, '')).toBe(true)
})

it('of several words it waits for the first letter of the last', () => {
  const guards = guardsOf(['before:টক শো'])
  expect(passes(guards, '', 'শোতে')).toBe(true)
  expect(passes(guards, '', 'টক')).toBe(false)
})

it.each(['before:#|মাছ', 'before:-কে', 'before:২৪ ঘণ্টা'])('%s is left to its test', (condition) => {
  expect(passes(guardsOf([condition]), '', 'গরুকে')).toBe(true)
})

it('what must not stand there, and rows without conditions, hold nothing back', () => {
  expect(passes(guardsOf([], ['near:পুলিশ', 'before:মাছ']), '', 'গরু')).toBe(true)
  expect(passes(guardsOf([]), '')).toBe(true)
})

it('of several rows each has its own', () => {
  const tests = ['near:পুলিশ', 'near:মাঠ'].map((text) =>
    testsOf({ when: [{ name: 'near', values: [text.slice(5)] }], unless: [] } as never, (word) =>
      WORDS.indexOf(word),
    ),
  )
  const guards = new Guards(tests)
  const isPresent = Uint8Array.of(0, 0, 1)
  expect([0, 1].map((row) => guards.letPass(row, isPresent, ANY))).toEqual([false, true])
})
