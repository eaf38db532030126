import { beginsAs } from '../../grammar-words.js'
import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import type { Speakers } from './speakers.js'

/** কিমকে in তিনি কিমকে বলেন; সাংবাদিকদের, প্রথম আলোকে, কর্মীদের উদ্দেশে বলেন */
export function addresseeOf(
  view: View,
  speakers: Speakers,
  first: number,
  { first: cue, reporting }: Cue,
): number {
  if (reporting.frame !== 'verb') return -1
  let at = cue
  while (at > first && view.isOf(at - 1, 'towards')) at--
  if (at === cue)
    for (let token = cue - 1; token > first && cue - token < FAR; token--)
      if (beginsAs(view.word(token), 'intended-for')) at = token
  for (let i = speakers.from(at) - 1; i >= 0 && speakers.drafts[i].first >= first; i--) {
    const { case: grammaticalCase, last, suffix } = speakers.drafts[i]
    if (last < at) break
    if (last > at) continue
    const towards = at < cue && (grammaticalCase === 'GEN' || grammaticalCase === 'OBJ')
    if (
      towards ||
      grammaticalCase === 'OBJ' ||
      grammaticalCase === 'OBJ.PL' ||
      beginsAs(suffix, 'plural-object')
    )
      return speakers.canSpeak(speakers.drafts[i]) ? i : -1
  }
  return -1
}

/** The nearest person in the object case: শাকিবকে in শাকিবকে বলতে শোনা যায়. */
export function addressedBefore(speakers: Speakers, token: number, first: number): number {
  for (let i = speakers.from(token) - 1; i >= 0 && speakers.drafts[i].first >= first; i--)
    if (speakers.drafts[i].case === 'OBJ' && speakers.speaksInPerson(speakers.drafts[i])) return i
  return -1
}

/** How far before the cue the words stand that name whom somebody speaks to. */
const FAR = 8
