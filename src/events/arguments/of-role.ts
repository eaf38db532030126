import { builtInFrames, type Role } from './frames.js'

/** To which roles a rule of grammar speaks. */
export interface Scope {
  /** Types of events; without them all. */
  readonly types?: readonly string[]
  /** Names of roles: `indicator`; without them and parts all. */
  readonly roles?: readonly string[]
  /** The parts that roles play: `agent` is the attacker, the buyer and whoever else does something. */
  readonly parts?: readonly string[]
}

/** Asks for the rules that speak of a role at events of a type, in their order; a role is of one type, and they are looked up once. */
export function ofRole<Rule extends Scope>(
  rules: readonly Rule[],
): (role: Role, type: string) => readonly Rule[] {
  const known = new WeakMap<Role, readonly Rule[]>()
  return (role, type) => {
    let own = known.get(role)
    if (own === undefined) {
      own = rules.filter((rule) => speaksOf(rule, role, type))
      known.set(role, own)
    }
    return own
  }
}

function speaksOf({ types, roles, parts }: Scope, { name, part }: Role, type: string): boolean {
  if (types !== undefined && !types.includes(type)) return false
  if (roles === undefined && parts === undefined) return true
  return roles?.includes(name) === true || parts?.includes(builtInFrames().parts[part]) === true
}
