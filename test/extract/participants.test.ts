import { expect, it } from 'vitest'
import { participants } from '../../src/extract/participants.js'

interface Shape {
  readonly words: number
  readonly suffix?: string
  readonly rule?: string
  readonly case?: string
}

/** Entities that nothing points at, each with so many mentions of so many words: which of them a document gives. */
it.each([
  ['ORG', [{ words: 1 }], true],
  ['SET', [{ words: 1 }], true],
  ['PER', [{ words: 1 }], false],
  ['PER', [{ words: 1 }, { words: 1 }], true],
  ['GROUP', [{ words: 1 }, { words: 1 }], true],
  ['FAC', [{ words: 1 }, { words: 1 }], false],
  ['FAC', [{ words: 2 }], true],
  ['FAC', [{ words: 1, suffix: 'টির' }], true],
  ['FAC', [{ words: 1, suffix: 'ে' }], false],
  ['OTHER', [{ words: 2 }], false],
  ['OTHER', [{ words: 1, suffix: 'টির' }], true],
  ['OTHER', [{ words: 1, suffix: 'টির' }, { words: 1 }], false],
  ['OTHER', [{ words: 1, rule: 'nominal/animal' }], false],
  [
    'OTHER',
    [
      { words: 1, rule: 'nominal/animal' },
      { words: 1, rule: 'nominal/animal' },
    ],
    true,
  ],
  ['GROUP', [{ words: 1, rule: 'nominal/counted people', case: 'GEN' }], true],
  ['GROUP', [{ words: 1, rule: 'nominal/trade', case: 'NOM.PL' }], true],
  ['GROUP', [{ words: 1, rule: 'nominal/trade', case: 'GEN.PL' }], false],
  ['PER', [{ words: 1, rule: 'nominal/office', case: 'OBJ' }], true],
  ['GPE', [{ words: 1, rule: 'nominal/country', case: 'LOC' }], true],
  ['GPE', [{ words: 1, rule: 'nominal/country', case: 'NOM' }], false],
  ['GPE', [{ words: 1, rule: 'nominal/area', case: 'GEN' }], true],
  ['LAW', [{ words: 1, rule: 'nominal/document' }], false],
  [
    'LAW',
    [
      { words: 1, rule: 'nominal/document' },
      { words: 1, rule: 'nominal/document' },
    ],
    true,
  ],
] as const)('%s of %j', (type, shapes: readonly Shape[], given) => {
  const document = {
    entities: [{ type, named: false, mentions: shapes.map((_, i) => i) }],
    mentions: shapes.map(({ words, suffix = '', ...more }) => ({ first: 0, last: words, suffix, ...more })),
    quotes: [],
    attributions: [],
    events: [],
  }
  expect(participants(document as never).has(0)).toBe(given)
})
