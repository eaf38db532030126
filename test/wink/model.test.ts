import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import winkNLP, { type Model, type WinkMethods } from 'wink-nlp'
import bm25 from 'wink-nlp/utilities/bm25-vectorizer.js'
import similarity from 'wink-nlp/utilities/similarity.js'
import { unmark } from '../../src/core/index.js'
import { normalForm } from '../../src/script/index.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { createWinkModel } from '../../src/wink/index.js'
import { readCases } from '../support/cases.js'

let nlp: WinkMethods
beforeAll(() => {
  nlp = winkNLP(createWinkModel() as unknown as Model)
})

const list = (text: string, its?: unknown): unknown[] =>
  nlp
    .readDoc(text)
    .tokens()
    .out(its as never) as unknown as unknown[]

/** Tokens as the library cuts them, of a text in normal form. */
function own(text: string): string[] {
  const { length, starts, ends } = tokenize(text)
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]))
}

describe('tokens', () => {
  const texts = readCases('fixtures/cases/tokens/tokens.txt').map(({ marked }) =>
    normalForm(unmark(marked).text),
  )

  it.each(texts)('are those of the library: %s', (text) => expect(list(text)).toEqual(own(text)))

  it('keep the text, whatever it is', () => {
    const odd = fc
      .array(
        fc.constantFrom(
          ..."কখি্১২ab9 .,-–:/’'@#&%()“”।॥?!…\n\r\t|°৳$\u200d\u200c\u00a0\u200b😀",
          '👍🏽',
          'http://',
          '.com',
          '\ud83d',
        ),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(odd, (text) => {
        const joined = nlp.readDoc(text)
        const blanks = /[ \u00a0]/g
        expect((joined.tokens().out() as string[]).join('').replace(blanks, '')).toBe(
          text.replace(blanks, ''),
        )
      }),
      { numRuns: 300 },
    )
  })

  it('are found in time that grows with the text', () => {
    const time = (text: string) => {
      const start = performance.now()
      nlp.readDoc(text)
      return performance.now() - start
    }
    for (const part of ['a.', 'ক-১', '@a', 'a-', '১,', 'http://', '#১_', 'না ']) {
      time(part.repeat(200))
      expect(time(part.repeat(20_000)), part).toBeLessThan(8000)
    }
  })

  const types: readonly (readonly [token: string, type: string])[] = [
    ['ঢাকা', 'word'],
    ['জং-উনের', 'word'],
    ['১৫,০০০', 'number'],
    ['৳', 'currency'],
    ['।', 'punctuation'],
    ['#ঢাকা', 'hashtag'],
    ['@dhaka', 'mention'],
    ['😀', 'emoji'],
    ['https://example.org/ক', 'url'],
    ['prothomalo.com', 'url'],
    ['a@example.org', 'email'],
    ['+', 'symbol'],
    ['\n', 'tabCRLF'],
  ]
  it.each(types)('%j is of type %s', (token, type) => {
    expect(list(token, nlp.its.type)).toEqual([type])
  })
})

describe('words', () => {
  it('have one normal form for two spellings, and keep both', () => {
    const twice = 'সময\u09bc সম\u09df Covid COVID covid'
    expect(list(twice)).toEqual(['সময\u09bc', 'সম\u09df', 'Covid', 'COVID', 'covid'])
    expect(new Set(list(twice, nlp.its.normal))).toEqual(new Set(['সময\u09bc', 'covid']))
  })

  const lemmas: readonly (readonly [word: string, lemma: string, stem: string])[] = [
    ['করেছিলেন', 'করা', 'করা'],
    ['তাঁদের', 'তিনি', 'তিনি'],
    ['শ্রমিকদের', 'শ্রমিক', 'শ্রমিক'],
    ['সরকারী', 'সরকারী', 'সরকারি'],
    ['সরকারি', 'সরকারি', 'সরকারি'],
    ['London', 'london', 'london'],
  ]
  it.each(lemmas)('%s has the lemma %s and the stem %s', (word, lemma, stem) => {
    expect(list(word, nlp.its.lemma).map((one) => normalForm(String(one)))).toEqual([normalForm(lemma)])
    expect(list(word, nlp.its.stem)).toEqual([normalForm(stem)])
  })

  it('of names are no verbs', () =>
    expect(list('শেখ হাসিনার ভাষণ', nlp.its.lemma).slice(0, 2)).toEqual(['শেখ', 'হাসিনা']))

  it('are stop words in any spelling', () =>
    expect(list('তিনি ঢাকায় এবং সেখানে', nlp.its.stopWordFlag)).toEqual([true, false, true, true]))

  it('have a part of speech', () =>
    expect(list('তিনি ২০ জনকে বলেছেন ঢাকায়, এবং', nlp.its.pos)).toEqual([
      'PRON',
      'NUM',
      'NOUN',
      'VERB',
      'PROPN',
      'PUNCT',
      'CCONJ',
    ]))

  it('have shape, case, prefix and suffix', () => {
    expect(list('Covid ১৯৭১ ঢাকা', nlp.its.shape)).toEqual(['Xxxxx', 'dddd', 'কক'])
    expect(list('Covid DHAKA dhaka ঢাকা', nlp.its.case)).toEqual([
      'titleCase',
      'upperCase',
      'lowerCase',
      'other',
    ])
    expect(list('প্রধানমন্ত্রী', nlp.its.prefix)).toEqual(['প্রধা'])
    expect(list('প্রধানমন্ত্রী', nlp.its.suffix)).toEqual(['মন্ত্রী'])
  })
})

describe('sentences', () => {
  it('end at a danda and at the line, and take all tokens', () => {
    const doc = nlp.readDoc('শিরোনাম\nতিনি এলেন। “কে?” তিনি বললেন।')
    expect(doc.sentences().out()).toEqual(['শিরোনাম', 'তিনি এলেন।', '“কে?” তিনি বললেন।'])
  })
})

describe('entities', () => {
  it('are names, dates, numbers and addresses', () => {
    const doc = nlp.readDoc('২০২৪ সালের ৫ আগস্ট শেখ হাসিনা ঢাকা ছাড়েন, ৫০০ কোটি টাকা example.com')
    expect(doc.entities().out(nlp.its.type)).toEqual(['DATE', 'PER', 'GPE', 'MONEY', 'URL'])
    expect(doc.entities().out()).toContain('শেখ হাসিনা')
  })

  it('need sbd in the pipe, and without it are none, not those of another document', () => {
    const model = createWinkModel() as unknown as Model
    const full = winkNLP(model, ['sbd', 'ner'])
    const bare = winkNLP(model, ['ner'])
    expect(full.readDoc('শেখ হাসিনা').entities().length()).toBe(1)
    expect(bare.readDoc('শেখ হাসিনা').entities().length()).toBe(0)
  })
})

describe('negation', () => {
  const cases: readonly (readonly [text: string, negated: string[]])[] = [
    ['তিনি ঢাকায় যাবেন না।', ['তিনি', 'ঢাকায়', 'যাবেন']],
    ['তিনি আসেননি, কিন্তু ভাই এসেছেন।', ['তিনি', 'আসেননি']],
    ['বৈঠক হয়েছে, চুক্তি হয়নি।', ['চুক্তি', 'হয়নি']],
    ['দাবি না মানলে ধর্মঘট চলবে।', ['মানলে']],
    ['তিনি যাবেন কি না জানা যায়নি।', ['তিনি', 'যাবেন', 'কি', 'না', 'জানা', 'যায়নি']],
    ['নয় জন এসেছেন।', []],
    ['এটি নতুন নয়।', ['এটি', 'নতুন']],
    ['তাঁর কোনো শত্রু নেই।', ['তাঁর', 'কোনো', 'শত্রু']],
    ['তিনি এসেছেন।', []],
  ]
  it.each(cases)('%s', (text, negated) => {
    const doc = nlp.readDoc(text)
    const found = doc.tokens().filter((token) => token.out(nlp.its.negationFlag) as unknown as boolean)
    expect(found.length() === 0 ? [] : found.out()).toEqual(negated)
    expect(doc.out(nlp.its.negationFlag)).toBe(negated.length > 0)
  })
})

describe('custom entities', () => {
  const found = (normal: 'form' | 'lemma', patterns: string[], text: string, useEntity = false) => {
    const own = winkNLP(createWinkModel({ normal }) as unknown as Model)
    own.learnCustomEntities([{ name: 'found', patterns }], { useEntity, usePOS: false })
    return own.readDoc(text).customEntities().out()
  }
  it('are words in Bengali', () =>
    expect(found('form', ['[নির্বাচন|তদন্ত] কমিশন'], 'নির্বাচন কমিশন বসেছে')).toEqual(['নির্বাচন কমিশন']))
  it('are entities and words', () =>
    expect(found('form', ['GPE থেকে'], 'তিনি ঢাকা থেকে এলেন', true)).toEqual(['ঢাকা থেকে']))
  it('match inflected words by lemma', () => {
    expect(found('form', ['নির্বাচন কমিশন'], 'নির্বাচন কমিশনের সভা')).toEqual([])
    expect(found('lemma', ['নির্বাচন কমিশন'], 'নির্বাচন কমিশনের সভা')).toEqual(['নির্বাচন কমিশনের'])
  })
  it('match a type written with ^ as a word', () =>
    expect(found('form', ['^DATE line'], 'the DATE line')).toEqual(['DATE line']))
})

it('ranks with BM25, inflected words and spellings alike', () => {
  const vectors = bm25()
  const articles = ['নদীতে নৌকা ডুবে দুজন মারা গেছেন।', 'সরকারী কর্মকর্তাদের বেতন বাড়ছে।', 'ক্রিকেট দল জিতেছে।']
  const terms = (text: string) =>
    nlp
      .readDoc(text)
      .tokens()
      .filter((token) => !(token.out(nlp.its.stopWordFlag) as unknown as boolean))
      .out(nlp.its.stem as never) as unknown as string[]
  for (const article of articles) vectors.learn(terms(article))
  const weights = vectors.out(nlp.its.docBOWArray as never) as unknown as Record<string, number>[]
  const best = (query: string) => {
    const scores = weights.map((bow) => terms(query).reduce((sum, term) => sum + (bow[term] ?? 0), 0))
    return scores.indexOf(Math.max(...scores))
  }
  expect(best('নৌকাডুবি নদী')).toBe(0)
  expect(best('সরকারি কর্মকর্তা')).toBe(1)

  const bow = (text: string) =>
    nlp
      .readDoc(text)
      .tokens()
      .out(nlp.its.stem as never, nlp.as.bow as never) as never
  expect(similarity.bow.cosine(bow('সরকারী কর্মকর্তার বেতন'), bow('সরকারি কর্মকর্তা'))).toBeGreaterThan(0.7)
})
