import type { View } from '../../view.js'
import { isBole } from '../cues/verb-phrases.js'
import type { Speakers } from '../speakers/speakers.js'
import { onlyCircumstances } from './circumstances.js'

/** How far বলে stands from its cue at most, and with a named speaker between. */
const BOLE = 5
const LONG_BOLE = 14

/** The token of বলে or বলেও before a cue, with four words, a named speaker or circumstances between; else -1. */
export function boleBefore(view: View, speakers: Speakers, cue: number, first: number): number {
  for (let token = cue - 1; token > first && cue - token <= LONG_BOLE; token--) {
    if (isBole(view, token))
      return cue - token <= BOLE ||
        passesOn(view, token + 1, cue) ||
        isNamedSpeaker(view, speakers, token + 1, cue) ||
        onlyCircumstances(view, speakers, token + 1, cue)
        ? token
        : -1
    if (view.isMarkOf(token, ',।')) return -1
  }
  return -1
}

/** বলে | সৌদি পররাষ্ট্রমন্ত্রী ফয়সাল বিন ফারহান | ইঙ্গিত দিয়েছেন */
function isNamedSpeaker(view: View, speakers: Speakers, first: number, limit: number): boolean {
  const speaker = speakers.endingAt(limit)
  if (speaker < 0 || speakers.drafts[speaker].name < 0 || !speakers.isSubject(speaker)) return false
  for (let token = first; token < limit; token++) if (view.finite(token)?.mostly === 'verb') return false
  return true
}

/** বলে | বার্তা সংস্থা লুসার বরাত দিয়ে | জানিয়েছে */
function passesOn(view: View, first: number, limit: number): boolean {
  for (let token = first; token < limit; token++) if (view.isOf(token, 'passes-on')) return true
  return false
}
