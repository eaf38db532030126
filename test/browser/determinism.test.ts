import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unmark } from '../../src/core/index.js'
import { createExtractor, type DocumentJSON } from '../../src/index.js'
import { readGazetteer } from '../../src/names/index.js'
import { toBijoy } from '../../src/script/index.js'
import { readCases } from '../support/cases.js'
import { missing, openSite, type Site } from './site.js'

/** What the page asks its worker. */
interface Question {
  readonly number: number
  readonly text: string
  readonly published: string
  readonly region: 'BD' | 'IN'
  readonly gazetteer: string
}

const OWN = 'name\ttype\nঝিলমিলাবাড়ি\tGPE\nআজব সংঘ\tORG'

/** Articles, the sentences of every file of cases in a row, and the same sentences mixed. */
function texts(): string[] {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => join(folder, name))
  const cases = files('fixtures/cases').map((file) =>
    readCases(file).map(({ marked }) => unmark(marked).text),
  )
  const articles = files('fixtures/articles').map((file) => readFileSync(file, 'utf8'))
  const sentences = cases.flat()
  const mixed = Array.from({ length: 30 }, (_, i) =>
    Array.from(
      { length: 40 },
      (_, j) => sentences[((i + 1) * 7919 + j * (104_729 + i)) % sentences.length],
    ).join(between(i)),
  )
  const odd = [
    toBijoy(articles[0]),
    `${articles[1]}\u0000\ud800 ${articles[2].normalize('NFD')} 👩‍👩‍👧 ‍‌\ufeff`,
    articles[3].replaceAll('\n', '\r\n').replaceAll('।', '.'),
    `ঝিলমিলাবাড়িতে আজব সংঘের সভায় ${articles[4]}`,
  ]
  return [...articles, ...cases.map((lines) => lines.slice(0, 60).join('\n')), ...mixed, ...odd]
}

/** What stands between mixed sentences. */
const between = (i: number) => [' ', '\n', '\n\n', ' “'][i % 4]

/** Where two strings part, with what stands about it; empty when they are the same. */
function difference(a: string, b: string): string {
  if (a === b) return ''
  let at = 0
  while (a[at] === b[at]) at++
  return `${at}: ${a.slice(at - 60, at + 40)} ≠ ${b.slice(at - 60, at + 40)}`
}

const DATES = ['', '2025-03-01', '2024-02-29T23:59', '1999-12-31']

const questions = (): Question[] =>
  texts().map((text, i) => ({
    number: 1000 + i,
    text,
    published: DATES[i % DATES.length],
    region: i % 3 === 2 ? 'IN' : 'BD',
    gazetteer: i % 5 === 4 ? OWN : '',
  }))

describe.skipIf(missing !== undefined)('Chromium and Node', () => {
  let site: Site
  let page: Page
  beforeAll(async () => {
    site = await openSite()
    page = await site.browser.newPage()
    await page.goto(site.url)
  }, 180_000)
  afterAll(() => site?.close())

  it('give the same bytes for the same text and options', async () => {
    const asked = questions()
    expect(asked.length).toBeGreaterThan(50)
    const plain = createExtractor()
    const own = createExtractor({ gazetteers: [readGazetteer(OWN, 'your names')] })
    let events = 0
    for (const question of asked) {
      const { text, published, region, gazetteer } = question
      const here: DocumentJSON = (gazetteer === '' ? plain : own).extract(text, {
        region,
        ...(published !== '' && { publishedAt: published }),
      })
      const there: string = await page.evaluate(
        `new Promise((resolve) => {
          const answered = ({ data }) => {
            if (data.number !== ${question.number}) return
            reader.removeEventListener('message', answered)
            resolve(JSON.stringify(data.document ?? data.fault))
          }
          reader.addEventListener('message', answered)
          reader.postMessage(${JSON.stringify(question)})
        })`,
      )
      expect(difference(JSON.stringify(here), there), text.slice(0, 80)).toBe('')
      events += here.events.length
    }
    console.log(`${asked.length} texts, ${events} events, the same in Node ${process.version} and Chromium`)
    expect(events).toBeGreaterThan(asked.length)
  }, 600_000)
})
