import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const SEEDS = ['fixtures/articles', 'fixtures/annotated'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8')),
)

/** Small, fast and the same everywhere: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const LITTER = [
  '\u200c',
  '\u200d',
  '\u09bc',
  '\u09cd',
  '\u09be',
  '\u09d7',
  '।',
  '।।',
  '?',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  ' ',
  '\u00a0',
  '\0',
  '\ud800',
  '\udfff',
  '\u202e',
  '\u2067',
  '\ufeff',
  '👩‍👩‍👧',
  '🇧🇩',
  'é',
  'e\u0301',
  '০',
  '৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯৯',
  '১/২/৩/৪',
  '-',
  '–',
  '...',
  ',',
  ':',
  ';',
  '%',
  '৳',
  '<b>',
  '&amp;',
  'http://x.y/z?q=1',
  '@',
  '#',
  'ৰ',
  'ৎ',
  '\u0984',
  '中文',
  'عربي',
  'evsjv‡`k',
  'ও',
  'এবং',
  'বলে',
  'বলেন',
  'না',
  'করা',
  'হয়েছে',
  'তিনি',
  'দুই',
  'নিহত',
  'গতকাল',
]

/** A news text with pieces cut, doubled, swapped and litter thrown in. */
export function mutatedNews(random: () => number): string {
  let text = SEEDS[Math.floor(random() * SEEDS.length)]
  const from = Math.floor(random() * text.length)
  text = text.slice(from, from + 40 + Math.floor(random() * 900))
  const steps = 1 + Math.floor(random() * 8)
  for (let i = 0; i < steps; i++) {
    const at = Math.floor(random() * (text.length + 1))
    const to = Math.min(text.length, at + Math.floor(random() * 30))
    const kind = random()
    if (kind < 0.5) text = text.slice(0, at) + LITTER[Math.floor(random() * LITTER.length)] + text.slice(at)
    else if (kind < 0.7) text = text.slice(0, at) + text.slice(to)
    else if (kind < 0.85) text = text.slice(0, at) + text.slice(at, to) + text.slice(at)
    else text = text.slice(to) + text.slice(at, to) + text.slice(0, at)
  }
  return text
}
