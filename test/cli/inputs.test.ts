import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { csvLines } from '../../src/cli/csv.js'
import { charactersOf, type Encoding, textOf } from '../../src/cli/decode.js'
import { readFieldNames } from '../../src/cli/field-names.js'
import { filesIn, kindOf } from '../../src/cli/files.js'
import { jsonLines, lineGroupsOf, MOST_LINE, type RawLine } from '../../src/cli/lines.js'
import { parseRecord } from '../../src/cli/records.js'

async function* inPieces<T>(...pieces: T[]): AsyncGenerator<T> {
  yield* pieces
}

async function all<T>(groups: AsyncIterable<readonly T[]>): Promise<T[]> {
  const found: T[] = []
  for await (const group of groups) found.push(...group)
  return found
}

/** A text cut at every place in turn. */
const cuts = (text: string) =>
  Array.from({ length: text.length + 1 }, (_, i) => [text.slice(0, i), text.slice(i)])

describe('CSV', () => {
  const TABLES: readonly (readonly [name: string, text: string, rows: readonly unknown[]])[] = [
    [
      'plain',
      'id,text\n1,ক\n2,খ\n',
      [
        { id: '1', text: 'ক' },
        { id: '2', text: 'খ' },
      ],
    ],
    ['without a line end at its end', 'id,text\n1,ক', [{ id: '1', text: 'ক' }]],
    [
      'Windows',
      '\ufeffid;text\r\n1;ক\r\n\r\n2;"খ, গ"\r\n',
      [{ id: '1', text: 'ক' }, '', { id: '2', text: 'খ, গ' }],
    ],
    ['tabs', 'id\ttext\n1\tক, খ; গ', [{ id: '1', text: 'ক, খ; গ' }]],
    [
      'marks and lines in a cell',
      'text,id\n"ক ""খ""\r\nগ",1\n"""ঘ""",2\n',
      [
        { text: 'ক "খ"\r\nগ', id: '1' },
        { text: '"ঘ"', id: '2' },
      ],
    ],
    ['a mark within a cell', 'text\n৫" পাইপ\n', [{ text: '৫" পাইপ' }]],
    ['empty cells', 'id,text,publishedAt\n,ক,\n"",খ,""\n', [{ text: 'ক' }, { text: 'খ' }]],
    ['rows that are too short', 'id,text,publishedAt\n1,ক\n', [{ id: '1', text: 'ক' }]],
    [
      'rows that are too long',
      'id,text\n1,ক,খ\n',
      [{ code: 'bad-record', message: 'the row has 3 cells, but there are 2 columns' }],
    ],
    ['a name of every object', '__proto__,text\n1,ক\n', [JSON.parse('{"__proto__":"1","text":"ক"}')]],
    ['only a header', 'id,text\n', []],
    ['only a header without its end', 'id,text', []],
    ['nothing', '', []],
  ]
  const read = (line: RawLine) => (typeof line === 'string' && line !== '' ? JSON.parse(line) : line)

  it.each(TABLES)('%s, in one piece or cut anywhere', async (_, text, rows) => {
    for (const pieces of cuts(text))
      expect((await all(csvLines(inPieces(...pieces)))).map(read), JSON.stringify(pieces)).toEqual(rows)
  })

  it('of any cells, written and read', async () => {
    const cell = fc.stringMatching(/^[a"',;\n\r\t ক]{0,6}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.nat(40), async (rows, at) => {
        const written = rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
        const text = `a,b\n${written.join('\n')}\n`
        const lines = (await all(csvLines(inPieces(text.slice(0, at), text.slice(at))))).map(read)
        const expected = rows.map(([a, b]) => ({ ...(a !== '' && { a }), ...(b !== '' && { b: b }) }))
        expect(lines.map((line) => (line === '' ? {} : line))).toEqual(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('whose quotation mark is never closed ends in an error and not in the memory', async () => {
    const long = Array.from({ length: MOST_LINE / 2 ** 20 + 1 }, () => 'a'.repeat(2 ** 20))
    const [line] = await all(csvLines(inPieces('text\n"', ...long)))
    expect(line).toMatchObject({ code: 'too-large', message: expect.stringContaining('not closed') })
  })
})

describe('lines', () => {
  it('that are too long to hold have an error in their place', async () => {
    const long = Array.from({ length: MOST_LINE / 2 ** 20 + 1 }, () => 'a'.repeat(2 ** 20))
    const lines = await all(lineGroupsOf(inPieces('{"id":1}\n', ...long, '\n{"id":2}\r\n{"id":3}'), 0))
    expect(lines).toEqual([
      '{"id":1}',
      expect.objectContaining({ code: 'too-large' }),
      '{"id":2}',
      '{"id":3}',
    ])
  })

  it.each([
    ['[{"text":"ক"},{"text":"খ"}]', ['{"text":"ক"}', '{"text":"খ"}']],
    ['\ufeff{"text":"ক"}', ['{"text":"ক"}']],
    ['[]', []],
  ])('of JSON %s', (text, lines) => expect(jsonLines(text)).toEqual(lines))

  it('of what is no JSON', () => expect(() => jsonLines('{"a":1}\n{"a":2}')).toThrow('the file is not JSON'))
})

describe('encodings', () => {
  const BENGALI = 'ঢাকায় সভা।\n'
  const wide = (text: string) => Buffer.from(text, 'utf16le')
  const BYTES: readonly (readonly [
    name: string,
    bytes: Buffer,
    encoding: Encoding | undefined,
    text: string,
    guessed?: Encoding,
  ])[] = [
    ['UTF-8', Buffer.from(BENGALI), undefined, BENGALI],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${BENGALI}`), undefined, `\ufeff${BENGALI}`],
    ['UTF-16 of Windows', wide(`\ufeff${BENGALI}`), undefined, `\ufeff${BENGALI}`],
    ['UTF-16 the other way', wide(`\ufeff${BENGALI}`).swap16(), undefined, `\ufeff${BENGALI}`],
    ['UTF-16 without a mark', wide(BENGALI), undefined, BENGALI, 'utf-16le'],
    ['UTF-16 the other way without a mark', wide(BENGALI).swap16(), undefined, BENGALI, 'utf-16be'],
    ['UTF-16 as told', wide('ঢাকা'), 'utf-16le', 'ঢাকা'],
    [
      'Bijoy in Windows-1252',
      Buffer.from([0x65, 0x76, 0x73, 0x6a, 0x76, 0x87, 0x60, 0x6b]),
      undefined,
      'evsjv‡`k',
      'windows-1252',
    ],
    ['Windows-1252 as told', Buffer.from([0x80, 0x93, 0xe9, 0x81]), 'windows-1252', '€“é\u0081'],
    [
      'UTF-8 with a broken character',
      Buffer.concat([Buffer.from(BENGALI), Buffer.from([0xff])]),
      undefined,
      `${BENGALI}\ufffd`,
      'utf-8',
    ],
    ['nothing', Buffer.alloc(0), undefined, ''],
  ]

  const NAMED = BYTES.map(([name, bytes, encoding, text, guessed]) => ({
    name,
    bytes,
    encoding,
    text,
    guessed,
  }))

  it.each(NAMED)('$name', async ({ bytes, encoding, text, guessed }) => {
    const decoded = await textOf(inPieces(bytes.subarray(0, 3), bytes.subarray(3)), encoding)
    expect(decoded).toEqual(guessed === undefined ? { text } : { text, guessed })
  })

  it.each(NAMED.filter(({ guessed }) => guessed === undefined))(
    '$name, as a stream',
    async ({ bytes, encoding, text }) => {
      let whole = ''
      for await (const piece of charactersOf(inPieces(bytes.subarray(0, 3), bytes.subarray(3)), encoding))
        whole += piece
      expect(whole).toBe(text)
    },
  )

  it('a file of gigabytes is not read to its end', async () => {
    let read = 0
    async function* endless(): AsyncGenerator<Buffer> {
      const chunk = Buffer.alloc(2 ** 20, 'a')
      for (;;) {
        read += chunk.length
        yield chunk
      }
    }
    await expect(textOf(endless())).rejects.toMatchObject({ code: 'too-large' })
    expect(read).toBeLessThan(50 * 2 ** 20)
  })
})

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'))
  mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
  mkdirSync(join(folder, 'empty'))
  for (const name of ['in/b.txt', 'in/a.CSV', 'in/deep/c.jsonl', 'in/picture.png', 'odd.name'])
    writeFileSync(join(folder, name), '')
  afterAll(() => rmSync(folder, { recursive: true }))

  it('of a directory, by name', async () => {
    const files = await filesIn([join(folder, 'odd.name'), join(folder, 'in')])
    expect(files.map((file) => relative(folder, file))).toEqual([
      'odd.name',
      'in/a.CSV',
      'in/b.txt',
      'in/deep/c.jsonl',
    ])
  })

  it.each([
    ['missing.txt', /missing\.txt: there is no such file$/],
    ['empty', /empty: there is no file with one of the endings \.txt/],
  ])('%s', (name, message) =>
    expect(filesIn([join(folder, name)])).rejects.toMatchObject({
      code: 'bad-file',
      message: expect.stringMatching(message),
    }),
  )

  it.each([
    ['news.txt', 'text'],
    ['news', 'text'],
    ['news.html', 'text'],
    ['news.NDJSON', 'ndjson'],
    ['news.jsonl', 'ndjson'],
    ['news.json', 'json'],
    ['news.csv', 'csv'],
    ['news.tsv', 'csv'],
  ])('%s is %s', (name, kind) => expect(kindOf(name)).toBe(kind))
})

describe('names of fields', () => {
  const RECORDS: readonly (readonly [names: string, record: string, result: unknown])[] = [
    ['text=body', '{"body":"ক","id":1}', { id: 1, text: 'ক' }],
    ['text=body,id=_id', '{"body":"ক","_id":1,"text":"খ","x":2}', { id: 1, text: 'ক', x: 2 }],
    [' text = body , publishedAt=date', '{"body":"ক"}', { text: 'ক' }],
    ['text=toString', '{"body":"ক"}', { body: 'ক' }],
  ]
  it.each(RECORDS)('%s in %s', (names, record, result) =>
    expect(parseRecord(record, readFieldNames(names))).toEqual(result),
  )

  it.each(['body', 'text', 'text=', 'title=x', 'text=a=b', '__proto__=x', ''])('%s is none', (names) =>
    expect(() => readFieldNames(names)).toThrow(expect.objectContaining({ code: 'bad-usage' })),
  )
})
