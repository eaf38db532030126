import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Words } from '../../grammar/words.js'
import { postpositionAt } from '../sentence/markings.js'

export const VOICES = ['act', 'pat', 'rec', 'nom'] as const
/** How the trigger itself stands in its sentence. */
export const STANDINGS = ['finite', 'other-verb', 'NOM', 'OBJ', 'GEN', 'LOC', 'pp', 'end'] as const
export const FORMS = ['finite', 'nonfinite', 'verbal-noun', 'attributive', 'nominal', 'verbless'] as const

/** What of a trigger all its candidates share. */
export interface TriggerFacts {
  readonly match: Match
  readonly voice: number
  readonly form: number
  readonly standing: number
}

export function triggerFacts(match: Match, words: Words, limit: number): TriggerFacts {
  return {
    match,
    voice: VOICES.indexOf(voiceClass(match)),
    form: FORMS.indexOf(formClass(match, words, limit)),
    standing: STANDINGS.indexOf(standingOf(match, words, limit)),
  }
}

function standingOf(match: Match, words: Words, limit: number): (typeof STANDINGS)[number] {
  if (match.chain !== null && match.chain.form !== 'verbal-noun')
    return match.chain.form === 'finite' ? 'finite' : 'other-verb'
  if (postpositionAt(words, match.last, limit) >= 0) return 'pp'
  if (match.last >= limit || words.isPunctuation(match.last)) return 'end'
  const grammatical = match.chain === null ? match.ending?.case : match.chain.case
  switch (grammatical) {
    case 'OBJ':
    case 'OBJ.PL':
      return 'OBJ'
    case 'GEN':
    case 'GEN.PL':
      return 'GEN'
    case 'LOC':
      return 'LOC'
    default:
      return 'NOM'
  }
}

function formClass(match: Match, words: Words, limit: number): (typeof FORMS)[number] {
  const { chain } = match
  if (chain === null) {
    if (match.form === 'participle') return 'attributive'
    return match.form === 'verbless' ? 'verbless' : 'nominal'
  }
  if (chain.form === 'finite' || chain.form === 'imperative') return 'finite'
  if (chain.form !== 'verbal-noun') return 'nonfinite'
  if (chain.modal === 'scheduled') return 'finite'
  return chain.case === 'NOM' && match.last < limit && !words.isPunctuation(match.last)
    ? 'attributive'
    : 'verbal-noun'
}
