import type { Ground } from '../ground.js'
import type { Scope } from '../of-role.js'

/** A way of putting things that says which part somebody or something plays. */
export interface Construction extends Scope {
  /** What it adds for a candidate: above zero speaks for the role, below against it. */
  readonly says: (at: number, ground: Ground, part: string, role: string) => number
}

/** What a construction adds that decides whatever the learned weights say, or nearly so. */
export const DECIDES = 6
/** What one adds that speaks for or against a role among other things. */
export const SPEAKS_FOR = 3
