import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Lookup, nounEnding } from '../../src/lexicon/index.js'
import { DoubleArray } from '../../src/lists/double-array.js'

/** Few letters, so that keys share beginnings and texts hold keys; one above the low units, one below. */
const LETTERS = ['ক', 'খ', 'া', '্', 'a', ' ', '\u200d', '’', '漢']
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 6 })
const keySet = fc.uniqueArray(word, { maxLength: 40, size: 'max' })
const text = fc.string({ unit: fc.constantFrom(...LETTERS, 'ঘ'), minLength: 1, maxLength: 50, size: 'max' })

function sorted(keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => (a < b ? -1 : 1))
}

function backwards(key: string): string {
  return [...key].reverse().join('')
}

it('agrees with asking every key at every place, on 100,000 places', () => {
  const found = new Int32Array(200)
  let places = 0
  fc.assert(
    fc.property(keySet, text, fc.nat(3), (keySet, text, cut) => {
      const limit = Math.max(0, text.length - cut)
      const keys = sorted(keySet)
      const forward = DoubleArray.build(keys)
      const backKeys = sorted(keys.map(backwards))
      const back = DoubleArray.build(backKeys)
      for (let at = 0; at <= limit; at++) {
        places += 2
        const count = forward.prefixes(text, at, limit, found)
        const starting = keys
          .filter((key) => text.slice(0, limit).startsWith(key, at))
          .sort((a, b) => a.length - b.length)
        if (count !== starting.length) expect(count).toBe(starting.length)
        starting.forEach((key, i) => {
          if (forward.key(found[2 * i]) !== key || found[2 * i + 1] !== at + key.length)
            expect(forward.key(found[2 * i])).toBe(key)
        })
        const ending = keys
          .filter((key) => text.slice(cut).endsWith(key, at - cut))
          .sort((a, b) => a.length - b.length)
        const backCount = at < cut ? ending.length : back.suffixes(text, cut, at, found)
        if (at < cut) continue
        if (backCount !== ending.length) expect(backCount).toBe(ending.length)
        ending.forEach((key, i) => {
          if (backwards(back.key(found[2 * i])) !== key || found[2 * i + 1] !== at - key.length)
            expect(backwards(back.key(found[2 * i]))).toBe(key)
        })
        const end = Math.min(text.length, at + 3)
        const whole = text.slice(at, end)
        const id = forward.find(text, at, end)
        if ((id < 0 ? undefined : forward.key(id)) !== (keys.includes(whole) ? whole : undefined))
          expect(id).toBe(keys.indexOf(whole))
        const goesOn = keys.some(
          (key) =>
            key.length > whole.length &&
            key.startsWith(whole) &&
            !/[ঁ-ৣ]{2}/.test(key.slice(whole.length - 1, whole.length + 1)),
        )
        if (whole !== '' && forward.goesOn(text, at, end) !== goesOn) expect(whole).toBe(goesOn)
        const backId = back.findBack(text, at, end)
        if (backId >= 0 !== keys.includes(whole)) expect(backId).toBe(keys.indexOf(whole))
      }
    }),
    { numRuns: 3_000 },
  )
  expect(places).toBeGreaterThan(100_000)
})

it('the same keys make the same table, in whatever order they come', () => {
  fc.assert(
    fc.property(keySet, text, (keys, text) => {
      const a = Lookup.of(keys.map((key) => [key, key]))
      const b = Lookup.of([...keys].reverse().map((key) => [key, key]))
      expect(a.longest(text, 0)).toEqual(b.longest(text, 0))
      for (const key of keys) expect(a.exact(key)).toEqual([key])
    }),
    { numRuns: 300 },
  )
})

it('takes the longest form before listed endings', () => {
  const names = Lookup.of([
    ['ঢাকা', 'city'],
    ['ঢাকা বিশ্ববিদ্যালয়', 'university'],
    ['জি-২০', 'group'],
    ['আলী', 'one'],
    ['আলী', 'another'],
    ['', 'nothing'],
  ])
  const longest = (text: string, start = 0) => {
    const match = names.longest(text, start)
    return (
      match &&
      `${match.values.join('+')} ${text.slice(start, match.end)}|${match.ending.suffix} ${match.ending.case}`
    )
  }
  expect(longest('ঢাকায়'.normalize('NFC'))).toBe('city ঢাকা|য় LOC'.normalize('NFC'))
  expect(longest('ঢাকা বিশ্ববিদ্যালয়ের ছাত্র'.normalize('NFC'))).toBe(
    'university ঢাকা বিশ্ববিদ্যালয়|ের GEN'.normalize('NFC'),
  )
  expect(longest('ঢাকা বিশ্ববিদ্যাল'.normalize('NFC'))).toBe('city ঢাকা| NOM')
  expect(longest('ঢাকাইয়া'.normalize('NFC'))).toBeUndefined()
  expect(longest('জি-২০-এর')).toBe('group জি-২০|-এর GEN')
  expect(longest('ও আলীকে', 2)).toBe('one+another আলী|কে OBJ')
  expect(names.size).toBe(4)
})

it('endings of every place agree with cutting the word anew', () => {
  const piece = fc.constantFrom('ঢাকা', 'র', 'ের', 'কে', 'ও', 'ই', 'টি', '-', '’', 'গুলো', 'তে', 'দের', ' ', 'ন')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const names = Lookup.of([['ঢাকা', 1]])
      for (let at = text.indexOf('ঢাকা'); at >= 0; at = text.indexOf('ঢাকা', at + 1)) {
        const match = names.longest(text, at)
        const rest = /^[^ ]*?(?=[-’]?(?: |$|[-’]{2}|[-’] ))/u.exec(text.slice(at + 4)) as RegExpExecArray
        expect(match?.ending).toBe(nounEnding(text, at + 4, at + 4 + rest[0].length))
      }
    }),
    { numRuns: 2_000 },
  )
})

it('made later is the same lookup, and its forms are read once', () => {
  let readings = 0
  const forms = [
    ['ঢাকা', 1],
    ['ঢাকা শহর', 2],
  ] as const
  const later = Lookup.later(() => {
    readings++
    return forms
  })
  expect(readings).toBe(0)
  expect(later.exact('ঢাকা')).toEqual([1])
  expect(later.longest('ঢাকা শহরের পথে', 0)?.values).toEqual(
    Lookup.of(forms).longest('ঢাকা শহরের পথে', 0)?.values,
  )
  expect(later.size).toBe(2)
  expect(readings).toBe(1)
})
