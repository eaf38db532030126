/** Classes of single words that rules and tagger look at, one bit each. */
export const CLASSES = {
  given: 1 << 0,
  family: 1 << 1,
  prefix: 1 << 2,
  infix: 1 << 3,
  suffix: 1 << 4,
  title: 1 << 5,
  titlePart: 1 << 6,
  verb: 1 << 7,
  /** Part of no name: তিনি, এবং, গতকাল. */
  stop: 1 << 8,
  /** Names a kind and nobody: দেশ, পুলিশ, জাতীয়. */
  generic: 1 << 9,
  /** Last word of a head noun: নদী, স্টেশন. */
  head: 1 << 10,
  /** Head noun that stands before its name: ঘূর্ণিঝড়. */
  headFirst: 1 << 11,
  /** Begins a person's name though it looks like a title: মো., শেখ. */
  namePrefix: 1 << 12,
  /** First word of a title of several words. */
  titleFirst: 1 << 14,
  /** A word of sport. */
  sport: 1 << 15,
  /** Says what kind of organisation is named next to it: প্রতিষ্ঠান, সংস্থা. */
  kind: 1 << 13,
} as const

/** What lists of given and family names say of a word. */
export const LISTED = CLASSES.given | CLASSES.family | CLASSES.namePrefix

/** Classes of words by the words' hashes, which are sorted. */
export interface WordClassTable {
  readonly hashes: Int32Array
  readonly classes: Uint16Array
}

/** The classes of a word, by its hash; 0 where it is in no list. */
export function classesIn({ hashes, classes }: WordClassTable, hash: number): number {
  let low = 0
  let high = hashes.length - 1
  while (low <= high) {
    const middle = (low + high) >>> 1
    const found = hashes[middle]
    if (found === hash) return classes[middle]
    if (found < hash) low = middle + 1
    else high = middle - 1
  }
  return 0
}

export function tableOf(classes: ReadonlyMap<number, number>): WordClassTable {
  const sorted = [...classes].sort(([a], [b]) => a - b)
  return {
    hashes: Int32Array.from(sorted, ([hash]) => hash),
    classes: Uint16Array.from(sorted, ([, each]) => each),
  }
}

export function packWordClasses({ hashes, classes }: WordClassTable): Uint8Array {
  const out = new Uint8Array(4 + hashes.byteLength + classes.byteLength)
  out.set(new Uint8Array(Int32Array.of(hashes.length).buffer))
  out.set(new Uint8Array(hashes.buffer), 4)
  out.set(new Uint8Array(classes.buffer), 4 + hashes.byteLength)
  return out
}

/** Reads what `packWordClasses` wrote. */
export function readWordClasses({ buffer }: Uint8Array): WordClassTable {
  const [count] = new Int32Array(buffer, 0, 1)
  return { hashes: new Int32Array(buffer, 4, count), classes: new Uint16Array(buffer, 4 + 4 * count, count) }
}

/** সেচমন্ত্রী is a title because মন্ত্রী is one. */
export function isTitleByTail(word: string, tails: readonly string[]): boolean {
  if (word.length <= 6) return false
  for (const tail of tails) if (word.length > tail.length + 2 && word.endsWith(tail)) return true
  return false
}

/** The tails that a list of them has. */
export function titleTails(rows: readonly (readonly string[])[]): string[] {
  return rows.flatMap(([words]) => words.split(' '))
}
