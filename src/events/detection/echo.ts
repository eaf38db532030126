import { type Chain, chainAt } from '../grammar/chain.js'
import { grammarWords } from '../grammar/grammar-words.js'
import type { Words } from '../grammar/words.js'
import type { Match } from './match.js'

/** How many sentences before it what "এ ঘটনা ঘটে" tells again may stand. */
const REACH = 2
/** How far from the end of its sentence the verb may stand: "এ ঘটনা ঘটে বলে জানায় পুলিশ।" */
const TAIL = 6

/** What "ঘটনা" is said of: what befalls people and things. */
const HAPPENINGS = new Set([
  ...['Die', 'Injure', 'Casualty', 'Missing', 'Attack', 'Battle', 'Accident', 'FireExplosion'],
  ...['NaturalDisaster', 'Crime', 'Abduct', 'Damage'],
])

/**
 * "শনিবার রাতে সীমান্তে এ ঘটনা ঘটে": words that tell once more, with its place and time, what befell somebody in the
 * sentences before. They are a trigger of that one's row, or null.
 */
export function echoOf(
  words: Words,
  sentence: number,
  first: number,
  last: number,
  told: readonly Match[],
): Match | null {
  for (let at = last - 1; at > first && at >= last - TAIL; at--) {
    if (!words.isOf('occurrence', at - 1) || !words.verbs(at).some(isHappening)) continue
    const isPointed = words.text(at - 1).endsWith('টি') || (at - 2 >= first && words.isOf('pointer', at - 2))
    const chain = isPointed ? chainAt(words, at, last, HAPPENING()) : null
    const meant = chain === null || !closes(chain, words) || chain.negative ? null : lastHarm(told, sentence)
    if (chain === null || meant === null) return null
    const { row } = meant
    return {
      row,
      form: 'finite',
      first: at - 1,
      last: chain.last,
      headLast: at,
      chain,
      carrier: null,
      ending: null,
      sentence,
    }
  }
  return null
}

const HAPPENING = () => [...grammarWords('verb-happen')]

function isHappening({ lemma }: { readonly lemma: string }): boolean {
  return grammarWords('verb-happen').has(lemma)
}

/** এ ঘটনা ঘটে বলে জানায়: before বলে the form of both is the finite one. */
function closes({ form, last }: Chain, words: Words): boolean {
  return form === 'finite' || words.isOf('quotative', last)
}

/** The last harm told, one told by a verb before one that a noun names; in "পাহাড়ধসে তিনজন নিহত হয়েছেন" the landslide, in "বিস্ফোরণে উড়ে গেছে বাড়ি" the blast. */
function lastHarm(told: readonly Match[], sentence: number): Match | null {
  let named: Match | null = null
  let verb: Match | null = null
  for (let i = told.length - 1; i >= 0 && told[i].sentence >= sentence - REACH; i--) {
    const match = told[i]
    const { row, form } = match
    if (match.sentence === sentence || !HAPPENINGS.has(row.type)) continue
    if (verb !== null) {
      if (match.sentence !== verb.sentence) break
      if (CAUSES.has(row.type) || (verb.row.type === 'Damage' && row.type === 'FireExplosion')) return match
    } else if (form !== 'finite' && form !== 'passive') named ??= match
    else if (BEFALLS.has(row.type)) verb = match
    else return match
  }
  return verb ?? named
}

const CAUSES = new Set(['Accident', 'NaturalDisaster'])
const BEFALLS = new Set(['Die', 'Injure', 'Missing', 'Damage'])
