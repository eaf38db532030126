import { describe, expect, it } from 'vitest'
import { packed as classifiers } from '../../src/generated/words/classifiers.js'
import { packed as currencies } from '../../src/generated/words/currencies.js'
import { packed as bounds } from '../../src/generated/words/number-bounds.js'
import { packed as traps } from '../../src/generated/words/number-traps.js'
import { packed as numerals } from '../../src/generated/words/numerals.js'
import { packed as units } from '../../src/generated/words/units.js'
import { parseList, records } from '../../src/lists/index.js'
import { labelNumber } from '../../src/numbers/index.js'
import { numbersIn } from './reader.js'

const rows = (packed: string) => records(parseList(packed))
const labels = (text: string) => numbersIn(text).map(labelNumber)

describe('every row of the lists is read', () => {
  it.each(rows(numerals).filter((row) => row.class === 'cardinal'))('$form is $value', ({ form, value }) => {
    expect(labels(`সভায় ${form}টি প্রস্তাব ওঠে`)).toEqual(form === 'এক' ? [] : [`number ${value}`])
    expect(labels(`সভায় ${form} হাজার লোক আসে`)).toEqual([`number ${Number(value) * 1000}`])
  })

  it.each(rows(numerals).filter((row) => row.class === 'ordinal'))(
    '$form is the $value.',
    ({ form, value }) => {
      expect(labels(`${form} অধিবেশন`)).toEqual([`ordinal ${value}`])
    },
  )

  it.each(rows(numerals).filter((row) => row.class === 'denominator'))('দুই-$form', ({ form, value }) => {
    const [number] = numbersIn(`দুই-${form} আসন`)
    expect(number.value).toBeCloseTo(2 / Number(value), 9)
  })

  it.each(rows(units))('৫ $form is in $unit', ({ form, unit, kind }) => {
    const [number, ...more] = numbersIn(`মাপ ৫ ${form} ছিল`)
    expect(more).toEqual([])
    expect([number.unit, number.kind]).toEqual([unit, kind])
  })

  it.each(rows(currencies))('$form is $code', ({ form, code, side, hundredth }) => {
    const [number] = numbersIn(side === 'before' ? `দাম ${form}৫ ছিল` : `দাম ৫ ${form} ছিল`)
    expect([number.kind, number.unit]).toEqual(['money', code.replace('BD:BDT IN:INR', 'BDT')])
    expect(number.value).toBe(hundredth === 'yes' ? 0.05 : 5)
  })

  it.each(rows(classifiers))('৭$form', ({ form }) => {
    const [number] = numbersIn(`সব মিলিয়ে ৭${form} হয়`)
    expect([number.value, number.last - number.first]).toEqual([7, 2])
  })

  it.each(rows(bounds))('$form ($sense, $place)', ({ form, sense, place }) => {
    const text = {
      before: `${form} ২০টি চেয়ার`,
      after: `চেয়ার ২০ ${form} হয়`,
      genitive: `২০টির ${form} চেয়ার`,
      counted: `২০ চেয়ারের ${form} হয়`,
    }[place] as string
    const [number] = numbersIn(text)
    const [value, min, max, approx] = {
      min: [20, 20, null, false],
      more: [20, 20, null, false],
      over: [20, 20, null, false],
      max: [20, null, 20, false],
      less: [20, null, 20, false],
      about: [20, null, null, true],
      minus: [-20, null, null, false],
    }[sense] as [number, number | null, number | null, boolean]
    expect([number.value, number.min, number.max, number.approx]).toEqual([value, min, max, approx])
  })

  it.each(rows(traps))('$form is no number', ({ form }) => {
    expect(labels(`এটা ${form} বলা যায়`)).toEqual([])
  })
})
