import type { Draft } from '../drafts.js'

/** What stands before a head and belongs to its description. */
export interface LeftEdge {
  first: number
  /** Index of the numeral, or -1. */
  number: number
  /** Last token of the genitive in front, or -1. */
  owner: number
  demonstrative: boolean
  indefinite: boolean
  plural: boolean
  aged: boolean
  /** Past a name, in front of which only what says how many or how old belongs to it: এক | হামাস নেতা. */
  pastName: boolean
  readonly modifiers: string[]
  /** A description of counted people only, which this one takes in: তেরো জন in তেরো জন পণবন্দি. */
  taken: Draft | undefined
}

/** The edge of a head with nothing before it. */
export function makeEdge(token: number): LeftEdge {
  return {
    first: token,
    number: -1,
    owner: -1,
    demonstrative: false,
    indefinite: false,
    plural: false,
    aged: false,
    pastName: false,
    modifiers: [],
    taken: undefined,
  }
}
