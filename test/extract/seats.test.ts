import { expect, it } from 'vitest'
import { numbersOf } from '../../src/extract/readers.js'

it.each([
  ['ভোলা-১, ২ ও ৩ আসনে ১২ জন লড়ছেন।', ['১২ জন']],
  ['ভোলা-১, ২ জন আহত।', ['২ জন']],
])('no number of a list of seats is a quantity: %s', (source, found) => {
  expect(numbersOf({ source, region: 'BD' }).numbers.map(({ text }) => text)).toEqual(found)
})
