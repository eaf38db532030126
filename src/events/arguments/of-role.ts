import type { PartName, RoleName } from '../../generated/words/frames.js'
import type { EventType } from '../news-event.js'
import { builtInFrames, type Role } from './frames.js'

/** Of which roles a rule of grammar speaks: of those that have one of the names or play one of the parts, at events of the types. */
export interface Scope {
  /** Types of events; without them all. */
  readonly types?: readonly EventType[]
  /** Names of roles: `indicator`; without names and parts all. */
  readonly roles?: readonly (RoleName | Common)[]
  /** The parts that roles play: `agent` is the attacker, the buyer and whoever else does something. */
  readonly parts?: readonly (PartName | Common)[]
}

type Common = 'time' | 'place'

/** Of rules those that speak of a role at events of a type, in their order. */
export function ofRole<Rule extends Scope>(
  rules: readonly Rule[],
  role: Role,
  type: string,
): readonly Rule[] {
  return rules.filter((rule) => speaksOf(rule, role, type))
}

function speaksOf({ types, roles, parts }: Scope, { name, part }: Role, type: string): boolean {
  if (types !== undefined && !holds(types, type)) return false
  if (roles === undefined && parts === undefined) return true
  return holds(roles, name) || holds(parts, builtInFrames().parts[part])
}

function holds(names: readonly string[] | undefined, name: string): boolean {
  return names?.includes(name) === true
}
