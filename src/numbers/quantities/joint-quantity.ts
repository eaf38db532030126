import type { Composed } from '../numerals/compose.js'
import { after, before } from './bounds.js'
import type { Context } from './context.js'
import { describe } from './describe.js'
import { type Draft, emptyDraft, type Reading } from './draft.js'
import { type Joined, readJoined } from './joined.js'
import { isIdentifier } from './silent.js'

/** Digits with a joint: ৪৪০০-৪৭৯৫ জন, ২-১ গোলে, ৩,৫ ও ৭. */
export function readJoint(context: Context, number: Composed): Reading {
  const numerals = [number]
  const nothing = { drafts: [], numerals, next: number.last }
  const joined = readJoined(context, number)
  if (joined === undefined || isIdentifier(context, number, joined.measure)) return nothing
  const drafts =
    joined.kind === 'list' ? listDrafts(context, number, joined) : [joinedDraft(context, number, joined)]
  return { drafts, numerals, next: Math.max(number.last, joined.measure.last) }
}

function joinedDraft(context: Context, number: Composed, joined: Exclude<Joined, { kind: 'list' }>): Draft {
  if (joined.kind === 'score') {
    const draft = emptyDraft(context, number.first, number.last, 'scoreline')
    draft.kind = 'scoreline'
    draft.score = joined.score
    return draft
  }
  const left = before(context, number, joined.measure)
  const right = after(context, number, joined.measure)
  const draft = emptyDraft(context, left.first, right.last, joined.kind === 'range' ? 'range' : 'fraction')
  if (joined.kind === 'range') {
    draft.min = joined.min
    draft.max = joined.max
  } else {
    draft.value = joined.value
    draft.last = joined.measure.last + 1
    draft.end = context.tokens.ends[joined.measure.last]
  }
  draft.approx = left.sense === 'about' || right.sense === 'about'
  describe(context, draft, number, joined.measure, left, draft.max ?? draft.value ?? 0)
  return draft
}

function listDrafts(context: Context, number: Composed, joined: Extract<Joined, { kind: 'list' }>): Draft[] {
  const drafts: Draft[] = []
  let start = context.tokens.starts[number.first]
  for (const value of joined.values) {
    let end = start
    while (end < number.end && context.text[end] !== ',') end++
    const draft = emptyDraft(context, number.first, number.last, 'digits')
    draft.start = start
    draft.end = end
    draft.value = value
    drafts.push(draft)
    start = end + 1
  }
  return drafts
}
