import { EVENT_TYPES } from '../generated/ontology.js'

/** Codes of other event ontologies: PLOVER with its mode and contexts, CAMEO, ACE. */
export interface EventCodes {
  readonly plover: string | null
  readonly mode: string | null
  readonly cameo: string | null
  readonly ace: string | null
  readonly contexts: readonly string[]
}

const NO_CODES: EventCodes = { plover: null, mode: null, cameo: null, ace: null, contexts: [] }

/**
 * Group and codes of a type; a type of the caller's own belongs to the group `other` and has no codes.
 *
 * @example
 * codesOf('Meet').codes.cameo // '040'
 */
export function codesOf(type: string): { group: string; codes: EventCodes } {
  const facts = Object.hasOwn(EVENT_TYPES, type) ? EVENT_TYPES[type as keyof typeof EVENT_TYPES] : undefined
  if (facts === undefined) return { group: 'other', codes: NO_CODES }
  const { group, plover, mode, cameo, ace, contexts } = facts
  return { group, codes: { plover, mode, cameo, ace, contexts } }
}
