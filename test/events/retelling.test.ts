import { expect, it } from 'vitest'
import { eventReader } from '../support/events.js'

/** How many events of a type a text tells of, and with how many triggers: `Die 1 of 2`. */
function told(source: string, type: string, publishedAt?: string): string {
  const events = eventReader
    .run({ source, publishedAt, region: 'BD' })
    .events.filter((event) => event.type === type)
  return `${type} ${events.length} of ${events.reduce((sum, { mentions }) => sum + mentions.length, 0)}`
}

const CASES: readonly (readonly [text: string, expected: string])[] = [
  // as many in all
  [
    'নাফ নদীতে নৌকা ডুবে মা ও দুই সন্তানের মৃত্যু হয়েছে। নৌকাটি ডুবে যাওয়ায় তিনজন মারা গেছেন বলে জানিয়েছে কোস্টগার্ড।',
    'Die 1 of 2',
  ],
  [
    'পাহাড়ে হেলিকপ্টার বিধ্বস্ত হয়ে পাঁচজন পর্যটক নিহত হয়েছেন। কাঠমান্ডু পোস্ট লিখেছে, হেলিকপ্টারের পাঁচজন আরোহী নিহত হয়েছেন।',
    'Die 1 of 2',
  ],
  ['নাটোরে কূপে নেমে তিন শ্রমিকের মৃত্যু হয়েছে। কারখানার মালিক জানান, দুই শ্রমিক মারা গেছেন।', 'Die 2 of 2'],
  // the same in other words
  [
    'গাজীপুরে ডাম্প ট্রাকের চাপায় এক ব্যক্তি আহত হয়েছেন। ভোরে একটি ডাম্প ট্রাক নিয়ন্ত্রণ হারিয়ে পথচারীদের চাপা দেয়।',
    'Accident 1 of 3',
  ],
  [
    'হ্রদে ডুবে এক কিশোর মারা গেছে। স্কুলছাত্রটি সাঁতার জানত না। সন্ধ্যায় হ্রদ থেকে তাকে তুলে আনা হয়। শোক জানিয়ে শিক্ষকেরা বলেন, এক ছাত্র মারা গেছে।',
    'Die 1 of 2',
  ],
  // of one night, and of two
  ['ফেনীতে বৃহস্পতিবার রাতে বাসের ধাক্কায় দুজন আহত হয়েছেন। রাত দেড়টার দিকে বাসটি ভ্যানটিকে ধাক্কা দেয়।', 'Accident 1 of 2'],
  [
    'ফেনীতে বৃহস্পতিবার সকালে বাসের ধাক্কায় দুজন আহত হয়েছেন। শনিবার রাত দেড়টার দিকে একটি বাস ভ্যানকে ধাক্কা দেয়।',
    'Accident 2 of 2',
  ],
  // a headline of two places
  [
    'সাতক্ষীরা ও খুলনায় সড়ক দুর্ঘটনায় নিহত ৩\n\nসাতক্ষীরার তালায় বাসের ধাক্কায় এক ভ্যানচালক নিহত হয়েছেন। আজ সকালে এ দুর্ঘটনা ঘটে। খুলনার ডুমুরিয়ায় ট্রাকের চাপায় দুই স্কুলছাত্র নিহত হয়েছে।',
    'Accident 2 of 4',
  ],
  // what a doctor pronounces
  [
    'কুমিল্লার চান্দিনায় বিদ্যুৎস্পৃষ্ট হয়ে বাবা ও ছেলের মৃত্যু হয়েছে। স্থানীয়রা তাঁদের হাসপাতালে নিলে চিকিৎসক মৃত ঘোষণা করেন।',
    'Die 1 of 2',
  ],
  // a sentence, its reading, and those whom it befell; but a fine is one more
  [
    'ডাকাতির দায়ে দুই ভাইকে ফাঁসির আদেশ দিয়েছেন আদালত। তাঁদের ২০ হাজার টাকা করে জরিমানা করা হয়েছে। সোমবার বিচারক নাসিমা খাতুন এ রায় ঘোষণা করেন। দণ্ডিতরা হলেন জসিম উদ্দিন ও কালাম মিয়া।',
    'Sentence 2 of 4',
  ],
  [
    'প্রতারণার মামলায় কামাল উদ্দিনকে সাত বছরের কারাদণ্ড দিয়েছেন আদালত। রায়ে বলা হয়, আসামি প্রতারণায় দোষী সাব্যস্ত হয়েছেন।',
    'Sentence 1 of 3',
  ],
]

it.each(CASES)('%s', (text, expected) => {
  expect(told(text, expected.split(' ')[0], '2025-03-12')).toBe(expected)
})

it('days without a year or a date may be one', () =>
  expect(
    told(
      'শেরপুরে গতকাল বৃহস্পতিবার রাতে বাসের চাপায় দুজন আহত হয়েছেন। বৃহস্পতিবার রাত দেড়টার দিকে বাসটি ভ্যানটিকে চাপা দেয়।',
      'Accident',
    ),
  ).toBe('Accident 1 of 2'))

it('when and where a body is found nobody died', () => {
  const { events } = eventReader.run({
    source: 'পরদিন সকালে পদ্মার চরে এক যুবকের লাশ পাওয়া যায়।',
    publishedAt: '2025-03-12',
    region: 'BD',
  })
  const roles = (type: string) => events.find((event) => event.type === type)?.args.map(({ role }) => role)
  expect(roles('Rescue')).toContain('place')
  expect(roles('Die')).toEqual(['victim'])
})
