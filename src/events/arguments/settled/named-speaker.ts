import type { Cued } from '../../attributes/sources.js'
import type { Match } from '../../detection/match.js'
import type { Argument } from '../../types.js'
import { builtInFrames, type Role } from '../frames.js'

/** "রতনের আইনজীবীর পাল্টা অভিযোগ, …": whose words they are whose cue the trigger is plays the part of the speaker. */
export function nameSpeaker(
  args: Argument[],
  { row }: Match,
  roles: readonly Role[],
  { source }: Cued,
): void {
  if (source.length === 0 || !TELLING.has(row.type)) return
  const { parts } = builtInFrames()
  const role = roles.find(({ part }) => parts[part] === 'agent')
  if (role === undefined || args.some((arg) => arg.role === role.name)) return
  const [filler] = source
  if (!('entity' in filler)) return
  // Nobody is accused of what he says himself.
  const wrong = args.findIndex((arg) => 'entity' in arg.filler && arg.filler.entity === filler.entity)
  if (wrong >= 0) args.splice(wrong, 1)
  args.push({ role: role.name, filler, inferred: false, rule: 'source of its words', confidence: CONFIDENCE })
}

const TELLING = new Set(['Accuse', 'Threaten', 'Demand', 'Announce', 'Urge', 'Deny', 'Pledge', 'Condemn'])

/** How often it was right on annotated articles. */
const CONFIDENCE = 0.8
