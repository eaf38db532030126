import type { NormalText, Source, Stage } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, TokenLayer } from '../tokens/index.js'
import { gazetteerSegments } from './gazetteer/candidates.js'
import type { FormMatch } from './gazetteer/match.js'
import { Reader } from './reader.js'
import { type Segment, settle } from './segments.js'
import { senseOf } from './senses.js'
import { builtInModel } from './tagger/load.js'
import type { Model } from './tagger/model.js'
import { type TaggedSpan, Tagger, TAGGED } from './tagger/tagger.js'
import type { NameFinding, NameLayer } from './types.js'
import { isNamePart, unitsOf } from './units.js'
import { View } from './view.js'

export interface NamesOptions {
  /** Weights of the tagger, in place of those of the library. */
  readonly model?: Model
}

type Needs = Source & NormalText & PageLayer & TokenLayer & SentenceLayer & NumberLayer & DateLayer

/** Adds names and titles. */
export function names(options: NamesOptions = {}): Stage<Needs, NameLayer> {
  let reader: Reader | undefined
  let tagger: Tagger | undefined
  return {
    name: 'names',
    run: (document) => {
      if (reader === undefined) {
        reader = new Reader()
        const model = options.model ?? builtInModel()
        tagger = model && new Tagger(model)
      }
      return findNames(document, reader, tagger, document.region)
    },
  }
}

const LOC_AS: Record<string, string> = { PER: 'PER', LOC: 'GPE', ORG: 'ORG' }

function findNames(document: Needs, reader: Reader, tagger: Tagger | undefined, region: string): NameLayer {
  const { text, tokens, sentences } = document
  const units = unitsOf(text, tokens)
  const lexemes = reader.lexemes(text, units)
  const view = new View(text, units, lexemes)
  const labels = new Uint8Array(units.length)
  const names: NameFinding[] = []
  let unit = 0
  for (let s = 0; s < sentences.length; s++) {
    while (unit < units.length && units.tokens[unit] < sentences.firsts[s]) unit++
    const from = unit
    while (unit < units.length && units.tokens[unit] < sentences.lasts[s]) unit++
    view.from = from
    view.to = unit
    if (from === unit || tokens.excluded[units.tokens[from]] === 1) continue
    const segments: Segment[] = []
    gazetteerSegments(view, reader.table, segments)
    if (tagger !== undefined) {
      const matches: FormMatch[] = []
      reader.longest(text, units, lexemes, from, unit, matches)
      for (const match of matches)
        for (let i = match.first; i < match.last; i++) labels[i] = reader.label(match, i)
      tagger.score(units, lexemes, labels, from, unit)
      const spans: TaggedSpan[] = []
      tagger.decode(from, unit, 0.7, spans)
      for (const { first, last, type, gain } of spans) {
        if (!isNamePart(units.kinds[first]) || !isNamePart(units.kinds[last - 1])) continue
        let score = Math.min(gain + 1, 8)
        if (last - first > 1)
          for (const inner of segments)
            if (inner.match && inner.score > 0 && inner.first >= first && inner.last <= last && inner.last - inner.first < last - first)
              score += inner.score
        segments.push({
          first,
          last,
          type: LOC_AS[TAGGED[type]] as Segment['type'],
          score,
          rule: 'tagger',
          cut: lexemes[last - 1].cuts.at(-1) ?? NO_CUT,
        })
      }
    }
    for (const segment of settle(segments, from, unit)) {
      const { first, last, cut } = segment
      const sense = senseOf(view, segment, region)
      const start = units.starts[first]
      names.push({
        start,
        end: units.ends[last - 1],
        rule: segment.rule,
        confidence: 1 / (1 + Math.exp(-segment.score / 4)),
        kind: sense?.kind ?? 'name',
        type: sense?.entry.type ?? segment.type,
        core: { start, end: units.starts[last - 1] + cut.length },
        suffix: cut.suffix,
        case: cut.case,
        entry: sense?.entry ?? null,
        ...(sense?.literal && { literal: sense.literal }),
        key: sense?.entry.canonical ?? text.slice(start, units.starts[last - 1] + cut.length),
        first: units.tokens[first],
        last: units.tokens[last - 1] + 1,
      })
    }
  }
  return { names, titles: [] }
}

const NO_CUT = {
  length: 0,
  part: 0,
  hash: 0,
  restored: null,
  suffix: '',
  case: 'NOM',
  compound: false,
  plural: false,
} as const
