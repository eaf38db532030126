import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import { isNegation } from '../cues/verb-phrases.js'
import type { Speakers } from '../speakers/speakers.js'

/** Most tokens between what is said and a cue whose subject stands behind it. */
const FAR = 10

/** …, সাংবাদিকদের প্রশ্নের জবাবে | বলেছেন পেসকভ · …—বিবিসিকে | বলেছেন মেয়র: the token of the mark that ends what is said; or -1. */
export function endOfWords(view: View, speakers: Speakers, cue: Cue, first: number): number {
  if (view.isMarkOf(cue.first - 1, CLOSING)) return cue.first - 1
  // এ কথা বলেন X: what is meant was told before.
  if (cue.reporting.frame !== 'verb' || cue.passive || isTold(view, cue.first - 1)) return -1
  for (let token = cue.first - 2; token > first && cue.first - token <= FAR; token--) {
    if (!view.isMark(token)) continue
    if (!view.isMarkOf(token, CLOSING) || !closesSentence(view, token - 1)) return -1
    return onlyCircumstances(view, speakers, token + 1, cue.first) ? token : -1
  }
  return -1
}

/** নাম প্রকাশ না করার শর্তে রয়টার্সকে, রবিবার এক বিবৃতিতে: no subject and no verb of its own. */
export function onlyCircumstances(view: View, speakers: Speakers, first: number, limit: number): boolean {
  for (let token = first; token < limit; token++)
    if (view.finite(token)?.mostly === 'verb' || view.isMark(token)) return false
  for (let i = speakers.from(first); i < speakers.drafts.length && speakers.drafts[i].first < limit; i++)
    if (speakers.isSubject(i) && speakers.canSpeak(speakers.drafts[i])) return false
  return true
}

const CLOSING = ',—–'

const isTold = (view: View, token: number): boolean =>
  view.isOf(token, 'complement') || view.isOf(token, 'pointed') || view.isOf(token, 'pointing')

const closesSentence = (view: View, token: number): boolean =>
  view.finite(token) !== undefined || isNegation(view, token)
