import { partition } from '../../core/partition.js'
import type { DiscourseLayer } from '../../discourse/index.js'
import type { TitleFinding } from '../../names/index.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/** পরিদর্শক (তদন্ত): a noun in brackets by itself is part of an office. */
export function isBracketed({ first, last, chain }: Match, words: Words): boolean {
  return chain === null && first > 0 && last < words.length && words.is(first - 1, '(') && words.is(last, ')')
}

/** খবর পাওয়া যায়নি: যাওয়া behind a verbal noun is its passive, and nobody goes. ঢাকা যাবেন is none. */
export function isAuxiliary({ first, chain }: Match, words: Words): boolean {
  return (
    chain !== null &&
    chain.first === first &&
    grammarWords('verb-go').has(chain.verb) &&
    first > 0 &&
    words
      .verbs(first - 1)
      .some(
        ({ form, case: own, also, mostly }) =>
          form === 'verbal-noun' && own === 'NOM' && (also.length === 0 || mostly === 'verb'),
      )
  )
}

/** বেতন দেওয়ার আশ্বাস, ধর্মঘটে যাওয়ার হুমকি, ত্রাণ পাঠাতে রাজি: what is pledged or threatened is the content of that, and no event yet. */
export function isContent({ chain, ending, last, row }: Match, words: Words): boolean {
  if (last >= words.length) return false
  if (chain?.form === 'infinitive') return !MUTUAL.has(row.type) && words.isOf('willing', last)
  return (chain ?? ending)?.case === 'GEN' && words.isOf('content-noun', last)
}

/** গুলি থামাতে রাজি, বৈঠকে বসতে রাজি: what both sides agree on is on its way. */
const MUTUAL = new Set(['Ceasefire', 'Meet', 'SignAgreement'])

/** গণহত্যা বিশেষজ্ঞ, যুদ্ধ বিশ্লেষক, আত্মহত্যা প্রতিরোধ দিবস: what somebody studies, or a day is named for, did not happen. */
export function isOfCalling({ chain, ending, last, row }: Match, words: Words): boolean {
  const isBare = chain === null && ending?.suffix === '' && !row.alone.adj
  return isBare && last < words.length && words.isOf('calling', last)
}

/** চিকিৎসা কর্মকর্তা ফয়সাল ইসলাম, তদন্ত কর্মকর্তা: a noun inside somebody's title tells what he is. */
export function isPartOfTitle(
  titles: readonly TitleFinding[],
  { first, last, chain, row }: Match,
  words: Words,
  from: number,
  to: number,
): boolean {
  if (chain !== null) return false
  // প্রয়াত প্রবীণ অভিনেত্রী মাধুরী সান্যাল। Without a verb the participle is what the sentence tells.
  if (first === from && row.alone.adj && !words.finiteBefore(last, to)) return false
  const at = partition(titles.length, (i) => titles[i].last < last)
  return at < titles.length && titles[at].name >= 0 && titles[at].first <= first && last < titles[at].last
}

/** ভূকম্পন কেন্দ্র, হারুন মিয়া: words inside a name are no triggers, except the names of events and of groups. */
export function isPartOfName(document: DiscourseLayer, from: number, match: Match): boolean {
  const { mentions, entities } = document
  for (let i = from; i < mentions.length && mentions[i].first < match.last; i++) {
    const { first, last, kind, entity } = mentions[i]
    if (kind !== 'name' && kind !== 'alias') continue
    // পুলিশ সুপার | নয়না বরাট: what looks like its verb is a name.
    if (match.chain !== null && first > match.first && first <= match.chain.first && match.last <= last)
      return true
    // দিল্লি গেলেন: a name before the trigger is none of it.
    if (last <= match.first || first > match.first || match.headLast > last) continue
    if (TELLING.has(entities[entity].type)) continue
    // বারাসত আদালতে তোলা হয়: what tells is the verb behind the name.
    if (match.chain !== null && match.chain.first >= last && (match.ending?.case ?? 'LOC') === 'LOC') continue
    // একুশে পদক পেয়েছেন: the name of the award is the head, its verb stands behind.
    if (match.row.type !== 'Award' || match.last <= last) return true
  }
  return false
}

const TELLING = new Set(['EVENT', 'GROUP', 'SET', 'LAW', 'DISEASE'])
