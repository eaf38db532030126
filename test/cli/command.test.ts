import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const COMMAND = resolve('dist/cli/main.js')
const TEXT = 'ঢাকায় দুই নেতা বৈঠক করেছেন।'
const HARVEST = 'আজব সংঘের ধান কাটা শুরু হয়েছে।'
const TRIGGERS = 'type\thead\tlight\talone\tvoice\troles\twhen\tunless'
const record = (fields: object) => `${JSON.stringify(fields)}\n`

const FILES: Readonly<Record<string, string | Buffer>> = {
  'article.txt': TEXT,
  'wide.txt': Buffer.from(`\ufeff${TEXT}`, 'utf16le'),
  'bijoy.txt': Buffer.from('evsjv\x87`\x87ki c\xd6avbg\x9a\xbfx', 'latin1'),
  'news.ndjson': record({ id: 1, text: TEXT }),
  'mixed.ndjson': `${record({ id: 1, text: TEXT })}\n[]\n{"id":3\n${record({ id: 4, text: 5 })}${record({ id: 5, text: TEXT, publishedAt: '2025-02-30' })}${record({ id: 6, text: TEXT, region: 'US' })}${record({ id: 7, text: TEXT, source: 'x' })}`,
  'other.ndjson': record({ _id: 1, body: TEXT, url: 'x' }),
  'news.csv': `id;text;publishedAt\r\n1;"${TEXT}";2025-03-01\r\n`,
  'news.json': JSON.stringify([{ id: 1, text: TEXT }]),
  'wrong.tsv': 'name\ttype\nঢাকা\tTOWN\n',
  // As spreadsheets write it.
  'names.tsv': Buffer.from('\ufeffname\ttype\r\nআজব সংঘ\tORG\r\n', 'utf16le'),
  'triggers.tsv': `${TRIGGERS}\nHarvest\tধান কাটা\tহওয়া\tnoun\t\tcrop=mod\t\t\n`,
  'wrong-triggers.tsv': `${TRIGGERS}\nMeet\tসভা\n`,
  'harvest.ndjson': record({ id: 1, text: HARVEST }) + record({ id: 2, text: HARVEST }),
  'harvest.txt': HARVEST,
  'long.txt': 'ক'.repeat(10_485_761),
}

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'command-'))
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function start(line: string, preload?: string): ChildProcess {
  const before = preload === undefined ? [] : ['--max-old-space-size=200', '--import', `./${preload}`]
  const words = line.split(' ').filter((word) => word !== '')
  return spawn(process.execPath, [...before, COMMAND, ...words], { cwd: folder })
}

function ended(child: ChildProcess): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    err += text
  })
  return new Promise((done) => child.on('close', (status) => done({ status, out, err })))
}

function run(line: string, input: string | Buffer = '', preload?: string): Promise<Ended> {
  const child = start(line, preload)
  child.stdin?.on('error', () => {})
  child.stdin?.end(input)
  return ended(child)
}

/** What a person gets who does one thing wrong: exit status, and what standard error says. */
const WRONG: readonly (readonly [line: string, status: number, err: string | RegExp])[] = [
  ['names missing.txt', 2, 'ghotona: missing.txt: there is no such file (bad-file)\n'],
  ['names article.txt missing.txt', 2, 'ghotona: missing.txt: there is no such file (bad-file)\n'],
  [
    'names --gazetteer missing.tsv article.txt',
    2,
    'ghotona: missing.tsv: there is no such file (bad-file)\n',
  ],
  ['names --gazetteer . article.txt', 2, 'ghotona: .: it is a directory (bad-file)\n'],
  [
    'names --gazetteer wrong.tsv article.txt',
    2,
    /^ghotona: wrong\.tsv:2: "TOWN" is no type; write one of .* \(bad-gazetteer\)\n$/,
  ],
  [
    'names --workers 2 --gazetteer wrong.tsv news.ndjson',
    2,
    /^ghotona: wrong\.tsv:2: "TOWN" is no type; write one of .* \(bad-gazetteer\)\n$/,
  ],
  [
    'extract --triggers missing.tsv article.txt',
    2,
    'ghotona: missing.tsv: there is no such file (bad-file)\n',
  ],
  [
    'extract --workers 2 --triggers wrong-triggers.tsv news.ndjson',
    2,
    'ghotona: wrong-triggers.tsv:2: the row can never fire: it names no light verb and nothing in alone (bad-trigger)\n',
  ],
  [
    'why --triggers triggers.tsv article.txt',
    2,
    'ghotona: triggers.tsv:2: type "Harvest" is neither in the ontology nor among types of your own (bad-trigger)\n',
  ],
  [
    'names --triggers triggers.tsv article.txt',
    2,
    'ghotona: --triggers is for commands that find events, "names" finds none (bad-usage)\n',
  ],
  [
    'extract --type harvest=crop article.txt',
    2,
    'ghotona: --type harvest=crop: expected a name that begins with a capital, and its roles, such as Harvest=farmer,crop (bad-usage)\n',
  ],
  [
    'extract --type Harvest=Crop article.txt',
    2,
    'ghotona: types.Harvest is ["Crop"]: expected a list of roles such as ["farmer", "crop"] (bad-option)\n',
  ],
  [
    'dates --published 15-05-2025 article.txt',
    2,
    /^ghotona: --published: publishedAt is "15-05-2025": expected an ISO 8601 date .* \(bad-usage\)\n$/,
  ],
  [
    'dates --published 2025-02-30 news.ndjson',
    2,
    'ghotona: --published: publishedAt is "2025-02-30": there is no such day (bad-usage)\n',
  ],
  [
    'dates --fields body=text news.ndjson',
    2,
    /^ghotona: --fields body=text: expected some of id, text, publishedAt, region, .* \(bad-usage\)\n$/,
  ],
  ['dates --format html article.txt', 2, /^error: .* Allowed choices are json, ndjson, pretty\.\n/],
  ['dates --only events article.txt', 2, 'ghotona: --only is for the command "mark" (bad-usage)\n'],
  ['mark --only nouns article.txt', 2, /^ghotona: --only is "nouns", expected some of .* \(bad-option\)\n$/],
  ['dates --workers many news.ndjson', 2, /--workers <n>.* expected a whole number/s],
  ['dates --region US article.txt', 2, /Allowed choices are BD, IN/],
  ['dates --colour article.txt', 2, /unknown option '--colour'/],
  ['extrakt article.txt', 2, /unknown command 'extrakt'\n\(Did you mean extract\?\)/],
]

describe('what goes wrong', () => {
  it.each(WRONG)('%s', async (line, status, err) => {
    const result = await run(line)
    expect(result.status).toBe(status)
    expect(result.out).toBe('')
    if (typeof err === 'string') expect(result.err).toBe(err)
    else expect(result.err).toMatch(err)
    expect(result.err).not.toMatch(/^ {4}at /m)
  })

  const ERRORS = [
    [2, 'bad-record', /^the record is not a JSON object/],
    [3, 'bad-record', /^the line is not JSON: /],
    [4, 'bad-record', /^"text" is 5, expected a string$/],
    [5, 'bad-record', /^publishedAt is "2025-02-30": there is no such day$/],
    [6, 'bad-record', /^region is "US": expected "BD" or "IN"$/],
  ] as const

  it.each(['', '--workers 2'])('bad lines have errors in their places %s', async (options) => {
    const { status, out, err } = await run(`language ${options} mixed.ndjson`)
    expect([status, err]).toEqual([1, ''])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, line }) => id ?? line)).toEqual([1, 3, 4, 4, 5, 6, 7])
    expect(lines[6]).toMatchObject({ passthrough: { source: 'x' } })
    for (const [i, [, code, message]] of ERRORS.entries())
      expect(lines[i + 1].error).toEqual({ code, message: expect.stringMatching(message) })
  })

  it('a text that is too long', async () => {
    const { status, out } = await run('dates long.txt')
    expect([status, JSON.parse(out).error]).toEqual([
      1,
      { code: 'too-large', message: 'the text has 10,485,761 characters, expected at most 10,485,760' },
    ])
  })

  it('records with other names tell where the text may be', async () => {
    const { status, out } = await run('dates other.ndjson')
    expect(status).toBe(1)
    expect(JSON.parse(out).error.message).toBe(
      '"text" is missing, expected a string; with --fields text=body it is "body"',
    )
  })
})

/** Inputs that hold the same article. */
const INPUTS: readonly (readonly [line: string, id: string | number | undefined, input?: string | Buffer])[] =
  [
    ['article.txt', 'article.txt'],
    ['wide.txt', 'wide.txt'],
    ['news.ndjson', 1],
    ['--workers 2 news.ndjson', 1],
    ['news.json', 1],
    ['news.csv', '1'],
    ['--workers 2 news.csv', '1'],
    ['--fields text=body,id=_id other.ndjson', 1],
    ['', undefined, TEXT],
    ['', undefined, Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['--encoding utf-16le', undefined, Buffer.from(TEXT, 'utf16le')],
    ['--input ndjson', 7, `\ufeff${JSON.stringify({ id: 7, text: TEXT })}\r\n`],
    ['--input csv', '7', `id,text\n7,${TEXT}`],
  ]

describe('the same article', () => {
  it.each(INPUTS.map(([line, id, input]) => ({ line, id, input })))('$line', async ({ line, id, input }) => {
    const { status, out, err } = await run(`numbers ${line}`, input)
    expect([status, err]).toEqual([0, ''])
    const result = JSON.parse(out)
    expect(result.id).toEqual(id)
    expect(result.numbers.map((number: { text: string }) => number.text)).toEqual(['দুই'])
  })

  it('in bytes of Bijoy, with a word of what was guessed', async () => {
    const { status, out, err } = await run('decode bijoy.txt')
    expect([status, JSON.parse(out).text]).toEqual([0, 'বাংলাদেশের প্রধানমন্ত্রী'.normalize('NFC')])
    expect(err).toBe(
      'ghotona: bijoy.txt is not UTF-8 throughout; read as windows-1252 (--encoding says otherwise)\n',
    )
  })
})

/** What a worker does that comes to the last record. */
const ENDS: readonly (readonly [name: string, code: string, message: RegExp])[] = [
  ['exits', 'process.exit(1)', /worker exited with code: 1/],
  [
    'has no memory left',
    'for (const all = []; ; ) all.push(new Array(1e6).fill(0.5))',
    /memory limit: JS heap out of memory/,
  ],
]

it.each(ENDS)(
  'a worker that %s ends the run: what was read before it is written',
  async (_, code, message) => {
    const file = 'fatal.mjs'
    writeFileSync(
      join(folder, file),
      `import { isMainThread } from 'node:worker_threads'
    const { parse } = JSON
    const fatal = () => { ${code} }
    if (!isMainThread) JSON.parse = (text) => (text.includes('"last"') ? fatal() : parse(text))`,
    )
    const text = TEXT.repeat(600)
    const lines = Array.from({ length: 40 }, (_, i) => record({ id: i === 30 ? 'last' : i, text }))
    const { status, out, err } = await run('language --workers 2 --input ndjson', lines.join(''), file)
    expect(status).toBe(2)
    expect(err).toMatch(/^ghotona: a worker ended before its work was done: [^\n]* \(worker-lost\)\n$/)
    expect(err).toMatch(message)
    const ids = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id)
    expect(ids.length).toBeGreaterThan(20)
    expect(ids).toEqual(Array.from(ids, (_, i) => i))
  },
)

const OWN = '--gazetteer names.tsv --triggers triggers.tsv --type Harvest=farmer,crop'

describe("words of one's own", () => {
  it.each(['', '--workers 2'])('name events and their parts %s', async (options) => {
    const { status, out, err } = await run(`extract ${OWN} ${options} harvest.ndjson`)
    expect([status, err]).toEqual([0, ''])
    const documents = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const { events, entities } of documents) {
      expect(events.map(({ type }: { type: string }) => type)).toEqual(['Harvest'])
      expect(entities.map(({ canonical }: { canonical: string }) => canonical)).toContain('আজব সংঘ')
    }
    expect(documents.length).toBe(2)
  })

  it.each([
    ['mark --only names,events', /^\[আজব সংঘের\]\(ORG আজব সংঘ\) \[ধান কাটা শুরু হয়েছে\]\(Harvest.*\)।$/u],
    ['why', /ORG আজব সংঘ .*\nevent Harvest .*triggers\.tsv:2/u],
  ])('are known to %s', async (line, expected) => {
    const { status, out } = await run(`${line} ${OWN} harvest.txt`)
    expect(status).toBe(0)
    expect(out.trim()).toMatch(expected)
  })
})

it.skipIf(!existsSync('/usr/bin/script'))(
  'a person at a terminal is told that the text is awaited',
  async () => {
    const line = `${process.execPath} ${COMMAND} mark`
    const child = spawn('script', ['-qec', line, '/dev/null'], { cwd: folder })
    const result = ended(child)
    child.stdin.write(`${TEXT}\n\u0004`)
    const { out } = await result
    expect(out).toContain('ghotona: reads from the terminal; Ctrl-D on a line of its own ends the text')
    expect(out).toContain('[দুই](number 2)')
  },
)

it('a pipe that is closed early ends the run quietly', async () => {
  const child = start('tokens --input ndjson')
  child.stdin?.on('error', () => {})
  const result = ended(child)
  child.stdout?.once('data', () => child.stdout?.destroy())
  for (let i = 0; i < 3000; i++) child.stdin?.write(record({ id: i, text: TEXT.repeat(20) }))
  child.stdin?.end()
  expect(await result).toMatchObject({ status: 0, err: '' })
})
