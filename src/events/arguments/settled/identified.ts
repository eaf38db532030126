import type { Mention } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Argument } from '../../types.js'
import { type Candidate, NAME } from '../candidates/candidate.js'
import { fillClass } from '../fill.js'
import { verbKind } from '../sentence/clause-map.js'

/**
 * "নিহত দুজন হলেন শরণখোলার মান্নান জমাদ্দারের ছেলে মিজান (৩৮) ও একই গ্রামের রাব্বি খান (২৫)": whom something befell are all those whom the
 * sentence names so, and not their fathers.
 *
 * @param limit the end of the sentence
 */
export function nameIdentified(
  args: Argument[],
  match: Match,
  candidates: readonly Candidate[],
  words: Words,
  limit: number,
  mentions: readonly Mention[],
): void {
  const role = BEFALLEN.get(match.row.type)
  if (role === undefined || match.chain?.negative === true) return
  const from = namesFrom(words, match, limit)
  if (from < 0) return
  const to = namesTo(words, from, limit)
  const named: Argument[] = []
  for (const { kind, way, class: own, first, last, index } of candidates)
    if (isAName(kind, way, own) && mentions[index].suffix === '' && first >= from && last <= to)
      named.push({
        role,
        filler: { entity: mentions[index].entity, mention: index },
        inferred: false,
        rule: 'named as those',
        confidence: CONFIDENCE,
      })
  if (named.length === 0) return
  for (let a = args.length - 1; a >= 0; a--)
    if (args[a].role === role && isBehind(args[a], words.starts[from], candidates, words)) args.splice(a, 1)
  args.push(...named)
}

function isAName(kind: string, way: number, own: number): boolean {
  return kind === 'entity' && way === NAME && own === PERSON
}

/** Where the names begin behind নিহত ব্যক্তিরা | হলেন, আহতদের মধ্যে | রয়েছেন, or -1. */
function namesFrom(words: Words, { last, chain, ending }: Match, limit: number): number {
  // দণ্ডিতরা হলেন: the trigger has the verb itself.
  if (words.isOf('are', last - 1) && ending?.plural === true) return last
  if (chain !== null && chain.form === 'finite') return -1
  for (let at = last; at < limit && at < last + LABEL; at++) {
    if (words.isOf('are', at)) return at + 1
    if (words.isOf('among', at)) return words.isOf('there-are', at + 1) ? at + 2 : -1
    if (verbKind(words, at) === FINITE || words.is(at, ',')) return -1
  }
  return -1
}

/** Up to the next verb: … বলে জানিয়েছেন ওসি. */
function namesTo(words: Words, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (words.isOf('quotative', at) || verbKind(words, at) === FINITE || words.is(at, ';')) return at
  return limit
}

function isBehind(
  { filler }: Argument,
  start: number,
  candidates: readonly Candidate[],
  words: Words,
): boolean {
  if ('span' in filler) return filler.span.start >= start
  if (!('mention' in filler)) return false
  const found = candidates.find(({ kind, index }) => kind === 'entity' && index === filler.mention)
  return found !== undefined && words.starts[found.first] >= start
}

/** Whom an event of a type befalls. */
const BEFALLEN: ReadonlyMap<string, string> = new Map([
  ['Die', 'victim'],
  ['Injure', 'victim'],
  ['Casualty', 'victim'],
  ['Missing', 'person'],
  ['Arrest', 'person'],
  ['Sentence', 'defendant'],
  ['Acquit', 'defendant'],
  ['Rescue', 'rescued'],
  ['Hospitalize', 'patient'],
])

/** So many words are between নিহত and হলেন: নিহত তিন নির্মাণশ্রমিকের দুজন হলেন. */
const LABEL = 6
const FINITE = 2
const PERSON = fillClass('PER')
const CONFIDENCE = 0.9
