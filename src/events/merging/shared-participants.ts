import { areApart } from '../../names/index.js'
import { builtInFrames, rolesOf } from '../arguments/frames.js'
import type { EventNeeds } from '../needs.js'
import type { Members, Reading } from './reading.js'

/** What two tellings say of who takes part, and where. */
export interface Shared {
  same: number
  other: number
  places: 'apart' | 'other' | null
  /** Whether the one who stands right before the later trigger is another than before. */
  owner: boolean
  /** How many stand in the role opposed to that of before: who attacked is attacked. */
  opposed: number
}

/** How many participants are the same, and how many others stand in the same role. */
export function compareNamed(
  entities: EventNeeds['entities'],
  { readings, group }: Members,
  { gist, match }: Reading,
): Shared {
  const result: Shared = { same: 0, other: 0, places: null, owner: false, opposed: 0 }
  for (const { role, entity } of gist.named) {
    let isFilled = false
    let isSame = false
    let apart = true
    for (let i = 0; i < group.length && !isSame; i++)
      for (const theirs of readings[group[i]].gist.named) {
        if (theirs.role !== role) {
          if (theirs.entity === entity && areOpposed(match.row.type, theirs.role, role)) result.opposed++
          continue
        }
        isFilled = true
        if (related(entities, theirs.entity, entity)) isSame = true
        else if (role === 'place' && !areApart(entities[theirs.entity].canonical, entities[entity].canonical))
          apart = false
      }
    if (isSame) result.same++
    else if (!isFilled) continue
    else if (role !== 'place') {
      result.other++
      if (gist.owner !== null && gist.owner.role === role && gist.owner.entity === entity) result.owner = true
    } else if (result.places === null || !apart) result.places = apart ? 'apart' : 'other'
  }
  return result
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

function related(entities: EventNeeds['entities'], a: number, b: number): boolean {
  return a === b || entities[a].members?.includes(b) === true || entities[b].members?.includes(a) === true
}
