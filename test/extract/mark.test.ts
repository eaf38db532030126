import { expect, it } from 'vitest'
import { markedKinds, marker } from '../../src/extract/mark.js'

const source = 'পুলিশ জানায়, গতকাল ঢাকায় দুজনকে গ্রেপ্তার করা হয়েছে।'

it.each([
  ['numbers', 'পুলিশ জানায়, গতকাল ঢাকায় [দুজনকে](number 2 জন) গ্রেপ্তার করা হয়েছে।'],
  ['dates', 'পুলিশ জানায়, [গতকাল](date 2025-03-11) ঢাকায় দুজনকে গ্রেপ্তার করা হয়েছে।'],
  ['names', 'পুলিশ জানায়, গতকাল [ঢাকায়](GPE ঢাকা) দুজনকে গ্রেপ্তার করা হয়েছে।'],
  ['sayings', 'পুলিশ জানায়, [গতকাল ঢাকায় দুজনকে গ্রেপ্তার করা হয়েছে](reported by=পুলিশ)।'],
])('marks %s', (kinds, marked) => {
  expect(marker(markedKinds(kinds))({ source, region: 'BD', publishedAt: '2025-03-12' })).toBe(marked)
})

it('marks several kinds, one inside another', () => {
  expect(
    marker(markedKinds('sayings, events'))({ source: 'গতকাল ভূমিকম্প হয়েছে বলে জানায় বাসস।', region: 'BD' }),
  ).toMatch(/^\[গতকাল \[ভূমিকম্প হয়েছে\]\(NaturalDisaster\/earthquake .*\)\]\(reported by=বাসস\) বলে জানায় বাসস।$/u)
})

it('tells which kinds there are', () => {
  expect(() => markedKinds('numbers,evnts')).toThrow(
    '--only is "evnts", expected some of numbers, dates, names',
  )
})
