import type { DiscourseLayer, Filler, Mention } from '../discourse/index.js'
import type { EventLayer } from '../events/index.js'

/**
 * Which entities a document tells something of: whatever is named, people and bodies, and of things and
 * places those that are described, or have a part in an event, a saying, or a set. What only a bare noun
 * speaks of is left out: ফোনে in ফোনে কথা বলেন.
 */
export function participants({
  entities,
  mentions,
  quotes,
  attributions,
  events,
}: DiscourseLayer & EventLayer): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (filler: Filler | null) => {
    if (filler !== null && 'entity' in filler) found.add(filler.entity)
  }
  entities.forEach(({ named, type, members, mentions: own }, i) => {
    if (
      named ||
      ALWAYS.has(type) ||
      (CONCRETE.has(type) && own.some((mention) => isDescribed(mentions[mention])))
    )
      found.add(i)
    for (const member of members ?? []) found.add(member)
  })
  for (const { speaker, addressee, via } of quotes) for (const each of [speaker, addressee, ...via]) add(each)
  for (const { source, chain } of attributions) for (const each of [...source, ...chain]) add(each)
  for (const { args, sources } of events) {
    for (const { filler } of args) add(filler)
    for (const source of sources) add(source)
  }
  return found
}

/** বনানীর বাসায়, একটি উড়োজাহাজে, গাড়িটির: more than the bare noun. */
function isDescribed({ first, last, suffix }: Mention): boolean {
  return last - first > 1 || CLASSIFIED.test(suffix)
}

const CLASSIFIED = /^(?:টি|টা|খানা)/u
/** Things and places that are there, other than what happens or is reckoned. */
const CONCRETE: ReadonlySet<string> = new Set(['FAC', 'LOC', 'VEHICLE'])
const ALWAYS: ReadonlySet<string> = new Set(['PER', 'GROUP', 'ORG', 'SET'])
