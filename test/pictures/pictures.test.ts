import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.js'
import { graphSvg, type PictureDocument, timelineSvg } from '../../src/pictures/index.js'
import { intervalOf } from '../../src/pictures/interval.js'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`)

describe('the time that a value covers', () => {
  const values: readonly (readonly [value: string, start: string, end: string])[] = [
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-06', '2024-06-01', '2024-07-01'],
    ['2024-12', '2024-12-01', '2025-01-01'],
    ['2024-06-05', '2024-06-05', '2024-06-06'],
    ['2024-06-05~', '2024-06-05', '2024-06-06'],
    ['197X', '1970-01-01', '1980-01-01'],
    ['2024-W01', '2024-01-01', '2024-01-08'],
    ['2021-W01', '2021-01-04', '2021-01-11'],
    ['2020-W53', '2020-12-28', '2021-01-04'],
    ['2024-34', '2024-04-01', '2024-07-01'],
    ['2025-11-01/2025-11-15', '2025-11-01', '2025-11-16'],
    ['1910/1945', '1910-01-01', '1946-01-01'],
  ]
  it.each(values)('%s is from %s to %s', (value, start, end) =>
    expect(intervalOf(value)).toEqual({ start: day(start), end: day(end) }),
  )
  it('may be a moment', () =>
    expect(intervalOf('2024-06-05T19:30')).toEqual({
      start: Date.UTC(2024, 5, 5, 19, 30),
      end: Date.UTC(2024, 5, 5, 19, 30),
    }))
  it.each(['XXXX-08-15', 'P3D', 'FUTURE_REF', 'FY2025', '2024-13', '2025/2024', '', '2024/2025/2026', 'X'])(
    'is unknown of %j',
    (value) => expect(intervalOf(value)).toBeUndefined(),
  )
})

const TEXT = '২০২৪ সালের ৫ আগস্ট পুলিশ ঢাকায় রহিম উদ্দিনকে গ্রেপ্তার করে। ২০২৪ সালের ৯ আগস্ট করিম মিয়া ঢাকায় নিহত হননি।'

/** The tags of a picture, which must close in order; the names of all elements. */
function elements(svg: string): string[] {
  const open: string[] = []
  const names: string[] = []
  for (const [, close, name, empty] of svg.matchAll(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<>]*")*\s*(\/?)>/gu)) {
    if (close === '/') expect(open.pop()).toBe(name)
    else {
      names.push(name)
      if (empty === '') open.push(name)
    }
  }
  expect(open).toEqual([])
  expect(svg.replace(/<(\/?)([a-z]+)(?:\s+[\w:-]+="[^"<>]*")*\s*(\/?)>/gu, '')).not.toMatch(/[<>]/u)
  return names
}

const words = (svg: string) =>
  svg
    .replace(/<style>[^<]*<\/style>|<title>[^<]*<\/title>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')

describe('the timeline', () => {
  it('places events by their dates, hollow where the text denies them', () => {
    const svg = timelineSvg(extract(TEXT))
    elements(svg)
    const marks = [...svg.matchAll(/<circle class="(when[^"]*)" cx="([0-9.]+)"/gu)]
    expect(marks.map(([, name]) => name)).toEqual(['when', 'when unsaid'])
    expect(Number(marks[0][2])).toBeLessThan(Number(marks[1][2]))
    expect(words(svg)).toContain('2024-08-05')
    expect(words(svg)).toContain('Arrest')
  })

  it('draws longer times as bars, and counts what has no year', () => {
    const svg = timelineSvg(extract('২০২৩ সালে তিনি পদত্যাগ করেন। ১৫ আগস্ট তাঁকে গ্রেপ্তার করা হয়।'))
    expect(svg).toMatch(/<rect class="when"/u)
    expect(words(svg)).toContain('1 without a date that the text fixes')
  })

  it('writes its axis in the language asked for', () =>
    expect(words(timelineSvg(extract(TEXT), { locale: 'bn' }))).toMatch(/২০২৪/u))

  it('says when there is nothing to draw', () =>
    expect(timelineSvg(extract(''))).toContain('No event has a date.'))
})

describe('the graph', () => {
  it('leads from who to what to whom', () => {
    const svg = graphSvg(extract('পুলিশ রহিম উদ্দিনকে গ্রেপ্তার করেছে।'))
    elements(svg)
    expect(words(svg)).toMatch(/পুলিশ .*রহিম উদ্দিন .*Arrest/u)
    expect(svg.match(/<path class="link"/gu)).toHaveLength(2)
    expect(svg).toMatch(/<title>agent: পুলিশ<\/title>/u)
  })

  it('dashes and strikes what is denied', () => {
    const svg = graphSvg(extract('পুলিশ রহিম উদ্দিনকে গ্রেপ্তার করেনি।'))
    expect(svg).toContain('class="link unreal"')
    expect(svg).toContain('class="type negative"')
  })

  it('draws as many events as asked for and says how many are left', () => {
    const text = 'পুলিশ রহিম উদ্দিনকে গ্রেপ্তার করেছে। আদালত করিম মিয়াকে খালাস দিয়েছে।'
    expect(words(graphSvg(extract(text), { limit: 1 }))).toContain('1 more events')
  })

  it('says when there is nothing to draw', () =>
    expect(graphSvg(extract(''))).toContain('No event has a participant.'))
})

describe('both', () => {
  const documents = readdirSync('fixtures/articles').map((name) =>
    extract(readFileSync(`fixtures/articles/${name}`, 'utf8'), { publishedAt: '2025-04-13' }),
  )
  it.each([320, 860, 2000])('are well formed %i pixels wide, and the same each time', (width) => {
    for (const document of documents)
      for (const draw of [timelineSvg, graphSvg]) {
        const svg = draw(document, { width, links: true })
        elements(svg)
        expect(svg).not.toMatch(/NaN|Infinity|undefined/u)
        expect(draw(document, { width, links: true })).toBe(svg)
        for (const [, id] of svg.matchAll(/href="#([^"]*)"/gu))
          expect(document.events.map((event) => event.id)).toContain(id)
      }
  })

  it('say how many they leave out', () => {
    const document = extract(TEXT)
    expect(words(timelineSvg(document, { limit: 1 }))).toContain('1 more with a date')
    expect(words(timelineSvg(document))).not.toContain('more with a date')
  })

  it('escape what they are given', () => {
    const evil = '</text><script>alert(1)</script>"\' onload=x \ud800\u0000'
    const document: PictureDocument = {
      entities: [{ id: 'E1', type: 'PER" onload="x', canonical: evil, en: evil }],
      dates: [{ id: 'T1', text: evil, timex: { value: evil }, iso: '2024-01-01' }],
      events: [
        {
          id: '"><script>',
          type: 'Meet',
          subtype: evil,
          trigger: { start: 0, end: 1, text: evil },
          args: [
            { role: 'participant', entity: 'E1' },
            { role: 'time', date: 'T1' },
          ],
          polarity: 'positive',
          modality: 'asserted',
        },
      ],
    }
    for (const draw of [timelineSvg, graphSvg]) {
      const svg = draw(document, { links: true })
      expect(elements(svg)).not.toContain('script')
      expect(svg).not.toMatch(/[\u0000\ud800]/u)
    }
  })

  const wrong: readonly (readonly [options: object, message: RegExp])[] = [
    [{ width: 100 }, /width is 100: expected a number from 320/u],
    [{ width: Number.NaN }, /width is NaN/u],
    [{ limit: 0 }, /limit is 0: expected a whole number from 1/u],
    [{ locale: 'no_such' }, /locale is "no_such": expected a language tag/u],
  ]
  it.each(wrong)('refuse %j', (options, message) => {
    for (const draw of [timelineSvg, graphSvg]) expect(() => draw(extract(''), options)).toThrow(message)
  })
})
