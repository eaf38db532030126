import type { NormalText, Region, Source, Stage } from '../core/index.js'
import { writtenWords } from '../lexicon/written-words.js'
import { claimNumbers, type NumberLayer } from '../numbers/index.js'
import type { PageLayer } from '../page/index.js'
import { NEWLINE, type SentenceLayer, type TokenLayer, WORD } from '../tokens/index.js'
import { parseIsoDay } from './calendars/civil.js'
import { claimsOf } from './claims.js'
import { confidenceOf } from './confidence.js'
import { type Expression, expressionsIn } from './expressions.js'
import type { Text } from './lattice/hits.js'
import { quotationReader } from './quotes.js'
import { resolveInterval } from './resolve/interval.js'
import { NOTHING_TOLD, type Scene, type Told } from './resolve/scene.js'
import { resolveSet } from './resolve/set.js'
import { hasWords, tenseAround } from './resolve/tense.js'
import { type Resolved, resolveLength, resolvePoint } from './resolve/timex.js'
import { told } from './resolve/told.js'
import { orderWeekdays } from './resolve/weekday-lists.js'
import type { DateFinding, DateLayer } from './types.js'
import type { Interval, Length, Point, Recurrence } from './values.js'

type Needs = NormalText & PageLayer & TokenLayer & SentenceLayer & NumberLayer & { readonly region?: Region }

/** Adds the times that the text tells, and the numbers again with those marked that are part of a time. */
export function dates(): Stage<
  Source & NormalText & PageLayer & TokenLayer & SentenceLayer & NumberLayer,
  DateLayer & Pick<NumberLayer, 'numbers'>
> {
  return { name: 'dates', run: findDates }
}

/** The hour from which a text can tell what happened that night. */
const NIGHT = 19

function findDates(document: Needs): DateLayer & Pick<NumberLayer, 'numbers'> {
  const { sentences, tokens, page } = document
  const region = document.region ?? 'BD'
  const read: Text = {
    text: document.text,
    alignment: document.alignment,
    tokens,
    numbers: document.numbers,
    numerals: document.numerals,
    region: document.region,
    words: writtenWords(document.text, tokens),
    hits: new Array(tokens.length),
  }
  const created = page.created.value === null ? undefined : parseIsoDay(page.created.value.slice(0, 10))
  const late = page.created.value !== null && Number(page.created.value.slice(11, 13)) >= NIGHT
  const inQuotation = quotationReader(document)
  const findings: DateFinding[] = []
  const expressions: Expression[] = []
  let known: Told = NOTHING_TOLD
  /** What was told outside quotations: ‘গত মঙ্গলবার …। কাল …’ is said on one day. */
  let outside: Told = NOTHING_TOLD
  let paragraph = 0
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const [from, to] = [sentences.firsts[sentence], sentences.lasts[sentence]]
    const opening = from === 0 || tokens.kinds[from - 1] === NEWLINE
    if (opening) paragraph++
    for (const expression of expressionsIn(read, from, to)) {
      const { first, last } = expression
      const metadata = tokens.excluded[first] === 1
      let tense: ReturnType<Scene['tense']>
      let asked = false
      const isSpoken = inQuotation(first)
      const spoken = isSpoken ? dayOfSpeech(outside, sentence, created) : undefined
      const scene: Scene = {
        now: spoken ?? created,
        nowName: spoken === undefined ? 'DCT' : 'speech',
        late,
        told: known,
        sentence,
        paragraph,
        opens: opening && first === from,
        closes: () => !hasWords(document, last, to),
        region,
        adverbial: expression.adverbial,
        attributive: expression.attributive,
        bangla: region === 'IN' ? 'westbengal' : 'bangladesh',
        tense: () => {
          if (!asked)
            tense =
              tenseAround(document, first, last, from, to) ??
              (endsTitle(page, tokens, last, to) ? 'future' : undefined)
          asked = true
          return tense
        },
      }
      const resolved = resolve(expression, scene)
      if (resolved === undefined) continue
      const { timex, edtf, iso, calendar, anchor, others, conflicts, found } = resolved
      findings.push({
        start: expression.start,
        end: expression.end,
        rule: expression.rule,
        confidence: confidenceOf(timex.type, anchor, others !== undefined || conflicts !== undefined),
        parts: expression.parts,
        timex,
        edtf,
        iso,
        calendar,
        anchor,
        others,
        conflicts,
        first,
        last,
        metadata: metadata || undefined,
      })
      expressions.push(expression)
      if (!metadata && found !== undefined)
        known = told(known, found, scene, findings.length - 1, (expression.value as Point).open === 'before')
      if (!isSpoken) outside = known
    }
  }
  return {
    dates: orderWeekdays(findings, expressions, created),
    numbers: claimNumbers(document.numbers, claimsOf(expressions, findings)),
  }
}

/** পোপের শেষকৃত্য শনিবার: a headline without a verb that ends in a day announces it. */
function endsTitle(
  { title }: Needs['page'],
  { starts, ends, kinds }: Needs['tokens'],
  last: number,
  to: number,
): boolean {
  if (title === null || starts[last - 1] < title.start || ends[last - 1] > title.end) return false
  for (let token = last; token < to; token++)
    if (kinds[token] === WORD && starts[token] < title.end) return false
  return true
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

/** When what stands in quotation marks was said: on the day told just before, if that was lately; else on the day of writing. */
function dayOfSpeech(known: Told, sentence: number, created: number | undefined): number | undefined {
  const { pastDay } = known
  if (created === undefined) return undefined
  if (pastDay !== undefined && pastDay === known.leadDay && pastDay === known.day && created - pastDay <= 1)
    return pastDay
  return pastDay !== undefined && sentence - known.sentence <= 2 && created - pastDay <= 7 ? pastDay : created
}
