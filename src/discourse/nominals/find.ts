import { words } from '../chain-words.js'
import { type Draft, makeDraft } from '../drafts.js'
import { endsAs, grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'
import { countBehind } from './count-behind.js'
import { countedPeople, isAccused } from './counted-people.js'
import { describe } from './describe.js'
import { continuesHead, isNoHeadHere } from './heads-here.js'
import { nationals } from './nationals.js'
import { partOf, shareOf, someOf } from './parts.js'
import { someBeside } from './some.js'
import { isModifier } from './words.js'

/** Descriptions of participants and things: nouns of the list with what stands before them. They may hold the `sets` and each other. */
export function findNominals(view: View, sets: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  const { sentences } = view.document
  const inTitle = titleTokens(view)
  const inSet = new Uint8Array(view.length)
  const endings = new Map<number, Draft>()
  for (const set of sets) {
    inSet.fill(1, set.first, set.last)
    endings.set(set.last, set)
  }
  const add = (draft: Draft) => {
    drafts.push(draft)
    endings.set(draft.last, draft)
  }
  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences.lasts[s]
    for (let token = sentences.firsts[s]; token < limit; token++) {
      if (view.excluded[token] === 1 || inSet[token] === 1) continue
      if (view.nameAt[token] >= 0) {
        const people = nationals(view, token, endings)
        if (people === undefined) continue
        if (drafts[drafts.length - 1] === endings.get(token)) drafts.pop()
        add(people)
        token = people.last - 1
        continue
      }
      const part = partOf(view, token, endings) ?? someBeside(view, token)
      if (part !== undefined) {
        add(part)
        token = part.last - 1
        continue
      }
      const counted = countedPeople(view, token, limit)
      if (counted !== undefined) {
        const before = endings.get(counted.first)
        if (before !== undefined && isAmongThem(before)) {
          if (drafts[drafts.length - 1] === before) drafts.pop()
          add(makeDraft({ ...counted, first: before.first, start: before.start }))
        } else add(someOf(view, counted, endings) ?? counted)
        token = counted.last - 1
        continue
      }
      const found = view.head(token, limit)
      if (found === undefined || isNoHeadHere(view, found, token) || isAccused(view, token)) continue
      const isTitle = inTitle[token] === 1 && found.ending.case !== 'GEN'
      // এই নেত্রী | সাবেক প্রধানমন্ত্রী রহমান
      if (isTitle && inTitle[found.last] === 1 && !view.isOf(token - 1, 'demonstrative')) continue
      const isShare = grammarWords('some-of').has(found.value.form)
      const mayGoOn = found.ending.suffix === '' && !isTitle && !isShare
      if (mayGoOn && continuesHead(view, found.value, found.last, limit)) continue
      const described = describe(view, token, found, endings)
      const draft = isShare ? shareOf(view, described.draft, endings) : described
      if (draft === undefined) continue
      // মন্ত্রণালয়ের in মন্ত্রণালয়ের মহাপরিচালক নাজমুল আহসান: of a title only the owner is a mention.
      if (isTitle && !isDescribed(draft.draft)) continue
      if (isOnlySource(view, draft.draft) || isAdjective(view, draft.draft)) continue
      if (draft.taken !== undefined && drafts[drafts.length - 1] === draft.taken) drafts.pop()
      const behind = countBehind(view, draft.draft, limit)
      add(behind ?? draft.draft)
      token = (behind ?? draft.draft).last - 1
    }
  }
  return drafts
}

/** প্রধান আসামিসহ | দুজনকে, একই পরিবারের | তিনজন; but দুটি ট্রলারসহ | ১৭ জন */
const isAmongThem = ({ suffix, head, case: grammaticalCase }: Draft) =>
  endsAs(suffix, 'including')
    ? head === undefined || head.animacy === 'human'
    : grammaticalCase === 'GEN' && grammarWords('family').has(head?.form ?? '')

/** তাঁর সাত বছরের ছেলে রাফি, উদ্ধার হওয়া এক নারী হালিমা সানি, ৫৯ বছর বয়সী এই রাজনীতিবিদ: more than a title. */
function isDescribed({ head, owner, aged, definite, indefinite, first, last }: Draft): boolean {
  if (definite || (aged && head?.subtype === 'kin')) return true
  return indefinite && owner < 0 && head?.subtype === 'age' && last - first > 2
}

/** সূত্রের খবর, সূত্রে: nobody in particular, and সিবিআই সূত্র is the body; but সরকারি সূত্র, একাধিক সূত্র, একই সূত্র. */
function isOnlySource(view: View, { head, modifiers, count, first, last }: Draft): boolean {
  return (
    grammarWords('source').has(head?.form ?? '') &&
    modifiers.length === 0 &&
    count === null &&
    (last - first < 2 || view.nameAt[last - 2] >= 0)
  )
}

/** নারী ফুটবল, শিশু হাসপাতাল, পুরুষ এককে: before a noun the word says of what kind it is. */
function isAdjective(
  view: View,
  { head, suffix, plural, definite, indefinite, owner, modifiers, last }: Draft,
): boolean {
  if (head === undefined || suffix !== '' || plural || definite || indefinite) return false
  if (owner >= 0 || modifiers.length > 0 || head.subtype !== 'age' || !isModifier(head.form)) return false
  return (
    view.isWord(last) &&
    !words().fates.has(view.word(last)) &&
    view.verbs(last).every(({ mostly }) => mostly === 'other')
  )
}

/** Tokens of titles that stand at a name: they are no mentions of their own. */
function titleTokens(view: View): Uint8Array {
  const at = new Uint8Array(view.length)
  for (const title of view.document.titles) if (title.name >= 0) at.fill(1, title.first, title.last)
  return at
}
