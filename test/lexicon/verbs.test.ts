import { expect, it } from 'vitest'
import { analyseVerb, type VerbReading } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'

function line(reading: VerbReading): string {
  const { root, form, tense, aspect, person, honour, negative, register } = reading
  return [
    root,
    form === 'finite' ? '' : form,
    tense,
    aspect === 'simple' ? '' : aspect,
    person,
    honour === 'honorific' || honour === 'familiar' ? honour : '',
    negative ? 'negative' : '',
    register === 'chalit' ? '' : register,
    reading.case,
  ]
    .filter(Boolean)
    .join(' ')
}

it.each([
  ['করে', 'কর present 3', 'কর participle'],
  ['করছেন', 'কর present continuous 3 honorific'],
  ['করেননি', 'কর past perfect 3 honorific negative'],
  ['জানিয়েছেন', 'জানা present perfect 3 honorific'],
  ['গেছে', 'যা present perfect 3'],
  ['গিয়েছিল', 'যা past perfect 3'],
  ['এসেছে', 'আস present perfect 3'],
  ['ছিলেন', 'আছ past 3 honorific'],
  ['দেওয়ার', 'দে verbal-noun GEN'],
  ['করিতেছে', 'কর present continuous 3 sadhu'],
  ['হয়নি', 'হ past perfect 3 negative'],
  ['আটকে', 'আটকা participle'],
  ['নেই', 'আছ present 3 negative', 'নে present 1'],
  ['নাও', 'নে present 2', 'নে imperative present 2', 'না present 2', 'না imperative present 2'],
  ['করতেকরতে', 'কর infinitive'],
  ['হেসেহেসে', 'হাস participle'],
  ['করই', 'কর present 2'],
  ['করনা', 'কর present 2 negative'],
  ['করেওনি', 'কর past perfect 3 negative'],
  ['পারিনে', 'পার present 1 negative'],
  ['করছনি'],
  ['করবারও', 'কর verbal-noun GEN'],
  ['করবারকে'],
  ['ভালবেসেছে', 'ভালোবাস present perfect 3'],
  ['ভেঙ্গেছে', 'ভাঙ present perfect 3'],
  ['পৌছেছে', 'পৌঁছা present perfect 3'],
  ['শিখানো', 'শেখা verbal-noun regional NOM'],
  ['বাংলাদেশ'],
  ['করোনা', 'কর present 2 negative', 'কর imperative present 2 negative', 'কর imperative future 2 negative'],
])('%s', (word, ...readings) => {
  expect(analyseVerb(normalForm(word)).map(line)).toEqual(readings.map(normalForm))
})

it.each([
  ['থেকে', 'postposition', 'other'],
  ['বলে', 'complementizer', 'verb'],
  ['বাজারে', '', ''],
  ['দলে', 'noun', 'other'],
  ['চালে', 'noun', 'even'],
  ['পারে', 'noun', 'even'],
  ['উদ্ধারে', 'noun', 'other'],
  ['লিখিত', 'adjective', 'even'],
  ['চায়', '', 'verb'],
  ['করেছে', '', 'verb'],
])('%s is also %s, mostly %s', (word, also, mostly) => {
  const readings = analyseVerb(normalForm(word))
  expect([...new Set(readings.map((reading) => reading.also.join(' ')))].join()).toBe(also)
  expect([...new Set(readings.map((reading) => reading.mostly))].join()).toBe(mostly)
})

it.each(
  'করেই করেও করেতো করেনা করেনি করেনাই করেনিও করেওনি করেইনি করেওনা করেইনা করিনে করেছেনাকি করেইতো করেইবা'.split(' '),
)('%s is a form with something written onto it', (word) => {
  const readings = analyseVerb(normalForm(word))
  expect(readings.map((reading) => reading.root)).toContain('কর')
  expect(readings.every((reading) => reading.tail !== '' && word.endsWith(reading.tail))).toBe(true)
})

it('tells what a root is beside itself', () => {
  const [reading] = analyseVerb(normalForm('জানিয়েছেন'))
  expect(reading).toMatchObject({ root: 'জানা', lemma: 'জানানো', causative: true, base: 'জান', light: ['light'] })
  expect(analyseVerb('করেন')[0]).toMatchObject({
    lemma: 'করা',
    causative: false,
    base: 'কর',
    light: ['light', 'vector'],
  })
})

it('gives the same readings for a word wherever it stands, and each once', () => {
  const text = normalForm('তিনি চালান করেন, চালান।')
  const at = text.indexOf('চালান')
  const readings = analyseVerb(text, at, at + 5)
  expect(readings).toBe(analyseVerb(text, text.lastIndexOf('চালান'), text.lastIndexOf('চালান') + 5))
  for (const word of ['করা', 'চালান', 'দেয়', 'লিখে', 'উঠা', 'বলে', 'পৌঁছে']) {
    const lines = analyseVerb(normalForm(word)).map((reading) => JSON.stringify(reading))
    expect(new Set(lines).size).toBe(lines.length)
  }
})
