import type { Draft } from '../drafts.js'
import type { Head } from '../lists.js'
import type { Found, View } from '../view.js'
import type { LeftEdge } from './edge.js'

/** A walk to the left from a head, over the words that belong to its description. */
export interface Walk {
  readonly view: View
  readonly found: Found<Head>
  /** The head. */
  readonly token: number
  /** Where its sentence begins. */
  readonly floor: number
  /** The descriptions and sets found so far, by their end. */
  readonly endings: ReadonlyMap<number, Draft>
  readonly edge: LeftEdge
  /** Unlisted nouns gone over. */
  nouns: number
  /** প্রত্যেকের: what stands before it says nothing of which ones. */
  isEach: boolean
}

/** Nothing farther left belongs to the description. */
export const STOP = -1

/**
 * One step of the walk over what ends at a token.
 *
 * @returns the first token of what it went over, `STOP`, or undefined where the step is not for such words
 */
export type Step = (walk: Walk, at: number) => number | undefined
