import type { Composed } from '../numerals/compose.js'
import { changedNumber } from '../numerals/composed.js'
import { type DigitRun, readDigits } from '../numerals/digits.js'
import type { Context } from './context.js'
import { type Measure, measure } from './measure.js'
import { isScoreCue } from './range.js'

/** Digits with a joint: what the joint turned out to mean. */
export type Joined =
  | { readonly kind: 'score'; readonly score: readonly [number, number]; readonly measure: Measure }
  | {
      readonly kind: 'range'
      readonly min: number
      readonly max: number
      readonly measure: Measure
      readonly last: number
    }
  | { readonly kind: 'fraction'; readonly value: number; readonly measure: Measure }
  | { readonly kind: 'list'; readonly values: readonly number[]; readonly measure: Measure }

/** Reads ৪৪০০-৪৭৯৫ জন, ২-১ গোলে, ২৮৮/৬, ৩/৪ ভাগ, ২-৩ হাজার; undefined for dates, hours, telephone numbers and ids. */
export function readJoined(context: Context, number: Composed): Joined | undefined {
  const { text, tokens } = context
  const start = tokens.starts[number.first]
  const end = number.end
  const parts = cut(text, start, end)
  if (parts === undefined) return undefined
  const { joint, runs } = parts
  if (joint === ',') return readList(context, number, runs)
  if (runs.length !== 2) return undefined
  const [a, b] = runs.map((run) => run.mantissa / 10 ** run.decimals)
  if (joint === '/') return readSlash(context, number, a, b, runs)
  return readDash(context, number, a, b, runs)
}

function cut(text: string, start: number, end: number): { joint: string; runs: DigitRun[] } | undefined {
  const joint = firstOf(text, start, end, '-–/') || (firstOf(text, start, end, ':') === '' ? ',' : '')
  if (joint === '') return undefined
  const runs: DigitRun[] = []
  let from = start
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== joint) continue
    const run = readDigits(text, from, at)
    if (!run.plain) return undefined
    runs.push(run)
    from = at + 1
  }
  return { joint, runs }
}

function firstOf(text: string, start: number, end: number, marks: string): string {
  for (let at = start; at < end; at++) if (marks.includes(text[at])) return text[at]
  return ''
}

/** ৩,৫ ও ৭: a list typed without blanks. */
function readList(context: Context, number: Composed, runs: readonly DigitRun[]): Joined | undefined {
  if (runs.length > 6 || runs.some((run) => run.leadingZero || run.digits > 3)) return undefined
  return {
    kind: 'list',
    values: runs.map((run) => run.mantissa / 10 ** run.decimals),
    measure: measure(context, number),
  }
}

function readSlash(
  context: Context,
  number: Composed,
  a: number,
  b: number,
  runs: readonly DigitRun[],
): Joined | undefined {
  if (runs.some((run) => run.leadingZero || run.decimals > 0)) return undefined
  const own = measure(context, number)
  if (context.beginsCue(own.last, 'fraction') && a < b && b <= 100)
    return { kind: 'fraction', value: a / b, measure: own }
  if (own.classifier !== '')
    return a < b && b - a <= 3 ? { kind: 'range', min: a, max: b, measure: own, last: own.last } : undefined
  const isScore = (b <= 10 && a >= b) || (a <= 10 && b <= 200)
  return isScore && hasScoreCue(context, number, own, '/')
    ? { kind: 'score', score: [a, b], measure: own }
    : undefined
}

function readDash(
  context: Context,
  number: Composed,
  a: number,
  b: number,
  runs: readonly DigitRun[],
): Joined | undefined {
  if (runs[0].leadingZero || (runs[1].leadingZero && runs[1].digits > 1)) return undefined
  const scaled = scaledMeasure(context, number)
  const own = scaled?.measure ?? measure(context, number)
  const whole = runs.every((run) => run.decimals === 0)
  const isSmall = a < 100 && b < 100
  // ১৪৪-৮ ভোটে
  if (whole && (isSmall || a > b) && scaled === undefined && own.classifier === '') {
    // ৭-৯ পয়েন্টে: the unit is the cue.
    const isUnitCue =
      own.unit?.kind === 'count' && hasScoreCue(context, number, { ...own, last: number.last }, '-')
    if (own.unit === undefined || own.unit.kind === 'score' || isUnitCue) {
      const cued = isUnitCue || hasScoreCue(context, number, own, '-')
      if (cued || (a >= b && b < 20 && a < 20) || (a === 0 && b < 20))
        return { kind: 'score', score: [a, b], measure: own }
    }
  }
  if (a >= b) return undefined
  if (isYear(runs[0]) && isYear(runs[1]) && own.unit === undefined && own.classifier === '') return undefined
  if (own.unit === undefined && own.classifier === '' && scaled === undefined && b > 20 * a) return undefined
  if (context.beginsCue(own.last, 'label') && runs[1].digits > 2) return undefined
  const scale = scaled?.scale ?? 1
  return { kind: 'range', min: a * scale, max: b * scale, measure: own, last: own.last }
}

function isYear(run: DigitRun): boolean {
  return run.digits === 4 && !run.grouped && run.mantissa >= 1800 && run.mantissa <= 2100
}

/** ২-৩ |হাজার কোটি টাকা: the scales behind count for both ends. */
function scaledMeasure(context: Context, number: Composed): { scale: number; measure: Measure } | undefined {
  if (number.tail.classifier !== '' || number.tail.case !== '') return undefined
  let scale = 1
  let last: Composed | undefined
  for (let token = number.last; ; ) {
    const lexeme = context.lexer.at(token)
    if (lexeme === undefined || lexeme.atoms.some((atom) => atom.class !== 'scale')) break
    for (const atom of lexeme.atoms) scale *= atom.value
    token = lexeme.last
    last = changedNumber(number, {
      tail: lexeme.tail,
      first: lexeme.first,
      last: lexeme.last,
      used: 0,
    })
    if (lexeme.tail.case !== '' || lexeme.tail.classifier !== '') break
  }
  return last === undefined ? undefined : { scale, measure: measure(context, last) }
}

function hasScoreCue(context: Context, number: Composed, own: Measure, joint: '-' | '/'): boolean {
  if (joint === '-' && isScoreCue(context, own)) return true
  const { scoreCues } = context.lists
  const isCue = (token: number, place: 'before' | 'after', isNear: boolean) =>
    context.isWord(token) &&
    scoreCues
      .exact(context.text, context.tokens.starts[token], context.tokens.ends[token])
      .some((cue) => cue.joint === joint && (cue.far || (isNear && cue.place === place)))
  // ২১-১৫, ২১-১৮ গেমে: the cue stands behind the last score
  let near = own.last
  while (joint === '-' && near < own.last + 12 && isBetweenScores(context, near)) near++
  const reach = near + (joint === '/' ? 4 : 2)
  for (let at = own.last; at < Math.max(own.last + 12, reach) && !context.isNewline(at); at++)
    if (isCue(at, 'after', at < reach)) return true
  for (let at = number.first - 1; at >= number.first - 12 && !context.isNewline(at); at--)
    if (isCue(at, 'before', at >= number.first - 3)) return true
  return joint === '/' && own.unit?.kind === 'score'
}

function isBetweenScores(context: Context, at: number): boolean {
  return context.mark(at) === ',' || context.isNumber(at) || context.isCue(at, 'joint')
}
