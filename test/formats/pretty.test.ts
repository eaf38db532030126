import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { prettyDocument, toHtml } from '../../src/formats/index.js'

/** What the page says of the figure of a text's one event, or of its source. */
const row = (text: string, name: string) =>
  new RegExp(`^ {4}${name} +(.*)$`, 'mu').exec(prettyDocument(extract(text)))?.[1]

describe('a page for a reader', () => {
  it.each([
    ['ঢাকায় ৫ জন নিহত হয়েছেন।', '৫ জন = 5'],
    ['ঢাকায় অন্তত ১২ জন নিহত হয়েছেন।', 'অন্তত ১২ জন = 12 or more'],
    ['ঢাকায় সর্বোচ্চ ১২ জন নিহত হয়েছেন।', 'সর্বোচ্চ ১২ জন = 12 or less'],
    ['ঢাকায় প্রায় ২০০ জন নিহত হয়েছেন।', 'প্রায় ২০০ জন = about 200'],
    ['ঢাকায় ৪০ থেকে ৫০ জন নিহত হয়েছেন।', '৪০ থেকে ৫০ জন = 40…50'],
  ])('writes the figure of %s', (text, figure) => expect(row(text, 'count')).toBe(figure))

  it('names those of a set', () =>
    expect(row('ভারত ও চীনের মধ্যে উত্তেজনা কমেছে। পরে দুই দেশ চুক্তি সই করে।', 'party')).toBe('দুই দেশ (ভারত, চীন)'))

  it('names sources only where there are some, as HTML does', () => {
    const told = 'ঢাকায় ৫ জন নিহত হয়েছেন বলে জানিয়েছে পুলিশ।'
    const bare = 'ঢাকায় ৫ জন নিহত হয়েছেন।'
    expect([row(told, 'according to'), row(bare, 'according to')]).toEqual(['পুলিশ', undefined])
    expect(toHtml(extract(told), told)).toContain('<dt>according to</dt><dd>পুলিশ</dd>')
    expect(toHtml(extract(bare), bare)).not.toContain('according to')
  })

  it.each([
    ['', '0 events · 0 entities'],
    ['ঢাকায় বৈঠক হয়েছে।', '1 event · 1 entity'],
    ['ঢাকায় বৈঠক হয়েছে। খুলনায় হামলা হয়েছে।', '2 events · 2 entities'],
  ])('counts what is in %j', (text, counts) =>
    expect(prettyDocument(extract(text)).split('\n')[0]).toBe(`publication date unknown · ${counts}`),
  )
})
