import { type NounEnding, nounEnding } from '../../lexicon/index.js'
import { NUMBER, WORD } from '../../tokens/index.js'
import type { Segment } from '../segments/segments.js'
import type { Sentence } from '../segments/sentence.js'
import type { NameFinding, NamesNeed, TitleFinding } from '../types.js'
import type { TitleStretch } from '../words/titles.js'
import type { View } from '../words/view.js'
import { senseOf } from './senses.js'
import { settingOf } from './setting.js'
import type { Sense, Setting } from './types.js'

/** Tells what chosen segments are and mean, once all sentences of a text have been looked at. */
export class Findings {
  readonly #view: View
  readonly #document: NamesNeed
  readonly #sentences: readonly Sentence[]
  #setting: Setting | undefined

  constructor(document: NamesNeed, view: View, sentences: readonly Sentence[]) {
    this.#view = view
    this.#document = document
    this.#sentences = sentences
  }

  /** @param before how many names the text has before those of the sentence */
  title({ first, last, name, class: kind }: TitleStretch, before: number): TitleFinding {
    const { units } = this.#view
    return {
      start: units.starts[first],
      end: units.ends[last - 1],
      name: name < 0 ? -1 : before + name,
      class: kind,
      first: units.tokens[first],
      last: units.tokens[last - 1] + 1,
      rule: name < 0 ? 'title alone' : 'title before a name',
      confidence: 0.95,
    }
  }

  /** What a segment means; a name with a head noun means what the listed name in it does, if that is of the same type. */
  #sense(segment: Segment): Sense | undefined {
    this.#setting ??= settingOf(this.#document, this.#view, this.#sentences)
    if (segment.of === undefined) return senseOf(this.#view, segment, this.#setting)
    const sense = senseOf(this.#view, segment.of.segment, this.#setting, segment.of.subtype)
    return sense?.type === segment.type && sense.kind === 'name' ? sense : undefined
  }

  /** @param full the name that a segment is a short form of */
  name(segment: Segment, full: NameFinding | undefined): NameFinding {
    const { text } = this.#document
    const { units } = this.#view
    const { first, last, cut } = segment
    const sense = full === undefined ? this.#sense(segment) : undefined
    const start = units.starts[first]
    const coreEnd = units.starts[last - 1] + cut.length
    const glued = cut.suffix === '' ? endingBehindDigits(this.#view, last) : undefined
    return {
      start,
      end: glued === undefined ? units.ends[last - 1] : units.ends[glued.last - 1],
      rule: segment.rule,
      // Engines differ in the last digits of powers.
      confidence: Math.round(1000 / (1 + Math.exp(-segment.score / 4))) / 1000,
      kind: full === undefined ? (sense?.kind ?? 'name') : 'alias',
      type: full?.type ?? sense?.type ?? segment.type,
      core: { start, end: coreEnd },
      suffix: glued?.ending.suffix ?? cut.suffix,
      case: glued?.ending.case ?? cut.case,
      entry: full?.entry ?? sense?.entry ?? null,
      literal: sense?.literal,
      key: full?.key ?? sense?.entry?.canonical ?? sense?.key ?? text.slice(start, coreEnd),
      first: units.tokens[first],
      last: units.tokens[(glued?.last ?? last) - 1] + 1,
    }
  }
}

/** এম২৩ | কে, জি৭ | -এর: a case ending behind a name that ends in digits. */
function endingBehindDigits(
  { units, text, lexemes }: View,
  last: number,
): { ending: NounEnding; last: number } | undefined {
  if (units.kinds[last - 1] !== NUMBER || last >= units.length) return undefined
  const end = units.ends[last - 1]
  if (units.starts[last] !== end) return undefined
  const word = lexemes[last].text === '-' ? last + 1 : last
  if (word >= units.length || units.kinds[word] !== WORD || units.starts[word] - end > 1) return undefined
  const ending = nounEnding(text, end, units.ends[word])
  return ending === undefined || ending.compound !== '' ? undefined : { ending, last: word + 1 }
}
