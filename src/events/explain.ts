import type { NormalText } from '../core/index.js'
import type { DateLayer } from '../dates/index.js'
import type { DiscourseLayer } from '../discourse/index.js'
import type { NumberLayer } from '../numbers/index.js'
import { labelEvent } from './label.js'
import { accountOf } from './merging/merge.js'
import type { EventLayer } from './types.js'

/** Why an event is what it is: the rule of every part, and why its mentions are one occurrence. */
export interface EventAccount {
  /** `V1`, `V2` … */
  readonly id: string
  /** The event as fixtures write it: `Die victim=তিনজন place=ঢাকায়`. */
  readonly says: string
  readonly rule: string
  readonly confidence: number
  readonly mentions: readonly {
    readonly text: string
    readonly form: string
    readonly rule: string
    readonly confidence: number
    /** What spoke for its being one more mention, with weights; nothing for the first. */
    readonly why?: string
  }[]
  readonly args: readonly { readonly role: string; readonly rule: string; readonly confidence: number }[]
}

/**
 * An account of every event of a document, in the order of the layer.
 *
 * @example
 * const document = reader.run({ source: 'ঢাকায় দুই নেতা বৈঠক করেছেন।', region: 'BD' })
 * explainEvents(document)[0] // { id: 'V1', says: 'Meet participant=দুই_নেতা place=ঢাকায়', … }
 */
export function explainEvents(
  document: NormalText & Pick<NumberLayer, 'numbers'> & DateLayer & DiscourseLayer & EventLayer,
): EventAccount[] {
  return document.events.map((event, i) => ({
    id: `V${i + 1}`,
    says: labelEvent(document, event, document.events),
    rule: event.rule,
    confidence: event.confidence,
    mentions: event.mentions.map(({ start, end, form, rule, confidence }, m) => ({
      text: document.text.slice(start, end),
      form,
      rule,
      confidence,
      ...(m === 0 ? {} : { why: accountOf(event.why[m - 1]) }),
    })),
    args: event.args.map(({ role, rule, confidence }) => ({ role, rule, confidence })),
  }))
}
