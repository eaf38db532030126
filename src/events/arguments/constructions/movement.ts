import { grammarWords } from '../../grammar/grammar-words.js'
import { isPeople, isPlace } from '../candidates/kinds.js'
import { fillClass } from '../fill.js'
import type { Ground } from '../ground.js'
import { GEN, GENADJ, NOM, postpositionClass } from '../sentence/markings.js'
import { type Construction, DECIDES } from './construction.js'

/** Of going, sending and being away. */
export const MOVEMENT: readonly Construction[] = [
  { parts: ['source', 'goal', 'place'], says: leftBehind },
  { types: ['Transport', 'Travel', 'Deploy', 'Evacuate'], parts: ['place'], says: through },
  { types: ['Evacuate'], says: sheltered },
  { types: ['Visit'], roles: ['duration'], says: soLongVisit },
]

/** ওই বাগান ছেড়ে চলে যান: what is left is where somebody goes from. */
function leftBehind(at: number, { match, candidates, words }: Ground, part: string): number {
  const { last, marking } = candidates[at]
  if (marking !== NOM || last > match.first) return 0
  // দেশ ছাড়ছেন
  const leaves =
    last === match.first &&
    match.row.type === 'Travel' &&
    grammarWords('abandon-verb').has(match.chain?.verb ?? '')
  if (!leaves && !words.isOf('leaving', last)) return 0
  // সুদান ছেড়ে | পালিয়েছেন
  if (last < match.first && (match.first > last + 2 || !LEAVES.has(match.row.type))) return 0
  return part === 'source' ? DECIDES : -DECIDES
}

const LEAVES = new Set(['Travel', 'Evacuate'])

/** ধবলগুড়ি সীমান্ত দিয়ে ঠেলে পাঠিয়েছে: the way by which something moves. */
function through(at: number, { match, candidates, clauses }: Ground): number {
  const { marking, last, end } = candidates[at]
  if (marking !== means() || !isPlace(candidates[at])) return 0
  return last <= match.first && clauses.finite(end, match.first) === 0 ? DECIDES : 0
}

const means = /* @__PURE__ */ postpositionClass('means')

/** আশ্রয়কেন্দ্রে উঠেছেন ৪০ হাজার মানুষ: those who go to a shelter by themselves are those who leave. */
function sheltered(
  at: number,
  { match, candidates, clauses, words }: Ground,
  part: string,
  role: string,
): number {
  const { chain } = match
  const { marking, first, last } = candidates[at]
  if (chain === null || chain.passive || marking !== NOM || !isPeople(candidates[at], words)) return 0
  if (chain.form !== 'finite' || !grammarWords('sheltering-verb').has(chain.verb)) return 0
  if (last <= match.first ? clauses.finite(last, match.first) > 0 : first > match.last + 1) return 0
  return role === 'evacuee' ? DECIDES : part === 'agent' ? -DECIDES : 0
}

/** দুই দিনের | ঢাকা | সফর */
function soLongVisit(at: number, { match, candidates }: Ground): number {
  const { class: own, marking, last } = candidates[at]
  if (own !== DURATION && own !== SPAN_OF_TIME) return 0
  if (marking !== GEN && marking !== GENADJ) return 0
  if (last === match.first) return DECIDES
  const isToPlace = candidates.some(
    (each) => each.first === last && each.last === match.first && each.marking === NOM && isPlace(each),
  )
  return isToPlace ? DECIDES : 0
}

const DURATION = fillClass('duration')
const SPAN_OF_TIME = fillClass('span-of-time')
