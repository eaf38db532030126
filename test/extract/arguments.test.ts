import { describe, expect, it } from 'vitest'
import { MOST_CHARACTERS, MOST_NAMES } from '../../src/core/limits.js'
import { createExtractor, extract } from '../../src/extract/index.js'
import { extractStream } from '../../src/extract/stream.js'
import { readGazetteer } from '../../src/names/index.js'

const TEXT = 'ঢাকায় আজ সভা হয়েছে।'
const COLUMNS = 'type\thead\tlight\talone\tvoice\troles\twhen\tunless'
const NAME = { name: 'ঝিলমিল সংঘ', type: 'ORG' }
const DATE = 'expected an ISO 8601 date such as 2024-08-16, or a date-time'

/** A wrong argument throws at once, with a code and what was expected. */
const ARGUMENTS: readonly (readonly [call: string, make: () => unknown, fault: string])[] = [
  ['text', () => extract(null as never), 'bad-input text is null, expected a string'],
  ['text', () => extract(['ক'] as never), 'bad-input text is an array, expected a string'],
  [
    'text',
    () => extract('ক'.repeat(MOST_CHARACTERS + 1)),
    'too-large the text has 10,485,761 characters, expected at most 10,485,760',
  ],
  [
    'options',
    () => extract(TEXT, null as never),
    'bad-option options is null: expected an object with id, publishedAt, region',
  ],
  [
    'options',
    () => extract(TEXT, { publishedat: '2025-01-01' } as never),
    'bad-option there is no option "publishedat", only id, publishedAt, region',
  ],
  [
    'publishedAt',
    () => extract(TEXT, { publishedAt: '15 May' }),
    `bad-option publishedAt is "15 May": ${DATE}`,
  ],
  [
    'publishedAt',
    () => extract(TEXT, { publishedAt: new Date(0) as never }),
    `bad-option publishedAt is a Date: ${DATE}`,
  ],
  [
    'publishedAt',
    () => extract(TEXT, { publishedAt: '2025-02-30' }),
    'bad-option publishedAt is "2025-02-30": there is no such day',
  ],
  [
    'publishedAt',
    () => extract(TEXT, { publishedAt: '2025-02-03T24:10' }),
    'bad-option publishedAt is "2025-02-03T24:10": there is no such time of day',
  ],
  [
    'publishedAt',
    () => extract(TEXT, { publishedAt: '2025-02-03T12:10+06:75' }),
    'bad-option publishedAt is "2025-02-03T12:10+06:75": there is no such time of day',
  ],
  [
    'region',
    () => extract(TEXT, { region: 'US' as never }),
    'bad-option region is "US": expected "BD" or "IN"',
  ],
  [
    'extractor',
    () => createExtractor(null as never),
    'bad-option options is null: expected an object with gazetteers, model, triggers, types',
  ],
  [
    'extractor',
    () => createExtractor({ gazetteer: [] } as never),
    'bad-option there is no option "gazetteer", only gazetteers, model, triggers, types',
  ],
  [
    'gazetteers',
    () => createExtractor({ gazetteers: [NAME] as never }),
    'bad-option gazetteers is {"name":"ঝিলমিল সংঘ","type":"ORG"}: expected a list of gazetteers, each rows as readGazetteer gives them',
  ],
  [
    'gazetteers',
    () => createExtractor({ gazetteers: [[null]] as never }),
    'bad-gazetteer gazetteers[0]:1: the row is no object; write rows as readGazetteer gives them: { name, type, also: [] }',
  ],
  [
    'gazetteers',
    () => createExtractor({ gazetteers: [[NAME, { ...NAME, also: [5] }]] as never }),
    'bad-gazetteer gazetteers[0]:2: "also" is no list of strings; write rows as readGazetteer gives them: { name, type, also: [] }',
  ],
  [
    'gazetteers',
    () => createExtractor({ gazetteers: [Array(MOST_NAMES + 1).fill(NAME)] }),
    'too-large gazetteers have 1,000,001 names, expected at most 1,000,000',
  ],
  [
    'triggers',
    () => createExtractor({ triggers: COLUMNS as never }),
    `bad-option triggers is ${JSON.stringify(COLUMNS)}: expected a list of tables, each tab-separated text or { file, text }`,
  ],
  [
    'triggers',
    () => createExtractor({ triggers: [`${COLUMNS}\tnotes\nMeet\tসভা`] }),
    'bad-trigger triggers[0]:1: there is no column "notes", only type, subtype, head, light, alone, voice, roles, when, unless, fires, silent',
  ],
  [
    'triggers',
    () => createExtractor({ triggers: [`${COLUMNS}\nMeet\tসভা\t\tnoun\t\t\t\t\tও\tএ`] }),
    'bad-trigger triggers[0]:2: 2 more cells than columns: take out the tabs that are too many',
  ],
  [
    'triggers',
    () => createExtractor({ triggers: [`${COLUMNS}\nMeet\t${'{ক|খ}'.repeat(40)}\t\tnoun`] }),
    'bad-trigger triggers[0]:2: head has 1099511627776 alternatives, expected at most 1000: part the row',
  ],
  [
    'triggers',
    () => createExtractor({ triggers: [{ file: 'mine.tsv', text: `${COLUMNS}\nMeet\tসভা` }] }),
    'bad-trigger mine.tsv:2: the row can never fire: it names no light verb and nothing in alone',
  ],
  [
    'triggers',
    () => createExtractor({ triggers: [{ file: 'mine.tsv' } as never] }),
    'bad-option triggers[0] is {"file":"mine.tsv"}: expected a list of tables, each tab-separated text or { file, text }',
  ],
  [
    'signal',
    () => extractStream([], { signal: 5 as never }),
    'bad-option signal is 5: expected an AbortSignal',
  ],
  [
    'types',
    () => createExtractor({ types: ['Harvest'] as never }),
    'bad-option types is ["Harvest"]: expected an object such as { Harvest: ["farmer", "crop"] }',
  ],
  [
    'types',
    () => createExtractor({ types: JSON.parse('{"__proto__":["farmer"]}') }),
    'bad-option types is "__proto__": expected names of Latin letters and digits that begin with a capital, such as Harvest',
  ],
  [
    'types',
    () => createExtractor({ types: { Harvest: ['<b>'] } }),
    'bad-option types.Harvest is ["<b>"]: expected a list of roles such as ["farmer", "crop"]',
  ],
  [
    'gazetteer',
    () => readGazetteer(undefined as never, 'mine.tsv'),
    'bad-input mine.tsv: expected tab-separated text, not undefined',
  ],
]

describe('records that are none', () => {
  it.each([
    [null, 'null'],
    ['[]', '"[]"'],
    [{ text: TEXT }, `{"text":"${TEXT}"}`],
    [() => {}, 'a function'],
  ])('%j', (records, written) =>
    expect(() => extractStream(records as never)).toThrow(
      `records is ${written}, expected an array, an iterable or a stream`,
    ),
  )
  it('nor are options of a stream', () =>
    expect(() => extractStream([], { gazetteer: [] } as never)).toThrow('there is no option "gazetteer"'))
})

describe('a wrong argument', () => {
  it.each(ARGUMENTS)('%s: %#', (_, make, fault) => {
    expect(() => {
      try {
        make()
      } catch (error) {
        const { name, code, message } = error as Error & { code?: string }
        throw new Error(name === 'GhotonaError' ? `${code} ${message}` : `${name} ${message}`)
      }
    }).toThrow(new Error(fault))
  })
})

describe('the day of writing is the day of the region', () => {
  it.each([
    { publishedAt: '2024-01-01', region: 'BD', value: '2024-01-01', today: '2024-01-01' },
    { publishedAt: '2024-01-01 20:52:56', region: 'BD', value: '2024-01-01T20:52:56', today: '2024-01-01' },
    {
      publishedAt: '2023-12-31T20:52:56Z',
      region: 'BD',
      value: '2024-01-01T02:52:56+06:00',
      today: '2024-01-01',
    },
    {
      publishedAt: '2023-12-31T18:15:00.123Z',
      region: 'IN',
      value: '2023-12-31T23:45:00.123+05:30',
      today: '2023-12-31',
    },
    {
      publishedAt: '2024-01-01T01:30-0500',
      region: 'BD',
      value: '2024-01-01T12:30+06:00',
      today: '2024-01-01',
    },
    {
      publishedAt: '2024-03-01T05:29+0530',
      region: 'IN',
      value: '2024-03-01T05:29+05:30',
      today: '2024-03-01',
    },
    {
      publishedAt: '2024-03-01T00:10+09:00',
      region: 'BD',
      value: '2024-02-29T21:10+06:00',
      today: '2024-02-29',
    },
    { publishedAt: '0099-12-31T20:00Z', region: 'BD', value: '0100-01-01T02:00+06:00', today: '0100-01-01' },
  ] as const)('$publishedAt in $region', ({ publishedAt, region, value, today }) => {
    const { doc, dates } = extract('আজ ঢাকায় বৈঠক হয়েছে।', { publishedAt, region })
    expect(doc.dct).toEqual({ value, source: 'caller' })
    expect(dates[0].timex.value).toBe(today)
  })
})

describe('a right one that looks odd', () => {
  it.each([
    { publishedAt: '2025-02-03T23:59:60Z' },
    { publishedAt: '2025-02-03 23:59' },
    { publishedAt: '2025-02-03T23:59+0600', region: undefined },
    { id: null },
  ])('%j', (options) => expect(extract(TEXT, options).schema).toBe('ghotona/1'))

  it('what databases write for unknown', async () => {
    const records = [{ text: TEXT, publishedAt: null, region: null }] as never[]
    for await (const result of extractStream(records)) expect(result).toHaveProperty('schema')
  })

  it('a text of exactly the most characters that it may have', () => {
    const { doc } = extract('ক'.repeat(MOST_CHARACTERS))
    expect(doc.excluded).toEqual([])
  })
})
