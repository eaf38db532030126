import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { type GrammarKind, grammarWords } from '../../grammar/grammar-words.js'
import { isActor } from '../candidates/kinds.js'
import { markingNames, postpositionAt } from '../sentence/markings.js'
import { clauseStart, isCovered, type PhraseReader, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** "আলোচনা শেষ করতে" before সম্মত হন; "পাসপোর্ট জমা দিতে" before বলা হয়েছে. */
export function infinitive(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = match.first - 1; at >= scene.first && at >= match.first - 8; at--) {
    if (words.isPunctuation(at)) return null
    // বাড়িতে is a house before it is an infinitive of বাড়া.
    if (
      words.verbs(at).some(({ form, also }) => form === 'infinitive' && also.length === 0) &&
      !isCovered(at, scene)
    )
      return range(scene, clauseStart(at + 1, scene), at + 1)
    if (words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)) return null
  }
  return null
}

/** A phrase that ends in a word of a kind. */
export function endingIn(kind: GrammarKind): PhraseReader {
  return (match, scene) => {
    const wanted = grammarWords(kind)
    for (let at = match.first - 1; at >= scene.first && at >= match.first - 20; at--)
      if (wanted.has(scene.words.text(at))) return range(scene, clauseStart(at, scene), at + 1)
    return null
  }
}

/** The words before a postposition of one of the classes, with it where it says what they are: কারণে, জন্য. */
interface Postpositional {
  readonly classes: readonly string[]
  readonly withPostposition?: boolean
  /** Where the words begin that end at a token; at the beginning of their clause unless told. */
  readonly from?: (end: number, scene: PhraseScene) => number
}

/** "বাণিজ্য চুক্তি দ্রুত কার্যকর করা" before নিয়ে. */
export function before({ classes, withPostposition, from = clauseStart }: Postpositional): PhraseReader {
  return (match, scene) => {
    const { words } = scene
    const names = markingNames()
    for (let at = match.first - 1; at > scene.first && at >= match.first - 20; at--) {
      if (words.is(at, ';') || words.is(at, '।')) return null
      const marking = postpositionAt(words, at, scene.last)
      if (marking < 0 || !classes.includes(names[marking])) continue
      // দুদকের মামলায়: whose case it is does not say of what.
      if (scene.candidates.some((c) => c.last === at && c.kind === 'entity' && isActor(c))) continue
      const start = from(at, scene)
      const found = range(scene, start, withPostposition ? at + 1 : at)
      // এ নিয়ে, ফলে, একই কারণে: words that only point back say nothing of the matter.
      if (
        words.isOf('pointing', at - 1) ||
        found === null ||
        start === at ||
        (start === at - 1 && grammarWords('bare-object').has(words.stem(start))) ||
        grammarWords('anaphor').has(words.source.slice(found.start, words.ends[at]))
      )
        return null
      return found
    }
    return null
  }
}
