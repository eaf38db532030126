import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { officeHolder, officeTerms } from '../../src/names/index.js'
import { normalForm } from '../../src/script/index.js'

const who = (office: string, of: string, on: string): string =>
  officeHolder(normalForm(office), normalForm(of), on)?.holder.en ?? '-'

test.each([
  ['প্রেসিডেন্ট', 'রাশিয়া', '2024-11-04', 'Vladimir Putin'],
  ['প্রেসিডেন্ট', 'রাশিয়া', '2010-05-01', 'Dmitry Medvedev'],
  ['রাষ্ট্রপতি', 'ভারত', '2023', 'Droupadi Murmu'],
  ['পররাষ্ট্রমন্ত্রী', 'যুক্তরাষ্ট্র', '2025-01-19', 'Antony Blinken'],
  ['বিদেশ মন্ত্রী', 'যুক্তরাষ্ট্র', '2025-02', 'Marco Rubio'],
  ['মুখ্যমন্ত্রী', 'পশ্চিমবঙ্গ', '2009-01-01', 'Buddhadeb Bhattacharjee'],
  ['মহাসচিব', 'ন্যাটো', '2024-09-29', 'Jens Stoltenberg'],
  ['মহাসচিব', 'ন্যাটো', '2024-10-01', 'Mark Rutte'],
  ['প্রধান উপদেষ্টা', 'বাংলাদেশ', '2025-03-26', 'Muhammad Yunus'],
])('%s of %s on %s is %s', (office, of, on, holder) => {
  expect(who(office, of, on)).toBe(holder)
})

test.each([
  ['a year in which two held it', 'প্রেসিডেন্ট', 'যুক্তরাষ্ট্র', '2025'],
  ['a time before the list begins', 'প্রধানমন্ত্রী', 'বাংলাদেশ', '1850'],
  ['an office that nobody listed', 'ঝাড়ুদার', 'বাংলাদেশ', '2020'],
  ['a body that nobody listed', 'প্রেসিডেন্ট', 'নার্নিয়া', '2020'],
])('nobody is named for %s', (_, office, of, on) => {
  expect(who(office, of, on)).toBe('-')
})

test('behind the last check of the list a holder is not certain', () => {
  const [office, of] = ['প্রেসিডেন্ট', 'রাশিয়া'].map(normalForm)
  expect(officeHolder(office, of, '2025-06-01')?.certain).toBe(true)
  expect(officeHolder(office, of, '2031-06-01')?.certain).toBe(false)
})

const rows = readFileSync('data/gazetteer/office.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t').map(normalForm))

test('every holder is an entry of the gazetteer, and terms run forward', () => {
  for (const [offices, of, holder, from, to] of rows) {
    expect(to === '' || from <= to, `${offices} ${of} ${holder}`).toBe(true)
    for (const office of offices.split('|'))
      expect(
        officeTerms(office, of).some((term) => term.holder.canonical === holder && term.from === from),
        `${office} ${of} ${holder}`,
      ).toBe(true)
  }
})
