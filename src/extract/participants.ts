import type { DiscourseLayer, Filler } from '../discourse/index.js'
import type { EventLayer } from '../events/index.js'

/**
 * Which entities a document tells something of: whatever is named, people and bodies, and of things and
 * places those that have a part in an event, a saying, or a set. A thing that is only spoken of is left out:
 * ফোনে in ফোনে কথা বলেন.
 */
export function participants({
  entities,
  quotes,
  attributions,
  events,
}: DiscourseLayer & EventLayer): ReadonlySet<number> {
  const found = new Set<number>()
  const add = (filler: Filler | null) => {
    if (filler !== null && 'entity' in filler) found.add(filler.entity)
  }
  entities.forEach(({ named, type, members }, i) => {
    if (named || ALWAYS.has(type)) found.add(i)
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

const ALWAYS: ReadonlySet<string> = new Set(['PER', 'GROUP', 'ORG', 'SET'])
