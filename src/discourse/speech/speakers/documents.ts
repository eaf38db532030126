import type { View } from '../../view.js'
import { isText, type Speakers } from './speakers.js'

/** এক বিবৃতিতে বলা হয়েছে: the document, or whose it is. */
export function documentBefore(view: View, speakers: Speakers, token: number, first: number): number[] {
  for (let i = speakers.from(token) - 1; i >= 0 && speakers.drafts[i].first >= first; i--) {
    const draft = speakers.drafts[i]
    // এক বিবৃতিতে বলা হয়, মামলার নথি থেকে জানা যায়
    if (isText(draft) && (draft.case === 'LOC' || view.isOf(draft.last, 'away'))) return [i]
    if (
      (draft.case === 'GEN' || draft.case === 'GEN.PL') &&
      speakers.canSpeak(draft) &&
      (draft.name >= 0 || (draft.type === 'ORG' && draft.last === token - 1))
    )
      return [i]
  }
  return []
}

/** Most words of its description before a document. */
const LONGEST = 3

/** মামলার অভিযোগপত্র অনুযায়ী, …: the document of a cue, where nobody is told whose it is. */
export function documentAt(speakers: Speakers, token: number): number[] {
  for (let i = speakers.from(token + 1) - 1; i >= 0 && token - speakers.drafts[i].first <= LONGEST; i--)
    if (speakers.drafts[i].last > token && isText(speakers.drafts[i])) return [i]
  return []
}
