import { endsInGenitive } from '../../lexicon/index.js'
import { grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'
import type { Context } from './context.js'

/** Most tokens from an object to the verb of its clause. */
const LONGEST_CLAUSE = 100

/** বারীকে বহিষ্কার করা হয়েছে: he is what the sentence tells of. */
export function isPassive(context: Context, from: number): boolean {
  const { view } = context
  const end = Math.min(view.length, from + LONGEST_CLAUSE)
  for (let token = from; token < end && !view.isMarkOf(token, '।;?!,'); token++)
    if (
      view.isOf(token, 'done') &&
      view.verbs(token + 1).some(({ lemma }) => grammarWords('become').has(lemma))
    )
      return true
  return false
}

export function isNewParagraph(context: Context, from: number, to: number): boolean {
  const { starts, ends } = context.view.document.tokens
  return context.view.text.slice(ends[from - 1], starts[to]).includes('\n')
}

/** Whether neither a mark nor a verb stands between two tokens. */
export function inOneClause(context: Context, first: number, limit: number): boolean {
  const { view } = context
  for (let token = first; token < limit; token++)
    if (view.isMark(token) || isClosing(view, token)) return false
  return true
}

/** A finite verb; but ছুড়ে and করে in the midst of a clause only go before its verb. */
function isClosing(view: View, token: number): boolean {
  if (view.finite(token)?.mostly !== 'verb') return false
  return view.isMark(token + 1) || !view.verbs(token).some(({ form }) => form === 'participle')
}

/** আরমানকে উদ্ধার করা হয়েছে; তিনি সুস্থ: whether a verb and a mark behind it stand between two tokens. */
export function isClauseBehind({ view }: Context, first: number, limit: number): boolean {
  for (let token = limit - 1; token > first; token--)
    if (view.isMark(token)) return view.finite(token - 1)?.mostly === 'verb'
  return false
}

/** ওরা তাদের ছাড়েনি, ডাকাতেরা তাঁদের ধরে নিয়ে যায়, পুলিশ তাদের আটক করে: a verb right behind the pronoun. */
function governs(context: Context, token: number): boolean {
  const { view } = context
  if (view.verbs(token).some(({ form, mostly }) => VERBAL.has(form) && mostly === 'verb')) return true
  return (
    view.isWord(token) &&
    !endsInGenitive(view.word(token)) &&
    view.verbs(token + 1).some(({ lemma, form }) => VERBAL.has(form) && grammarWords('make').has(lemma))
  )
}

/** তাদের সাত দিনের মধ্যে প্রতিবেদন দিতে বলা হয়েছে: whether a clause goes on to a report. */
export function isReporting({ view }: Context, first: number): boolean {
  for (let token = first; token < first + LONGEST_TERM && !view.isMark(token); token++)
    if (view.isOf(token, 'report')) return true
  return false
}

/** Most tokens from a pronoun to what is asked for: তাদের আগামী সাত কর্মদিবসের মধ্যে প্রতিবেদন … */
const LONGEST_TERM = 9

/** পিডিবি তাদের ছয় কোটি ডলার শোধ করেছে: an object of a verb or a receiver of money. */
export function isGiven(context: Context, token: number): boolean {
  const { view } = context
  const number = view.document.numbers[view.numberAt[token] ?? -1]
  return number?.kind === 'money' || governs(context, token)
}

const VERBAL: ReadonlySet<string> = new Set(['finite', 'participle'])

/** সভাপতি তাঁর হাতে চেক দেন: nobody gives himself; but তাঁর সঙ্গে থাকা. */
export function isBeside({ view }: Context, token: number): boolean {
  return (
    view.isOf(token, 'beside') &&
    !view.verbs(token + 1).some(({ form }) => form === 'participle' || form === 'verbal-noun')
  )
}
