import { packed } from '../generated/words/negation.js'
import { analyseVerb } from '../lexicon/index.js'
import { parseList, records } from '../lists/index.js'
import { NEGATED, type RawDocument, TOKEN_SIZE } from './contract.js'
import { normalToken } from './morphology.js'

let roles: ReadonlyMap<string, string> | undefined

function roleOf(word: string): string | undefined {
  roles ??= new Map(records(parseList(packed)).map((row) => [row.word, row.role]))
  return roles.get(word)
}

/**
 * Marks the tokens of negated clauses. Bengali negates behind the verb (তিনি ঢাকায় যাননি, তিনি যাবেন না), so the
 * mark reaches back from the negation to the beginning of its clause; না before a verb that is not finite
 * (না গেলে, না জানিয়ে) negates that verb alone.
 */
export function markNegation(document: RawDocument): void {
  let any = false
  for (const sentence of document.sentences) {
    const words = wordsOf(document, sentence[0], sentence[1])
    let clause = 0
    for (let i = 0; i < words.length; i++) {
      if (endsBefore(words, i)) clause = i
      const reach = negationAt(words, i)
      if (reach === undefined) continue
      const [from, to] = reach === 'next' ? [i + 1, i + 2] : [clause, reach === 'back' ? i : i + 1]
      for (let k = from; k < to; k++)
        if (words[k].isWord) document.tokens[(sentence[0] + k) * TOKEN_SIZE + 3] = NEGATED
      if (to > from) {
        sentence[2] = 1
        any = true
      }
      clause = Math.max(clause, to)
    }
  }
  if (any) document.document[2] = 1
}

/** Back from the word, back and with the word itself, or the next word. */
type Reach = 'back' | 'with' | 'next'

interface Word {
  readonly normal: string
  readonly isWord: boolean
  readonly isMark: boolean
}

function wordsOf({ tokens, cache }: RawDocument, first: number, last: number): Word[] {
  const words: Word[] = []
  for (let i = first; i <= last; i++) {
    const lexeme = tokens[i * TOKEN_SIZE]
    const type = cache.property(lexeme, 'tokenType')
    const isMark = type === 'punctuation' || type === 'tabCRLF'
    const isWord = !isMark && type !== 'emoji' && type !== 'symbol'
    words.push({ normal: normalToken(cache.value(lexeme)), isWord, isMark })
  }
  return words
}

/** Behind a mark, and at a joining word. */
function endsBefore(words: readonly Word[], i: number): boolean {
  return (words[i - 1]?.isMark ?? false) || roleOf(words[i].normal) === 'boundary'
}

function negationAt(words: readonly Word[], i: number): Reach | undefined {
  const { normal, isWord } = words[i]
  if (!isWord) return undefined
  const next = words[i + 1]
  const closes = next === undefined || next.isMark || roleOf(next.normal) === 'boundary'
  switch (roleOf(normal)) {
    case 'negator':
      if (roleOf(words[i - 1]?.normal ?? '') === 'question') return undefined
      return !closes && isNonFinite(next.normal) && !isVerb(words[i - 1]?.normal ?? '') ? 'next' : 'back'
    case 'closing':
      return closes ? 'back' : undefined
    case undefined: {
      // যাননি, হয়নি: the word itself is negated too.
      const [verb] = analyseVerb(normal)
      return verb?.negative && verb.mostly !== 'other' ? 'with' : undefined
    }
    default:
      return undefined
  }
}

function isVerb(word: string): boolean {
  const [verb] = analyseVerb(word)
  return verb !== undefined && verb.mostly !== 'other'
}

function isNonFinite(word: string): boolean {
  return analyseVerb(word).some(({ form }) => form !== 'finite' && form !== 'imperative')
}
