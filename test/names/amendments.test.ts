import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

const laws = (text: string): string[] =>
  extract(text)
    .entities.filter(({ type }) => type === 'LAW')
    .flatMap(({ mentions }) => mentions.map((mention) => mention.text))

test.each([
  ['সংসদে ‘বনভূমি ইজারা (সংশোধন) আইন, ২০২৪’ পাস হয়েছে।', 'বনভূমি ইজারা (সংশোধন) আইন, ২০২৪'],
  ['মন্ত্রিসভা জলমহাল ইজারা (সংশোধন) অধ্যাদেশ অনুমোদন করেছে।', 'জলমহাল ইজারা (সংশোধন) অধ্যাদেশ'],
  ['কৃষক ও জেলে সুরক্ষা (সংশোধনী) বিলের বিরোধিতা করেন তাঁরা।', 'কৃষক ও জেলে সুরক্ষা (সংশোধনী) বিলের'],
  ['ভূমিদস্যুবিরোধী (সংশোধন) আইন নিয়ে আলোচনা হয়েছে।', 'ভূমিদস্যুবিরোধী (সংশোধন) আইন'],
])('%s: a law that amends another', (text, law) => {
  expect(laws(text)).toEqual([law])
})

test('a bracket that amends nothing names nothing', () => {
  expect(laws('বাঁধটি (সংশোধিত নকশা) আইন মেনে হয়নি।')).toEqual([])
})
