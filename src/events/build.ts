import type { Range } from '../core/index.js'
import { attach, toArgument } from './arguments/attach.js'
import { candidatesOf } from './arguments/candidates.js'
import { rolesOf } from './arguments/frames.js'
import { argumentWeights } from './arguments/model.js'
import { settleOpposed } from './arguments/opposed.js'
import { assemble } from './assemble.js'
import { isBackground } from './clause-verbs.js'
import { ClauseMap } from './clauses.js'
import { gistOf } from './gist.js'
import { inferCauses } from './inference.js'
import type { Match } from './match.js'
import { occurrences } from './merge.js'
import { modalityOf } from './modality.js'
import type { EventNeeds } from './needs.js'
import { phraseOf, wordsOf } from './phrases.js'
import { isNegative } from './polarity.js'
import type { Reading } from './reading.js'
import { relate } from './relations.js'
import { Sources } from './sources.js'
import type { EventFinding } from './types.js'
import { type Layers, sentenceViews } from './views.js'
import type { Words } from './words.js'

/** From triggers to events. */
export function build(
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): EventFinding[] {
  const readings = readTriggers(document, words, matches, ownTypes)
  const found = occurrences(document, readings)
  const groups = found.map(({ group }) => group)
  const groupOf = new Int32Array(readings.length)
  groups.forEach((group, g) => {
    for (const i of group) groupOf[i] = g
  })
  const events = found.map((occurrence, g) => assemble(document, words, readings, occurrence, groupOf, g))
  return relate(document, words, readings, groups, inferCauses(events))
}

/** Every trigger with what was found at it. */
export function readTriggers(
  document: EventNeeds,
  words: Words,
  matches: readonly Match[],
  ownTypes: Readonly<Record<string, readonly string[]>>,
): Reading[] {
  const layers: Layers = {
    discourse: document,
    titles: new Set(document.titles.map(({ first }) => first)),
    numbers: document.numbers,
    dates: document.dates,
    matches,
  }
  const weights = argumentWeights()
  const sources = new Sources(
    document.attributions,
    document.quotes,
    (scope) => sentencesIn(document.sentences, scope) <= 3,
  )
  const { title, created } = document.page
  const readings: Reading[] = []
  for (const view of sentenceViews(words, document.sentences, layers)) {
    if (view.matches[0] === view.matches[1]) continue
    const candidates = candidatesOf(words, layers, view)
    const clauses = new ClauseMap(words, view.first, view.last, matches, ...view.matches)
    for (let i = view.matches[0]; i < view.matches[1]; i++) {
      const match = matches[i]
      const roles = rolesOf(match.row.type, ownTypes, match.row.roles, match.row.subtype)
      const attachments = attach(match, roles, candidates, clauses, words, view.last, weights)
      const args = settleOpposed(
        attachments.map((each) => toArgument(each, words, (mention) => document.mentions[mention].entity)),
        document,
      )
      const start = words.starts[match.first]
      const own = sources.cuedBy({ start, end: words.ends[match.last - 1] })
      const scene = {
        words,
        first: view.first,
        last: view.last,
        candidates,
        holders: attachments.flatMap(({ role, candidate }) =>
          candidate.kind === 'entity' && HOLDERS.has(role.name) ? [candidate.first] : [],
        ),
        titles: document.titles,
        ownScope: own === null ? null : own.scope,
      }
      args.forEach((arg, a) => {
        if (!('event' in arg.filler)) return
        const told = matches[arg.filler.event]
        const { phrases } = roles.find(({ name }) => name === arg.role)!
        args[a] = { ...arg, filler: { ...arg.filler, words: wordsOf(told, match, phrases, scene) } }
      })
      const polarity = isNegative(match, words, view.last) ? 'negative' : 'positive'
      for (const role of roles) {
        // What does not rise has no direction.
        if (role.name === 'direction' && polarity === 'negative') continue
        if (role.phrases.length === 0 || args.some((arg) => arg.role === role.name)) continue
        for (const name of role.phrases) {
          const span = phraseOf(name, match, scene)
          if (span === null) continue
          const told = name === 'clause' ? mainMatch(words, matches, view.matches, span, i) : -1
          if (told >= 0) {
            args.push({
              role: role.name,
              filler: { event: told, words: span },
              inferred: false,
              rule: 'clause of the trigger',
              confidence: PHRASE_CONFIDENCE,
            })
            break
          }
          args.push({
            role: role.name,
            filler: { span },
            inferred: false,
            rule: `phrase ${name}`,
            confidence: PHRASE_CONFIDENCE,
          })
          break
        }
      }
      const known = sources.of({ start, end: words.ends[match.last - 1] })
      const isFuture = args.some(
        ({ role, filler }) =>
          role === 'time' && 'date' in filler && isToCome(document.dates[filler.date], created.value),
      )
      readings.push({
        match,
        args,
        gist: gistOf(document, args),
        polarity,
        modality: modalityOf(
          match,
          words,
          view.first,
          view.last,
          known.attribution,
          isFuture,
          known.sources.length > 0,
        ),
        sources: known.sources,
        hearsay: known.hearsay,
        definite:
          match.ending?.classifier === 'টি' ||
          (match.first > view.first && words.isOf('pointer', match.first - 1)),
        background:
          match.chain === null &&
          (isBackground(words, match.last, view.last) || words.isOf('known', match.last)),
        another: match.first > view.first && words.isOf('another', match.first - 1),
        inTitle: title !== null && start >= title.start && start < title.end,
      })
    }
  }
  return readings
}

/** The trigger that a clause is about: its last finite one, else its last. */
function mainMatch(
  words: Words,
  matches: readonly Match[],
  [from, to]: readonly [number, number],
  scope: Range,
  self: number,
): number {
  let best = -1
  for (let i = from; i < to; i++) {
    const match = matches[i]
    if (i === self || words.starts[match.first] < scope.start || words.ends[match.last - 1] > scope.end)
      continue
    const finite = match.chain?.form === 'finite'
    if (best < 0 || finite || matches[best].chain?.form !== 'finite') best = i
  }
  return best
}

function sentencesIn({ starts, length }: EventNeeds['sentences'], scope: Range): number {
  let count = 0
  for (let i = 0; i < length && starts[i] < scope.end; i++) if (starts[i] >= scope.start) count++
  return count
}

/** How often a phrase that fills a role by rule was right on annotated articles. */
const PHRASE_CONFIDENCE = 0.5

const HOLDERS = new Set(['person', 'appointee'])

function isToCome(
  { timex: { value }, anchor }: EventNeeds['dates'][number],
  created: string | null,
): boolean {
  if (value === 'FUTURE_REF' || anchor.startsWith('DCT+')) return true
  const day = /^[0-9]{4}(?:-[0-9]{2}){0,2}(?![0-9W])/u.exec(value)?.[0]
  return created !== null && day !== undefined && day > created.slice(0, day.length)
}
