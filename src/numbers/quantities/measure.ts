import type { Composed } from '../numerals/compose.js'
import { caseOf, type NumeralCase } from '../numerals/tail.js'
import type { ClassifierClass, Unit } from '../numerals/words.js'
import type { Context } from './context.js'

/** What stands behind a number and belongs to it: classifier, unit, case ending. */
export interface Measure {
  readonly classifier: ClassifierClass | ''
  readonly unit: Unit | undefined
  readonly case: NumeralCase
  /** The token behind all of it. */
  readonly last: number
  /** Where the unit's form ends, without the ending. */
  readonly unitEnd: number
}

/** Reads what stands behind a composed number: ৫|টি, ২২ |জনকে, ৪০ |লাখ টাকার, ৩৮|°C, ৫০০|/- টাকা, ৫০ |এর. */
export function measure(context: Context, number: Composed): Measure {
  const { tail, last } = number
  if (number.used > 0) return { classifier: '', unit: undefined, case: '', last, unitEnd: -1 }
  if (tail.unit !== undefined || tail.noun !== undefined)
    return { classifier: '', unit: tail.unit, case: tail.case, last, unitEnd: context.tokens.ends[last - 1] }
  if (tail.classifier !== '')
    return { classifier: tail.classifier, unit: undefined, case: tail.case, last, unitEnd: -1 }
  if (tail.case !== '' || tail.class === 'ordinal' || tail.class === 'day')
    return { classifier: '', unit: undefined, case: tail.case, last, unitEnd: -1 }
  return (
    detachedClassifier(context, last) ??
    unitAt(context, last) ??
    detachedEnding(context, last) ?? { classifier: '', unit: undefined, case: '', last, unitEnd: -1 }
  )
}

function detachedClassifier(context: Context, token: number): Measure | undefined {
  if (!context.isWord(token)) return undefined
  const hit = context.at(context.lists.classifiers, token)
  if (hit === undefined || hit.case.endsWith('PL') || hit.case === 'OTHER') return undefined
  return { classifier: hit.value, unit: undefined, case: caseOf(hit.case), last: hit.last, unitEnd: -1 }
}

export function unitAt(context: Context, token: number): Measure | undefined {
  // ৫০০/- টাকা
  const at =
    context.mark(token) === '/' && context.mark(token + 1) === '-' && context.glued(token + 1)
      ? token + 2
      : token
  const hit = context.at(context.lists.units, at)
  if (hit === undefined || !hit.value.after || hit.case.endsWith('PL')) return undefined
  if (hit.case === 'OTHER' && !STRETCHES.has(hit.value.kind)) return undefined
  if (hit.value.bare && hit.case !== 'NOM') return undefined
  return {
    classifier: '',
    unit: hit.value,
    case: caseOf(hit.case),
    last: hit.last,
    unitEnd: hit.end,
  }
}

/** Kinds of which ব্যাপী and জুড়ে are said: দিনব্যাপী, কিলোমিটারজুড়ে. */
const STRETCHES = new Set(['duration', 'length', 'area'])

/** ৫০ এর, ২০০-র: an ending written apart. */
function detachedEnding(context: Context, token: number): Measure | undefined {
  const at = context.mark(token) === '-' && context.glued(token) ? token + 1 : token
  if (context.isCue(at, 'genitive'))
    return { classifier: '', unit: undefined, case: 'GEN', last: at + 1, unitEnd: -1 }
  return undefined
}
