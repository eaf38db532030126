import { none } from '../../core/mapped.js'
import { packed } from '../../generated/words/frames.js'
import { parseList, records } from '../../lists/index.js'
import type { CueName, TriggerRow } from '../triggers/row.js'
import { fillMask } from './fill.js'

/** A role of an event type: the part it plays and what may fill it. */
export interface Role {
  readonly name: string
  /** Index of its part in `Frames.parts`. */
  readonly part: number
  /** Index of type and role together. */
  readonly id: number
  /** Bit mask of filler classes. */
  readonly fill: number
  /** Whether a number inside its filler counts the event: তিন কৃষক নিহত. */
  readonly counted: boolean
  /** Which words fill it where nothing named does, in order of trial. */
  readonly phrases: readonly string[]
}

export interface Frames {
  readonly parts: readonly string[]
  /** Names of type and role together, at `Role.id`: `Die.victim`, `time`. */
  readonly roleIds: readonly string[]
  readonly ofType: ReadonlyMap<string, readonly Role[]>
  /** Of the subtypes that have roles of their own, by type and subtype. */
  readonly ofSubtype: ReadonlyMap<string, ReadonlyMap<string, readonly Role[]>>
}

const NONE: readonly string[] = /* @__PURE__ */ none()

/** Stands for the roles of types that callers bring. */
const OWN = 'own'

let frames: Frames | undefined

/** The roles of all types of the ontology, time and place included, from `data/words/frames.tsv`. */
export function builtInFrames(): Frames {
  if (frames !== undefined) return frames
  const parts = ['time', 'place']
  const roleIds = ['time', 'place']
  const ofType = new Map<string, Role[]>()
  for (const { type, role, part, fill, phrase } of records(parseList(packed))) {
    if (!parts.includes(part)) parts.push(part)
    const [base] = type.split('/')
    const roles =
      ofType.get(type) ?? (base === type ? commonRoles(base, roleIds) : [...(ofType.get(base) ?? [])])
    ofType.set(type, roles)
    const at = roles.findIndex(({ name }) => name === role)
    if (fill === '-') {
      roles.splice(at, 1)
      continue
    }
    const read: Role = {
      name: role,
      part: parts.indexOf(part),
      id: at < 0 ? roleIds.push(`${type}.${role}`) - 1 : roles[at].id,
      fill: fillMask(fill.split(' ')),
      counted: part === 'victim' || part === 'patient',
      phrases: phrase === '' ? NONE : phrase.split(' '),
    }
    if (at < 0) roles.push(read)
    else roles[at] = read
  }
  roleIds.push(OWN)
  const ofSubtype = new Map<string, Map<string, readonly Role[]>>()
  for (const [name, roles] of ofType) {
    const [type, subtype] = name.split('/')
    if (subtype === undefined) continue
    const known = ofSubtype.get(type)
    if (known === undefined) ofSubtype.set(type, new Map([[subtype, roles]]))
    else known.set(subtype, roles)
  }
  frames = { parts, roleIds, ofType, ofSubtype }
  return frames
}

/** Time and place. Those of a listed type have weights of their own; types that callers bring share the first two ids. */
function commonRoles(type?: string, roleIds: string[] = []): Role[] {
  const idOf = (name: string, shared: number) =>
    type === undefined ? shared : roleIds.push(`${type}.${name}`) - 1
  return [
    { name: 'time', part: 0, id: idOf('time', 0), fill: fillMask(['date']), counted: false, phrases: NONE },
    {
      name: 'place',
      part: 1,
      id: idOf('place', 1),
      fill: fillMask(['GPE', 'LOC', 'FAC', 'ORG']),
      counted: false,
      phrases: NONE,
    },
  ]
}

/** What kind of part the cues of a trigger row mean, for the roles of types that callers bring. */
const PART_OF_CUE: Readonly<Partial<Record<CueName, string>>> = {
  subj: 'agent',
  obj: 'patient',
  dobj: 'goal-person',
  loc: 'goal',
  abl: 'source',
  num: 'count',
}

/**
 * The roles of a type. Those of a type of the caller's own may be filled by anything; what part they play is what
 * the cues of the trigger's row say of them, else they are themes.
 *
 * @param receives whether the trigger's subject gets what others give
 */
export function rolesOf(
  type: string,
  own: Readonly<Record<string, readonly string[]>>,
  cues: TriggerRow['roles'] = [],
  subtype: string | null = null,
  receives = false,
): readonly Role[] {
  const { ofType, ofSubtype, parts, roleIds } = builtInFrames()
  const bySubtype = ofSubtype.get(type)
  const known =
    (subtype === null ? undefined : bySubtype?.get(subtype)) ??
    (receives ? bySubtype?.get('receive') : undefined) ??
    ofType.get(type)
  if (known !== undefined) return known
  const theme = parts.indexOf('theme')
  return [
    ...commonRoles(),
    ...(own[type] ?? []).map((name) => ({
      name,
      part: partOf(cues.find(({ role }) => role === name)) ?? theme,
      id: roleIds.indexOf(OWN),
      fill: fillMask(['any', 'number']),
      counted: false,
      phrases: NONE,
    })),
  ]
}

function partOf(cued: TriggerRow['roles'][number] | undefined): number | undefined {
  const part = cued === undefined ? undefined : PART_OF_CUE[cued.cues[0]?.name]
  return part === undefined ? undefined : builtInFrames().parts.indexOf(part)
}
