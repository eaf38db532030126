import { beginsAs } from '../../grammar-words.js'
import type { View } from '../../view.js'
import { isText, type Speakers } from './speakers.js'

/** এক বিবৃতিতে বলা হয়েছে: the document, or whose it is. */
export function documentBefore(view: View, speakers: Speakers, token: number, first: number): number[] {
  const circles = circlesOf(view, speakers, token, first - 1)
  if (circles.length > 0) return circles
  const behalf = onBehalfOf(view, speakers, token, first)
  if (behalf >= 0) return [behalf]
  const told = writtenBefore(view, speakers, token)
  if (told >= 0) return [told]
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

/** রেলের তরফে জানানো হয়েছে, পুলিশের পক্ষ থেকে বলা হয়: for whom it is said; or -1. */
function onBehalfOf(view: View, speakers: Speakers, token: number, first: number): number {
  for (let at = token - 1; at > first && token - at <= BEHALF; at--) {
    if (!view.isOf(at, 'on-behalf') || (view.isOf(at, 'side') && !view.isOf(at + 1, 'away'))) continue
    const owner = speakers.endingAt(at)
    return owner >= 0 && speakers.canSpeak(speakers.drafts[owner]) ? owner : -1
  }
  return -1
}

/** Most words between তরফে and its verb: তরফে অবশ্য এক বিবৃতিতে জানানো হয়েছে. */
const BEHALF = 7

/** একটি চিঠি দেয়, যাতে বলা হয়, … · চিঠি দেয়। সেখানে বলা হয়, …: the document of the clause before; or -1. */
function writtenBefore(view: View, speakers: Speakers, token: number): number {
  const at = view.isOf(token - 1, 'also') ? token - 2 : token - 1
  if (at < 1 || !view.isOf(at, 'where-written')) return -1
  for (let i = speakers.from(at) - 1; i >= 0 && at - speakers.drafts[i].first < CLAUSE; i--)
    if (isText(speakers.drafts[i])) return i
  return -1
}

/** Most tokens of the clause that tells of a document. */
const CLAUSE = 24

/** মেট্রো in মেট্রো সূত্রে জানা গিয়েছে: whose circles say so. */
export function circlesOf(view: View, speakers: Speakers, cue: number, first: number): number[] {
  const at = beginsAs(view.word(cue), 'source') ? cue : cue - 1
  if (at <= first || !beginsAs(view.word(at), 'source')) return []
  const owner = speakers.endingAt(at)
  return owner >= 0 && speakers.drafts[owner].first >= first ? [owner] : []
}

/** Most words of its description before a document. */
const LONGEST = 3

/** মামলার অভিযোগপত্র অনুযায়ী, …: the document of a cue, where nobody is told whose it is. */
export function documentAt(view: View, speakers: Speakers, token: number): number[] {
  for (let i = speakers.from(token + 1) - 1; i >= 0 && token - speakers.drafts[i].first <= LONGEST; i--)
    if (speakers.drafts[i].last > token && isText(speakers.drafts[i])) return [i]
  // তফসিল অনুযায়ী, …
  const plan = view.isOf(token - 1, 'plan') ? speakers.endingAt(token) : -1
  return plan < 0 ? [] : [plan]
}
