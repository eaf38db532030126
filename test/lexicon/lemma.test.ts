import { expect, it } from 'vitest'
import { lemma, stopwords } from '../../src/lexicon/index.js'
import { normalForm } from '../../src/script/index.js'

it.each([
  ['করেছিলেন', 'করা'],
  ['জানানোর', 'জানানো'],
  ['গিয়েছি', 'যাওয়া'],
  ['করিতেছিলেন', 'করা'],
  ['তাঁদের', 'তিনি'],
  ['শ্রমিকদের', 'শ্রমিক'],
  ['মন্ত্রীকে', 'মন্ত্রী'],
  ['দলগুলোর', 'দল'],
  ['বাজারে', 'বাজার'],
  ['সরকারের', 'সরকার'],
  ['সরকার', 'সরকার'],
  ['সম্পদের', 'সম্পদ'],
  ['কমিটির', 'কমিটি'],
  ['ঢাকায়', 'ঢাকা'],
  ['থেকে', 'থেকে'],
  ['ভারতের', 'ভারত'],
  ['দলের', 'দল'],
  ['দলে', 'দল'],
  ['ভোটের', 'ভোট'],
  ['বাজেটের', 'বাজেট'],
  ['সংকটের', 'সংকট'],
  ['চারটের', 'চার'],
  ['বৈঠকে', 'বৈঠক'],
  ['ঈদের', 'ঈদ'],
  ['রাজনীতিবিদের', 'রাজনীতিবিদ'],
  ['অন্যদিকে', 'অন্যদিক'],
  ['বিপরীতে', 'বিপরীত'],
  ['রোববার', 'রোববার'],
  ['মাটি', 'মাটি'],
  ['ভবিষ্যতে', 'ভবিষ্যৎ'],
  ['আসলে', 'আসলে'],
])('%s is a form of %s', (word, expected) => {
  expect(lemma(normalForm(word))).toBe(normalForm(expected))
})

it('asks the vocabulary of the caller', () => {
  const isStem = (stem: string) => stem === 'বিদ্যুৎ' || stem === 'ফোয়ারা'.normalize('NFC')
  expect(lemma('বিদ্যুতের', isStem)).toBe('বিদ্যুৎ')
  expect(lemma(normalForm('ফোয়ারার'), isStem)).toBe(normalForm('ফোয়ারা'))
})

it('lists at least 400 stopwords', () => {
  expect(stopwords().size).toBeGreaterThanOrEqual(400)
  expect(stopwords().has('এবং')).toBe(true)
})
