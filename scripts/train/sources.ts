/** The data a tagger is trained from: public sets of labelled sentences, or the repository's own fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmark } from '../../src/core/index.js'
import { normalForm } from '../../src/script/index.js'
import { classOf, readConll, type Sample, sampleOf, sampleOfText } from './conll.js'

/** Sentences of one set, with the weight they have in training. */
export interface Source {
  readonly name: string
  readonly licence: string
  readonly samples: Sample[]
  /** Words of running text for the clusters; names in it are not looked at. */
  readonly weight: number
  /** How often an epoch goes through it. */
  readonly times: number
}

/** The sets that `npm run train -- DIR` looks for: `DIR/<name>/train.conll` and `dev.conll`. */
export const SETS = [
  {
    name: 'rifat',
    licence: 'MIT (Rifat1493/Bengali-NER)',
    weight: 1,
    times: 1,
    held: ['test'],
  },
  {
    name: 'misabic',
    licence: 'MIT (MISabic/NER-Bangla-Dataset)',
    weight: 1,
    times: 1,
    held: ['dev', 'test'],
  },
  {
    name: 'neonp_headlines',
    licence: 'CC BY 4.0 (neon-p, bangla-ner headlines)',
    weight: 1,
    times: 1,
    held: ['dev', 'test'],
  },
] as const

/** Reads the public sets; those that are not there are left out. */
export function publicSources(folder: string): Source[] {
  return SETS.flatMap(({ name, licence, weight, times, held }) => {
    const files = ['train', 'dev']
      .filter((part) => !(held as readonly string[]).includes(part))
      .map((part) => join(folder, name, `${part}.conll`))
      .filter((file) => existsSync(file))
    if (files.length === 0) return []
    const keep = name === 'misabic' ? misabicClass : (type: string) => classOf(type)
    return [{ name, licence, weight, times, samples: files.flatMap((file) => read(file, keep)) }]
  })
}

export function read(file: string, keep: (type: string, words: string) => number): Sample[] {
  return readConll(file).map((rows) => sampleOf(rows, keep))
}

/**
 * In misabic, PER covers pronouns, kinship, professions and plurals as well: তিনি, ছাত্রদের, প্রধানমন্ত্রী. Names of
 * one word that are on the list of such words, or look like a plural, are dropped.
 */
export function misabicClass(type: string, words: string): number {
  if (
    type === 'PER' &&
    !words.includes(' ') &&
    (COMMON.has(words) || /(দের|দেরকে|রা|গণ|গুলো|গুলি)$/.test(words))
  )
    return -1
  return classOf(type)
}

const COMMON = new Set<string>()

/** Words of a list that are persons but no names, with their endings. */
export function addCommon(words: Iterable<string>): void {
  for (const word of words)
    for (const ending of ['', 'র', 'ের', 'কে', 'ও', 'ই', 'টি', 'টির', 'টা', 'য়', 'ে', 'তে'])
      COMMON.add(word + ending)
}

/** Own sentences: fixtures in the marked notation, `[কিম জং উন](PER কিম জং উন)`. */
export function fixtureSource(folder: string): Source {
  const samples: Sample[] = []
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort())
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '' || line.startsWith('#') || /^(now|region):/.test(line)) continue
      const { text, marks } = unmark(line)
      if (text !== normalForm(text)) continue
      const names = marks.flatMap(({ start, end, label }) => {
        const type = classOf(TYPES[label.split(' ')[0]] ?? '')
        return type < 0 ? [] : [{ start, end, type }]
      })
      samples.push(sampleOfText(text, names))
    }
  return { name: 'fixtures', licence: 'MIT (this repository)', weight: 1, times: 1, samples }
}

/** Our types as the tagger's. */
const TYPES: Record<string, string> = { PER: 'PER', ORG: 'ORG', GPE: 'LOC', LOC: 'LOC', FAC: 'LOC' }
