import { NUMBER } from '../../tokens/index.js'
import type { Words } from '../words.js'
import { GEN, LOC, NOM, OBJ, PL } from './markings.js'

const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['তিনি', NOM],
  ['সে', NOM],
  ['তারা', NOM],
  ['তাঁরা', NOM],
  ['আমি', NOM],
  ['আমরা', NOM],
  ['তুমি', NOM],
  ['আপনি', NOM],
  ['ইনি', NOM],
  ['উনি', NOM],
  ['এরা', NOM],
  ['ওরা', NOM],
  ['যারা', NOM],
  ['যাঁরা', NOM],
  ['যিনি', NOM],
  ['কেউ', NOM],
])

/** Nouns that end in র of their own: no genitives. */
const IN_R = [
  'সরকার',
  'পরিবার',
  'বাজার',
  'কারাগার',
  'অফিসার',
  'কমিশনার',
  'ডাক্তার',
  'ম্যানেজার',
  'ব্যাটার',
  'বোলার',
  'স্ট্রাইকার',
  'ফুটবলার',
  'ক্রিকেটার',
  'মিটার',
  'লিটার',
  'হাজার',
  'অধিকার',
  'জোয়ার',
  'সর্দার',
  'ঠিকাদার',
  'জমিদার',
  'পাহারাদার',
  'স্পিকার',
  'ব্যাংকার',
  'ডিলার',
  'ট্রলার',
  'ট্রেলার',
  'টাওয়ার',
  'সেন্টার',
  'কোয়ার্টার',
  'শহর',
  'নগর',
  'বন্দর',
  'ঘর',
  'দপ্তর',
  'অধিদপ্তর',
  'পরিদপ্তর',
  'দফতর',
  'চর',
  'বছর',
  'প্রহর',
  'ডাক্তর',
  'চাকর',
  'মেয়র',
  'ডিরেক্টর',
  'ইন্সপেক্টর',
  'ডক্টর',
  'ইঞ্জিনিয়ার',
  'কর',
  'খবর',
  'নম্বর',
  'ডলার',
  'মোটর',
  'ট্রাক্টর',
  'কিশোর',
  'স্বাক্ষর',
  'রাষ্ট্র',
  'যুক্তরাষ্ট্র',
  'মিশর',
  'মিসর',
  'কাতার',
  'মিয়ানমার',
  'ছাত্র',
  'পত্র',
  'অস্ত্র',
  'কেন্দ্র',
  'মন্ত্র',
  'যন্ত্র',
  'চলচ্চিত্র',
  'সূত্র',
  'দলিলপত্র',
  'গোত্র',
  'মিত্র',
  'পুত্র',
  'সমুদ্র',
  'ইঁদুর',
  'কুকুর',
  'পুকুর',
  'শ্বশুর',
  'মজুর',
  'দিনমজুর',
  'আসর',
  'প্রচার',
  'আচার',
  'বিচার',
  'প্রান্তর',
  'ভান্ডার',
  'সদস্যর',
]
const RR = new Set(IN_R)

/** The marking of a participant by the ending of its last word, where nobody has said it before. */
export function caseOfLast(words: Words, token: number): number {
  let text = words.text(token)
  if (words.kinds[token] === NUMBER) return NOM
  const pronoun = PRONOUNS.get(text)
  if (pronoun !== undefined) return pronoun
  if (text.length > 3 && (text.endsWith('ও') || text.endsWith('ই'))) text = text.slice(0, -1)
  if (text.endsWith('দের')) return PL
  if (text.endsWith('কে')) return OBJ
  if (text.endsWith('র')) return isNounInR(text) ? NOM : GEN
  if (text.endsWith('তে') || text.endsWith('য়'))
    return text.endsWith('বিদ্যালয়') ||
      text.endsWith('মন্ত্রণালয়') ||
      text.endsWith('কার্যালয়') ||
      text.endsWith('আলয়')
      ? NOM
      : LOC
  if (text.endsWith('ে')) return LOC
  return NOM
}

function isNounInR(text: string): boolean {
  if (RR.has(text)) return true
  // A conjunct before র is no ending: রাষ্ট্র, কেন্দ্র.
  return text.endsWith('্র')
}
