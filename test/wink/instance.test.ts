import { describe, expect, it } from 'vitest'
import { createWink } from '../../src/wink/index.js'

const PATTERNS = [{ name: 'office', patterns: ['[প্রধান|নির্বাচন] কমিশন'] }]

describe('createWink', () => {
  it('replaces its instance when it has met many words, and still knows its patterns', () => {
    const nlp = createWink({ pipe: ['sbd', 'cer'], maxWords: 50 })
    expect(nlp.learnCustomEntities(PATTERNS)).toBe(1)
    const first = nlp.readDoc('নির্বাচন কমিশন বসেছে।')
    for (let i = 0; i < 200; i++) {
      const doc = nlp.readDoc(
        `শব্দ${'কখগঘঙচছজঝঞ'[i % 10]}${'টঠডঢতথদধনপ'[Math.floor(i / 10) % 10]} নির্বাচন কমিশন`,
      )
      expect(doc.customEntities().out()).toEqual(['নির্বাচন কমিশন'])
      expect(nlp.words).toBeLessThan(120)
    }
    expect(first.customEntities().out(nlp.its.type)).toEqual(['office'])
    expect(nlp.offsets(first)[0]).toEqual({ start: 0, end: 8 })
  })

  it.each(['  ঢাকা\u00a0 ও  চট্টগ্রাম।\n\n\tখুলনা', 'সম\u09df 😀x', '', ' '])('gives the offsets of %j', (text) => {
    const nlp = createWink({ pipe: ['sbd'] })
    const doc = nlp.readDoc(text)
    expect(nlp.offsets(doc).map(({ start, end }) => text.slice(start, end))).toEqual(
      doc.tokens().length() === 0 ? [] : doc.tokens().out(),
    )
  })

  it('brings sbd along for ner', () =>
    expect(
      createWink({ pipe: ['ner'] })
        .readDoc('শেখ হাসিনা')
        .entities()
        .out(),
    ).toEqual(['শেখ হাসিনা']))

  const wrong: readonly (readonly [options: object, message: RegExp])[] = [
    [{ maxWords: 0 }, /maxWords is 0: expected a whole number from 1/],
    [{ pipe: ['sdb'] }, /pipe has "sdb": expected sbd, negation/],
    [{ normal: 'stem' }, /normal is "stem": expected "form" or "lemma"/],
    [{ region: 'US' }, /region is "US": expected "BD" or "IN"/],
  ]
  it.each(wrong)('refuses %j', (options, message) => expect(() => createWink(options)).toThrow(message))

  it('refuses what is no text, and documents that are not its own', () => {
    const nlp = createWink({ pipe: [] })
    expect(() => nlp.readDoc(7 as never)).toThrow(/text is of type number/)
    expect(() => nlp.offsets(createWink({ pipe: [] }).readDoc('ঢাকা'))).toThrow(/not read by this instance/)
  })

  it('does not see the patterns of another', () => {
    const other = createWink({ pipe: ['sbd', 'cer'] })
    createWink({ pipe: ['sbd', 'cer'] }).learnCustomEntities(PATTERNS)
    expect(other.readDoc('নির্বাচন কমিশন').customEntities().length()).toBe(0)
  })
})
