import { packed } from '../../generated/words/events/steps.js'
import { parseList, records } from '../../lists/index.js'
import type { Match } from '../detection/match.js'
import type { Reading } from './reading.js'

let steps: ReadonlyMap<string, ReadonlySet<string>> | undefined

/** জিজ্ঞাসাবাদ করা হয়েছে within a তদন্ত, the অভিযোগপত্র of a মামলা: whether neither is a step of its own that the other is not. */
export function isSameStep(member: Reading, later: Reading): boolean {
  // রিমান্ডে পাঠানোর | আদেশ দেন: said of one and the same
  return stepOf(member.match) === stepOf(later.match) || member.match.last === later.match.first
}

function stepOf({ row: { type, subtype }, chain }: Match): string | null {
  // তিনজনকে আসামি করে | মামলা করেন: on the way to the case it is no step of its own.
  if (subtype === null || chain?.form === 'participle') return null
  steps ??= new Map(records(parseList(packed)).map((row) => [row.type, new Set(row.subtypes.split(' '))]))
  return steps.get(type)?.has(subtype) === true ? subtype : null
}

/** ২০২৪ সালের জুনে সফরে গিয়েছিলেন, আগামী মাসে সফর করবেন: what was long ago is not what a verb says is to come. */
export function isOverAndToCome(member: Reading, later: Reading): boolean {
  return (later.former && isToCome(member)) || (member.former && isToCome(later))
}

function isToCome({ match, modality }: Reading): boolean {
  return match.chain !== null && modality === 'future'
}
