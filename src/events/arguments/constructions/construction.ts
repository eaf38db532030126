import type { Ground } from '../ground.js'
import type { Scope } from '../of-role.js'

/** A way of putting things that says which part somebody or something plays. */
export interface Construction extends Scope {
  /** What it adds for a candidate: above zero speaks for the role, below against it. */
  readonly says: (at: number, ground: Ground, part: string, role: string) => number
}

/** The steps in which constructions speak, from half a voice among others … */
export const HINTS = 1.5
/** … to one voice among what else is said of the pair, */
export const SPEAKS_FOR = 3
export const PLEADS = 4
export const INSISTS = 5
/** to what decides whatever the learned weights say, or nearly so. */
export const DECIDES = 6
/**
 * What no other construction outweighs. Its negative stands where one rule gives a role to somebody and takes another from him: who wins
 * did not lose. What only forbids is a bar.
 */
export const SETTLES = 12
