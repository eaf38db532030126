/** Text and names made of Bengali syllables, the same on every run. */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
}

const ONSETS = [...'কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশষসহ', 'প্র', 'ত্র', 'ন্ত', 'ক্ষ', 'স্ত', 'ন্দ', 'ম্ব', '']
const VOWELS = ['', '', 'া', 'া', 'ি', 'ী', 'ু', 'ে', 'ো']
const ENDINGS = ['', '', '', 'কে', 'র', 'ের', 'তে', 'ে', 'দের', 'টি', 'গুলো', 'ও']

export function madeUpWord(next: (below: number) => number): string {
  let word = ''
  const syllables = 2 + next(3)
  for (let i = 0; i < syllables; i++) {
    const onset = ONSETS[next(ONSETS.length)]
    word += onset === '' ? 'আ' : onset + VOWELS[next(VOWELS.length)]
  }
  return word
}

/** Distinct names of one to three words. */
export function madeUpNames(count: number, seed = 7): string[] {
  const next = random(seed)
  const names = new Set<string>()
  while (names.size < count) names.add(Array.from({ length: 1 + next(3) }, () => madeUpWord(next)).join(' '))
  return [...names]
}

/** Running text of made-up words; one word in `every` begins one of the names, with an ending. */
export function madeUpText(words: number, names: readonly string[], every: number, seed = 11): string {
  const next = random(seed)
  // A language has few words that it uses often, and many that it uses seldom.
  const common = Array.from({ length: 20_000 }, () => madeUpWord(next))
  const parts: string[] = []
  for (let i = 0; i < words; i++) {
    const isName = names.length > 0 && next(every) === 0
    const word = isName
      ? names[next(names.length)]
      : common[Math.floor(common.length * (next(1000) / 1000) ** 3)]
    parts.push(word + ENDINGS[next(ENDINGS.length)], i % 12 === 11 ? '। ' : i % 60 === 59 ? '।\n' : ' ')
  }
  return parts.join('')
}

/** The best of several runs, in milliseconds. */
export function best(runs: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const before = performance.now()
    run()
    least = Math.min(least, performance.now() - before)
  }
  return least
}

export function megabytesPerSecond(text: string, milliseconds: number): number {
  return Buffer.byteLength(text) / 1000 / milliseconds
}
