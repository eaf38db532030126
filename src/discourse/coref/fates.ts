import { endsInGenitive } from '../../lexicon/index.js'
import { type Fate, words } from '../chain-words.js'
import type { Draft } from '../drafts.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'

/** How far behind a mention the word stands that says what befell it. */
const REACH = 7
/** And how far before it: নিহত হয়েছেন চার সেনা. */
const BEFORE = 3

/** By what befell them a description takes people up: নিহতদের, আটক ব্যক্তিরা, মৃত তিনজন. */
export function fateIn({ head, modifiers }: Draft): string | undefined {
  const { fates } = words()
  for (const word of [...modifiers, ...(head?.form.split(' ') ?? [])]) {
    const fate = fates.get(word)
    if (fate !== undefined) return fate.fate
  }
  return undefined
}

/** নিহত | সাব্বির হোসেন, ধৃত মালতী দাস, আটক ব্যবসায়ী করিম মিয়া: what a name is introduced by. */
export function fateBefore(view: View, { first }: Draft): string | undefined {
  for (let token = first - 1; token >= 0 && first - token <= BEFORE && view.isWord(token); token--) {
    const fate = listedFate(view, token)
    if (fate !== undefined) return fate.voice === 'state' || fate.voice === 'action' ? fate.fate : undefined
    if (view.nameAt[token] >= 0 || endsInGenitive(view.word(token)) || view.finite(token) !== undefined)
      return undefined
  }
  return undefined
}

/** What a sentence says that befell people: তিন কৃষক নিহত হয়েছেন, দুজনকে আটক করা হয়, নিহত হন চারজন. */
export function fateOf(view: View, draft: Draft, grammaticalCase = draft.case): string | undefined {
  const isSubject = grammaticalCase === null || grammaticalCase === 'NOM' || grammaticalCase === 'NOM.PL'
  const isGenitive = grammaticalCase === 'GEN' || grammaticalCase === 'GEN.PL'
  const limit = Math.min(view.length, draft.last + REACH)
  let how: string | undefined
  for (let token = draft.last; token < limit && !view.isMarkOf(token, '।;?!:‘“"'); token++) {
    const found = fateAt(view, token)
    const fate = found !== undefined && describes(view, found, token) ? undefined : found
    if (fate === undefined) {
      // তিনি বলেন, ছেলে অসুস্থ: a clause of its own
      if (view.finite(token)?.mostly === 'verb') break
      // সালমাকে হত্যার দায়ে জাহাঙ্গীরকে মৃত্যুদণ্ড: that befell another
      if (
        !isSubject &&
        endsAs(view.word(token), 'object-ending') &&
        view.nameAt[token] !== view.nameAt[draft.last - 1]
      )
        break
      continue
    }
    // কুপিয়ে হত্যা: the last word says what it came to
    if (fate.voice === 'object' && !isSubject && !isGenitive) {
      how ??= fate.fate
      continue
    }
    if (isGenitive ? fate.voice === 'noun' && token - draft.last < 2 : suits(view, fate, token, isSubject))
      return joined(view, fate, token)
    if (!isGenitive) break
  }
  if (how !== undefined) return how
  for (let token = draft.first - 1; token >= 0 && draft.first - token <= BEFORE; token--) {
    const fate = listedFate(view, token)
    // নিহত হন চারজন, গ্রেপ্তার হলেন এক শিক্ষক, মৃত্যু হল এক বৃদ্ধার
    if (fate !== undefined && isGenitive) return fate.voice === 'noun' ? fate.fate : undefined
    if (fate !== undefined) return befalls(view, fate, token) && isSubject ? fate.fate : undefined
    if (view.finite(token) === undefined) break
  }
  return undefined
}

/** কর্মীরা এসে আহত ১৮ জনকে উদ্ধার করেন: whether it tells only what befell those behind it. */
function describes(view: View, { voice }: Fate, token: number): boolean {
  if (voice !== 'state' && voice !== 'action') return false
  const number = view.numberAt[token + 1] ?? -1
  if (number >= 0) return view.document.numbers[number].kind === 'count'
  const next = token + 1 < view.length ? view.head(token + 1, view.length) : undefined
  return next !== undefined && next.value.animacy === 'human' && next.ending.suffix !== ''
}

/** তাঁদের মৃত্যু, but তাঁদের হাসপাতালে নেওয়া হয়: a plural in দের is owner or object. */
export function fateOfPronoun(view: View, draft: Draft): string | undefined {
  return (
    fateOf(view, draft) ?? (draft.plural && draft.case === 'GEN' ? fateOf(view, draft, 'OBJ') : undefined)
  )
}

/** অপহরণ ও খুনের মামলায়: of two the worse */
function joined(view: View, { fate }: Fate, token: number): string {
  if (!view.isOf(token + 1, 'joint')) return fate
  return fateAt(view, token + 2)?.fate === 'dead' ? 'dead' : fate
}

function befalls(view: View, { voice }: Fate, token: number): boolean {
  return (
    voice === 'state' ||
    (voice === 'action' && view.verbs(token + 1).some(({ lemma }) => grammarWords('become').has(lemma)))
  )
}

function listedFate(view: View, token: number): Fate | undefined {
  const form = view.form(token)
  if (form.fate === undefined) form.fate = words().fates.get(form.text) ?? null
  return form.fate ?? undefined
}

function fateAt(view: View, token: number): Fate | undefined {
  if (token >= view.length) return undefined
  const form = view.form(token)
  if (form.inflectedFate === undefined) {
    // খুনের, হত্যার
    const { text } = form
    const stem = text.endsWith('ের') ? text.slice(0, -2) : text.endsWith('র') ? text.slice(0, -1) : ''
    const noun = words().fates.get(stem)
    // আত্মহত্যার চেষ্টা, নিহতের বাবা: a state only as it stands
    form.inflectedFate = listedFate(view, token) ?? (noun?.voice === 'state' ? null : (noun ?? null))
  }
  return form.inflectedFate ?? undefined
}

/** A state befalls a subject, an action an object, or the subject of a passive: দুজন আটক, দুজন গ্রেপ্তার হয়েছেন. */
function suits(view: View, { voice }: Fate, token: number, isSubject: boolean): boolean {
  // চিকিৎসক তাঁকে মৃত ঘোষণা করেন
  if (voice === 'state') return isSubject || view.isOf(token + 1, 'declared')
  if (voice === 'noun' || voice === 'object') return false
  if (!isSubject) return true
  return !view.verbs(token + 1).some(({ lemma }) => grammarWords('make').has(lemma))
}

/** Whether what befalls somebody may befall one of whom the text told that other thing: the dead fall ill no more. */
export function isPossibleFor(fate: string, fates: ReadonlySet<string>): boolean {
  return !fates.has('dead') || !OF_THE_LIVING.has(fate)
}

const OF_THE_LIVING: ReadonlySet<string> = new Set([
  'ill',
  'held',
  'accused',
  'sentenced',
  'freed',
  'elected',
  'dismissed',
])

/** আসামি, অভিযুক্ত: whom a charge, an arrest or a sentence befell. */
export const OF_SUSPECTS: readonly string[] = ['accused', 'held', 'sentenced']
