import { describe, expect, it } from 'vitest'
import { pipeline, span } from '../../src/core/index.js'
import { fromBijoy, normalForm, script, toBijoy } from '../../src/script/index.js'

const WORDS =
  'বাংলাদেশ কুজ্ঝটিকা রুমাল রূপ অ্যাপ সান্ত্বনা জন্ম শত্রু কৃষ্ণ আকাঙ্ক্ষা লক্ষ্মী পৌরসভা কৌতুক দুর্গ্রহ বৈবর্ণ্য অপরাহ্ণ চিহ্ন ব্রহ্মপুত্র ঊর্ধ্ব স্ত্রী মন্ত্রণালয় দারিদ্র্য উৎক্ষেপণ হঠাৎ দুঃখ চাঁদ গাঢ় পাহাড় হৃদয় গুরু শুরু হুমকি বস্তু নিষ্ক্রিয় স্ফুলিঙ্গ অষ্টম ব্যঙ্গ্যোক্তি র্ কর্ ১২৩।'.split(
    ' ',
  )

describe('Bijoy', () => {
  it.each(WORDS)('%s comes back', (word) => {
    expect(fromBijoy(toBijoy(word))).toBe(normalForm(word))
    expect(toBijoy(word)).not.toMatch(/[\u0980-\u09ff]/)
  })

  it.each([
    ['evsjv‡`k', 'বাংলাদেশ'],
    ['cÖavbgš¿x ej‡jb, ÔAvgiv kvwš— PvB|Õ', 'প্রধানমন্ত্রী বললেন, ‘আমরা শান্তি চাই।’'],
    ['ivRkvnx‡Z 16 wW‡m¤^i', 'রাজশাহীতে ১৬ ডিসেম্বর'],
    // as later fonts of the family draw them, and as the first ones do
    ['ïiæ `ªæZ iæcv', 'শুরু দ্রুত রুপা'],
    ['cøvweZ D‡jøL K¬vm Avjøvn', 'প্লাবিত উল্লেখ ক্লাস আল্লাহ'],
    ['cÖvšÍ ch©šÍ cvwK¯Ívb kvw¯Í', 'প্রান্ত পর্যন্ত পাকিস্তান শাস্তি'],
    ['AvÍv wbæ øvb', 'আত্মা নিম্ন স্নান'],
    ['i¨ve g„Zz¨ Kvh©', 'র‍্যাব মৃত্যু কার্য'],
  ])('%s is %s', (bijoy, unicode) => expect(fromBijoy(bijoy)).toBe(normalForm(unicode)))

  it('is found inside a Unicode page, and its syllables lead back to their glyphs', () => {
    const source = 'খবর:\ncÖavbgš¿x XvKvq wM‡q‡Qb|\nBBC News reported the visit.'
    const document = pipeline().use(script()).run({ source, region: 'BD' })
    expect(document.text).toBe(normalForm('খবর:\nপ্রধানমন্ত্রী ঢাকায় গিয়েছেন।\nBBC News reported the visit.'))
    const start = document.text.indexOf('ঢাকা')
    expect(span(document, { start, end: start + 4 }).text).toBe('XvKv')
  })
})
