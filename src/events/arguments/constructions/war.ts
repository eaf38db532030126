import { grammarWords } from '../../grammar/grammar-words.js'
import { isActor, isPlace } from '../candidates/kinds.js'
import type { Ground } from '../ground.js'
import { tellsOfOwn } from '../own-deed.js'
import { GEN, NOM, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES, SETTLES } from './construction.js'

/** Of who fights, what is left, emptied or besieged, who claims to have done it, and who is set free. */
export const WAR: readonly Construction[] = [
  { types: ['Attack', 'Withdraw'], parts: ['agent', 'patient', 'source', 'theme-force'], says: landBefore },
  { types: ['Battle'], roles: ['attacker'], says: fighter },
  { parts: ['agent'], says: claimant },
  { types: ['Evacuate'], parts: ['source', 'goal'], says: emptied },
  { types: ['Release'], roles: ['person'], says: freed },
]

/** সেনারা ইরাক | ছাড়বেন, এল ফাশের | ঘিরে ফেলেছে আরএসএফ: the land right before the verb is what is left or besieged. */
function landBefore(at: number, { match, candidates, isPassive }: Ground, part: string): number {
  const { chain, row } = match
  const isCeded = row.subtype === 'cede'
  const isLeft = row.type === 'Withdraw' && grammarWords('abandon-verb').has(chain?.verb ?? '')
  if (chain === null || isPassive || !(isCeded || isLeft || row.subtype === 'siege')) return 0
  const { marking, end } = candidates[at]
  if (marking !== NOM || !isPlace(candidates[at])) return 0
  // লাশিও শহর | আবার জান্তার | হাতে ছেড়ে দিয়েছে
  if (end !== match.first && (!isCeded || end > match.first)) return 0
  const hasDoer = candidates.some(
    (each) => each.marking === NOM && isActor(each) && !isPlace(each) && each.kind !== 'number',
  )
  if (!hasDoer) return 0
  return part === 'source' || part === 'patient' ? DECIDES : -DECIDES
}

/** লড়ছে রুয়ান্ডার সেনারা, সংঘাতে জড়িয়েছে দুই গোত্র: who fights takes part, unless it is told against whom. */
function fighter(_: number, { candidates }: Ground): number {
  return candidates.some(({ marking }) => marking === opposite() || marking === above()) ? 0 : -SETTLES
}

/** শহরটি দখলের | দাবি করেছে | রুশ বাহিনী: who claims a deed, or informs of it, has done it; not রাশিয়ার | হামলা চালানোর কথা জানিয়েছে কিয়েভ. */
function claimant(at: number, { match, candidates, words, ownSubject }: Ground): number {
  const { marking, first } = candidates[at]
  if (!tellsOfOwn(match, words) || !isActor(candidates[at]) || marking !== NOM) return 0
  if (candidates.some((each) => each.marking === GEN && each.end === match.first && isActor(each))) return 0
  const behind = match.last + 2
  const isBehind = candidates.some((each) => each.first === behind && each.marking === NOM)
  return (isBehind ? first === behind : at === ownSubject) ? DECIDES : 0
}

/** শহরটি | খালি করতে বলেছে: what is emptied is where people go from. */
function emptied(at: number, { match, candidates, words }: Ground, part: string): number {
  const { marking, end } = candidates[at]
  if (!words.isOf('emptied', match.first) || end !== match.first || marking !== NOM) return 0
  return !isPlace(candidates[at]) ? 0 : part === 'source' ? DECIDES : -DECIDES
}

/** মুক্তি মিলল | তিন পণবন্দির */
function freed(at: number, { match, candidates }: Ground): number {
  const { marking, first } = candidates[at]
  if (!grammarWords('turning-up').has(match.chain?.verb ?? '')) return 0
  return marking === GEN && first === match.last && isActor(candidates[at]) ? DECIDES : 0
}

const opposite = /* @__PURE__ */ postpositionClass('against')
const above = /* @__PURE__ */ postpositionClass('on')
