import { stemCandidates } from '../../lexicon/index.js'
import type { Composed } from '../numerals/compose.js'
import type { ClassifierClass, Unit } from '../numerals/words.js'
import type { Context } from './context.js'
import type { Measure } from './measure.js'

/** What stands before a number and belongs to it. */
export interface Before {
  /** The first token that belongs to the number. */
  readonly first: number
  readonly sense: 'min' | 'max' | 'about' | ''
  readonly negative: boolean
  /** A currency sign: ৳৫০০. */
  readonly currency: Unit | undefined
  /** ঘণ্টায় ১২০ কিলোমিটার: the unit of time. */
  readonly per: string
  readonly percent: boolean
  /** জনা দশেক, গোটা পঞ্চাশেক: a classifier before a rough number. */
  readonly classifier: ClassifierClass | ''
  /** ঘণ্টা দুয়েক: a unit before a rough number. */
  readonly unit: Unit | undefined
}

/** Reads leftwards from a number: signs, bounds, rates. */
export function before(context: Context, number: Composed, own: Measure): Before {
  let first = number.first
  let sense: Before['sense'] = ''
  let per = ''
  let percent = false
  let classifier: ClassifierClass | '' = ''
  let unit: Unit | undefined
  const currency = currencyBefore(context, first)
  if (currency !== undefined) first = currency.first
  let negative = currency === undefined && own.classifier === '' && isNegative(context, first)
  if (negative) first--
  for (let steps = 0; steps < 4; steps++) {
    const { bounds, rates } = context.lists
    const bound = context.before(bounds, first)
    const word = bound?.values.find((value) => value.place === 'before')
    if (bound !== undefined && word !== undefined && !isSuperlative(context, bound.first, own)) {
      if (word.sense === 'minus') negative = true
      else if (sense === '') sense = word.sense === 'min' || word.sense === 'max' ? word.sense : 'about'
      first = bound.first
      continue
    }
    const rate = own.unit?.kind === 'length' ? context.before(rates, first) : undefined
    // ২৪ |ঘণ্টায় ১০২ মিলিমিটার tells a length of time.
    if (rate !== undefined && per === '' && !context.lexer.at(rate.first - 1)) {
      per = rate.value
      first = rate.first
      continue
    }
    if (first > context.floor && context.isCue(first - 1, 'per-hundred')) {
      percent = true
      first--
      continue
    }
    const between = first - 1
    if (between >= context.floor && context.isCue(between, 'besides') && hasBound(context, between)) {
      first = between
      continue
    }
    break
  }
  if (number.style === 'words' && first === number.first) {
    const rough = roughBefore(context, number)
    if (rough !== undefined) {
      classifier = rough.classifier
      unit = rough.unit
      first--
      sense = 'about'
    }
  }
  return {
    first,
    sense,
    negative,
    currency: currency?.unit,
    per,
    percent,
    classifier,
    unit,
  }
}

function currencyBefore(context: Context, token: number): { unit: Unit; first: number } | undefined {
  const hit = context.before(context.lists.units, token)
  const unit = hit?.values.find((value) => value.before)
  return hit === undefined || unit === undefined ? undefined : { unit, first: hit.first }
}

/** -৫, −৫, –৫°: a minus that touches its number and nothing before it. */
function isNegative(context: Context, token: number): boolean {
  if (token <= context.floor || !context.glued(token) || context.glued(token - 1)) return false
  const unit = context.text.charCodeAt(context.tokens.starts[token - 1])
  return unit === 0x2212 || unit === 0x2d
}

/** দ্বিতীয় |সর্বোচ্চ ৫২ কোটি is the second highest, সর্বোচ্চ ৩৮ ডিগ্রি the greatest heat; neither is a limit. */
function isSuperlative(context: Context, token: number, own: Measure): boolean {
  if (!context.beginsCue(token, 'greatest')) return false
  if (own.unit !== undefined && (own.unit.kind === 'score' || RECORDED.has(own.unit.unit))) return true
  return context.composer.read(token - 1)?.form === 'ordinal'
}

/** Units in which highs and lows are told. */
const RECORDED = new Set(['°C', '°F', '°', 'mm'])

function hasBound(context: Context, token: number): boolean {
  return (
    context.before(context.lists.bounds, token)?.values.some((value) => value.place === 'before') === true
  )
}

/** জনা |দশেক, খান |বিশেক, গোটা |দুয়েক; ঘণ্টা |দুয়েক, টাকা |পঞ্চাশেক. */
function roughBefore(
  context: Context,
  number: Composed,
): { classifier: ClassifierClass | ''; unit: Unit | undefined } | undefined {
  const { tokens, text, lists } = context
  const at = number.first - 1
  if (at < context.floor || !context.isWord(at)) return undefined
  const start = tokens.starts[at]
  const end = tokens.ends[at]
  if (context.isCue(at, 'rough-people')) return { classifier: 'person', unit: undefined }
  if (context.isCue(at, 'rough-things')) return { classifier: 'thing', unit: undefined }
  if (!number.about) return undefined
  // খান is a surname, too.
  if (context.isCue(at, 'rough-with-ending')) return { classifier: 'thing', unit: undefined }
  const [unit] = lists.units.exact(text, start, end)
  return unit === undefined ? undefined : { classifier: '', unit }
}

/** What stands behind a number and bounds it. */
export interface After {
  readonly sense: 'min' | 'max' | 'about' | ''
  readonly last: number
}

/** Reads rightwards: ৫০ জনের |বেশি, ৪ শতাংশের |মতো, ৪০ |ছাড়িয়ে, ১০ জনের |কম নয়, ৫০|+. */
export function after(context: Context, number: Composed, own: Measure): After {
  const { last } = own
  const genitive = own.case === 'GEN' || (own.last === number.last && number.tail.case === 'GEN')
  const { bounds } = context.lists
  const hit = context.at(bounds, last, false)
  if (hit !== undefined) {
    for (const word of bounds.exact(context.text, context.tokens.starts[last], hit.end)) {
      if (word.place !== (genitive ? 'genitive' : 'after')) continue
      const turned = context.isCue(hit.last, 'not')
      const sense = senseOf(word.sense, turned)
      return { sense, last: turned ? hit.last + 1 : hit.last }
    }
  }
  const counted = countedBound(context, own)
  if (counted !== undefined) return counted
  if (context.glued(last) && context.text[context.tokens.starts[last]] === '+')
    return { sense: 'min', last: last + 1 }
  return { sense: '', last }
}

/** ৪ হাজার |কদমের কম, ৫০০ |মানুষেরও বেশি: the bound stands behind what is counted. */
function countedBound(context: Context, own: Measure): After | undefined {
  if (own.case !== '' || own.unit !== undefined || !context.isWord(own.last)) return undefined
  const { starts, ends } = context.tokens
  const hit = context.at(context.lists.bounds, own.last + 1, false)
  if (hit === undefined) return undefined
  const word = context.lists.bounds
    .exact(context.text, starts[own.last + 1], hit.end)
    .find(({ place }) => place === 'counted')
  if (word === undefined || !isGenitive(context.text, starts[own.last], ends[own.last])) return undefined
  const turned = context.isCue(hit.last, 'not')
  return { sense: senseOf(word.sense, turned), last: turned ? hit.last + 1 : hit.last }
}

function isGenitive(text: string, start: number, end: number): boolean {
  return stemCandidates(text, start, end).some(({ ending }) => ending.case === 'GEN')
}

function senseOf(sense: string, turned: boolean): After['sense'] {
  if (sense === 'more' || sense === 'over' || sense === 'min') return turned ? 'max' : 'min'
  if (sense === 'less' || sense === 'max') return turned ? 'min' : 'max'
  return 'about'
}
