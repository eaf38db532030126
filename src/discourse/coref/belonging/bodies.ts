import { anyOf } from '../../../core/any-of.js'
import { bodiesOfOffice } from '../../chain-words.js'
import { grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import { lists } from '../../lists.js'
import { type Cluster, isMedia, isPerson } from '../clusters.js'
import type { Context } from '../context.js'
import type { NamedEntities } from '../names.js'
import type { Groups } from './groups.js'

/** How many mentions back the body may stand for which an officer or a captain speaks. */
const AROUND = 40

/** For whom somebody says আমরা, or is told of as তাঁরা: his state or body, or the people of whom he is one; `from` is the mention by which he speaks. */
export function bodyFor(
  context: Context,
  names: NamedEntities,
  groups: Groups,
  speaker: number,
  from: number,
): number | undefined {
  return (
    wholeOf(context, names.affiliations.of(speaker)) ??
    byOffice(context, speaker, from) ??
    around(context, speaker, from) ??
    groups.of(speaker, from)
  )
}

/** সুরুজ আলী বলেন, আমরা কিছু বুঝতে পারিনি: one without an office speaks for the people of whom the text tells most. */
export function peopleOf(context: Context, speaker: number, from: number): number | undefined {
  const { clusters, entityOf } = context
  const { type, heads } = clusters.get(speaker)
  if (type !== 'PER' || !isOneOfThePeople(heads) || bodiesOfOffice(heads) !== undefined) return undefined
  let best: number | undefined
  let most = 1
  for (let i = from - 1; i >= 0 && from - i < AROUND; i--) {
    if (entityOf[i] < 0) continue
    const people = context.cluster(i)
    if (people.type !== 'GROUP' || people.drafts.length <= most) continue
    if (isOneOfThePeople(people.heads) && !people.fates.has('dead'))
      [best, most] = [context.entity(i), people.drafts.length]
  }
  return best
}

/** Neither in office, but for a মুখপাত্র of theirs, nor of the police, nobody's kin and no criminal. */
function isOneOfThePeople(heads: ReadonlySet<string>): boolean {
  for (const head of heads) if (grammarWords('representative').has(head)) return true
  for (const head of heads)
    if (OTHERS.has(lists().heads.exact(head)[0]?.subtype ?? '') || grammarWords('wrongdoer').has(head))
      return false
  return true
}

const OTHERS: ReadonlySet<string> = new Set(['office', 'police-court', 'kin'])

/** সংগঠনটির জেলা শাখার সভাপতি: of a branch the body whose branch it is. */
function wholeOf({ clusters }: Context, body: number | undefined): number | undefined {
  if (body === undefined) return undefined
  const { owner, named, heads } = clusters.get(body)
  if (named || owner < 0 || clusters.get(owner).type !== 'ORG') return body
  for (const branch of grammarWords('branch')) if (heads.has(branch)) return clusters.find(owner)
  return body
}

/** পুরপ্রধান শ্যামল বিশ্বাস: the পুরসভা of before. */
function byOffice(context: Context, speaker: number, from: number): number | undefined {
  const { heads, type } = context.clusters.get(speaker)
  if (type !== 'PER') return undefined
  const bodies = bodiesOfOffice(heads)
  if (bodies === undefined) return undefined
  for (let i = from - 1; i >= 0 && from - i < AROUND; i--) {
    if (context.entityOf[i] < 0 || context.drafts[i].kind === 'pronoun') continue
    const cluster = context.cluster(i)
    if (!isOneBody(cluster) || !isOneOf(cluster, bodies)) continue
    // আসাদের সরকার is nobody's who speaks here.
    if (cluster.owner >= 0 && isOther(context, speaker, cluster.owner)) continue
    return context.entity(i)
  }
  return undefined
}

/** A body, or a side such as মালিকপক্ষ. */
const isOneBody = ({ type, plural }: Cluster) => type === 'GROUP' || (type === 'ORG' && !plural)

/** Whether a body is another person's. */
function isOther({ clusters }: Context, speaker: number, owner: number): boolean {
  return isPerson(clusters.get(owner)) && clusters.find(owner) !== clusters.find(speaker)
}

function isOneOf({ canonical, heads }: Cluster, bodies: ReadonlySet<string>): boolean {
  if (bodies.has(lastWord(canonical))) return true
  for (const head of heads) if (bodies.has(lastWord(head))) return true
  return false
}

/** সমতা পার্টি … আহ্বায়ক নুসরাত জাবীন বলেন, ‘আমরা …’: the body that the text is about, of one who holds an office. */
function around(context: Context, speaker: number, from: number): number | undefined {
  const { clusters, drafts, entityOf } = context
  const { heads, type } = clusters.get(speaker)
  const hasOffice = anyOf(
    heads,
    (head) => !grammarWords('follower').has(head) && OFFICES.has(lists().heads.exact(head)[0]?.subtype ?? ''),
  )
  if (type !== 'PER' || !hasOffice) return undefined
  let best: number | undefined
  let most = 1
  for (let i = from - 1; i >= 0 && from - i < AROUND; i--) {
    if (entityOf[i] < 0) continue
    const cluster = context.cluster(i)
    const { type: kind, named, drafts: own } = cluster
    // বিরোধী দলনেতা: nobody but who presides speaks for a house or a court.
    if (
      kind !== 'ORG' ||
      !named ||
      isMedia(cluster) ||
      HOUSES.has(cluster.subtype) ||
      drafts[i].kind === 'pronoun'
    )
      continue
    if (own.length > most) [best, most] = [context.entity(i), own.length]
  }
  return best
}

const OFFICES: ReadonlySet<string> = new Set(['office', 'sport'])
const HOUSES: ReadonlySet<string> = new Set(['parliament', 'legislature', 'court', 'hospital', 'police'])
