import { francAll } from 'franc'
import { describe, expect, it } from 'vitest'
import { detectLanguage, languageRuns } from '../../src/script/index.js'
import { likeliest } from '../../src/script/language/profiles.js'
import { WRITING_SYSTEMS } from '../../src/script/language/scripts.js'

describe('language', () => {
  it.each([
    ['ben', 'রাষ্ট্রপতি আজ সকালে ঢাকায় ফিরেছেন এবং মন্ত্রিসভার বৈঠকে যোগ দিয়েছেন।'],
    ['ben', 'জামালপুরে সেতু ভেঙে পড়েছে'],
    ['asm', 'মই অসমীয়া ভাষাত কথা কওঁ।'],
    ['asm', 'তেওঁলোক কালি আহিছে, এতিয়া ইয়াত নাই।'],
    ['asm', 'মুখ্যমন্ত্ৰীয়ে আজি গুৱাহাটীত এখন সভাত ভাষণ দিয়ে আৰু নতুন আঁচনি ঘোষণা কৰে।'],
    ['mni', 'মণিপুরদা লৈবা মীওইশিং অসি অমসুং মখোয়গী লমদম অদু অফবা ওইবা পাম্মি।'],
    ['bpy', 'এহান ইমার ঠার বারো মানুর গাঙ এহানর হাবি মানু আসে।'],
    ['eng', 'The prime minister arrived in Dhaka this morning and met with officials.'],
    ['hin', 'प्रधानमंत्री आज सुबह ढाका पहुंचे और अधिकारियों से मुलाकात की।'],
    ['urd', 'وزیراعظم آج صبح ڈھاکہ پہنچے اور حکام سے ملاقات کی۔'],
    ['rus', 'Премьер-министр прибыл сегодня утром в Дакку и встретился с чиновниками.'],
    ['kor', '총리가 오늘 아침 다카에 도착했다.'],
    ['und', '১২৩৪৫ ৬৭৮৯ ২০২৫'],
    ['und', 'ক'],
    ['und', ''],
    ['und', '!!! … ।'],
  ])('%s: %s', (code, text) => {
    const guess = detectLanguage(text)
    expect(guess.code).toBe(code)
    if (code === 'und') expect(guess.confidence).toBe(0)
    else expect(guess.confidence).toBeGreaterThan(0.4)
  })

  it('tells the runs of a text apart', () => {
    const text = 'তিনি বলেন, “Это историческое событие для нашей страны” এবং চলে যান।'
    expect(languageRuns(text).map((run) => [text.slice(run.start, run.end), run.language.code])).toEqual([
      ['তিনি বলেন', 'ben'],
      ['Это историческое событие для нашей страны', 'rus'],
      ['এবং চলে যান', 'ben'],
    ])
  })

  it('measures the distance to a language as franc does', () => {
    for (const [script, text] of [
      ['Latn', 'The prime minister arrived in Dhaka this morning and met with officials.'],
      ['Latn', 'El presidente llegó a la capital — 12 de marzo, 2025 — y habló con la prensa.'],
      ['Latn', 'Başbakan bu sabah Ankara’ya geldi ve yetkililerle görüştü.'],
      ['Latn', 'Bangla Telegraph, www.example.org/news/2025 #Dhaka'],
      ['Deva', 'प्रधानमंत्री आज सुबह ढाका पहुंचे और अधिकारियों से मुलाकात की।'],
      ['Arab', 'وزیراعظم آج صبح ڈھاکہ پہنچے اور حکام سے ملاقات کی۔'],
      ['Cyrl', 'Прем’єр-міністр прибув сьогодні вранці до Дакки.'],
      ['Ethi', 'ጠቅላይ ሚኒስትሩ ዛሬ ጠዋት ዳካ ገቡ።'],
    ]) {
      const { languages } = WRITING_SYSTEMS.find(({ code }) => code === script)!
      const [[code, best], [, next]] = francAll(text, { only: [...languages] })
      expect(likeliest(text, script, languages)).toEqual({ code, best, next })
    }
  })
})
