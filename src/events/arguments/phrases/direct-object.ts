import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Candidate } from '../candidates/candidate.js'
import { caseOfLast } from '../candidates/case.js'
import { isActor } from '../candidates/kinds.js'
import { isPronoun } from '../candidates/noun-phrases.js'
import { fillClass } from '../fill.js'
import { LOC, NOM, OBJ } from '../sentence/markings.js'
import { nounPhraseStart, type PhraseReader, type PhraseScene, withDeed } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** "৩ লাখ ৫০ হাজার ইয়াবা" before জব্দ করেছে. */
export function object(match: Match, scene: PhraseScene): Range | null {
  if (match.chain === null && match.form !== 'verbless' && !isPredicate(match, scene)) return null
  // স্বত্ব সাড়ে চার কোটি টাকায় কিনে নিয়েছে: the price stands between.
  const price = scene.candidates.find(
    ({ kind, last, marking }) => kind === 'number' && last === match.first && marking === LOC,
  )
  const near = price === undefined ? behindJudgement(match, scene) : price.first
  const end = objectEnd(near, scene)
  const start = nounPhraseStart(end, scene)
  if (end < near && !isObject(start, end, scene)) return null
  // তা প্রত্যাখ্যান করেছে: what it means has been told.
  const isBare = end - start === 1 && grammarWords('bare-object').has(scene.words.stem(start))
  if (isBare && !scene.words.isOf('pointing', start)) return null
  // কোনো অনিয়ম করেননি: a word that asks for a noun is none.
  if (end > start && scene.words.isOf('no-matter', end - 1)) return null
  // না-ও খেলতে পারেন
  if (scene.words.text(end - 1).startsWith('না-')) return null
  // তিন সদস্যের কমিটি গঠন: the size of the committee is not what it is for.
  for (let at = start; at < end; at++) if (scene.words.isOf('sized', at)) return null
  // তাঁবু ও ওষুধ পাঠিয়েছে: the last of the list is the trigger's own noun.
  // ২৩ লাখ ডলার ঘুষ: a sum is no thing.
  if (scene.candidates.some((c) => c.kind === 'number' && c.first <= start && c.last >= end)) return null
  const isJoint = scene.words.isOf('joint', end - 1)
  return range(
    scene,
    withDeed(start, scene),
    isJoint ? (match.headLast > end ? match.headLast : end - 1) : end,
  )
}

/** সেই অভিযোগকে ‘হাস্যকর’ | বলে উড়িয়ে দিয়েছেন: what something is called stands between, in quotation marks. */
function behindJudgement({ first: trigger }: Match, { words, first }: PhraseScene): number {
  if (!words.is(trigger, 'বলে')) return trigger
  const at = trigger - 1
  if (at > first && words.isPunctuation(at)) {
    for (let open = at - 1; open > first && open >= at - JUDGEMENT; open--)
      if (words.isPunctuation(open)) return open
  }
  return trigger
}

/** ‘সম্পূর্ণ ভিত্তিহীন ও বানোয়াট’ */
const JUDGEMENT = 6

/** "রেশনের চাল" before পাচারের: what is taken, before the noun of a crime. */
export function taken({ chain, first }: Match, scene: PhraseScene): Range | null {
  const { words, candidates } = scene
  const noun = first - 1
  if (chain !== null || noun < scene.first || !words.isOf('taking', first)) return null
  if (words.isOf('no-matter', noun) || words.isOf('pointer', noun) || words.isOf('adverb', noun)) return null
  if (candidates.some(({ kind, last }) => last === first && kind !== 'phrase' && kind !== 'entity'))
    return null
  if (candidates.some((each) => each.last === first && each.kind === 'entity' && isActor(each))) return null
  const start = nounPhraseStart(first, scene)
  return isObject(start, first, scene) && caseOfLast(words, noun) === NOM ? range(scene, start, first) : null
}

/** এ দাবি | মানতে নারাজ: a denial without a verb at the end of its clause. */
function isPredicate({ row, last }: Match, { words }: PhraseScene): boolean {
  return row.type === 'Deny' && (last >= words.length || words.isPunctuation(last))
}

/** "রিট গত ২৮ জানুয়ারি খারিজ করেন", "প্রস্তাব তিনি নাকচ করেন", "জমি সংস্থাটিকে বিক্রি করা হবে": a day, who does it or to whom may stand behind the object. */
function objectEnd(near: number, { words, candidates, first }: PhraseScene): number {
  let end = near
  for (let step = 0; step < 3 && end > first; step++) {
    // এ অভিযোগ বরাবরই অস্বীকার করেছে
    if (words.isOf('between-object', end - 1)) {
      end--
      continue
    }
    const closing = candidates.find(
      (c) =>
        (c.last === end || c.end === end) &&
        (c.kind === 'date' ||
          (c.kind === 'entity' &&
            (c.marking === NOM || (c.marking === OBJ && c.class !== PERSON)) &&
            isActor(c)) ||
          (c.kind === 'phrase' && isPronoun(words, c.first) && c.marking === NOM)),
    )
    if (closing === undefined) break
    end = closing.first
  }
  return end > first ? end : near
}

function isObject(start: number, end: number, { words }: PhraseScene): boolean {
  if (start >= end || !words.isWord(end - 1) || words.isOf('adverb', end - 1)) return false
  const marking = caseOfLast(words, end - 1)
  return (marking === NOM || marking === OBJ) && words.verbs(end - 1).every(({ also }) => also.length > 0)
}

/** "লালগালিচা সংবর্ধনা": the head with what stands before it. */
export function withTrigger(match: Match, scene: PhraseScene): Range | null {
  if (match.ending === null && match.chain !== null) {
    const { words, candidates } = scene
    // আরও পনেরো টন | ওষুধ পাঠিয়েছে: so much of the trigger's own noun.
    const measure = candidates.find(({ kind, last }) => kind === 'number' && last === match.first)
    return measure !== undefined && words.verbs(match.first).length === 0
      ? range(scene, measure.first, match.first + 1)
      : object(match, scene)
  }
  const start = nounPhraseStart(match.first, scene)
  // এ রায়: a pointer alone says nothing of it.
  if (match.first - start === 1 && scene.words.isOf('pointer', start)) return null
  return start < match.first ? range(scene, start, match.headLast) : null
}

/** "ডেঙ্গুর টিকা" before আমদানির: what is traded stands right before the noun of the trade as well. */
export function goods(match: Match, scene: PhraseScene): Range | null {
  const { first, chain } = match
  const { words, candidates } = scene
  if (chain !== null) return object(match, scene)
  const start = nounPhraseStart(first, scene)
  if (!isObject(start, first, scene) || caseOfLast(words, first - 1) !== NOM) return null
  if (words.isOf('no-matter', first - 1) || words.isOf('pointer', first - 1)) return null
  const isOther = candidates.some(
    (each) =>
      each.last === first &&
      (each.kind === 'number' || each.kind === 'date' || (each.kind === 'entity' && isActor(each))),
  )
  return isOther ? null : range(scene, start, first)
}

/** "পাটপণ্য" of ১৭ কোটি ডলারের পাটপণ্য: what is traded or given, without the sum that says how much. */
export function behindSum(
  reader: PhraseReader,
  isSum: (each: Candidate, words: Words) => boolean = isMoney,
): PhraseReader {
  return (match, scene) => {
    const found = reader(match, scene)
    if (found === null) return null
    const { words, candidates } = scene
    let start = Number.POSITIVE_INFINITY
    for (const each of candidates)
      if (each.kind === 'number' && words.starts[each.first] >= found.start && isSum(each, words))
        start = Math.min(start, each.last)
    if (start === Number.POSITIVE_INFINITY) return found
    // আরও ৯০০ কোটি ইউরো: a sum is no thing.
    if (words.ends[start - 1] >= found.end) return null
    // ২০ কোটি ডলার মূল্যের যন্ত্রপাতি
    while (words.ends[start + 1] <= found.end && words.isOf('worth', start)) start++
    // ৫ কোটি ডলার | সহায়তা দেবে: the trigger's own noun alone says nothing of it.
    return start >= match.first ? null : { start: words.starts[start], end: found.end }
  }
}

function isMoney({ class: own }: Candidate): boolean {
  return own === MONEY
}

/** ৫০০ কোটি টাকার তেল, তিন লাখ টন চাল, ১৮ হাজার টিকিট; but চারটি উড়োজাহাজ, ৭৪ শতাংশ শেয়ার */
export function isQuantity(each: Candidate, words: Words): boolean {
  return isMoney(each) || (each.class === COUNT && !CLASSIFIED.test(words.text(each.last - 1)))
}

const CLASSIFIED = /(?:টি|টা|টিও|টাও|খানা|জন)$/u
const MONEY = fillClass('money')
const COUNT = fillClass('count')
const PERSON = fillClass('PER')
