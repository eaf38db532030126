import { beginsAs, grammarWords } from '../../grammar-words.js'
import type { View } from '../../view.js'
import { beforeGloss } from '../cues/according.js'
import type { Cue } from '../cues/cue.js'
import { circlesOf, documentAt, documentBefore } from './documents.js'
import { isText, type Speakers } from './speakers.js'

/** The subject of a cue before it: the nearest mention without a case ending, or the genitive right before a genitive cue. */
export function speakersBefore(view: View, speakers: Speakers, cue: Cue, first: number): number[] {
  const { frame } = cue.reporting
  // কূটনৈতিক সূত্রের খবর, সরকারি সূত্রে জানা গেছে: of what kind the circles are
  if (beginsAs(view.word(cue.first), 'source') && !view.isOf(cue.first - 1, 'local')) {
    const circles = speakers.endingAt(cue.first + 1)
    const isWhole = circles >= 0 && speakers.drafts[circles].owner < 0
    if (isWhole && speakers.drafts[circles].first < cue.first && speakers.drafts[circles].first >= first)
      return [circles]
  }
  // অভিযোগ, … at the beginning of a sentence
  if (frame === 'genitive' && cue.passive) return []
  if (frame === 'genitive') {
    const own = speakers.endingAt(beforeGloss(view, cue.first - 1) + 1)
    const owner =
      own < 0 && cue.reporting.kind === 'anonymous-source' ? besideLocal(view, speakers, cue.first) : own
    return owner < 0 || !speakers.canSpeakOf(owner)
      ? documentAt(view, speakers, cue.first)
      : owner >= speakers.from(first)
        ? withJoined(view, speakers, owner, first)
        : [owner]
  }
  if (frame === 'impersonal') {
    const near = cue.reporting.kind === 'evidential' ? [] : circlesOf(view, speakers, cue.first, first)
    return near.length > 0 || cue.reporting.kind === 'hearsay'
      ? near
      : documentBefore(view, speakers, cue.first, first)
  }
  if (frame === 'rumour') return []
  if (cue.passive) return documentBefore(view, speakers, cue.first, first)
  for (let i = speakers.from(cue.first) - 1; i >= 0 && speakers.drafts[i].first >= first; i--) {
    const draft = speakers.drafts[i]
    if (draft.last > cue.first || !speakers.isSubject(i)) continue
    // বিশ্বব্যাংকের প্রতিবেদন বলছে, …: a document right before the verb
    if (draft.last === cue.first && isText(draft)) return [speakers.endingAt(cue.first)]
    if (speakers.canSpeak(draft))
      return withJoined(view, speakers, enclosing(speakers, i, cue.first, first), first)
  }
  return []
}

/** এক হামাস নেতা, জাতিসংঘের (ইউএন) এক কর্মকর্তা: of a name and the people whose description holds it the people. */
function enclosing(speakers: Speakers, index: number, limit: number, first: number): number {
  const { last, name } = speakers.drafts[index]
  if (name < 0) return index
  for (let i = index - 1; i >= 0 && speakers.drafts[i].first >= first && index - i < NESTED; i--) {
    const { last: end, kind } = speakers.drafts[i]
    if (
      kind === 'nominal' &&
      end > last &&
      end <= limit &&
      speakers.isSubject(i) &&
      speakers.canSpeak(speakers.drafts[i])
    )
      return i
  }
  return index
}

/** পুলিশ ও স্থানীয় সূত্রে: the body named beside those who live there. */
function besideLocal(view: View, speakers: Speakers, cue: number): number {
  if (!view.isOf(cue - 1, 'local') || !view.isOf(cue - 2, 'joint')) return -1
  return speakers.endingAt(cue - 2)
}

/** কিম ও পুতিন: names joined to the nearest one. */
function withJoined(view: View, speakers: Speakers, index: number, first: number): number[] {
  const all = [index]
  for (let i = index - 1; i >= 0 && speakers.drafts[i].first >= first; i--) {
    const gap = speakers.drafts[i + 1].first - speakers.drafts[i].last
    const joint = view.word(speakers.drafts[i].last)
    if (gap !== 1 || !(grammarWords('joint').has(joint) || joint === ',')) break
    if (speakers.drafts[i].name < 0 && !opensWithPeople(view, speakers, i, first)) break
    all.unshift(i)
  }
  return all
}

/** দুই কর্মকর্তা ও একজন কূটনীতিক জানান: people without a name, with whom the sentence begins. */
function opensWithPeople(view: View, speakers: Speakers, index: number, first: number): boolean {
  const draft = speakers.drafts[index]
  return (
    draft.first === first &&
    view.isOf(draft.last, 'joint') &&
    speakers.isSubject(index) &&
    speakers.speaksInPerson(draft)
  )
}

/** How many names one description may hold. */
const NESTED = 4
