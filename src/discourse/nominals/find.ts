import type { EntityType } from '../../names/index.js'
import { words } from '../chain-words.js'
import { type Draft, makeDraft } from '../drafts.js'
import { beginsAs, endsAs, grammarWords } from '../grammar-words.js'
import { isInstitution } from '../head-classes.js'
import type { Head } from '../lists.js'
import type { Found, View } from '../view.js'
import { countBehind } from './count-behind.js'
import { countedPeople } from './counted-people.js'
import { leftEdge } from './left-edge.js'
import { isModifier, isTrap } from './words.js'

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
      if (view.excluded[token] === 1 || view.nameAt[token] >= 0 || inSet[token] === 1) continue
      const counted = countedPeople(view, token, limit)
      if (counted !== undefined) {
        const before = endings.get(counted.first)
        // প্রধান আসামিসহ দুজনকে: they are among those counted.
        if (before !== undefined && endsAs(before.suffix, 'including')) {
          if (drafts[drafts.length - 1] === before) drafts.pop()
          add(makeDraft({ ...counted, first: before.first, start: before.start }))
        } else add(counted)
        token = counted.last - 1
        continue
      }
      const found = view.head(token, limit)
      if (found === undefined || isNoHeadHere(view, found, token)) continue
      const isTitle = inTitle[token] === 1 && found.ending.case !== 'GEN'
      // এই নেত্রী | সাবেক প্রধানমন্ত্রী রহমান
      if (isTitle && inTitle[found.last] === 1 && !view.isOf(token - 1, 'demonstrative')) continue
      if (found.ending.suffix === '' && !isTitle && continuesHead(view, found.value, found.last, limit))
        continue
      const draft = describe(view, token, found, endings)
      // মন্ত্রণালয়ের in মন্ত্রণালয়ের মহাপরিচালক নাজমুল আহসান: of a title only the owner is a mention.
      if (isTitle && !isDescribed(draft.draft)) continue
      if (isOnlySource(draft.draft) || isAdjective(view, draft.draft)) continue
      if (draft.taken !== undefined && drafts[drafts.length - 1] === draft.taken) drafts.pop()
      const behind = countBehind(view, draft.draft, limit)
      add(behind ?? draft.draft)
      token = (behind ?? draft.draft).last - 1
    }
  }
  return drafts
}

/** তাঁর সাত বছরের ছেলে রাফি, উদ্ধার হওয়া এক নারী হালিমা সানি, ৫৯ বছর বয়সী এই রাজনীতিবিদ: more than a title. */
function isDescribed({ head, owner, aged, definite, indefinite, first, last }: Draft): boolean {
  if (definite || (aged && head?.subtype === 'kin')) return true
  return indefinite && owner < 0 && head?.subtype === 'age' && last - first > 2
}

function isNoHeadHere(view: View, found: Found<Head>, token: number): boolean {
  const { subtype, form } = found.value
  const { suffix, emphatic, plural, case: grammaticalCase } = found.ending
  // আটকের পর, নিখোঁজের ঘটনায়: what happened; আটকদের, নিখোঁজদের: whom it befell.
  if (grammarWords('also-happening').has(form) && !plural && !grammaticalCase.endsWith('PL')) return true
  // তিনজন নিহত: what befell them; নিহতদের, আহতরা: those whom it befell.
  if (subtype === 'participle' && suffix === emphatic) return true
  // সূত্র: রয়টার্স
  if (
    suffix === '' &&
    view.isMarkOf(found.last, ':ঃ') &&
    token === view.document.sentences.firsts[view.sentenceAt[token]]
  )
    return true
  return (
    isPredicate(view, found) ||
    (found.last === token + 1 && (isTrap(view.form(token)) || isVerb(view, token)))
  )
}

/** সূত্রের খবর, সূত্রে: nobody in particular; but সরকারি সূত্র, একাধিক সূত্র, একই সূত্র. */
function isOnlySource({ head, modifiers, count, first, last }: Draft): boolean {
  return (
    grammarWords('source').has(head?.form ?? '') &&
    modifiers.length === 0 &&
    count === null &&
    last - first < 2
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

/** বাদী হয়ে, কোচ হিসেবে; মৃতের সংখ্যা: it is said of somebody, or counts nobody in particular. */
function isPredicate(view: View, { value: { animacy, subtype }, ending, last }: Found<Head>): boolean {
  const next = view.word(last)
  if (ending.suffix === '') return grammarWords(animacy === 'human' ? 'as' : 'as-thing').has(next)
  return subtype === 'participle' && ending.case === 'GEN' && beginsAs(next, 'tally')
}

/** করা, বলা and their like are verbs first. */
function isVerb(view: View, token: number): boolean {
  return view.verbs(token).some((reading) => reading.form === 'finite' && reading.mostly === 'verb')
}

/** পুলিশ কর্মকর্তা: a bare head before another head is its modifier. */
function continuesHead(view: View, head: Head, token: number, limit: number): boolean {
  if (token >= limit || view.nameAt[token] >= 0 || view.isMark(token)) return false
  const next = view.head(token, limit)
  if (next === undefined || grammarWords('source').has(next.value.form)) return false
  // সহকারী অধ্যাপক হিসেবে: all of it is said of somebody; but চিকিৎসক বাদী হয়ে
  if (isPredicate(view, next))
    return head.animacy !== 'human' || isModifier(head.form) || !view.isOf(next.last, 'becoming')
  if (isNoHeadHere(view, next, token)) return false
  // লাশ ঘাটে আনা হয়: a body is no part of the place.
  if (head.subtype === 'remains') return next.ending.suffix === ''
  // পুলিশ জঙ্গিগোষ্ঠী জেএমবিকে দায়ী করে: a court or the police is no kind of body.
  if (next.value.subtype === 'body' && isInstitution(head)) return false
  // পুলিশ মিছিলকারীদের ওপর গুলি চালায়, but পুলিশ কর্মকর্তাদের
  if (head.subtype === 'force' && next.value.subtype === 'violence') return false
  const acts = head.animacy === 'human' || head.animacy === 'org'
  // মহাপরিচালক সাংবাদিকদের বলেন, পুলিশ মিছিলে বাধা দেয়: somebody acts on somebody or something else.
  // পুলিশ ভ্যান, সেনা ঘাঁটি, but কমিশন তফসিল ঘোষণা করে.
  if (acts && next.value.animacy !== 'human' && next.value.animacy !== 'org')
    // আসামি ফ্ল্যাট দুটি বিক্রি করেন
    return (
      head.subtype !== 'police-court' &&
      next.ending.suffix === '' &&
      (next.value.animacy === 'place' || next.value.subtype === 'vehicle')
    )
  // বাবা থানায় যান, but মালিক সমিতির, শ্রমিক সংগঠন.
  // পুলিশ মিছিলকারীদের ওপর: those are none of its own.
  if (head.animacy === 'org' && next.value.subtype === 'violence') return false
  // নারী শ্রমিকদের, পুলিশ কর্মকর্তারা
  if (acts && next.value.animacy === 'human' && isModifier(head.form))
    return head.animacy === 'human' || MEMBER_CASES.has(next.ending.case)
  if (acts)
    return (
      head.subtype !== 'kin' &&
      (head.animacy === next.value.animacy ? next.ending.case === 'NOM' : MEMBER_CASES.has(next.ending.case))
    )
  return true
}

/** পুলিশ সদস্যরা, ব্যাংক কর্মকর্তার, but পুলিশ আসামিকে ধরে */
const MEMBER_CASES: ReadonlySet<string> = new Set(['NOM', 'NOM.PL', 'GEN', 'GEN.PL'])

function describe(
  view: View,
  token: number,
  found: Found<Head>,
  endings: ReadonlyMap<number, Draft>,
): { draft: Draft; taken: Draft | undefined } {
  const left = leftEdge(view, token, found, endings)
  const { value: head, ending } = found
  const number = left.number >= 0 ? view.document.numbers[left.number] : undefined
  const plural =
    ending.plural ||
    ending.case.endsWith('PL') ||
    (number !== undefined && (number.value ?? number.min ?? 2) > 1) ||
    left.plural ||
    grammarWords('pairs').has(head.form) ||
    // লোক জড়ো হয়, but এক লোক, লোকটি
    (number === undefined &&
      ending.classifier === '' &&
      !left.indefinite &&
      !left.demonstrative &&
      left.modifiers.length === 0 &&
      grammarWords('crowd').has(head.form))
  const draft = makeDraft({
    kind: 'nominal',
    start: view.starts[left.first],
    end: view.ends[found.last - 1],
    first: left.first,
    last: found.last,
    core: null,
    suffix: ending.suffix,
    case: ending.case,
    type: typeOf(head, plural),
    rule: `nominal/${head.subtype}`,
    confidence: 0.8,
    name: -1,
    head,
    plural,
    count: number?.value ?? null,
    definite:
      left.demonstrative ||
      (ending.classifier !== '' && !ending.plural && !left.indefinite && number === undefined),
    indefinite: left.indefinite,
    aged: left.aged,
    owner: left.owner,
    modifiers: left.modifiers,
  })
  return { draft, taken: left.taken }
}

/** চালকেরা are a group; চার সেনা are people, সেনা is the army. */
function typeOf(head: Head, plural: boolean): EntityType {
  return plural && (head.type === 'PER' || head.subtype === 'force') ? 'GROUP' : head.type
}

/** Tokens of titles that stand at a name: they are no mentions of their own. */
function titleTokens(view: View): Uint8Array {
  const at = new Uint8Array(view.length)
  for (const title of view.document.titles) if (title.name >= 0) at.fill(1, title.first, title.last)
  return at
}
