import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TRIGGER_LISTS } from '../../src/events/triggers/keys.js'
import { packBeside, readRow } from '../../src/events/triggers/packed-triggers.js'
import { entries } from '../../src/generated/gazetteer/index.js'
import { fillBuckets, readBuckets } from '../../src/lists/buckets.js'
import { base64Of } from '../../src/lists/bytes.js'
import { LIST_FORMAT, packList, parseList } from '../../src/lists/index.js'
import { PackedRows } from '../../src/lists/packed-rows.js'
import { packSteps, readSteps } from '../../src/lists/steps.js'
import { bucketsOfForms } from '../../src/names/gazetteer/entry-forms.js'
import { generated } from '../support/switch-off/bundle.js'

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ঢাকায় গিয়ে√১৯|@^~`"\\é😀', ...'abc-:_{}।') }),
  fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\n]/gu, '')),
)
const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1 })

describe('packed lists', () => {
  it('give back every cell, whatever stands in it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const packed = packList({ name: 'x', columns: ['a', 'b', 'c'], rows })
        expect(packed).toMatch(/^[\x20-\x7e\n]*$/u)
        expect(parseList(packed).rows).toEqual(rows)
        const single = new PackedRows([packed, packed])
        expect(single.size).toBe(2 * rows.length)
        rows.forEach((row, i) => {
          expect(single.cells(rows.length + i)).toEqual(row)
        })
      }),
    )
  })

  it('say so when they are damaged: another letter, a row less, another format', () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.integer({ min: 1, max: 94 }), (rows, at, other) => {
        const packed = packList({ name: 'x', columns: ['a', 'b', 'c'], rows })
        const body = packed.indexOf('\n') + 1
        const spot = body + (at % (packed.length - body))
        const letter = String.fromCharCode(0x20 + ((packed.charCodeAt(spot) - 0x20 + other) % 95))
        const changed = packed.slice(0, spot) + letter + packed.slice(spot + 1)
        const damaged = { code: 'bad-list', message: expect.stringContaining('"x" is damaged') }
        expect(() => parseList(changed)).toThrow(expect.objectContaining(damaged))
        expect(() => new PackedRows([packed, changed]).cells(rows.length)).toThrow(
          expect.objectContaining(damaged),
        )
        const cut = packed.slice(0, packed.lastIndexOf('~'))
        if (rows.length > 1) {
          expect(() => parseList(cut)).toThrow(expect.objectContaining(damaged))
          expect(() => new PackedRows([cut]).cells(0)).toThrow(expect.objectContaining(damaged))
        }
        expect(() => parseList(packed.replace(LIST_FORMAT, 'ghotona-list/1'))).toThrow(
          expect.objectContaining({ code: 'bad-list' }),
        )
      }),
    )
  })

  it('give back ascending numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 31 - 1 })), (numbers) => {
        const ascending = Int32Array.from(numbers).sort()
        expect(readSteps(packSteps(ascending), numbers.length)).toEqual(ascending)
      }),
    )
  })

  it('know by a number which rows have it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat()), { maxLength: 600 }), fc.nat({ max: 6 }), (keys, bits) => {
        const filled = fillBuckets(keys, bits)
        for (let bucket = 0; bucket < 1 << bits; bucket++)
          expect([...filled.rowsOf(bucket)]).toEqual(
            keys.flatMap((numbers, row) =>
              numbers.some((number) => (number & filled.mask) === bucket) ? [row] : [],
            ),
          )
        const packed = Buffer.from(filled.pack(7)).toString('base64')
        expect(readBuckets(packed, 7)?.pack(7)).toEqual(filled.pack(7))
        expect(readBuckets(packed, 8)).toBeUndefined()
      }),
    )
  })
})

describe('what is packed beside the lists is of these lists', () => {
  it('the words that triggers begin with', () => {
    const rows = new PackedRows(TRIGGER_LISTS.map((name) => generated(`words/triggers/${name}`)))
    const made = packBeside(
      Array.from({ length: rows.size }, (_, id) => readRow(rows, id)),
      rows.sum,
    )
    for (const [name, packed] of Object.entries(made)) expect(generated(`triggers/${name}`)).toBe(packed)
  })

  it('the words that names begin with', () => {
    const rows = new PackedRows(entries)
    expect(generated('gazetteer/buckets')).toBe(base64Of(bucketsOfForms(rows).pack(rows.sum)))
  })
})
