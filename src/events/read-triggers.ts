import type { Range } from '../core/index.js'
import { mapped } from '../core/mapped.js'
import { type Attachment, attach, type Likely, likelyPairs } from './arguments/attach.js'
import type { Candidate } from './arguments/candidates/candidate.js'
import { candidatesOf } from './arguments/candidates/candidates.js'
import type { Role } from './arguments/frames.js'
import { unwrapContents } from './arguments/phrases/containers.js'
import type { PhraseScene } from './arguments/phrases/phrase-borders.js'
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
import { polarityOf } from './attributes/polarity.js'
import { behindSemicolon, sentencesIn } from './attributes/scopes.js'
import { type Cued, Sources } from './attributes/sources.js'
import type { Match } from './detection/match.js'
import type { Words } from './grammar/words.js'
import { turnsToAnother } from './merging/openings.js'
import type { Reading } from './merging/reading.js'
import type { EventNeeds } from './needs.js'
import { rangeOf, readingOf } from './reading-of.js'
import type { Argument, Polarity } from './types.js'

/** A sentence with triggers; what is found at each of them is added step by step. */
interface Told {
  readonly sentence: number
  readonly view: SentenceView
  readonly turnsToAnother: boolean
  readonly candidates: readonly Candidate[]
  readonly clauses: ClauseMap
  readonly roles: (readonly Role[])[]
  readonly likely: Likely[]
  readonly attachments: (readonly Attachment[])[]
  readonly polarities: Polarity[]
  readonly cued: (Cued | null)[]
  readonly scenes: PhraseScene[]
  readonly args: Argument[][]
}

/**
 * Every trigger with what was found at it. Each step goes over all sentences before the next one does, so that its instructions
 * are fetched once a text and not once a sentence.
 */
export function readTriggers(
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): Reading[] {
  const sources = new Sources(
    document.attributions,
    document.quotes,
    (scope) => sentencesIn(document.sentences, scope) <= 3,
    (scope) => behindSemicolon(document, scope),
  )
  const told = toldSentences(document, words, matches)
  for (const each of told) scoreAll(each, words, matches, ownTypes)
  for (const { view, candidates, roles, likely, attachments } of told)
    for (let i = view.matches[0], at = 0; at < likely.length; i++, at++)
      attachments.push(attach(matches[i], roles[at], candidates, likely[at], words))
  const subject = new CarriedSubject(document, words)
  const isReported = (trigger: Range) => sources.cuedBy(trigger) !== null
  for (const each of told) nameAll(each, document, words, matches, sources)
  for (const { view, roles, polarities, scenes, args } of told)
    for (let i = view.matches[0], at = 0; at < args.length; i++, at++)
      fillByPhrases(args[at], roles[at], polarities[at], matches, i, view, scenes[at])
  for (const each of told) settleAll(each, document, words, matches)
  for (const { sentence, view, turnsToAnother, candidates, clauses, roles, args } of told) {
    if (turnsToAnother) subject.drop()
    const [from] = view.matches
    shareScenes(matches, from, args)
    shareChain(matches, from, args, roles, clauses)
    subject.carry(sentence, matches, from, args, roles, candidates, view.last, isReported)
  }
  const readings: Reading[] = []
  let story = 0
  for (const { view, turnsToAnother, args, polarities } of told) {
    if (turnsToAnother) story++
    const [from, to] = view.matches
    for (let i = from; i < to; i++)
      readings.push(
        readingOf(document, words, matches[i], args[i - from], polarities[i - from], sources, view, story),
      )
  }
  return readings
}

function toldSentences(document: EventNeeds, words: Words, matches: readonly Match[]): Told[] {
  const layers = layersOf(document, matches)
  const told: Told[] = []
  sentenceViews(words, document.sentences, layers).forEach((view, i) => {
    const { first, last } = view
    const [from, to] = view.matches
    if (from === to) return
    told.push({
      sentence: i + 1,
      view,
      turnsToAnother: turnsToAnother(words, matches, view),
      candidates: candidatesOf(words, layers, view),
      clauses: new ClauseMap(words, first, last, matches, from, to),
      roles: [],
      likely: [],
      attachments: [],
      polarities: [],
      cued: [],
      scenes: [],
      args: [],
    })
  })
  return told
}

function scoreAll(
  { view: { last, matches: at }, candidates, clauses, roles, likely, polarities }: Told,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): void {
  const weights = argumentWeights()
  for (let i = at[0]; i < at[1]; i++) {
    const own = rolesAt(matches[i], words, ownTypes)
    roles.push(own)
    likely.push(likelyPairs(matches[i], own, candidates, clauses, words, last, weights))
    polarities.push(polarityOf(matches, i, words, last))
  }
}

/** Begins the arguments at each trigger with what was attached to it and what its roles are called. */
function nameAll(
  { view, candidates, roles, attachments, cued, scenes, args }: Told,
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  sources: Sources,
): void {
  const { first, last } = view
  const { mentions, titles } = document
  const entityOf = (mention: number) => mentions[mention].entity
  for (let i = view.matches[0], at = 0; at < roles.length; i++, at++) {
    const attached = mapped(attachments[at], (each) => toArgument(each, words, entityOf))
    const settled = settleOpposed(attached, document)
    const told = sources.cuedBy(rangeOf(words, matches[i]))
    const holders = holdersOf(attachments[at])
    const ownScope = told === null ? null : told.scope
    const scene = { words, first, last, candidates, holders, titles, ownScope }
    nameWords(settled, roles[at], matches, i, scene, mentions)
    cued.push(told)
    scenes.push(scene)
    args.push(settled)
  }
}

/** What the words of each trigger and its neighbours say of the arguments besides. */
function settleAll(
  { view, candidates, roles, cued, scenes, args }: Told,
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
): void {
  const { mentions, quotes } = document
  const entityOf = (mention: number) => mentions[mention].entity
  for (let i = view.matches[0], at = 0; at < args.length; i++, at++) {
    const match = matches[i]
    const settled = args[at]
    const told = cued[at]
    unwrapContents(settled, matches, i, view, scenes[at], mentions)
    dropInnerParts(settled, match, words, document)
    if (told !== null) nameSpeaker(settled, match, roles[at], told)
    nameSelf(settled, match, rangeOf(words, match), roles[at], quotes)
    nameAccused(settled, match, candidates, words, entityOf)
    nameIdentified(settled, match, candidates, words, view.last, mentions)
  }
}
