import { NEWLINE } from '../../../tokens/index.js'
import { lists } from '../../lists.js'
import type { View } from '../../view.js'
import { type Saying, uncued } from '../saying.js'
import type { Speakers } from '../speakers/speakers.js'
import { isSpoken } from './marked-words.js'
import type { Quoted } from './marks.js'

/** Most tokens between the one who speaks and the marks: মফিজের কণ্ঠেও একই সুর, ‘…’ */
const BETWEEN = 7
/** Most tokens behind the marks that are nothing but whose words they were. */
const TAIL = 11

/** রেহানা কান্নায় ভেঙে পড়েন, ‘…’ · শুভেন্দুর তোপ, “…” · কোচ বাটলার, ‘…’: no verb says that somebody speaks, but somebody does. */
export function introduced(
  view: View,
  speakers: Speakers,
  stretch: Quoted,
  first: number,
): Saying | undefined {
  const mark = stretch.open - 1
  if (mark <= first || !view.isMarkOf(mark, ',:—–')) return undefined
  const from = clauseStart(view, first, mark)
  const owner = ownerBefore(view, speakers, from, mark)
  const speaker = owner >= 0 ? owner : subjectBefore(speakers, from, mark)
  return speaker < 0
    ? undefined
    : spoken(view, stretch, speaker, { first: mark, last: mark + 1 }, 'introduced')
}

/** ‘…?’—প্রশ্ন গৃহিণী সালমা আক্তারের। · ‘…!’ আক্ষেপ তাঁর। · “…,” হুঁশিয়ারি মন্ত্রীর। */
export function closedBy(view: View, speakers: Speakers, stretch: Quoted, end: number): Saying | undefined {
  const speaker = ownerBehind(view, speakers, stretch.close, end)
  if (speaker < 0) return undefined
  const first = afterMark(view, stretch.close)
  return spoken(view, stretch, speaker, { first, last: first + 1 }, 'closed by its owner')
}

/** A sentence, or several, in marks of their own: by who spoke in the sentence before, or by whom it tells. */
export function marksAlone(
  view: View,
  speakers: Speakers,
  before: Saying | undefined,
  stretch: Quoted,
  sentence: number,
): Saying | undefined {
  const { firsts, lasts, starts } = view.document.sentences
  const { open, close, start, end } = stretch
  if (sentence === 0 || open !== firsts[sentence] || !isSpoken(view, stretch)) return undefined
  if (!ENDED.test(view.text.slice(end - 1, end))) return undefined
  const isWhole = close >= view.length || view.sentenceAt[close] !== view.sentenceAt[close - 1]
  if (!isWhole && view.kinds[close] !== NEWLINE) return undefined
  const [first, last] = [firsts[sentence - 1], lasts[sentence - 1]]
  if (view.excluded[first] === 1) return undefined
  const spokeBefore =
    before !== undefined &&
    before.quote !== null &&
    before.sources.length > 0 &&
    before.scope.end > starts[sentence - 1]
  if (spokeBefore)
    return {
      ...before,
      scope: { start, end },
      quote: 'direct',
      attribution: false,
      cue: null,
      rule: 'marks go on',
    }
  const isSameParagraph = !view.text.slice(view.ends[last - 1], view.starts[open]).includes('\n')
  return isSameParagraph ? alone(view, speakers, stretch, first, last) : undefined
}

/** মফিজ হতাশ। ‘…।’: words in marks that are a sentence of their own, by the one of whom the sentence before tells. */
function alone(
  view: View,
  speakers: Speakers,
  stretch: Quoted,
  first: number,
  last: number,
): Saying | undefined {
  const speaker = subjectBefore(speakers, first, last)
  if (speaker >= 0) return spoken(view, stretch, speaker, null, 'sentence of marks')
  const owner = firstOwner(speakers, first, last)
  return owner < 0 ? undefined : spoken(view, stretch, owner, null, 'sentence of marks')
}

/** Whose words were closed by a mark at `close`, where the rest of the sentence says no more than that; or -1. */
export function ownerBehind(view: View, speakers: Speakers, close: number, end: number): number {
  const first = afterMark(view, close)
  let last = end
  while (last > first && view.isMark(last - 1)) last--
  if (last - first < 2 || last - first > TAIL) return -1
  for (let token = first; token < last; token++)
    if (view.finite(token)?.mostly === 'verb' || view.isMarkOf(token, '।;')) return -1
  const owner = speakers.endingAt(last)
  if (owner >= 0 && isOwner(speakers, owner) && speakers.drafts[owner].first > first) return owner
  // ‘…’ তাঁর প্রশ্ন।
  const front = speakers.from(first)
  return speakers.drafts[front]?.first === first && isOwner(speakers, front) && tellsOfWords(view, last - 1)
    ? front
    : -1
}

function afterMark(view: View, close: number): number {
  return view.isMarkOf(close, '—–-,') ? close + 1 : close
}

/** প্রশ্ন, আক্ষেপ, দাবি */
function tellsOfWords(view: View, token: number): boolean {
  return lists()
    .cues.exact(view.word(token))
    .some(({ quote }) => quote === 'yes')
}

function clauseStart(view: View, first: number, limit: number): number {
  for (let token = limit - 1; token > first; token--) if (view.isMarkOf(token, '।;?!')) return token + 1
  return first
}

/** The last person in the genitive, with no verb behind. */
function ownerBefore(view: View, speakers: Speakers, first: number, limit: number): number {
  for (let i = speakers.from(limit) - 1; i >= 0 && speakers.drafts[i].first >= first; i--) {
    const { last } = speakers.drafts[i]
    if (last >= limit || limit - last > BETWEEN || !isOwner(speakers, i)) continue
    for (let token = last; token < limit; token++) if (view.finite(token)?.mostly === 'verb') return -1
    return i
  }
  return -1
}

/** The nearest person who is the subject, a name before a description. */
function subjectBefore(speakers: Speakers, first: number, limit: number): number {
  let found = -1
  for (let i = speakers.from(limit) - 1; i >= 0 && speakers.drafts[i].first >= first; i--) {
    const draft = speakers.drafts[i]
    if (draft.last > limit || !isPerson(speakers, i) || !speakers.isSubject(i)) continue
    if (draft.name >= 0 || draft.kind === 'pronoun') return i
    if (found < 0) found = i
  }
  return found
}

function firstOwner(speakers: Speakers, first: number, limit: number): number {
  for (let i = speakers.from(first); i < speakers.drafts.length && speakers.drafts[i].first < limit; i++)
    if (isOwner(speakers, i) && speakers.drafts[i].name >= 0) return i
  return -1
}

function isOwner(speakers: Speakers, index: number): boolean {
  const { case: grammaticalCase } = speakers.drafts[index]
  return (grammaticalCase === 'GEN' || grammaticalCase === 'GEN.PL') && isPerson(speakers, index)
}

function isPerson({ drafts }: Speakers, index: number): boolean {
  const { type, anaphor } = drafts[index]
  if (anaphor !== undefined) return anaphor.kind === 'personal' && anaphor.person === 3
  return type === 'PER' || type === 'GROUP'
}

function spoken(
  view: View,
  stretch: Quoted,
  speaker: number,
  cue: { readonly first: number; readonly last: number } | null,
  rule: string,
): Saying {
  const range = cue === null ? null : { start: view.starts[cue.first], end: view.ends[cue.last - 1] }
  return uncued(stretch, speaker, range, rule, 0.7)
}

const ENDED = /[।?!]/u
