import { expect, it } from 'vitest'
import { mapped } from '../../src/core/mapped.js'

it('gives what map gives', () => {
  expect(mapped(['ক', 'খ'], (item, index) => `${item}${index}`)).toEqual(['ক0', 'খ1'])
  expect(mapped([], (item) => item)).toEqual([])
})
