import { beginsAs } from '../../grammar-words.js'
import { lists, type ReportingCue } from '../../lists.js'
import type { View } from '../../view.js'
import { makeCue } from '../cues/cue.js'
import { isBole, isNegation } from '../cues/verb-phrases.js'
import type { Saying } from '../saying.js'
import { makeSaying, trimmed } from '../scopes.js'
import type { Speakers } from '../speakers/speakers.js'
import { onlyCircumstances } from './circumstances.js'

/** Fewest tokens that are worth reporting. */
const FEWEST = 3

/** … বলে খবর ইজ়রায়েলি সংবাদমাধ্যমের · … বলেই দাবি সরকারি সূত্রের · … বলে তাদের অনুমান */
export function postposed(view: View, speakers: Speakers, first: number, limit: number): Saying | undefined {
  const { cues } = lists()
  for (let token = Math.max(first + FEWEST, limit - 9); token < limit - 1; token++) {
    const afterComma = view.isMarkOf(token, ',—–')
    if (!afterComma && !isWordsEnd(view, token)) continue
    const closing = afterComma ? ownerFirst(view, speakers, token, limit) : undefined
    if (closing !== undefined) return made(view, speakers, first, token, closing)
    for (let at = token + 1; at < (afterComma ? token + 2 : limit); at++) {
      const reporting = cues
        .exact(view.word(at))
        .find(({ frame, kind, quote }) => quote !== 'mixed' && (frame === 'genitive' || kind === 'reported'))
      if (reporting === undefined || (afterComma && !closesWithOwner(view, speakers, at + 1, limit))) continue
      const owner = ownerBetween(view, speakers, token, limit)
      if (owner < 0 && !sutroBetween(view, token, limit) && !isNobodys(view, reporting, at)) return undefined
      return made(view, speakers, first, token, { at, reporting, owner })
    }
    if (!afterComma) return undefined
  }
  return undefined
}

/** The noun of a postposed report, and whose it is, or -1. */
interface Closing {
  readonly at: number
  readonly reporting: ReportingCue
  readonly owner: number
}

/** What is reported stands in tokens `[first, end)`. */
function made(view: View, speakers: Speakers, first: number, end: number, closing: Closing): Saying {
  const { at, reporting, owner } = closing
  const speaker = speakers.drafts[owner]
  return makeSaying(view, speakers, {
    scope: trimmed(view, first, end),
    cue: makeCue(at, at + 1, reporting, false),
    quote:
      speaker !== undefined && reporting.quote === 'yes' && speakers.speaksInPerson(speaker)
        ? 'indirect'
        : null,
    sources: owner < 0 ? [] : [owner],
    attribution: true,
    rule: 'postposed',
    confidence: 0.7,
  })
}

/** …, জেলেনস্কির দাবি। …, বিশেষজ্ঞদের মত। */
function ownerFirst(view: View, speakers: Speakers, comma: number, limit: number): Closing | undefined {
  let at = limit - 1
  while (at > comma && view.isMark(at)) at--
  const reporting = lists()
    .cues.exact(view.word(at))
    .find(({ frame, quote }) => quote !== 'mixed' && frame === 'genitive')
  const owner = reporting === undefined ? -1 : speakers.endingAt(at)
  if (reporting === undefined || owner < 0 || speakers.drafts[owner].first <= comma) return undefined
  if (
    !isOwner(speakers, owner) ||
    !onlyCircumstances(view, speakers, comma + 1, speakers.drafts[owner].first)
  )
    return undefined
  return { at, reporting, owner }
}

/** … ইট ছোড়া হয় বলে অভিযোগ।: nobody is told who says so. */
function isNobodys(view: View, { kind }: ReportingCue, at: number): boolean {
  return NOBODYS.has(kind) && isBole(view, at - 1) && view.isMark(at + 1)
}

const NOBODYS: ReadonlySet<string> = new Set(['allegation', 'hearsay'])

/** বলে, বলেও, but in কথা না বলেই nobody is quoted. */
function isWordsEnd(view: View, token: number): boolean {
  return isBole(view, token) && !isNegation(view, token - 1)
}

/** …, দাবি তদন্তকারীদের। …, খবর নবান্ন সূত্রে। */
function closesWithOwner(view: View, speakers: Speakers, from: number, limit: number): boolean {
  let end = limit
  while (end > from && view.isMark(end - 1)) end--
  if (beginsAs(view.word(end - 1), 'source')) return true
  const owner = speakers.endingAt(end)
  return owner >= 0 && isOwner(speakers, owner)
}

function isOwner(speakers: Speakers, owner: number): boolean {
  const { case: grammaticalCase } = speakers.drafts[owner]
  return (grammaticalCase === 'GEN' || grammaticalCase === 'GEN.PL') && speakers.canSpeakOf(owner)
}

function ownerBetween(view: View, speakers: Speakers, token: number, limit: number): number {
  const { drafts } = speakers
  let end = limit
  while (end > token && view.isMark(end - 1)) end--
  // … বলে দাবি আফগান প্রতিরক্ষা মন্ত্রকের; খবর মেট্রো সূত্রে
  const isOfCircles = beginsAs(view.word(end - 1), 'source')
  const last = speakers.endingAt(isOfCircles ? end - 1 : end)
  if (last >= 0 && drafts[last].first > token && (isOfCircles || isOwner(speakers, last))) return last
  let found = -1
  for (let i = speakers.from(token + 1); i < drafts.length && drafts[i].first < limit; i++) {
    if (drafts[i].case === 'LOC' || !speakers.canSpeakOf(i)) continue
    if (found >= 0 && drafts[i].first !== drafts[found].first) break
    found = i
  }
  return found
}

function sutroBetween(view: View, token: number, limit: number): boolean {
  for (let at = token + 1; at < limit; at++) if (beginsAs(view.word(at), 'source')) return true
  return false
}
