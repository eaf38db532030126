import { expect, it } from 'vitest'
import { checkList, shown } from '../../src/core/expect.js'

it.each([undefined, [], ['a']])('%j may stand where a list is expected', (value) =>
  expect(() => checkList('names', value, 'a list')).not.toThrow(),
)

it.each([[null], ['a'], [{ 0: 'a', length: 1 }]])('%j may not', (value) =>
  expect(() => checkList('names', value, 'a list of names')).toThrow(
    `names is ${JSON.stringify(value)}: expected a list of names`,
  ),
)

it.each([
  [undefined, 'undefined'],
  [new Date(0), 'a Date'],
  [7n, 'a bigint'],
  [() => 1, 'a function'],
  [Symbol('x'), 'a symbol'],
  ['x'.repeat(100), `"${'x'.repeat(79)}…`],
])('a message shows %o as %s', (value, text) => expect(shown(value)).toBe(text))

it('what JSON cannot hold is named all the same', () => {
  const round: { self?: object } = {}
  round.self = round
  expect(shown(round)).toBe('an object that JSON cannot hold')
})
