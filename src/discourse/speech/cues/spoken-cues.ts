import type { View } from '../../view.js'
import { type Cue, makeCue } from './cue.js'
import {
  closesClause,
  concedes,
  isBole,
  isNegation,
  isPassive,
  isVector,
  swallowNegation,
} from './verb-phrases.js'

/** বলেন, জানিয়েছেন, বলা হয়েছে: a verb of saying that needs no head. */
export function spoken(view: View, token: number, limit: number): Cue | undefined {
  if (!view.isWord(token)) return undefined
  // মানতে চাননি: (তুই) মানতে is said the same way.
  if (view.verbs(token).some(({ form }) => form === 'infinitive')) return undefined
  // স্বাগত জানিয়েছে, শ্রদ্ধা জানান: nothing is told by it.
  if (view.isOf(token - 1, 'felt')) return undefined
  for (const { reading, reporting } of view.form(token).spoken) {
    const vector = isVector(view, token + 1)
    // পুলিশ বলে, … and পুলিশ বলে দিয়েছে, …; but … বলে জানান
    if (
      !vector &&
      isBole(view, token) &&
      !closesClause(view, token + 1, limit) &&
      !isSaid(view, token) &&
      !view.isOf(token + 1, 'that-clause')
    )
      return undefined
    const conceding = concedes(view, token, limit)
    // বলে আসছে: with a vector behind it the form of both is the participle.
    const isParticiple = vector && isBole(view, token)
    if ((reading.form === 'finite' && reading.tense !== 'future' && !isParticiple) || conceding)
      return makeCue(
        token,
        swallowNegation(view, token + 1, limit),
        reporting,
        false,
        reading.negative || isNegation(view, token + 1),
        conceding,
      )
    if (reading.form === 'participle' && vector)
      return makeCue(
        token,
        swallowNegation(view, token + 2, limit),
        reporting,
        false,
        isNegation(view, token + 2),
      )
    if (reading.form === 'verbal-noun' && isPassive(view, token + 1))
      return makeCue(token, swallowNegation(view, token + 2, limit), reporting, true)
  }
  return undefined
}

/** ‘…,’ সে বলে। · ‘…,’ মিনা বলে। · ‘…,’ বলে সে। */
function isSaid(view: View, token: number): boolean {
  if (view.isMarkOf(token + 1, '।')) return isPerson(view, token - 1)
  return view.isMarkOf(token - 1, '’”"\'') && view.isMarkOf(token + 2, '।') && isPerson(view, token + 1)
}

function isPerson(view: View, token: number): boolean {
  const name = view.nameAt[token] ?? -1
  if (name >= 0) return view.document.names[name].type === 'PER' && view.document.names[name].case === 'NOM'
  const own = view.anaphor(token, token + 1)?.value
  return own?.kind === 'personal' && own.case === 'NOM'
}
