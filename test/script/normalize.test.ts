import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rewrite } from '../../src/core/index.js'
import { normalEdits, normalForm } from '../../src/script/index.js'

/** Letters, marks, joiners and look-alikes, drawn so that ill-formed sequences are common. */
const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'কখতদনবময়রলসহশষঙঞডঢজ') },
  { weight: 6, arbitrary: fc.constantFrom(...'ািীুূৃেৈোৌ়্্ঁংঃৎ\u09d7') },
  { weight: 2, arbitrary: fc.constantFrom('\u200c', '\u200d', '\u09dc', '\u09dd', '\u09df', 'ৰ', 'ৱ') },
  { weight: 2, arbitrary: fc.constantFrom(...'অআইঈউঊএওঔ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ' ',
      '\n',
      '।',
      '|',
      '৷',
      '\u00a0',
      '১',
      'a',
      'e\u0301 ',
      '👍🏽',
      '\ud800',
      '\u09e4',
      '\u0984',
      '\u200b',
      '–',
    ),
  },
)
const text = fc.array(unit, { maxLength: 24 }).map((units) => units.join(''))
const runs = { numRuns: 30_000 }

describe('normal form', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(normalForm(normalForm(given))).toBe(normalForm(given))
      }),
      runs,
    )
  })

  it('is NFC', () => {
    fc.assert(
      fc.property(text, (given) => {
        const normal = normalForm(given)
        expect(normal.normalize('NFC')).toBe(normal)
      }),
      runs,
    )
  })

  it('is the same for canonically equivalent texts', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(normalForm(given.normalize('NFD'))).toBe(normalForm(given.normalize('NFC')))
      }),
      runs,
    )
  })

  it('has edits in order, without overlaps, that say what they replace', () => {
    fc.assert(
      fc.property(text, (given) => {
        const edits = normalEdits(given)
        edits.forEach((edit, i) => {
          expect(edit.start).toBeLessThanOrEqual(edit.end)
          if (i > 0) expect(edits[i - 1].end).toBeLessThanOrEqual(edit.start)
          if (edit.rule !== 'ill-formed') expect(edit.replacement).not.toBe(given.slice(edit.start, edit.end))
        })
        expect(rewrite(given, edits).text).toBe(normalForm(given))
      }),
      runs,
    )
  })

  it.each('কুর্স্ক মের্ৎস ভর্ৎসনা র‍্যাব ফ্যাসিবাদ উদ্‌যাপন এ্যাপ্লিকেশন অ্যাড পঙ্‌ক্তি দু’পক্ষের সম্যক্ জ্যোৎস্না ক্রামাতোর্স্ক'.split(' '))(
    '%s stays as it is',
    (word) => expect(normalForm(word)).toBe(word.normalize('NFC')),
  )

  it.each([
    ['হ\u09dfেছে', 'হয়েছে', 'nukta'],
    ['রযে়ছে', 'রয়েছে', 'mark order'],
    ['খঁাটি', 'খাঁটি', 'mark order'],
    ['কোথায়', 'কোথায়', 'vowel sign'],
    ['যুুদ্ধ', 'যুদ্ধ', 'doubled mark'],
    ['হঠাত্\u200d', 'হঠাৎ', 'joiner'],
    ['র\u200c্যাব', 'র\u200d্যাব', 'joiner'],
    ['বাং\u200cলা', 'বাংলা', 'joiner'],
    ['চু্ক্তি', 'চুক্তি', 'virama'],
    ['তিনি যান|', 'তিনি যান।', 'danda'],
    ['আল–জাজিরা', 'আল-জাজিরা', 'hyphen'],
    ['১৯৭১–এর', '১৯৭১-এর', 'hyphen'],
    ['ঢাকা–১৭', 'ঢাকা-১৭', 'hyphen'],
    ['১৫\u00a0মে', '১৫ মে', 'space'],
    ['েকন', 'কেন', 'visual order'],
    ['কৰ্ক', 'কর্ক', 'assamese ra'],
  ])('%s becomes %s by the rule "%s"', (given, wanted, rule) => {
    expect(normalForm(given)).toBe(wanted.normalize('NFC'))
    expect(normalEdits(given).map((edit) => edit.rule)).toContain(rule)
  })

  it.each(['াটোবাকো', 'ক\ud800', 'ক\u0984', 'ক্া', '্ক', 'ঁ'])('%j is kept and reported', (given) => {
    expect(normalForm(given)).toBe(given)
    expect(normalEdits(given).map((edit) => edit.rule)).toEqual(['ill-formed'])
  })
})
