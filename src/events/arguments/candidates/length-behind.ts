import type { Match } from '../../detection/match.js'
import { GEN } from '../sentence/markings.js'
import type { Candidate } from './candidate.js'

/** সাজা হয়েছে | পাঁচ বছরের */
export function isLengthBehind({ first, ownMarking }: Candidate, { last, chain }: Match): boolean {
  return first === last && ownMarking === GEN && chain?.form === 'finite'
}
