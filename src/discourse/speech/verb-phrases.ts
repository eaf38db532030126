import type { View } from '../view.js'

/** করা হয়েছে, বলা হচ্ছে; but করা হবে, করা হয়নি report nothing. */
export function isPassive(view: View, token: number): boolean {
  return (
    view
      .verbs(token)
      .some(
        ({ form, lemma, tense, negative }) =>
          form === 'finite' && PASSIVE.has(lemma) && tense !== 'future' && !negative,
      ) && !isNegation(view, token + 1)
  )
}

const PASSIVE = new Set(['হওয়া', 'যাওয়া', 'আছে'].map((verb) => verb.normalize('NFC')))

/** করলেও with a clause behind it; at a clause's end it is করল with ও. */
export function concedes(view: View, token: number, limit: number): boolean {
  return (
    !closesClause(view, token + 1, limit) &&
    view.verbs(token).some(({ form, tail }) => form === 'conditional' && tail === 'ও')
  )
}

/** দিয়েছেন in বলে দিয়েছেন, রাখলেন in জানিয়ে রাখলেন */
export function isVector(view: View, token: number): boolean {
  return view
    .verbs(token)
    .some(({ form, lemma, tense }) => form === 'finite' && VECTORS.has(lemma) && tense !== 'future')
}

const VECTORS: ReadonlySet<string> = new Set(
  ['দেওয়া', 'রাখা', 'ফেলা', 'ওঠা', 'বসা'].map((verb) => verb.normalize('NFC')),
)

/** Words that close what is reported: … বলে জানান, … মর্মে ঘোষণা দেন. */
export function isBole(word: string): boolean {
  return word === 'বলে' || word === 'বলেও' || word === 'বলেই' || word === 'মর্মে'
}

/** না or নি behind a verb. */
export function isNegation(view: View, token: number): boolean {
  const word = view.word(token)
  return word === 'না' || word === 'নি'
}

/** The token behind the negation that stands at a token, or the token itself. */
export function swallowNegation(view: View, token: number, limit: number): number {
  return token < limit && isNegation(view, token) ? token + 1 : token
}

/** Whether a clause ends before a token. */
export function closesClause(view: View, token: number, limit: number): boolean {
  return token >= limit || view.isMarkOf(token, ',:')
}
