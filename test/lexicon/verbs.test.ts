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
  ['বাংলাদেশ'],
  ['করোনা', 'কর present 2 negative', 'কর imperative present 2 negative', 'কর imperative future 2 negative'],
])('%s', (word, ...readings) => {
  expect(analyseVerb(normalForm(word)).map(line)).toEqual(readings.map(normalForm))
})
