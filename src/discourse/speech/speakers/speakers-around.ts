import type { View } from '../../view.js'
import type { Cue } from '../cues/cue.js'
import type { Speakers } from './speakers.js'
import { speakersBefore } from './speakers-before.js'

/** The subject behind a back cue, or between বলে and it. */
export function speakersAround(
  view: View,
  speakers: Speakers,
  cue: Cue,
  from: number,
  limit: number,
  first: number,
): number[] {
  let kept = -1
  for (let i = speakers.from(from); i < speakers.drafts.length && speakers.drafts[i].first < limit; i++) {
    const draft = speakers.drafts[i]
    if (!speakers.isSubject(i) || !speakers.canSpeak(draft)) continue
    // আয়োজক সংস্থা ব্লু লোটাস, মিশন ডিরেক্টর সৌমিলি: the name behind a description is who speaks.
    if (kept >= 0 && draft.first !== speakers.drafts[kept].last) break
    if (kept >= 0 && draft.name < 0) break
    kept = i
    if (draft.name >= 0) break
  }
  if (kept >= 0)
    return withJoined(view, speakers, holderOf(view, speakers, kept, limit) ?? widest(speakers, kept), limit)
  return first >= 0 ? speakersBefore(view, speakers, cue, first) : []
}

/** জানিয়েছেন দুজন বাসিন্দা ও একজন কূটনীতিক: those who are joined to the first. */
function withJoined(view: View, speakers: Speakers, index: number, limit: number): number[] {
  const all = [index]
  let { last } = speakers.drafts[index]
  while (last + 1 < limit && (view.isOf(last, 'joint') || view.isMarkOf(last, ','))) {
    const next = widestFrom(speakers, last + 1)
    if (next < 0) break
    all.push(next)
    ;({ last } = speakers.drafts[next])
  }
  // … বলেছেন পেসকভ, কিয়েভ …: without a word that joins the last, nothing was listed.
  const listed = all.some((each) => view.isOf(speakers.drafts[each].first - 1, 'joint'))
  return listed ? all : [index]
}

/** The longest subject that begins at a token and can speak; or -1. */
function widestFrom(speakers: Speakers, first: number): number {
  let found = -1
  for (let i = speakers.from(first); i < speakers.drafts.length && speakers.drafts[i].first === first; i++) {
    if (!speakers.isSubject(i) || !speakers.canSpeak(speakers.drafts[i])) continue
    if (found < 0 || speakers.drafts[i].last > speakers.drafts[found].last) found = i
  }
  return found
}

/** A subject at the beginning of a clause: অনির্বাণ সিবিআই চাইলে সহযোগিতা করবেন বলে জানান. */
export function speakerAtFront(speakers: Speakers, first: number, limit: number): number[] {
  for (
    let i = speakers.from(first);
    i < speakers.drafts.length && speakers.drafts[i].first < Math.min(limit, first + 8);
    i++
  )
    if (
      speakers.isSubject(i) &&
      speakers.canSpeak(speakers.drafts[i]) &&
      speakers.drafts[i].kind !== 'nominal'
    )
      return [i]
  return []
}

/** Who holds the office of a state or a body: ফয়সাল in সৌদি পররাষ্ট্রমন্ত্রী ফয়সাল বিন ফারহান. */
function holderOf(view: View, speakers: Speakers, index: number, limit: number): number | undefined {
  const { last, name, type } = speakers.drafts[index]
  if (name < 0 || type === 'PER') return undefined
  let next = index + 1
  while (next < speakers.drafts.length && speakers.drafts[next].first <= last) next++
  const holder = speakers.drafts[next]
  if (holder === undefined || holder.name < 0 || holder.type !== 'PER' || !speakers.isSubject(next))
    return undefined
  if (holder.last > limit || holder.first - last > LONGEST_OFFICE) return undefined
  for (let token = last; token < holder.first; token++)
    if (!view.isWord(token) || view.isOf(token, 'joint')) return undefined
  return next
}

/** Of a name and the description that begins with it the description: বিএসএফ সদস্যরা. */
function widest(speakers: Speakers, index: number): number {
  const { first, last } = speakers.drafts[index]
  for (let i = index + 1; i < speakers.drafts.length && speakers.drafts[i].first === first; i++)
    if (speakers.drafts[i].last > last && speakers.isSubject(i)) return i
  return index
}

/** Most words of an office between a body and its holder. */
const LONGEST_OFFICE = 4
