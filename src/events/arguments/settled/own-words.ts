import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { Quote } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Argument } from '../../types.js'
import { builtInFrames, type Role } from '../frames.js'

/**
 * "‘আগামী সপ্তাহে হাইকোর্টে আপিল করব,’ বলেন ওই আইনজীবী": who speaks in the first person of what he does, where no pronoun says it. What
 * crowds, teams and states do, ঘেরাও করব, নিষেধাজ্ঞা দেব, he says for others.
 */
export function nameSelf(
  args: Argument[],
  match: Match,
  trigger: Range,
  roles: readonly Role[],
  quotes: readonly Quote[],
): void {
  const { chain, row } = match
  if (chain === null || chain.person !== 1 || chain.form !== 'finite' || !PERSONAL.has(row.type)) return
  if (voiceClass(match) !== 'act') return
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

/** What one person does by himself. */
const PERSONAL = new Set([
  ...['Accuse', 'Appeal', 'Attend', 'Communicate', 'Condemn', 'Demand', 'Deny', 'ExpressSupport', 'FileCase'],
  ...['Meet', 'MoneyTransfer', 'Pledge', 'Praise', 'ProvideAid', 'Reject', 'Threaten', 'Trade', 'Travel'],
  ...['Urge', 'Visit', 'Vote'],
])

/** On 227 annotated articles four of six were right; two were no such events. */
const CONFIDENCE = 0.67
