import type { Candidate } from '../candidates/candidate.js'
import type { Ground } from '../ground.js'
import type { Scope } from '../of-role.js'

/** What keeps a candidate from a role, whatever speaks for it. */
export interface Bar extends Scope {
  readonly bars: (candidate: Candidate, ground: Ground, part: string, role: string) => boolean
}
