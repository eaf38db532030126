import { mapped } from '../../../core/mapped.js'
import type { Bar } from '../bars/bar.js'
import { BARS } from '../bars/index.js'
import type { Construction } from '../constructions/construction.js'
import { CONSTRUCTIONS } from '../constructions/index.js'
import { builtInFrames, type Role } from '../frames.js'
import { ofRole } from '../of-role.js'

/** A role with what grammar says of it: what keeps from it, and what speaks for it. */
export interface JudgedRole {
  readonly role: Role
  readonly part: string
  readonly bars: readonly Bar['bars'][]
  readonly constructions: readonly Construction['says'][]
}

const known = new WeakMap<Role, JudgedRole>()

/** Looked up once: a role is of one type. */
export function judgedRole(role: Role, type: string): JudgedRole {
  let judged = known.get(role)
  if (judged === undefined) {
    judged = {
      role,
      part: builtInFrames().parts[role.part],
      bars: mapped(ofRole(BARS, role, type), ({ bars }) => bars),
      constructions: mapped(ofRole(CONSTRUCTIONS, role, type), ({ says }) => says),
    }
    known.set(role, judged)
  }
  return judged
}
