import type { Context } from './context.js'
import type { Draft } from './draft.js'

/** Kinds whose unit is said once for several numbers. */
const SHARED = new Set([
  'money',
  'percent',
  'duration',
  'length',
  'area',
  'score',
  'ordinal',
  'scoreline',
  'age',
])

/**
 * Hands a unit back to the number before it: পাঁচ লাখ ও |ছয় লাখ টাকা, ৫৩ ও |৭১ মিনিটে,
 * ১ হাজার ১৮০ কোটি থেকে বেড়ে |দেড় হাজার কোটি টাকা.
 */
export function shareUnits(context: Context, drafts: readonly Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i--) {
    const draft = drafts[i]
    const next = drafts[i + 1]
    if (draft.kind !== 'count' || draft.unit !== null || !SHARED.has(next.kind)) continue
    // প্রথম ধাপে ১৩৯, |দ্বিতীয় ধাপে ১৫৬
    if (next.rule === 'ordinal word') continue
    if (next.kind === 'scoreline' && (draft.rule !== 'range' || draft.max === null || draft.max > 20))
      continue
    if (!isOpen(draft, context) || !isJoined(context, draft.last, next.first, next.kind)) continue
    draft.kind = next.kind
    draft.unit = next.unit
    draft.counted = next.kind === 'ordinal' ? next.counted : null
    if (next.kind !== 'scoreline') continue
    // ৩-৬, ৬-৩, ৬-২ গেমে
    draft.score = [draft.min ?? 0, draft.max ?? 0]
    draft.min = null
    draft.max = null
    draft.rule = 'scoreline'
  }
}

/** Whether nothing is written onto the number: ২ and দুই, but not দুটি. */
function isOpen(draft: Draft, context: Context): boolean {
  const { ends } = context.tokens
  return draft.end === ends[draft.last - 1] && !draft.rule.startsWith('fraction')
}

/** Between the two stands a conjunction, or থেকে with a verb of change. */
function isJoined(context: Context, from: number, to: number, kind: string): boolean {
  if (to <= from || to > from + 5) return false
  if (context.isCue(from, 'from')) {
    if (kind === 'ordinal') return false
    for (let at = from + 1; at < to; at++)
      if (context.at(context.lists.changeVerbs, at, false) !== undefined) return true
    return to === from + 1
  }
  if (to !== from + 1) return false
  return context.isCue(from, 'joint') || context.mark(from) === ','
}
