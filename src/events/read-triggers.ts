import type { Range } from '../core/index.js'
import { attach } from './arguments/attach.js'
import { candidatesOf } from './arguments/candidates/candidates.js'
import type { Role } from './arguments/frames.js'
import { unwrapContents } from './arguments/phrases/containers.js'
import { fillByPhrases, holdersOf } from './arguments/phrases/phrase-fillers.js'
import { nameWords } from './arguments/phrases/role-words.js'
import { rolesAt } from './arguments/roles-at.js'
import { argumentWeights } from './arguments/scoring/model.js'
import { ClauseMap } from './arguments/sentence/clause-map.js'
import { layersOf, type SentenceView, sentenceViews } from './arguments/sentence/sentence-views.js'
import { nameAccused } from './arguments/settled/accused.js'
import { CarriedSubject } from './arguments/settled/carried-subject.js'
import { nameIdentified } from './arguments/settled/identified.js'
import { dropInnerParts } from './arguments/settled/inner-parts.js'
import { nameSpeaker } from './arguments/settled/named-speaker.js'
import { settleOpposed } from './arguments/settled/opposed.js'
import { nameSelf } from './arguments/settled/own-words.js'
import { shareChain } from './arguments/settled/shared-chain.js'
import { shareScenes } from './arguments/settled/shared-scene.js'
import { toArgument } from './arguments/settled/to-argument.js'
import { modalityOf } from './attributes/modality.js'
import { polarityOf } from './attributes/polarity.js'
import { behindSemicolon, sentencesIn } from './attributes/scopes.js'
import { Sources } from './attributes/sources.js'
import type { Match } from './detection/match.js'
import { isBackground } from './grammar/clause-verbs.js'
import type { Words } from './grammar/words.js'
import { gistOf } from './merging/gist.js'
import { openingDate, openingOf, standsShortlyBefore, turnsToAnother } from './merging/openings.js'
import type { Reading } from './merging/reading.js'
import { retells } from './merging/retelling.js'
import { hadOneThen, isEarlier, isFormer, isLater } from './merging/told-times.js'
import type { EventNeeds } from './needs.js'
import type { Argument, Polarity } from './types.js'

/** Every trigger with what was found at it. */
export function readTriggers(
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): Reading[] {
  const layers = layersOf(document, matches)
  const weights = argumentWeights()
  const entityOf = (mention: number) => document.mentions[mention].entity
  const sources = new Sources(
    document.attributions,
    document.quotes,
    (scope) => sentencesIn(document.sentences, scope) <= 3,
    (scope) => behindSemicolon(document, scope),
  )
  const readings: Reading[] = []
  const subject = new CarriedSubject(document, words)
  const isReported = (trigger: Range) => sources.cuedBy(trigger) !== null
  let story = 0
  let sentence = 0
  for (const view of sentenceViews(words, document.sentences, layers)) {
    sentence++
    const { first, last } = view
    const [from, to] = view.matches
    if (from === to) continue
    if (turnsToAnother(words, matches, view)) {
      story++
      subject.drop()
    }
    const candidates = candidatesOf(words, layers, view)
    const clauses = new ClauseMap(words, first, last, matches, from, to)
    const told: Argument[][] = []
    const polarities: Polarity[] = []
    const rolesTold: (readonly Role[])[] = []
    for (let i = from; i < to; i++) {
      const match = matches[i]
      const range = rangeOf(words, match)
      const polarity = polarityOf(matches, i, words, last)
      polarities.push(polarity)
      const roles = rolesAt(match, words, ownTypes)
      const attachments = attach(match, roles, candidates, clauses, words, last, weights)
      const args: Argument[] = []
      for (const each of attachments) args.push(toArgument(each, words, entityOf))
      const settled = settleOpposed(args, document)
      const cued = sources.cuedBy(range)
      const scene = {
        words,
        first,
        last,
        candidates,
        holders: holdersOf(attachments),
        titles: document.titles,
        ownScope: cued === null ? null : cued.scope,
      }
      nameWords(settled, roles, matches, i, scene, document.mentions)
      fillByPhrases(settled, roles, polarity, matches, i, view, scene)
      unwrapContents(settled, matches, i, view, scene, document.mentions)
      dropInnerParts(settled, match, words, document)
      if (cued !== null) nameSpeaker(settled, match, roles, cued)
      nameSelf(settled, match, range, roles, document.quotes)
      nameAccused(settled, match, candidates, words, entityOf)
      nameIdentified(settled, match, candidates, words, last, document.mentions)
      told.push(settled)
      rolesTold.push(roles)
    }
    shareScenes(matches, from, told)
    shareChain(matches, from, told, rolesTold, clauses)
    subject.carry(sentence, matches, from, told, rolesTold, candidates, last, isReported)
    for (let i = from; i < to; i++)
      readings.push(
        readingOf(document, words, matches[i], told[i - from], polarities[i - from], sources, view, story),
      )
  }
  return readings
}

function readingOf(
  document: EventNeeds,
  words: Words,
  match: Match,
  args: readonly Argument[],
  polarity: Polarity,
  sources: Sources,
  view: SentenceView,
  story: number,
): Reading {
  const { first, last } = view
  const range = rangeOf(words, match)
  const opening = openingDate(document, words, match, view)
  const { title } = document.page
  const known = sources.of(range, match.row.type === 'Deny')
  const hasBefore = match.first > first
  return {
    match,
    args,
    gist: gistOf(document, args, match.first, opening),
    polarity,
    modality: modalityOf({
      match,
      words,
      first,
      limit: last,
      attribution: known.attribution,
      isDatedAhead: isLater(document, args),
      isDatedBack: isEarlier(document, args),
      isSaid: known.sources.length > 0,
    }),
    sources: known.sources,
    hearsay: known.hearsay,
    definite: match.ending?.classifier === 'টি' || (hasBefore && words.isOf('pointer', match.first - 1)),
    background:
      (match.chain === null || isGenitive(match)) &&
      (isBackground(words, match.last, last) || words.isOf('known', match.last)),
    another:
      standsShortlyBefore(words, 'another', first, match.first) ||
      // পাল্টা আঘাতে
      (match.headLast > match.first + 1 && words.isOf('another', match.first)) ||
      hadOneThen(document, words, args, opening),
    ofOthers: standsShortlyBefore(words, 'others', first, match.first),
    opensNext: match.chain === null && match.ending?.case === 'GEN' && words.isOf('then', match.last),
    renewed: hasBefore && words.isOf('renewed', match.first - 1),
    indefinite: hasBefore && words.isOf('indefinite', match.first - 1),
    opening: openingOf(words, first, last),
    former: isFormer(document, words, args, opening, last),
    story,
    retells: retells(words, match),
    inTitle: title !== null && range.start >= title.start && range.start < title.end,
  }
}

function rangeOf({ starts, ends }: Words, { first, last }: Match): Range {
  return { start: starts[first], end: ends[last - 1] }
}

/** দাম বাড়ানোর প্রতিবাদে: a verb as a noun. */
function isGenitive({ chain }: Match): boolean {
  return chain?.form === 'verbal-noun' && chain.case === 'GEN'
}
