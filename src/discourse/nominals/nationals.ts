import { type Draft, makeDraft } from '../drafts.js'
import type { View } from '../view.js'
import { standsAlone } from './alone.js'
import { countedFront } from './counted-people.js'
import { COUNTED } from './rules.js'

/**
 * ১২ ফিলিস্তিনি, ৩৫ জন ফিলিস্তিনির, তিন বাংলাদেশিকে, এক ভারতীয়: people of a state or a people, by their number. The adjective
 * at the token begins a name; with a noun behind it, it only tells of what state that is: দুই ভারতীয় নাবিক.
 */
export function nationals(view: View, token: number, endings: ReadonlyMap<number, Draft>): Draft | undefined {
  const name = view.document.names[view.nameAt[token]]
  if (name.first !== token || (name.type === 'GPE' ? name.kind !== 'adjective' : name.type !== 'NORP'))
    return undefined
  const { suffix, case: grammaticalCase, last } = name
  if (!SINGULAR.has(grammaticalCase) || (suffix === '' && !standsAlone(view, last))) return undefined
  const before = endings.get(token)
  const counted = before !== undefined && before.rule === COUNTED && before.suffix === '' ? before : undefined
  if (before !== undefined && counted === undefined) return undefined
  const front = counted ?? countedFront(view, token)
  // তাঁদের মধ্যে দুজন ভারতীয়: what they are
  if (front === undefined || view.isOf(front.first - 1, 'partitive')) return undefined
  const { start, first, plural, count, definite, indefinite } = front
  return makeDraft({
    kind: 'nominal',
    start,
    end: view.ends[last - 1],
    first,
    last,
    suffix,
    case: grammaticalCase,
    type: plural ? 'GROUP' : 'PER',
    rule: COUNTED,
    confidence: 0.7,
    plural,
    count,
    definite,
    indefinite,
    modifiers: [...front.modifiers, view.text.slice(name.core.start, name.core.end)],
  })
}

const SINGULAR: ReadonlySet<string> = new Set(['NOM', 'OBJ', 'GEN'])
