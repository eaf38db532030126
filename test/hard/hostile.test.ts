import { afterEach, describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/index.js'
import { readGazetteer } from '../../src/names/index.js'

const WORDS = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'then']

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

describe('names of things every object has', () => {
  it.each(WORDS.filter((word) => word !== '__proto__'))('%s is a name like any other', (word) => {
    const gazetteers = [
      readGazetteer(`name\ttype\twikidata\n${word}\tORG\t\nসবুজবাড়ি ${word}\tORG\t`, 'hostile.tsv'),
    ]
    const text = `আজ ${word} ঢাকায় সভা করেছে। ${word}, ${word}: ${word} ১২ জন।`
    const { entities } = createExtractor({ gazetteers }).extract(text)
    const found = entities.flatMap(({ mentions }) => mentions).filter((mention) => mention.text === word)
    expect(found.length).toBeGreaterThan(0)
  })

  it.each(WORDS)('%s in a text is read as text', (word) => {
    const text = `পুলিশ ${word}কে ${word} থেকে ${word} মাসে গ্রেপ্তার করেছে, বলেন ${word}।\n${word}\n${word}: ১ মে ২০২৫\n${word}/${word}`
    expect(() => createExtractor().extract(text)).not.toThrow()
  })

  it('__proto__ is no name', () => {
    expect(() => readGazetteer('name\ttype\n__proto__\tORG', 'hostile.tsv')).toThrow(
      'hostile.tsv:2: "__proto__"',
    )
  })

  it('options do not reach the prototype', () => {
    const options = JSON.parse('{"publishedAt":"2025-03-01","__proto__":{"polluted":true}}')
    expect(() => createExtractor().extract('ঢাকায় আজ সভা।', options)).toThrow('there is no option "__proto__"')
  })
})
