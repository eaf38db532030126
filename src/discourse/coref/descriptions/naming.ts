import { words } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { isInstitution } from '../../head-classes.js'
import { PART } from '../../nominals/rules.js'
import { inOneClause } from '../clauses.js'
import type { Context } from '../context.js'

/** Most tokens between a name and the description that it names: মো. ইউসুফ (১৪) নামের ওই কিশোর. */
const GAP = 6
/** Most tokens from a description to the end of the name that it tells, with village, district and father between. */
const LONGEST = 40

/**
 * For each description the draft of a name that the sentence gives it, else -1: রাজধানী বামাকোর · ‘মাঠহাট’ নামের
 * অ্যাপটি · মো. ইউসুফ (১৪) নামের ওই কিশোর · কিম জং উন, উত্তর কোরিয়ার নেতা.
 */
export function namings(context: Context): Int32Array {
  const { drafts } = context
  const named = new Int32Array(drafts.length).fill(-1)
  let lastName = -1
  drafts.forEach((draft, i) => {
    if (draft.name >= 0) {
      lastName = i
      return
    }
    if (draft.kind !== 'nominal' || draft.plural) return
    const next = nameBehind(context, draft, i)
    const front = nameInFront(context, draft, i)
    const told = nameTold(context, draft, i)
    const trade = nameByTrade(context, draft, i)
    if (next >= 0) named[i] = next
    else if (told >= 0) named[i] = told
    else if (draft.rule === PART && draft.count === 1) named[i] = nameOfPart(context, draft, i)
    else if (trade >= 0) named[i] = trade
    else if (front >= 0) named[i] = front
    else if (lastName >= 0 && isNamedBy(context, drafts[lastName], draft)) named[i] = lastName
  })
  return named
}

/** গুয়াইয়াকিল শহরে, আরাউকা প্রদেশের: the noun only says of what kind the place is. */
function nameInFront({ drafts }: Context, { first, last, head, owner }: Draft, i: number): number {
  const wanted = head === undefined ? undefined : words().classes.get(head.form)
  if (wanted === undefined || owner < 0 || owner !== last - 2) return -1
  for (let k = i - 1; k >= 0 && drafts[k].first === first; k--) {
    const { name, suffix, type, last: end, kind } = drafts[k]
    if (name < 0 || end !== owner + 1 || suffix !== '' || kind === 'adjective') continue
    // হিজবুল্লাহ গোষ্ঠীর, আরএসএফ বাহিনীর
    if (type === 'GPE' || (type === 'ORG' && grammarWords('same-body').has(head?.form ?? '')))
      return wanted.types.has(type) && wanted.types.size === 1 ? k : -1
  }
  return -1
}

/** রাজধানী বামাকো, পশ্চিম আফ্রিকার দেশ মালি, মাছ ব্যবসায়ী কামরুল ইসলাম; but আদালত | গ্রামীণফোনকে জরিমানা করেন. */
function nameBehind({ drafts, view }: Context, draft: Draft, i: number): number {
  if (draft.suffix !== '' || draft.count !== null || isInstitution(draft.head)) return -1
  // জাহাজ ‘মারিয়া স্টার’
  const first = draft.type !== 'EVENT' && view.isMarkOf(draft.last, '‘“"\'«') ? draft.last + 1 : draft.last
  for (let k = i + 1; k < drafts.length && drafts[k].first <= first; k++) {
    const next = drafts[k]
    if (
      (next.first === draft.last || next.first === first) &&
      next.name >= 0 &&
      next.kind !== 'adjective' &&
      isOfType(draft, next)
    )
      return k
  }
  return -1
}

/** দণ্ডপ্রাপ্ত আসামি হলেন মধুপুর গ্রামের আজিজুল হকের ছেলে রাশেদুল ইসলাম (২৮): the one name of the sentence that is nobody's owner. */
function nameTold({ view, drafts }: Context, draft: Draft, i: number): number {
  if (draft.type !== 'PER' || draft.suffix !== '' || !view.isOf(draft.last, 'are')) return -1
  const end = view.document.sentences.lasts[view.sentenceAt[draft.first]]
  const limit = Math.min(end, draft.last + LONGEST)
  let told = -1
  for (let k = i + 1; k < drafts.length && drafts[k].first < limit; k++) {
    const { name, type, case: grammaticalCase, kind } = drafts[k]
    if (name < 0 || type !== 'PER' || grammaticalCase !== 'NOM' || kind === 'adjective') continue
    if (told >= 0) return -1
    told = k
  }
  return told
}

/** তাঁর স্ত্রী, পেশায় স্কুলশিক্ষিকা | মৌসুমী কয়াল: the name behind what somebody does for a living. */
function nameByTrade({ view, drafts }: Context, draft: Draft, i: number): number {
  if (draft.type !== 'PER' || draft.suffix !== '' || !view.isMarkOf(draft.last, ',')) return -1
  if (!view.isOf(draft.last + 1, 'by-trade')) return -1
  const limit = draft.last + 2 + GAP
  for (let k = i + 1; k < drafts.length && drafts[k].first < limit; k++) {
    const { name, type, first, kind } = drafts[k]
    if (name < 0 || type !== 'PER' || kind === 'adjective') continue
    for (let token = draft.last + 2; token < first; token++) if (view.isMark(token)) return -1
    return k
  }
  return -1
}

/** তাঁদের একজন করিম মিয়া, তাঁদের এক জন, চাষি নিমাই বাগ */
function nameOfPart(context: Context, { last, suffix }: Draft, i: number): number {
  const { drafts, view } = context
  if (suffix !== '') return -1
  const first = view.isMarkOf(last, ',') ? last + 1 : last
  for (let k = i + 1; k < drafts.length && drafts[k].first - first <= GAP; k++) {
    const { name, type, kind, first: begin } = drafts[k]
    if (begin < first || name < 0 || type !== 'PER' || kind === 'adjective') continue
    return inOneClause(context, first, begin) ? k : -1
  }
  return -1
}

function isNamedBy({ view }: Context, name: Draft, draft: Draft): boolean {
  // ফ্যালকন হেভি রকেট, এটিআর-৭২ উড়োজাহাজটি
  if (draft.first === name.last)
    return (
      name.suffix === '' &&
      MADE.has(name.type) &&
      MADE.has(draft.type) &&
      draft.count === null &&
      !draft.indefinite
    )
  if (!isOfType(draft, name) || draft.first - name.last > GAP || draft.first < name.last) return false
  const before = view.word(draft.first - 1)
  if (grammarWords('named').has(before)) return true
  // ‘সমন্বিত কৌশলগত অংশীদারত্ব’ নিয়ে একটি চুক্তি
  if (grammarWords('over').has(before)) return draft.head?.animacy === 'thing' && name.rule === 'quoted'
  return (
    draft.first === name.last + 1 &&
    view.isMarkOf(name.last, ',') &&
    draft.owner >= 0 &&
    draft.suffix === '' &&
    draft.type === 'PER' &&
    view.isMark(draft.last) &&
    !view.isMarkOf(draft.last, ',')
  )
}

function isOfType({ head, type }: Draft, { type: named }: Draft): boolean {
  // শিয়াপন্থী গোষ্ঠী হিজবুল্লাহ
  if (type === named || (head?.subtype === 'group' && named === 'ORG' && words().classes.has(head.form)))
    return true
  // করিমের বাড়ি মিরসরাই উপজেলায়: no house is called like a town
  if (type === 'FAC' && named === 'GPE') return false
  return head?.animacy === 'place' && PLACES.has(named)
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])
/** What is built and bears a name before its noun. */
const MADE: ReadonlySet<string> = new Set(['VEHICLE', 'WEAPON', 'PRODUCT'])
