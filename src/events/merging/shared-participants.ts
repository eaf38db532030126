import type { Entity } from '../../discourse/index.js'
import { areApart } from '../../names/index.js'
import { builtInFrames, rolesOf } from '../arguments/frames.js'
import type { Gist } from './gist.js'
import { type Cast, descriptionOf, type Likeness, likeness } from './likeness.js'
import type { Members, Reading } from './reading.js'

/** What two tellings say of who takes part, and where. */
export interface Shared {
  same: number
  /** How many may be the same, by their words: এক তরুণ, নিহত তরুণ; and how many by other words: এক পথচারী, এক যুবক. */
  likely: number
  unlikely: number
  other: number
  places: 'apart' | 'other' | null
  /** Whether the one who stands right before the later trigger is another than before. */
  owner: boolean
  /** How many stand in the role opposed to that of before: who attacked is attacked. */
  opposed: number
}

/** How many participants are the same, and how many others stand in the same role. */
export function compareNamed(cast: Cast, { readings, group }: Members, { gist, match }: Reading): Shared {
  const { entities } = cast
  const inText = hasPlaceInText(readings, group)
  const result: Shared = { same: 0, likely: 0, unlikely: 0, other: 0, places: null, owner: false, opposed: 0 }
  for (const { role, entity } of gist.named) {
    let isFilled = false
    let best: Likeness = 'other'
    let apart = true
    for (let i = 0; i < group.length && best !== 'same'; i++)
      for (const theirs of readings[group[i]].gist.named) {
        if (role === 'place' && inText && readings[group[i]].inTitle) continue
        if (theirs.role !== role) {
          if (theirs.entity === entity && areOpposed(match.row.type, theirs.role, role)) result.opposed++
          continue
        }
        isFilled = true
        const found = isSide(match.row.type, role, entities[theirs.entity], entities[entity])
          ? 'same'
          : speaksFor(cast, theirs.entity, entity) && partOf(match.row.type, role) === 'agent'
            ? 'of another noun'
            : likenessHere(cast, role, readings[group[i]].gist, theirs.entity, gist, entity)
        if (found === 'same' || role !== 'place') best = better(best, found)
        else if (!areApart(entities[theirs.entity].canonical, entities[entity].canonical)) apart = false
      }
    if (best === 'same') result.same++
    else if (best === 'of one noun') result.likely++
    else if (best === 'of another noun') result.unlikely++
    else if (!isFilled) continue
    else if (role !== 'place') {
      result.other++
      if (gist.owner !== null && gist.owner.role === role && gist.owner.entity === entity) result.owner = true
    } else if (result.places === null || !apart) result.places = apart ? 'apart' : 'other'
  }
  return result
}

/** তৃণমূল আসনটি ধরে রাখল, জিতেছেন রুবিনা: who wins for a party and the party win together. */
function isSide(type: string, role: string, { type: a }: Entity, { type: b }: Entity): boolean {
  return (
    type === 'WinElection' &&
    role === 'winner' &&
    ((a === 'ORG' && b === 'PER') || (a === 'PER' && b === 'ORG'))
  )
}

/** নির্বাচন কমিশন … কমিশনের সচিব এ ঘোষণা দেন: what one does for a body, the body does. */
function speaksFor({ entities }: Cast, a: number, b: number): boolean {
  return entities[a].body === b || entities[b].body === a
}

/** ফেনী ও নোয়াখালীতে দুর্ঘটনা: where several are told of, the headline names the places of all. */
function hasPlaceInText(readings: readonly Reading[], group: readonly number[]): boolean {
  for (let i = 0; i < group.length; i++) {
    const { inTitle, gist } = readings[group[i]]
    if (!inTitle && gist.named.some(({ role }) => role === 'place')) return true
  }
  return false
}

/** Parts that nobody plays in turn in one occurrence: who won is not who lost, nobody comes from where he goes. */
const OPPOSED: readonly (readonly [parts: readonly string[], others: readonly string[]])[] = [
  [
    ['agent', 'giver', 'source-person'],
    ['patient', 'victim', 'goal-person', 'against', 'recipient'],
  ],
  [['source'], ['goal']],
]

function areOpposed(type: string, a: string, b: string): boolean {
  const [one, other] = [partOf(type, a), partOf(type, b)]
  return OPPOSED.some(
    ([parts, others]) =>
      (parts.includes(one) && others.includes(other)) || (parts.includes(other) && others.includes(one)),
  )
}

function partOf(type: string, role: string): string {
  const part = rolesOf(type, {}).find(({ name }) => name === role)?.part
  return part === undefined ? '' : builtInFrames().parts[part]
}

function likenessHere(
  cast: Cast,
  role: string,
  before: Gist,
  theirs: number,
  now: Gist,
  mine: number,
): Likeness {
  const found = orAsMany(cast, likeness(cast, theirs, mine), before, now, theirs, mine)
  return orItsJudge(found, role, cast.entities[theirs], cast.entities[mine])
}

/** Whether those who are told of now are as many as were told of before, with names or in other words. */
function orAsMany(
  cast: Cast,
  found: Likeness,
  before: Gist,
  { total }: Gist,
  theirs: number,
  mine: number,
): Likeness {
  if (found !== 'other' || total === null || total < 2 || total !== before.total) return found
  const { entities } = cast
  // দুই ভাই … দণ্ডিতরা হলেন রাকিব ও শামীম
  if (entities[theirs].named !== entities[mine].named) return 'of one noun'
  const { head, howMany } = descriptionOf(cast, mine)
  if (entities[mine].named || howMany !== total) return found
  // তিনজন after মা ও দুই সন্তান, ছয় আরোহী after ছয় পর্যটক
  return head === '' ? 'of one noun' : total > 2 ? 'of another noun' : found
}

/** আদালত … বিচারক রুহুল আমিন এ রায় দেন: who judges there is no other court. */
function orItsJudge(found: Likeness, role: string, a: Entity, b: Entity): Likeness {
  if (found !== 'other' || role !== 'court') return found
  return (a.type === 'PER') === (b.type === 'PER') ? found : 'of another noun'
}

function better(a: Likeness, b: Likeness): Likeness {
  return ORDER.indexOf(b) < ORDER.indexOf(a) ? b : a
}

const ORDER: readonly Likeness[] = ['same', 'of one noun', 'of another noun', 'other']
