import { endsInGenitive } from '../../../lexicon/index.js'
import { words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import type { View } from '../../view.js'
import { whoseKin } from '../belonging/kinship.js'
import { isBeside, isGiven, isReporting } from '../clauses.js'
import type { Context } from '../context.js'
import { fateOfPronoun } from '../fates.js'
import { MANY, ONE, type Weights } from './weights.js'

/** A pronoun with what of its surroundings counts. */
export interface Pronoun {
  readonly draft: Draft
  readonly weights: Weights
  /** Whether it honours, see `Context.rankOf`. */
  readonly rank: number
  /** It is no subject of its clause, and who is, is somebody else. */
  readonly isObject: boolean
  /** তাঁর মৃত্যু হয়: harm befell. */
  readonly fate: string | undefined
  /** তাঁর মুক্তি, তাঁর উপরে: what others do to somebody. */
  readonly isDoneTo: boolean
  /** তিনি তাঁর ভাই। */
  readonly isPredicate: boolean
  /** তাদের ১১ কর্মীকে আটক করে: what police do to those who are theirs. */
  readonly isArresting: boolean
  /** সে, তাকে: no honour is shown. */
  readonly isLowly: boolean
  /** তিনি শিক্ষক ছিলেন, তিনি গান গাইতেন: what somebody was or used to do. */
  readonly isPast: boolean
  /** উনি, ওঁর: somebody else points at him. */
  readonly isPointed: boolean
  /** তাঁর বিরুদ্ধে, তাঁর কাছ থেকে: what the police say of others. */
  readonly isOfSuspect: boolean
  readonly isPartitive: boolean
  /** It begins its sentence. */
  readonly isFirst: boolean
  /** Only when and where stands before it: গত মাসে তিনি …, বার্তায় তিনি … */
  readonly isFront: boolean
  /** … করেন তিনি */
  readonly isBehindVerb: boolean
  /** … বলেও নিশ্চিত করেন তিনি */
  readonly isBehindThat: boolean
  readonly isSpoken: boolean
  /** ওরা in somebody's own words: none of his. */
  readonly isOther: boolean
  /** A report is asked for, which committees write. */
  readonly isReporting: boolean
  readonly speaks: boolean
  /** The mention in whose words it stands, or -1. */
  readonly voice: number
  /** তাঁর দুই ছেলে */
  readonly ownsKin: boolean
  /** … হত্যা করেন তাঁর স্বামী */
  readonly isKinBehind: boolean
  /** Who says so, and whose kin that is; or -1. */
  readonly speaker: number
  readonly kin: number
}

export function pronounAt(context: Context, draft: Draft, i: number, speaker: number): Pronoun {
  const { view, spoken, speaks, speakers } = context
  const { firsts } = view.document.sentences
  const isGenitive = draft.case === 'GEN'
  const ownsKin = isGenitive && isKin(view, draft.last)
  return {
    draft,
    rank: context.rankOf(i),
    weights: draft.plural ? MANY : ONE,
    isObject:
      draft.case === 'OBJ' ||
      (draft.plural && draft.anaphor?.case !== 'NOM' && isGiven(context, draft.last)) ||
      (isGenitive && isBeside(context, draft.last)),
    fate: draft.anaphor?.kind === 'personal' ? fateOfPronoun(view, draft) : undefined,
    isDoneTo:
      isGenitive &&
      // তাঁর চিকিৎসার খোঁজ
      view.isOf(endsInGenitive(view.word(draft.last)) ? draft.last + 1 : draft.last, 'done-to'),
    isPredicate: isGenitive && isPredicate(view, draft.last),
    isArresting: isGenitive && isArresting(view, draft.last),
    isLowly: !draft.plural && draft.anaphor?.kind === 'personal' && !draft.anaphor.honorific,
    isPast: draft.case === 'NOM' && isPast(view, draft.last),
    isPointed: grammarWords('pointed-person').has(draft.anaphor?.form ?? ''),
    isOfSuspect: isGenitive && view.isOf(draft.last, 'of-suspect'),
    isPartitive: view.isOf(draft.last, 'partitive'),
    isFirst: draft.first === firsts[view.sentenceAt[draft.first]],
    isFront: isFront(context, i),
    isBehindVerb:
      draft.case === 'NOM' &&
      speakers[i] < 0 &&
      speaks[i] === 0 &&
      view.verbs(draft.first - 1).some(({ lemma }) => grammarWords('make').has(lemma)),
    isBehindThat: draft.case === 'NOM' && isBehindThat(view, draft.first),
    isSpoken: spoken[i] === 1,
    isOther: spoken[i] === 1 && draft.plural,
    isReporting: draft.plural && isReporting(context, draft.last),
    speaks: speaks[i] === 1,
    voice: speakers[i],
    ownsKin,
    isKinBehind: ownsKin && view.finite(draft.first - 1)?.mostly === 'verb',
    speaker,
    kin: speaker < 0 ? -1 : whoseKin(context, speaker),
  }
}

/** … বলেও নিশ্চিত করেন তিনি: words end so, and a verb of saying stands between. */
function isBehindThat(view: View, token: number): boolean {
  if (view.finite(token - 1)?.mostly !== 'verb') return false
  for (let at = token - 2; at >= 0 && token - at <= LONGEST_SAYING && !view.isMark(at); at--)
    if (view.isOf(at, 'closes-words')) return true
  return false
}

/** Most tokens from what closes words to who said them: বলে সাংবাদিকদের নিশ্চিত করেছেন তিনি */
const LONGEST_SAYING = 6

/** ছেলে, দুই ছেলে, ছোট ভাই */
function isKin(view: View, token: number): boolean {
  const limit = Math.min(view.length, token + 3)
  for (let at = token; at < limit; at++) {
    const head = view.head(at, view.length)
    if (head !== undefined) return head.value.subtype === 'kin'
    if (view.numberAt[at] < 0 && !view.isOf(at, 'elder')) return false
  }
  return false
}

/** তাঁর সৎভাই। তাঁর স্ত্রী ছিলেন। Whether a noun for somebody ends the sentence. */
function isPredicate(view: View, token: number): boolean {
  const head = view.head(token, view.length)
  if (head?.value.animacy !== 'human' || head.ending.suffix !== '') return false
  const end = view.isOf(head.last, 'copula') ? head.last + 1 : head.last
  return view.isMarkOf(end, '।')
}

/** … শিক্ষক ছিলেন, … গান গাইতেন */
function isPast(view: View, first: number): boolean {
  const limit = Math.min(view.length, first + LONGEST_CLAUSE)
  let token = first
  while (token < limit && !view.isMark(token)) token++
  return view.isOf(token - 1, 'copula') || view.finite(token - 1)?.tense === 'habitual'
}

/** Most tokens from a subject to the end of its clause. */
const LONGEST_CLAUSE = 20

function isFront({ view, drafts }: Context, i: number): boolean {
  const { first } = drafts[i]
  const floor = view.document.sentences.firsts[view.sentenceAt[first]]
  for (let k = i - 1; k >= 0 && drafts[k].first >= floor; k--)
    if (AGENTS.has(drafts[k].type) || drafts[k].kind === 'pronoun') return false
  for (let token = first - 1; token >= floor; token--)
    if (first - token > LONGEST_CLAUSE || view.finite(token)?.mostly === 'verb') return false
  return true
}

const AGENTS: ReadonlySet<string> = new Set(['PER', 'GROUP', 'ORG', 'SET', 'NORP'])

/** … ১১ কর্মীকে আটক করে */
function isArresting(view: View, first: number): boolean {
  const limit = Math.min(view.length, first + LONGEST_CLAUSE)
  for (let token = first; token < limit && !view.isMark(token); token++) {
    const fate = words().fates.get(view.word(token))
    if (fate?.voice !== 'action' || view.isOf(token + 1, 'done')) continue
    return view.verbs(token + 1).some(({ lemma }) => grammarWords('make').has(lemma))
  }
  return false
}
