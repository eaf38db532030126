import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { explainEvents, publishEvents } from '../../src/events/index.js'
import { explain } from '../../src/extract/why.js'
import { eventReader } from '../support/events.js'

const read = (source: string) => eventReader.run({ source, publishedAt: '2025-03-12', region: 'BD' })

describe('explainEvents', () => {
  it('says why two triggers are one occurrence', () => {
    const [quake] = explainEvents(read('ইরানে ভূমিকম্প হয়েছে। ভূমিকম্পে দুটি গ্রাম ধ্বংস হয়েছে।'))
    expect(quake.mentions).toHaveLength(2)
    expect(quake.mentions[0].why).toBeUndefined()
    expect(quake.mentions[1].why).toContain('near sentence')
  })

  it('names the rule of every part', () => {
    const [arrest] = explainEvents(read('দুজনকে গ্রেপ্তার করেছে পুলিশ।'))
    expect(arrest.rule).toMatch(/^words\/triggers\//u)
    expect(arrest.args.map(({ role, rule }) => [role, rule])).toContainEqual(['agent', 'argument model'])
  })
})

describe('a rule', () => {
  it.each([
    ['দুজনকে গ্রেপ্তার করেছে পুলিশ।', 'Arrest'],
    ['শিশুটিকে বাঁচানো যায়নি।', 'Die'],
    ['পরীক্ষা এক সপ্তাহ পিছিয়ে দেওয়া হয়েছে।', 'Other'],
    ['প্রাথমিক গণনায় এগিয়ে আছেন স্বতন্ত্র প্রার্থী।', 'WinElection'],
  ])('is called by the line of its file: %s', (text, type) => {
    const { events } = read(text)
    const { rule } = events[0].mentions[0]
    const [file, line] = rule.split(':')
    const row = readFileSync(`data/${file}.tsv`, 'utf8').split('\n')[Number(line) - 1]
    expect([events[0].type, row.split('\t')[0]]).toEqual([type, type])
  })
})

describe('publishEvents', () => {
  it('refers only to what is published', () => {
    const document = read('২০২৪ সালের ৫ আগস্ট ঢাকায় ৩ জন নিহত ও ১২ জন আহত হন। পরে ২০ জনকে আটক করা হয়।')
    const published = new Set(
      document.numbers.filter(({ inner }) => inner !== true).map((_, i) => `N${i + 1}`),
    )
    const events = publishEvents(document)
    const used = events.flatMap(({ args, counts = {} }) => [
      ...args.flatMap((arg) => ('number' in arg ? [arg.number] : [])),
      ...Object.values(counts).flatMap(({ number }) => number ?? []),
    ])
    expect(used.length).toBeGreaterThan(2)
    for (const id of used) expect(published).toContain(id)
    expect(events.map(({ type, counts }) => [type, Object.values(counts ?? {})[0]?.value])).toEqual([
      ['Die', 3],
      ['Injure', 12],
      ['Arrest', 20],
    ])
  })
})

describe('why', () => {
  it('tells below an event what made a later trigger one more mention of it', () => {
    const account = explain({ source: 'ইরানে ভূমিকম্প হয়েছে। ভূমিকম্পে দুটি গ্রাম ধ্বংস হয়েছে।', region: 'BD' })
    expect(account).toMatch(/again «ভূমিকম্পে», one occurrence by .*near sentence [0-9.]+/u)
  })
})
