import { partHash } from './forms.js'
import { CLASSES, isTitleByTail, tableOf, type WordClassTable } from './word-class-table.js'

/** The rows of a list under `data/`, by its name. */
export type ReadRows = (name: string) => readonly (readonly string[])[]

/** The classes that lists give to words: what `scripts/pack.ts` packs. @param tails second halves of one-word titles */
export function classesOfLists(rows: ReadRows, tails: readonly string[]): WordClassTable {
  const classes = new Map<number, number>()
  const hashOf = (word: string) => partHash(word, 0, word.length)
  const add = (word: string, bit: number): void => {
    const hash = hashOf(word)
    classes.set(hash, (classes.get(hash) ?? 0) | bit)
  }
  const addAll = (words: string, bit: number): void => {
    for (const word of words.split(' ')) add(word, bit)
  }
  for (const [file, bit] of NAMES)
    for (const [name, also] of rows(file))
      for (const form of [name, ...also.split('|')]) if (form !== '') add(form, bit)
  for (const [form, kind] of rows('gazetteer/name-particles')) {
    const bare = form.replace(/\.$/, '')
    if (!bare.includes(' ')) add(bare, PARTICLES[kind] ?? 0)
  }
  for (const [title, kind] of rows('words/titles')) {
    const words = title.split(' ')
    if (kind === 'org-kind') add(words[words.length - 1], CLASSES.kind)
    if (words.length === 1) add(title.replace(/\.$/, ''), CLASSES.title)
    else {
      add(words[0], CLASSES.titleFirst)
      for (const word of words) if (word.length > 2) add(word, CLASSES.titlePart)
    }
    // লে. কর্নেল, টি-টোয়েন্টি অধিনায়ক, চা–শ্রমিক: the text is cut at the mark.
    const mark = title.search(/[-–.,]/u)
    if (mark > 0) add(title.slice(0, mark), CLASSES.titleFirst)
  }
  for (const [words] of rows('words/name-stops')) addAll(words, CLASSES.stop)
  for (const [words] of rows('words/generic-names')) addAll(words, CLASSES.generic)
  for (const [words] of rows('words/name-prefixes')) addAll(words, CLASSES.namePrefix)
  for (const [words, use] of rows('words/sport-cues')) if (use === 'match') addAll(words, CLASSES.sport)
  // A title stays one, though it describes as well: চালক, কর্মকর্তা.
  for (const file of ['words/discourse/nominals', 'words/discourse/modifiers'])
    for (const [word] of rows(file)) {
      const known = classes.get(hashOf(word)) ?? 0
      const isTitle = known === 0 ? isTitleByTail(word, tails) : (known & CLASSES.title) !== 0
      if (!word.includes(' ') && !isTitle) add(word, CLASSES.generic)
    }
  for (const [heads, , , style] of rows('words/name-heads'))
    for (const head of heads.split(' '))
      add(head.slice(head.lastIndexOf('_') + 1), style === 'first' ? CLASSES.headFirst : CLASSES.head)
  return tableOf(classes)
}

const NAMES = [
  ['gazetteer/given-names', CLASSES.given],
  ['gazetteer/family-names', CLASSES.family],
] as const
const PARTICLES: Record<string, number> = {
  prefix: CLASSES.prefix,
  infix: CLASSES.infix,
  suffix: CLASSES.suffix,
}
