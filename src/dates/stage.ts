import type { NormalText, Region, Source, Stage } from '../core/index.js'
import { mapped } from '../core/mapped.js'
import { writtenWords } from '../lexicon/written-words.js'
import { claimNumbers, type NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import type { SentenceLayer, Sentences, TokenLayer } from '../tokens/index.js'
import { claimsOf } from './claims.js'
import { confidenceOf } from './confidence.js'
import { type Expression, expressionsIn } from './expressions.js'
import type { Text } from './lattice/hits.js'
import { findRuns, type Run } from './lattice/runs.js'
import { resolveInterval } from './resolve/interval.js'
import { orderLists } from './resolve/lists.js'
import type { Scene } from './resolve/scene.js'
import { resolveSet } from './resolve/set.js'
import { type Resolved, resolveLength, resolvePoint } from './resolve/timex.js'
import { Scenes } from './scenes.js'
import type { DateFinding, DateLayer } from './types.js'
import type { Interval, Length, Point, Recurrence } from './values.js'

type Needs = NormalText & PageLayer & TokenLayer & SentenceLayer & NumberLayer & { readonly region?: Region }

/**
 * Adds the times that the text tells, and the numbers again with those marked that are part of a time.
 *
 * @example
 * const reader = pipeline().use(script()).use(page()).use(tokens()).use(sentences()).use(numbers()).use(dates())
 * reader.run({ source: 'গতকাল', region: 'BD', publishedAt: '2025-03-01' }).dates[0].timex.value // '2025-02-28'
 */
export function dates(): Stage<
  Source & NormalText & PageLayer & TokenLayer & SentenceLayer & NumberLayer,
  DateLayer & Pick<NumberLayer, 'numbers'>
> {
  return { name: 'dates', run: findDates }
}

function findDates(document: Needs): DateLayer & Pick<NumberLayer, 'numbers'> {
  const { sentences } = document
  const read = textOf(document)
  const scenes = new Scenes(document)
  const findings: DateFinding[] = []
  const expressions: Expression[] = []
  const found = expressionsOf(read, sentences)
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    scenes.enter(sentence)
    for (const expression of found[sentence]) {
      const scene = scenes.of(expression)
      const resolved = resolve(expression, scene)
      if (resolved === undefined) continue
      findings.push(findingOf(document, expression, resolved))
      expressions.push(expression)
      scenes.tell(expression, scene, resolved, findings.length - 1)
    }
  }
  return {
    dates: orderLists(findings, expressions, scenes.created),
    numbers: claimNumbers(document.numbers, claimsOf(expressions, findings)),
  }
}

/** Those of each sentence. All are read before any is resolved, so that the instructions of each step are fetched once a text. */
function expressionsOf(read: Text, { firsts, lasts, length }: Sentences): (readonly Expression[])[] {
  const runs: Run[][] = []
  for (let i = 0; i < length; i++) runs.push(findRuns(read, firsts[i], lasts[i]))
  return mapped(runs, (own, i) => expressionsIn(read, own, firsts[i], lasts[i]))
}

function textOf({ text, alignment, tokens, numbers, numerals, region }: Needs): Text {
  return {
    text,
    alignment,
    tokens,
    numbers,
    numerals,
    region,
    words: writtenWords(text, tokens),
    hits: new Array(tokens.length),
  }
}

function findingOf({ tokens }: Needs, expression: Expression, resolved: Resolved): DateFinding {
  const { timex, edtf, iso, calendar, anchor, others, conflicts } = resolved
  const { start, end, rule, parts, first, last } = expression
  return {
    start,
    end,
    rule,
    confidence: confidenceOf(timex.type, anchor, others !== undefined || conflicts !== undefined),
    parts,
    timex,
    edtf,
    iso,
    calendar,
    anchor,
    others,
    conflicts,
    first,
    last,
    metadata: tokens.excluded[first] === 1 || undefined,
  }
}

function resolve({ symbol, value }: Expression, scene: Scene): Resolved | undefined {
  switch (symbol) {
    case 'length':
      return resolveLength(value as Length, scene)
    case 'interval':
      return resolveInterval(value as Interval, scene)
    case 'set':
      return resolveSet(value as Recurrence)
    default:
      return resolvePoint(value as Point, scene)
  }
}
