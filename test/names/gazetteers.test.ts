import { describe, expect, it } from 'vitest'
import { GhotonaError, pipeline } from '../../src/core/index.js'
import { dates } from '../../src/dates/index.js'
import { type GazetteerRow, labelName, names, readGazetteer } from '../../src/names/index.js'
import { numbers } from '../../src/numbers/index.js'
import { page } from '../../src/page/index.js'
import { script } from '../../src/script/index.js'
import { sentences, tokens } from '../../src/tokens/index.js'

const before = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates())

function reader(...gazetteers: (readonly GazetteerRow[])[]) {
  const whole = before.use(names({ gazetteers }))
  return (text: string) =>
    whole
      .run({ source: text, region: 'BD' })
      .names.map((name) => `${text.slice(name.start, name.end)} = ${labelName(name)}`)
}

const HEADER = 'name\talso\ttype\tsubtype\twikidata\n'

describe('own gazetteers', () => {
  const text = 'ঝিলমিলপুরের মেলায় কুটুমবাড়ি অংশ নেয়, রাশিয়াও।'
  const plain = reader()
  const mine = reader(readGazetteer(`${HEADER}ঝিলমিলপুর\t\tGPE\tvillage\t\nকুটুমবাড়ি\tকুটুম বাড়ি\tORG\tcompany\t\n`))

  it('add names, with any ending', () => {
    expect(mine(text)).toEqual(['ঝিলমিলপুরের = GPE ঝিলমিলপুর', 'কুটুমবাড়ি = ORG কুটুমবাড়ি', 'রাশিয়াও = GPE রাশিয়া'])
    expect(mine('কুটুম বাড়ির মালিক')).toEqual(['কুটুম বাড়ির = ORG কুটুমবাড়ি'])
  })

  it('do not see each other', () => {
    expect(plain(text)).not.toContain('কুটুমবাড়ি = ORG কুটুমবাড়ি')
    expect(mine(text)).toContain('কুটুমবাড়ি = ORG কুটুমবাড়ি')
    expect(plain(text)).not.toContain('কুটুমবাড়ি = ORG কুটুমবাড়ি')
  })

  it('have comments, before the names of their columns and behind', () => {
    const rows = readGazetteer(`# Places.\n\n${HEADER}# Villages.\nঝিলমিলপুর\t\tGPE\tvillage\t\n`)
    expect(rows.map(({ name }) => name)).toEqual(['ঝিলমিলপুর'])
  })

  it('take entries out', () => {
    const without = reader(readGazetteer('name\ttype\n-রাশিয়া\tGPE\n'))
    expect(without('রাশিয়া ও চীন').filter((name) => name.includes('= GPE রাশিয়া'))).toHaveLength(1)
    const run = before.use(names({ gazetteers: [readGazetteer('name\ttype\n-রাশিয়া\tGPE\n')] }))
    const [first] = run.run({ source: 'রাশিয়া ও চীন', region: 'BD' }).names
    expect(first.entry).toBeNull()
  })

  it('replace entries of the same name and type', () => {
    const run = before.use(names({ gazetteers: [[{ name: 'রাশিয়া', type: 'GPE', wikidata: 'Q1' }]] }))
    expect(run.run({ source: 'রাশিয়ার সেনা', region: 'BD' }).names[0].entry?.wikidata).toBe('Q1')
    expect(before.use(names()).run({ source: 'রাশিয়ার সেনা', region: 'BD' }).names[0].entry?.wikidata).toBe(
      'Q159',
    )
  })
})

describe('faults', () => {
  it.each([
    ['name\tkind\nঢাকা\tGPE\n', 'mine.tsv:1: there is no column "kind"'],
    ['name\nঢাকা\n', 'mine.tsv:1: the column "type" is missing'],
    ['', 'mine.tsv:1: the column "name" is missing; begin with a line such as: name⇥also⇥type'],
    ['# places\n\nname\nঢাকা\n', 'mine.tsv:3: the column "type" is missing'],
    ['name\ttype\nঢাকা\n', 'mine.tsv:2: the type is empty; write one of PER ORG GPE'],
    [`${HEADER}ঢাকা\t\tCITY\t\t\n`, 'mine.tsv:2: "CITY" is no type; write one of PER ORG GPE'],
    [`${HEADER}\t\tGPE\t\t\n`, 'mine.tsv:2: the name is empty'],
    [`${HEADER}ঢাকা\t\tGPE\t\t159\n`, 'mine.tsv:2: "159" is no Wikidata id; write Q and a number'],
    [`${HEADER}ঢাকা\tঢ\tGPE\t\t\n`, 'mine.tsv:2: "ঢ" has fewer than two letters'],
    [`${HEADER}ঢাকা\tঢাকা\tGPE\t\t\n`, 'mine.tsv:2: "ঢাকা" stands twice'],
    [`${HEADER}ঢাকা\ta||b\tGPE\t\t\n`, 'mine.tsv:2: "a" has fewer than two letters'],
    [`${HEADER}ঢাকা*\t\tGPE\t\t\n`, 'mine.tsv:2: "ঢাকা*" holds the character * (U+002A)'],
    [`${HEADER}ঢাকা\t\tGPE\t\t\nঢাকা\t\tGPE\t\t\n`, 'mine.tsv:3: "ঢাকা" (GPE) stands on line 2 already'],
    [`${HEADER}ঢাকা\t\tGPE\t\t\t\t\t\n`, 'mine.tsv:2: 8 cells, but 5 columns'],
  ])('%j', (content, message) => {
    let error: unknown
    try {
      readGazetteer(content, 'mine.tsv')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(GhotonaError)
    expect((error as GhotonaError).code).toBe('bad-gazetteer')
    expect((error as GhotonaError).message).toContain(message)
  })

  it('are thrown for rows given as objects, too', () => {
    expect(() => names({ gazetteers: [[{ name: 'ঢাকা', type: 'TOWN' as never }]] })).toThrow(
      /gazetteers\[0\]:1: "TOWN" is no type/,
    )
  })
})
