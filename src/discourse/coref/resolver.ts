import type { Draft, SetDraft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { Saying } from '../speech/saying.js'
import type { View } from '../view.js'
import { bodyFor, peopleOf } from './belonging/bodies.js'
import { Coordination } from './belonging/coordination.js'
import { Groups } from './belonging/groups.js'
import { clientOf, kinBetween } from './belonging/kinship.js'
import { Sets } from './belonging/sets.js'
import { type Cluster, isPerson } from './clusters.js'
import { Context, firstAt } from './context.js'
import { Descriptions } from './descriptions/descriptions.js'
import { NamedEntities } from './names.js'
import { hearerOf } from './pronouns/hearers.js'
import { Pronouns } from './pronouns/pronouns.js'

/** Whose each draft is. */
export interface Resolved {
  readonly clusters: readonly Cluster[]
  /** Entity of each draft, -1 where it is nobody's. */
  readonly entityOf: Int32Array
  /** Of each entity, see `Entity.body`. */
  readonly bodyOf: Int32Array
}

/** Assigns drafts, sorted by start, to entities, from left to right. */
export function resolve(view: View, drafts: readonly Draft[], sayings: readonly Saying[]): Resolved {
  const context = new Context(view, drafts, sayings)
  const names = new NamedEntities(context)
  const descriptions = new Descriptions(context, names)
  const sets = new Sets(context)
  const groups = new Groups(context)
  const coordination = new Coordination(context, groups)
  const pronouns = new Pronouns(context, { names, sets, coordination, groups })
  drafts.forEach((draft, i) => {
    context.takeTurns(draft)
    const gloss = glossOf(context, i)
    const entity =
      gloss !== undefined
        ? names.of(gloss)
        : draft.kind === 'pronoun'
          ? pronouns.of(draft, i)
          : draft.kind === 'set'
            ? sets.of(draft as SetDraft)
            : draft.name >= 0
              ? names.of(draft)
              : (bothOf(context, sets, coordination, draft) ?? descriptions.of(draft, i))
    if (entity < 0) return
    if (draft.name >= 0) descriptions.claimFor(entity, draft)
    else if (draft.anaphor?.kind === 'personal') descriptions.learnFate(entity, draft)
    context.assign(i, entity)
    coordination.note(i)
    groups.note(i)
  })
  bindSpeechPersons(context, names, groups, sayings)
  bindSpokenKin(context, sayings)
  const { clusters, placeOf } = context.clusters.compact()
  return {
    clusters,
    entityOf: context.entityOf.map((entity) => (entity < 0 ? -1 : placeOf(entity))),
    bodyOf: bodiesOf(context, names, clusters.length, placeOf),
  }
}

function bodiesOf(
  { clusters, entityOf }: Context,
  names: NamedEntities,
  length: number,
  placeOf: (entity: number) => number,
): Int32Array {
  const bodies = new Int32Array(length).fill(-1)
  for (const entity of entityOf) {
    if (entity < 0 || !isPerson(clusters.get(entity))) continue
    const body = names.affiliations.of(entity)
    if (body !== undefined) bodies[placeOf(entity)] = placeOf(body)
  }
  return bodies
}

/** সুমাইয়া ও লামিয়া গোসল করতে নামে। দুজনই তলিয়ে যায়: those who were named together, as many. */
function bothOf(context: Context, sets: Sets, coordination: Coordination, draft: Draft): number | undefined {
  if (draft.head !== undefined || !draft.definite || draft.count === null || draft.owner >= 0)
    return undefined
  const last = coordination.before(draft.first, context.sentence(draft), 2)
  return last?.members.length === draft.count ? sets.together(last.members, draft) : undefined
}

/** The name in brackets behind somebody who has none: উনি (কামাল হোসেন), ওই হাজতিকে (কামাল হোসেন), জনসংযোগ শাখা (আইএসপিআর). */
function glossOf({ view, drafts }: Context, i: number): Draft | undefined {
  const { last, kind, type, name, anaphor, plural } = drafts[i]
  if (name >= 0 || plural || !view.isMarkOf(last, '(')) return undefined
  const isPronoun = kind === 'pronoun'
  if (isPronoun ? anaphor?.kind !== 'personal' || anaphor.person !== 3 : type !== 'PER' && type !== 'ORG')
    return undefined
  const wanted = isPronoun ? 'PER' : type
  for (let k = i + 1; k < drafts.length && drafts[k].first <= last + 1; k++) {
    const gloss = drafts[k]
    if (
      gloss.first === last + 1 &&
      gloss.name >= 0 &&
      gloss.type === wanted &&
      view.isMarkOf(gloss.last, ')')
    )
      return gloss
  }
  return undefined
}

/** ‘আমার মক্কেল’, ‘আমার ছেলে’ of somebody's lawyer or father is that somebody. */
function bindSpokenKin(context: Context, sayings: readonly Saying[]): void {
  const { drafts, clusters, view } = context
  const mine = grammarWords('mine')
  for (const { quote, sources, scope } of sayings) {
    if (quote === null || sources.length === 0) continue
    const speaker = context.entity(sources[0])
    if (speaker < 0) continue
    for (let i = firstAt(drafts, scope.start); i < drafts.length && drafts[i].start < scope.end; i++) {
      const { head, first, plural, kind } = drafts[i]
      if (kind !== 'nominal' || plural || head === undefined || context.entityOf[i] < 0) continue
      if (!mine.has(view.word(first)) && !mine.has(view.word(first - 1))) continue
      const whose = kinBetween(clusters, speaker, head.form) ?? clientOf(context, speaker, head.form)
      if (whose === undefined) continue
      const whom = clusters.get(context.entityOf[i])
      if (!whom.named && isPerson(whom)) clusters.merge(whose, context.entityOf[i])
    }
  }
}

/** আমি, আমরা, আপনি inside a quotation are its speaker, those for whom he speaks, and its addressee. */
function bindSpeechPersons(
  context: Context,
  names: NamedEntities,
  groups: Groups,
  sayings: readonly Saying[],
): void {
  const { drafts } = context
  for (const saying of sayings) {
    const { quote, sources, scope } = saying
    if (quote === null) continue
    const speaker = sources.length > 0 ? context.entity(sources[0]) : -1
    const body = speaker >= 0 ? bodyFor(context, names, groups, speaker, sources[0]) : undefined
    let hearer: number | undefined
    for (let i = firstAt(drafts, scope.start); i < drafts.length && drafts[i].start < scope.end; i++) {
      const person = drafts[i].anaphor?.person
      if (person === 2) hearer ??= hearerOf(context, saying, speaker)
      const entity =
        person === 2
          ? (hearer ?? -1)
          : person !== 1
            ? -1
            : drafts[i].plural
              ? (body ?? (speaker >= 0 ? peopleOf(context, speaker, sources[0]) : undefined) ?? speaker)
              : speaker
      if (entity >= 0 && context.entityOf[i] < 0) context.assign(i, entity)
    }
  }
}
