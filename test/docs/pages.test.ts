import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gazetteerSchema, gazetteerTable } from '../../scripts/gazetteer-schema.js'
import { noticeOf, sourcesOf } from '../../scripts/notice.js'
import { faultsOfRow } from '../../src/names/gazetteer/lint.js'

const read = (file: string) => readFileSync(file, 'utf8')
const json = (file: string) => JSON.parse(read(file))
const guides = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`)
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'NOTICE.md', 'llms.txt', ...guides]
/** The last is written by a test and not kept. */
const files = ['bench', 'data', 'scripts', 'src', 'test']
  .flatMap((root) => readdirSync(root, { recursive: true }).map((file) => `${root}/${file}`))
  .concat('test/hard/unnoticed.tsv')

describe('the pages', () => {
  it.each(pages)('%s links to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)].map((match) => match[1])
    const broken = links.filter((link) => !/^[a-z]+:/u.test(link) && !existsSync(join(dirname(page), link)))
    expect(broken).toEqual([])
  })

  it.each(pages)('%s speaks of files that are there', (page) => {
    const named = [...read(page).matchAll(/`([\w/-]+\.(?:ts|tsv|bin))`/gu)].map((match) => match[1])
    const missing = named.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))
    expect(missing).toEqual([])
  })

  it('are all reached from the README, and the guides from llms.txt', () => {
    for (const guide of guides) {
      expect(read('README.md')).toContain(`](${guide})`)
      expect(read('llms.txt')).toContain(`](${guide})`)
    }
  })

  it('are all on the site of the API, which has every entry point', () => {
    const { entryPoints, projectDocuments } = json('typedoc.json')
    expect([...projectDocuments].sort()).toEqual([...guides].sort())
    const { exports } = json('package.json') as { exports: Record<string, { types?: string } | string> }
    const sources = Object.values(exports).flatMap((target) =>
      typeof target === 'object' && target.types
        ? [target.types.replace('./dist/', 'src/').replace('.d.ts', '.ts')]
        : [],
    )
    expect(entryPoints).toEqual(sources)
  })
})

describe('the notice', () => {
  const sources = sourcesOf(read('data/gazetteer/sources.tsv'))
  it('is of the present sources: npm run notice', () => expect(read('NOTICE.md')).toBe(noticeOf(sources)))
  it('names title, licence and notice of every source', () => {
    expect(sources.length).toBeGreaterThan(5)
    for (const { id, title, licence, notice } of sources)
      expect([title, licence, notice], id).not.toContain('')
  })
  it('holds the texts of the licences, and refuses a source whose licence has none', () => {
    for (const words of [
      'Permission is hereby granted, free of charge',
      'Redistributions in binary form must reproduce the above copyright notice',
      'UNICODE LICENSE V3',
    ])
      expect(read('NOTICE.md')).toContain(words)
    expect(() => noticeOf([{ ...sources[0], licence: 'GPL-3.0' }])).toThrow(/no text of the licence/)
  })
})

describe('the schemas of gazetteers', () => {
  it('are the present ones: npm run schema', () => {
    expect(json('schema/gazetteer.schema.json')).toEqual(gazetteerSchema())
    expect(json('schema/gazetteer.table.json')).toEqual(gazetteerTable())
  })

  interface Property {
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
  const { items } = gazetteerSchema() as {
    items: { required: string[]; properties: Record<string, Property> }
  }
  const accepts = (row: Record<string, string>) =>
    items.required.every((name) => name in row) &&
    Object.entries(row).every(([name, value]) => {
      const property = items.properties[name]
      if (property === undefined) return false
      const isListed = property.enum?.includes(value) ?? true
      return isListed && (property.pattern === undefined || new RegExp(property.pattern, 'u').test(value))
    })

  const rows: readonly (readonly [row: Record<string, string>, fits: boolean])[] = [
    [{ name: 'ঢাকা', type: 'GPE' }, true],
    [{ name: 'ঢাকা', type: 'GPE', subtype: 'capital-city', wikidata: 'Q1354', within: 'BD/ঢাকা' }, true],
    [{ name: 'ঢাকা', type: 'GPE', wikidata: '' }, true],
    [{ name: 'ঢাকা', type: 'TOWN' }, false],
    [{ name: '', type: 'GPE' }, false],
    [{ name: 'ঢাকা', type: 'GPE', wikidata: '1354' }, false],
    [{ name: 'ঢাকা', type: 'GPE', wikidata: 'Q01' }, false],
    [{ name: 'ঢাকা', type: 'GPE', within: 'Bangladesh' }, false],
    [{ name: 'ঢাকা', type: 'GPE', subtype: 'City' }, false],
  ]
  it.each(rows)('agree with the linter on %j: %j', (row, fits) => {
    expect(accepts(row)).toBe(fits)
    expect(faultsOfRow(row as never).length === 0).toBe(fits)
  })
})
