/**
 * Sentences for lists whose rows are all of one shape: what the row joins stands in them, which no sentence about one
 * word of it has. `test/discourse/lists.test.ts` says of the same sentences what has to be found.
 */
export const FRAMES_OF_LISTS: Readonly<Record<string, (row: readonly string[]) => readonly string[]>> = {
  'words/discourse/hypernyms': ([noun, narrower]) =>
    words(narrower).map((other) => takenUp(other, spaced(noun))),
  'words/discourse/synonyms': ([noun, others]) =>
    words(others).flatMap((other) => [takenUp(other, spaced(noun)), takenUp(spaced(noun), other)]),
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
