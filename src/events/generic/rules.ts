import type { Match } from '../detection/match.js'
import { modalNounAt } from '../grammar/governors.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Scene } from './scene.js'
import { isPlainPresent } from './telling.js'

/** What lies in the nature of things as often as it happens once: লবণ খেলে রক্তচাপ বাড়ে, ধোঁয়া ফুসফুসের ক্ষতি করে। */
const NATURAL = new Set([
  ...['Communicate', 'Cooperate', 'Damage', 'ExpressSupport', 'IndicatorChange', 'Outbreak', 'Praise'],
  ...['ProvideAid', 'Treat', 'Urge'],
])

/**
 * যুদ্ধে সাধারণ মানুষ মারা যায়। The plain present of a sentence that names nobody and points to nothing, where nothing around it is told
 * as past: in the midst of what is told it is the present of news, "পুলিশ লাঠিপেটা করে". By itself a sentence has to say that it is of people at large.
 */
export function isRule(match: Match, scene: Scene): boolean {
  const { sentence, row, chain } = match
  if (!isPresent(match, scene) || scene.isNamed(sentence) || scene.isAmidPast(sentence)) return false
  if (scene.isTimeless && NATURAL.has(row.type) && chain?.form === 'finite') return true
  if (scene.isAnchored(sentence)) return false
  if (scene.isTimeless) return true
  // চাহিদা বাড়লে দাম বাড়ে; but রাতের তাপমাত্রা কমতে পারে is a forecast.
  const isOpen = chain?.form === 'finite' || chain?.form === 'conditional'
  if (row.type === 'IndicatorChange' && isOpen && chain?.modal === null) return true
  return !scene.isHonorific(sentence) && scene.has('everybody', scene.first(sentence), scene.last(sentence))
}

/** প্রতিবছর বন্যায় ঘরবাড়ি ভেসে যায়। */
export function isOfHabit(match: Match, scene: Scene): boolean {
  const { sentence } = match
  if (!isPresent(match, scene) || scene.isNamed(sentence)) return false
  return scene.has('habit', scene.first(sentence), scene.last(sentence))
}

/** Whether a trigger stands in a sentence of the plain present, and is itself no other tense. */
function isPresent({ chain, sentence }: Match, scene: Scene): boolean {
  if (chain?.form === 'finite' && !isPlainPresent(chain)) return false
  return scene.telling(sentence) === 'present'
}

/** যারা ঘুষ নেয়, প্রতিটি মা অভিযোগ করেন: whoever they are. */
export function isOfWhoever({ chain, first, sentence }: Match, scene: Scene): boolean {
  if (chain?.form !== 'finite' || !isPlainPresent(chain) || scene.telling(sentence) === 'past') return false
  if (scene.isNamed(sentence) || scene.isQuoted(first)) return false
  const { words } = scene
  for (let i = first - 1; i >= scene.first(sentence) && !words.isPunctuation(i); i--) {
    if (words.isOf('whoever', i)) return true
    if (words.isOf('each-of', i)) return !scene.isAnchored(sentence)
  }
  return false
}

/** বিনিয়োগ বাড়াতে হবে। What the writer holds to be needed; what somebody demands is his demand. */
export function isNeeded({ row, chain, first, sentence }: Match, scene: Scene): boolean {
  if (chain?.modal !== 'must' || chain.form !== 'finite' || chain.tense !== 'future') return false
  if (scene.isNamed(sentence) || scene.isSaid(sentence)) return false
  // দোষীদের গ্রেপ্তার করতে হবে: by itself it is what somebody demands.
  if (row.type !== 'IndicatorChange' && !scene.isTimeless && !scene.advises) return false
  const { words } = scene
  for (let i = scene.first(sentence); i < first; i++)
    if (words.isOf('conditional', i) || modalNounAt(words, i) === 'demanded') return false
  return !isConditional(scene, scene.first(sentence), first)
}

/** টাকা না দিলে জেল খাটতে হবে */
function isConditional({ words }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words.verbs(i).some(({ form, also }) => form === 'conditional' && also.length === 0)) return true
  return false
}

/** ৫. কেবলই অভিযোগ করা: an item of a list of what one may do. */
export function isHeading({ chain, last, sentence }: Match, scene: Scene): boolean {
  if (chain === null || chain.form !== 'verbal-noun' || chain.case !== 'NOM') return false
  if (chain.passive || grammarWords('verb-be').has(chain.verb)) return false
  if (last < scene.last(sentence) && !scene.words.is(last, '।')) return false
  return scene.telling(sentence) === 'none' && !scene.isNamed(sentence)
}
