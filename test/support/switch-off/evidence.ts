import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unmark } from '../../../src/core/index.js'
import { analyseVerb } from '../../../src/lexicon/index.js'
import { normalForm } from '../../../src/script/index.js'
import { readCases } from '../cases.js'
import { FRAMES_OF_LISTS } from './frames-of-lists.js'
import type { Setting } from './readers.js'

/** A text that shows what a row does, and with which reader. */
export interface Evidence {
  readonly reader: string
  readonly text: string
  readonly normal: string
  /** The verbs of which it has forms, between blanks. */
  readonly verbs: string
  /** What the fixture says of its marks, between blanks. */
  readonly labels?: string
  readonly setting: Setting
}

const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  lexicon: [],
  wink: ['negation'],
  page: ['page'],
  tokens: ['sentences', 'tokens'],
  numbers: ['numbers'],
  dates: ['dates'],
  names: ['names', 'titles'],
  phrases: ['phrases'],
  events: ['discourse', 'events', 'names'],
}

/** The readers on which a list of a stage can tell, nearest first. */
export const READERS_OF: Readonly<Record<string, readonly string[]>> = {
  page: ['page'],
  tokens: ['tokens'],
  wink: ['wink'],
  lexicon: ['lexicon', 'wink', 'tokens', 'numbers', 'dates', 'names', 'events'],
  numbers: ['numbers', 'dates'],
  dates: ['dates'],
  names: ['names', 'events'],
  discourse: ['events'],
  events: ['phrases', 'events'],
}

/** All texts of the fixtures for one reader. */
export function fixturesOf(reader: string): Evidence[] {
  const words = reader === 'lexicon' || reader === 'wink' ? wordsOfFixtures(reader) : []
  const cases = FOLDERS[reader].flatMap((folder) =>
    readdirSync(join('fixtures/cases', folder))
      .filter((file) => file.endsWith('.txt'))
      .flatMap((file) => readCases(join('fixtures/cases', folder, file))),
  )
  const texts: Omit<Evidence, 'reader' | 'normal' | 'verbs'>[] = cases.map(
    ({ marked, publishedAt, region }) => {
      const { text, marks } = unmark(marked.replaceAll(/ *¦/g, ''))
      return {
        text,
        labels: ` ${marks.map(({ label }) => label).join(' ')} `,
        setting: { publishedAt, region },
      }
    },
  )
  if (reader === 'events') texts.push(...articles())
  const whole = texts.map((each) => {
    const normal = normalForm(each.text)
    return { reader, normal, verbs: verbsOf(normal), ...each }
  })
  return [...words, ...whole]
}

/** The citation forms of the verbs of a text: হওয়া in "সভা হয়েছে". */
function verbsOf(normal: string): string {
  const words = new Set(normal.match(/[\p{L}\p{M}]+/gu) ?? [])
  const verbs = new Set([...words].flatMap((word) => analyseVerb(word).map(({ lemma }) => lemma)))
  return ` ${[...verbs].join(' ')} `
}

function articles(): { text: string; setting: Setting }[] {
  return readdirSync('fixtures/articles').map((name) => ({
    text: readFileSync(join('fixtures/articles', name), 'utf8'),
    setting: { region: 'BD', publishedAt: '2025-03-01' },
  }))
}

/** The words of the tables of verbs, endings, pronouns and homographs, a hundred at a time. */
function wordsOfFixtures(reader: string): Evidence[] {
  const words = new Set<string>()
  // ভূমি|সম্পর্কিত: an ending is cut off with a stroke.
  for (const folder of ['verbs', 'lexicon'])
    for (const file of readdirSync(join('fixtures/cases', folder)))
      for (const word of readFileSync(join('fixtures/cases', folder, file), 'utf8')
        .replaceAll('|', '')
        .match(/[\p{L}\p{M}’]+/gu) ?? [])
        words.add(normalForm(word))
  const all = [...words]
  return Array.from({ length: Math.ceil(all.length / 100) }, (_, i) => {
    const text = all.slice(i * 100, i * 100 + 100).join(' ')
    return { reader, text, normal: text, verbs: '', setting: { region: 'BD' as const } }
  })
}

/** Sentences about a row's own words, for rows of long lists that no text of the fixtures can all hold. */
const FRAMES: readonly ((word: string) => string)[] = [
  (word) => `আজ ${word}. রহিম এলেন. তিনি বসলেন.`,
  (word) => `সেখানে একজন ${word} হন, একজনের ${word} মেলে`,
  (word) => `৩ লাখ ইয়াবা ${word} করা হয়, ৭ শতাংশ থেকে ৮ শতাংশে ${word}`,
  (word) => `পাঁচ বছরের ${word} এল, ১৫ বছর ${word} তরুণ, ১৫ থেকে ২০ ${word} যুবক`,
  (word) => `সেতুর কাজ ${word} থাকে, সভা ${word} রাখা হয়, কাজ ${word} হয়নি`,
  (word) => `সভায় ${word}টি প্রস্তাব ওঠে`,
  (word) => `সভায় ${word} হাজার লোক আসে`,
  (word) => `${word} অধিবেশন, দুই-${word} আসন`,
  (word) => `মাপ ৫ ${word} ছিল, দাম ${word}৫ ছিল`,
  (word) => `সব মিলিয়ে ৭${word} হয়`,
  (word) => `${word} ২০টি চেয়ার, চেয়ার ২০ ${word} হয়, ২০টির ${word} চেয়ার, ২০ চেয়ারের ${word} হয়`,
  (word) => `এটা ${word} বলা যায়`,
  (word) => `দুই ${word} নিহত হয়েছেন, ১২ ${word} আহত।`,
  (word) => `${word} রহিম উদ্দিন বলেন, কাজ শেষ। তিনি ${word} ছিলেন।`,
  (word) => `রহিম উদ্দিন ${word} বলেন, ‘কাজ শেষ।’`,
  (word) => `ঢাকায় সুবর্ণ ${word} উদ্বোধন করেন মন্ত্রী। সুবর্ণ${word} বন্ধ।`,
  (word) => `এক ${word} ঢাকায় এসেছেন। ওই ${word}কে গ্রেপ্তার করেছে পুলিশ।`,
  (word) => `করিম মিয়ার ${word} গতকাল মারা গেছেন বলে ${word} জানায় পুলিশ।`,
  (word) => `পুলিশ ${word} করিমকে ঢাকা থেকে আটক ${word} করেছে।`,
  (word) => `রহিম ${word} করিমকে ${word} মারধর করেছেন ${word}।`,
  (word) => `মন্ত্রী একটি আইন পাস করেন। ${word} সভা হয়।`,
  (word) => `রহিম উদ্দিন ঢাকায় আসেন। ${word} সভা হয়।`,
  (word) => `দুই শ্রমিক ঢাকায় আসেন। ${word} সভা হয়।`,
]

/** Pages with a row's words at their head, beside the date, below the article and in a line of its end. */
const PAGES: readonly ((word: string) => string)[] = [
  (word) => `${word}\nসেতু ভেঙে পড়ল নদীতে\nপ্রকাশ: ১ মে ২০২৫\nসেতুটি ভেঙে পড়েছে। কেউ আহত হননি।`,
  (word) => `প্রচ্ছদ / ${word} / সেতু ভেঙে পড়ল\nসেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\n${word}: ১ মে ২০২৫, ১০:২০\nসেতুটি ভেঙে পড়েছে।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\n${word} ১ মে ২০২৫ ১০:২০ করিমগঞ্জ রহিমপুর\nসেতুটি ভেঙে পড়েছে।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nপ্রকাশ: ১ মে ২০২৫\nআবদুল করিম ${word}\nসেতুটি ভেঙে পড়েছে।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে। কেউ আহত হননি।\n${word}\nপদ্মায় ফেরি বন্ধ`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\n৫ ${word}\nকেউ আহত হননি।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\n${word} অমুক তমুক\nকেউ আহত হননি।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\n${word}: অমুক\nকেউ আহত হননি।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুর পাশে নৌকা। ${word} করিম\nসেতুটি ভেঙে পড়েছে।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুর পাশে নৌকা। ${word}\nসেতুটি ভেঙে পড়েছে।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\nঅমুক ${word}\nপদ্মায় ফেরি বন্ধ`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\nখবর পেতে অমুক ${word}\nনদী শান্ত।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\n${word} ক্লিক করুন অমুক\nনদী শান্ত।`,
  (word) => `সেতু ভেঙে পড়ল নদীতে\nসেতুটি ভেঙে পড়েছে।\nঅমুক/${word}`,
]

function textsAbout(word: string, reader: string): string[] {
  const forms = [word, `${word}র`, `${word}ের`, `${word}ে`, `${word}কে`, `${word}টি`]
  if (reader === 'lexicon') return forms
  if (reader === 'wink') return [...forms, `তিনি ঢাকায় ${word} যান। তিনি যান ${word}। ${word} গেলে হবে।`]
  return (reader === 'page' ? PAGES : FRAMES).map((frame) => frame(word))
}

/** The sentences for a row: those made for its list, and some about the words in its first cells. */
export function framedWords(list: string, row: readonly string[], reader: string): Evidence[] {
  const words = [...row.slice(0, 2), row.slice(0, 2).join(' ')]
    .flatMap((cell) => [cell, ...cell.split(/[ |,/]/u).slice(0, 3)])
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N} .’()৳$€£\u200c\u200d-]/gu, '').trim())
    .filter(
      (word, i, all) =>
        (/\P{ASCII}/u.test(word) || reader === 'page') && word !== '' && all.indexOf(word) === i,
    )
  const own = FRAMES_OF_LISTS[list]?.(row) ?? []
  return [...own, ...words.flatMap((word) => textsAbout(word, reader))].map((text) => ({
    reader,
    text,
    normal: normalForm(text),
    verbs: '',
    setting: {
      region: row.includes('IN') ? ('IN' as const) : ('BD' as const),
      ...(reader !== 'page' && { publishedAt: '2025-03-01' }),
    },
  }))
}
