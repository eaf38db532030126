import type { Range } from '../../../core/index.js'
import type { Filler } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import type { Words } from '../../grammar/words.js'
import type { Argument, Polarity } from '../../types.js'
import type { Attachment } from '../attach.js'
import type { Candidate } from '../candidates/candidate.js'
import { classMask } from '../fill.js'
import type { Role } from '../frames.js'
import { verbKind } from '../sentence/clause-map.js'
import { pointedAt, pointingOf } from '../sentence/pointing.js'
import type { SentenceView } from '../sentence/sentence-views.js'
import { type PhraseScene, phraseOf } from './phrase-of.js'

/** Adds what words of the clause say of the roles that nothing named fills. */
export function fillByPhrases(
  args: Argument[],
  roles: readonly Role[],
  polarity: Polarity,
  matches: readonly Match[],
  self: number,
  view: SentenceView,
  scene: PhraseScene,
): void {
  for (const { name: role, phrases, fill } of roles) {
    // What does not rise has no direction.
    if (phrases.length === 0 || (role === 'direction' && polarity === 'negative')) continue
    for (const phrase of phrases) {
      if (!BESIDE.has(phrase) && isFilled(args, role)) continue
      const span = phraseOf(phrase, matches[self], scene)
      if (span === null || isToldAs(span, args, role, scene)) continue
      const takesEvents = (fill & EVENTS) !== 0
      const told = !takesEvents
        ? -1
        : phrase === 'clause'
          ? mainMatch(scene.words, matches, view, span, self)
          : GENITIVES.has(phrase)
            ? endingMatch(scene.words, matches, view, span, self)
            : -1
      const pointing = told < 0 ? pointingOf(scene.words, span) : null
      // এ ঘটনা ঘটে: what only points back is no thing.
      if (pointing !== null && !takesEvents && pointing.noun === null) continue
      const pointed =
        pointing === null || !takesEvents ? -1 : pointedAt(pointing, scene.words, matches, self, span.start)
      // এ নিয়ে: words that point at nothing that was found say nothing.
      if (pointing !== null && takesEvents && pointed < 0) continue
      const event = Math.max(told, pointed)
      if (event < 0 && takesEvents && isTaken(span, args, scene)) continue
      args.push({
        role,
        filler: event >= 0 ? { event, words: span } : wordsOrNumber(span, fill, scene),
        inferred: pointed >= 0,
        rule:
          told >= 0
            ? phrase === 'clause'
              ? 'clause of the trigger'
              : `phrase ${phrase}`
            : pointed >= 0
              ? 'told before'
              : `phrase ${phrase}`,
        confidence: PHRASE_CONFIDENCE,
      })
      break
    }
  }
}

/** ১০৬ রান, ৫ শতাংশ জরিমানা: words that begin with the only number among them, which may fill the role by itself. */
function wordsOrNumber(span: Range, fill: number, { words, candidates }: PhraseScene): Filler {
  let only: Candidate | null = null
  for (const each of candidates) {
    if (each.kind !== 'number' || words.starts[each.first] < span.start) continue
    if (words.starts[each.first] >= span.end) break
    if (only !== null) return { span }
    only = each
  }
  if (only === null || words.starts[only.first] !== span.start || (fill & (1 << only.class)) === 0)
    return { span }
  return { number: only.index, words: span }
}

/** তিন সদস্যের কমিটি গঠন করেছে জেলা প্রশাসন: beside who sets it up, it is the committee that looks into the matter. */
const BESIDE = new Set(['set-up'])

const EVENTS = classMask(['event'])

const GENITIVES = new Set(['genitive', 'whole-genitive'])

/** হত্যাকাণ্ডের কড়া প্রতিবাদ: the trigger with which the words of a phrase end. */
function endingMatch(
  words: Words,
  matches: readonly Match[],
  { matches: [from, to] }: SentenceView,
  { end }: Range,
  self: number,
): number {
  for (let i = from; i < to; i++) if (i !== self && words.ends[matches[i].last - 1] === end) return i
  return -1
}

/** Whether one who fills the role already stands in the words. */
function isToldAs(
  { start, end }: Range,
  args: readonly Argument[],
  role: string,
  scene: PhraseScene,
): boolean {
  const { words, candidates } = scene
  return args.some(
    ({ role: other, filler }) =>
      other === role &&
      'mention' in filler &&
      candidates.some(
        ({ kind, index, first, last }) =>
          kind === 'entity' &&
          index === filler.mention &&
          words.starts[first] < end &&
          start < words.ends[last - 1],
      ),
  )
}

/** আইনটির সমালোচনা: the words of another participant do not fill a second role. */
function isTaken(
  { start, end }: Range,
  args: readonly Argument[],
  { words, candidates }: PhraseScene,
): boolean {
  for (const { filler } of args) {
    if ('span' in filler) {
      if (filler.span.start === start && filler.span.end === end) return true
    } else if ('mention' in filler)
      for (const { kind, index, first, last } of candidates)
        if (
          kind === 'entity' &&
          index === filler.mention &&
          words.starts[first] <= start &&
          end <= words.ends[last - 1]
        )
          return true
  }
  return false
}

function isFilled(args: readonly Argument[], role: string): boolean {
  for (const arg of args) if (arg.role === role) return true
  return false
}

/** How often a phrase that fills a role by rule was right on annotated articles. */
const PHRASE_CONFIDENCE = 0.5

/** The tokens at which the persons begin that fill a role already. */
export function holdersOf(attachments: readonly Attachment[]): number[] {
  const holders: number[] = []
  for (const { role, candidate } of attachments)
    if (candidate.kind === 'entity' && HOLDERS.has(role.name)) holders.push(candidate.first)
  return holders
}

const HOLDERS = new Set(['person', 'appointee'])

/** The trigger that a clause is about: its last finite one, else its last. */
function mainMatch(
  words: Words,
  matches: readonly Match[],
  { matches: [from, to] }: SentenceView,
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
  // বারবার আবেদন করেও ঘরগুলো সরানো যায়নি: what the clause says is told by its last verb.
  if (best >= 0 && matches[best].chain?.form !== 'finite' && closesBehind(words, matches[best].last, scope))
    return -1
  return best
}

/** Whether a finite verb stands between a token and the end of a clause. */
function closesBehind(words: Words, from: number, { end }: Range): boolean {
  for (let at = from; at < words.length && words.starts[at] < end; at++)
    if (verbKind(words, at) === 2) return true
  return false
}
