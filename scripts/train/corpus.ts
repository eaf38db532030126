/** Running text as the word clusters are learnt from. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wordHash } from '../../src/names/tagger/features.js'
import { normalForm } from '../../src/script/index.js'
import { tokenize } from '../../src/tokens/tokenize.js'
import { NEWLINE, PUNCTUATION } from '../../src/tokens/types.js'
import { clusterWords } from './clusters.js'

/** Texts of a folder: lines of `.txt` files, titles and bodies of `.jsonl` files. */
export function textsOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      if (file.endsWith('.txt')) return lines
      if (!file.endsWith('.jsonl')) return []
      return lines
        .filter((line) => line !== '')
        .flatMap((line) => {
          const { title = '', body = '' } = JSON.parse(line)
          return [title, ...body.split('\n')] as string[]
        })
    })
}

export interface Cluster {
  readonly hash: number
  readonly path: number
  readonly count: number
}

/** Clusters of the words that occur `least` times or more. */
export function learnClusters(
  texts: Iterable<string>,
  classes: number,
  least: number,
  log: (line: string) => void,
): Cluster[] {
  const sequences: string[][] = []
  const counts = new Map<string, number>()
  for (const text of new Set(texts)) {
    const sequence = wordsOf(normalForm(text))
    sequences.push(sequence)
    for (const word of sequence) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const vocabulary = [...counts]
    .filter(([word, count]) => count >= least && word !== '')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const ids = new Map(vocabulary.map(([word], i) => [word, i + 2]))
  const words: number[] = [0]
  for (const sequence of sequences) {
    for (const word of sequence) words.push(word === '' ? 0 : (ids.get(word) ?? 1))
    words.push(0)
  }
  log(`clusters: ${words.length} words, ${vocabulary.length} different`)
  const paths = clusterWords(
    { words: Int32Array.from(words), vocabulary: vocabulary.length + 2 },
    classes,
    12,
    log,
  )
  return vocabulary.map(([word, count], i) => ({
    hash: wordHash(word, 0, word.length),
    path: paths[i + 2],
    count,
  }))
}

/** Words with digits alike and joiners left out; an empty one where a sentence ends. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  const { length, starts, ends, kinds } = tokenize(text)
  for (let i = 0; i < length; i++) {
    if (kinds[i] === NEWLINE) continue
    const word = text
      .slice(starts[i], ends[i])
      .replace(/[\u200c\u200d]/g, '')
      .replace(/[০-৯0-9]/g, '০')
    words.push(word)
    if (kinds[i] === PUNCTUATION && '।?!'.includes(word)) words.push('')
  }
  return words
}
