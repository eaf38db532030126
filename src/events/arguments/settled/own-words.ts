import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { Quote } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import type { Argument } from '../../types.js'
import { builtInFrames, type Role } from '../frames.js'

/** "‘আগামী সপ্তাহে হাইকোর্টে আপিল করব,’ বলেন ওই আইনজীবী": who speaks in the first person of what he does, where no pronoun says it. */
export function nameSelf(
  args: Argument[],
  { chain }: Match,
  trigger: Range,
  roles: readonly Role[],
  quotes: readonly Quote[],
): void {
  if (chain === null || chain.person !== 1 || chain.form !== 'finite' || chain.passive) return
  const { parts } = builtInFrames()
  const role = roles.find(({ part }) => parts[part] === 'agent' || parts[part] === 'partner')
  if (role === undefined || args.some((arg) => arg.role === role.name)) return
  const at = partition(quotes.length, (i) => quotes[i].end <= trigger.start)
  if (at >= quotes.length || quotes[at].start > trigger.start) return
  const { speaker } = quotes[at]
  if (speaker === null || !('entity' in speaker)) return
  if (args.some(({ filler }) => 'entity' in filler && filler.entity === speaker.entity)) return
  args.push({
    role: role.name,
    filler: speaker,
    inferred: true,
    rule: 'first person',
    confidence: CONFIDENCE,
  })
}

/** How often it was right on annotated articles. */
const CONFIDENCE = 0.7
