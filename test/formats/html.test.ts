import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { toHtml } from '../../src/formats/index.js'

const TEXT = readFileSync('fixtures/articles/kim-putin-kcna.txt', 'utf8')

/** The words of a page, without its tags. */
const bare = (html: string) =>
  (/<article[^>]*>([\s\S]*)<\/article>/u.exec(html)?.[1] ?? '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#([0-9]+);/gu, (_, code) => String.fromCharCode(Number(code)))

describe('HTML', () => {
  it('holds the text whole', () => expect(bare(toHtml(extract(TEXT), TEXT))).toBe(TEXT))

  it('marks names, dates and triggers, and leads from each trigger to its event and back', () => {
    const html = toHtml(extract(TEXT), TEXT)
    expect(html).toContain('title="PER কিম জং উন')
    expect(html).toContain('class="date"')
    const targets = [...html.matchAll(/href="#([^"]+)"/gu)].map((match) => match[1])
    for (const target of targets) expect(html).toContain(`id="${target}"`)
    expect(targets.length).toBeGreaterThan(4)
  })

  it.each([
    '<script>alert(1)</script> ঢাকায় বৈঠক হয়েছে।',
    'ঢাকায় "><img src=x onerror=alert(1)> বৈঠক হয়েছে।',
    "কিম জং উন' onmouseover='x বলেন, ‘<b>না</b>’।",
    'ঢাকা & খুলনা\0',
  ])('escapes %j', (text) => {
    const html = toHtml(extract(text), text)
    expect(html).not.toMatch(/<(?:script|img|b)\b/u)
    expect(html).not.toContain("onmouseover='")
    expect(bare(html)).toBe(text.replace('\0', '\ufffd'))
  })

  it('needs nothing from elsewhere', () =>
    expect(toHtml(extract(TEXT), TEXT)).not.toMatch(/(?:src|href)="(?!#)|@import|url\(/u))
})
