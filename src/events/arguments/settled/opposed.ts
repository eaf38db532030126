import type { DiscourseLayer, Mention } from '../../../discourse/index.js'
import { changedArgument } from '../../changed-argument.js'
import type { Argument } from '../../types.js'

/**
 * Nobody plays two parts of one event: "লাভরভ তাঁর হাতে চিঠি তুলে দেন" hands the letter to another. A pronoun that was
 * read as the one who plays the other part is the last other person told before, if there is one; what else clashes
 * with a surer argument is left out. Sets may do something to each other, and a state be both where and at whom.
 */
export function settleOpposed(args: readonly Argument[], { mentions, entities }: DiscourseLayer): Argument[] {
  const settled: Argument[] = []
  const parts = new Map<number, string>()
  for (const arg of args) {
    const { filler, role } = arg
    if (!('entity' in filler) || ALSO.has(role) || !ACTORS.has(entities[filler.entity].type)) {
      settled.push(arg)
      continue
    }
    const taken = parts.get(filler.entity)
    if (taken === undefined) {
      parts.set(filler.entity, role)
      settled.push(arg)
    } else if (taken === role) settled.push(arg)
    else {
      const other = otherPerson(filler.mention, mentions, (entity) => entities[entity].type === 'PER')
      if (other === null || parts.has(other.entity)) continue
      parts.set(other.entity, role)
      settled.push(
        changedArgument(arg, { filler: { entity: other.entity, mention: other.index }, inferred: true }),
      )
    }
  }
  return settled
}

/** A person named before a pronoun who is not the one that it was read as. */
function otherPerson(
  at: number | undefined,
  mentions: readonly Mention[],
  isPerson: (entity: number) => boolean,
): { entity: number; index: number } | null {
  // তাঁদের লড়াইয়ে: several are not one other person.
  if (at === undefined || mentions[at].kind !== 'pronoun' || !isPerson(mentions[at].entity)) return null
  for (let index = at - 1; index >= 0 && index >= at - REACH; index--) {
    const { entity, kind } = mentions[index]
    if (entity !== mentions[at].entity && kind !== 'pronoun' && isPerson(entity)) return { entity, index }
  }
  return null
}

/** So many mentions back a pronoun may look. */
const REACH = 8

const ACTORS = new Set(['PER', 'ORG', 'GPE', 'GROUP', 'NORP'])

/** Roles of places: a state may be both where and at whom. */
const ALSO = new Set(['place', 'destination', 'origin', 'territory'])
