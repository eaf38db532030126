/**
 * Sentences for lists whose rows are all of one shape: what the row joins stands in them, which no sentence about one
 * word of it has. `test/discourse/lists.test.ts` says of the same sentences what has to be found.
 */
export const FRAMES_OF_LISTS: Readonly<Record<string, (row: readonly string[]) => readonly string[]>> = {
  'words/discourse/hypernyms': ([noun, narrower]) =>
    words(narrower).map((other) => takenUp(other, spaced(noun))),
  // Who stands before a noun of several words is not taken in.
  'words/discourse/nominals': ([noun, , , subtype]) =>
    subtype === 'participle' || noun.includes(' ')
      ? [`দুই শ্রমিক ঢাকায় আসেন। ${noun}দের বাড়ি পাঠানো হয়।`, `পুলিশ ${noun}কে চেনে। সরকার ${noun}কে চেনে।`]
      : [],
  // The form that the stem is listed for: চোলো of চল.
  'words/verb-stems': ([, , , , , example]) => [example],
  'words/discourse/synonyms': ([noun, others]) =>
    words(others).flatMap((other) => [takenUp(other, spaced(noun)), takenUp(spaced(noun), other)]),
  'words/namesake-cues': ([cues, reading, side]) => {
    const own = words(cues)
    if (reading === 'common') return NAMESAKES.filter(isMadeOf(own)).map((name) => beside('মজুপুর গ্রামের', name))
    return own.slice(0, 4).flatMap((cue) => sentencesOfCue(cue, reading, side))
  },
}

/** Known people of whose names many are called, and sentences that speak of one of the many. */
const NAMESAKES: readonly string[] = [
  'আইয়ুব খান',
  'আবদুর রাজ্জাক',
  'আবদুস সামাদ আজাদ',
  'আমিনুল হক',
  'আ ক ম মোজাম্মেল হক',
  'এ এফ হাসান আরিফ',
  'বেগম সুফিয়া কামাল',
  'কিম জং উন',
  'থমাস মুলার',
  'পল কাপুর',
]

const isMadeOf = (parts: readonly string[]) => (name: string) =>
  name.split(' ').some((part) => parts.includes(part))

function sentencesOfCue(cue: string, reading: string, side: string): string[] {
  return NAMESAKES.map((name) => {
    if (reading === 'known') return `ওসি ${name} এ কথা জানান। কাল ${cue} ${name} আসেন।`
    if (side === 'behind') return `কাল ${name} ${cue} একজন আহত হন।`
    if (side === 'before') return `কাল ${cue} ${name} এ কথা জানান।`
    return side === 'place' ? `সোনাগাজীর ${cue} স্থানীয় ${name} আসেন।` : beside(cue, name)
  })
}

function beside(words: string, name: string): string {
  return `ফেনীর সোনাগাজী উপজেলার ${words} ${name} থানায় মামলা করেন।`
}

function takenUp(before: string, after: string): string {
  return `রাতে এক ${before}কে দেখা যায়। পরে ওই ${after}কে আর দেখা যায়নি।`
}

function words(cell: string): string[] {
  return cell.split(' ').map(spaced)
}

function spaced(word: string): string {
  return word.replaceAll('_', ' ')
}
