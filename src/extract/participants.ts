import type { NormalText } from '../core/index.js'
import { partition } from '../core/partition.js'
import type { DiscourseLayer, Entity, Filler, Mention } from '../discourse/index.js'
import type { EventLayer } from '../events/index.js'

/** What is read of a document. */
type Told = NormalText & DiscourseLayer & EventLayer

/**
 * Which entities a document tells something of: whatever is named or has a part in an event, a saying, or a set;
 * bodies; and of people, things and places those that are more than a bare noun. On annotated articles people marked one
 * in four of the bare nouns that nothing points at: ফোনে in ফোনে কথা বলেন, ভোক্তাদের in ভোক্তাদের স্বার্থে.
 */
export function participants(document: Told): ReadonlySet<number> {
  const found = linked(document)
  const triggers = triggerStarts(document)
  document.entities.forEach((entity, i) => {
    if (entity.named || isToldOf(document, entity) || isTakenUp(document, entity, triggers)) found.add(i)
    for (const member of entity.members ?? []) found.add(member)
  })
  return found
}

/** Those that a saying points at, and of those that an event points at what is more than matter. */
function linked(document: Told): Set<number> {
  const { quotes, attributions, events } = document
  const found = new Set<number>()
  const add = (filler: Filler | null) => {
    if (filler !== null && 'entity' in filler) found.add(filler.entity)
  }
  for (const { speaker, addressee, via } of quotes) for (const each of [speaker, addressee, ...via]) add(each)
  for (const { source, chain } of attributions) for (const each of [...source, ...chain]) add(each)
  const matter = new Map<number, boolean>()
  const isOnlyMatter = (entity: number) => {
    let known = matter.get(entity)
    if (known === undefined) {
      known = isMatter(document, document.entities[entity])
      matter.set(entity, known)
    }
    return known
  }
  for (const { args, sources } of events) {
    for (const { filler } of args) if (!('entity' in filler) || !isOnlyMatter(filler.entity)) add(filler)
    for (const source of sources) add(source)
  }
  return found
}

/**
 * টিকা in টিকা দেওয়া, সীমান্ত in সীমান্ত পেরিয়ে, সম্মাননা: goods, landscape and works by the bare noun. An event keeps
 * the words, but they are nobody and nothing that the text speaks of again.
 */
function isMatter({ mentions }: DiscourseLayer, { named, mentions: own }: Entity): boolean {
  return (
    !named &&
    own.every((mention) => isOfMatter(mentions[mention])) &&
    !own.some((mention) => {
      const { first, last, suffix, rule } = mentions[mention]
      return last - first > (rule === 'nominal/text' ? 2 : 1) || CLASSIFIED.test(suffix)
    })
  )
}

/** চুক্তি করে, ম্যাচ জেতে; but চুক্তির প্রথম ধাপ */
const isOfMatter = ({ rule, case: grammaticalCase }: Mention) =>
  MATTER.has(rule) || (HAPPENINGS.has(rule) && grammaticalCase === 'NOM')

/** Where the triggers of events begin, in text order. */
function triggerStarts({ events }: EventLayer): Int32Array {
  const starts: number[] = []
  for (const { mentions } of events) for (const { start } of mentions) starts.push(start)
  return Int32Array.from(starts).sort()
}

/** প্রস্তাব … প্রস্তাবের পক্ষে, রোডম্যাপ … এটি: a matter that the text goes on with; but রায় … রায়ে, whose words tell an event. */
function isTakenUp({ mentions }: DiscourseLayer, { type, mentions: own }: Entity, triggers: Int32Array) {
  if (own.length < 2 || !MATTERS.has(type)) return false
  let told = 0
  for (const mention of own) {
    const { start, end } = mentions[mention]
    if (triggers[partition(triggers.length, (i) => triggers[i] < start)] < end) told++
  }
  return 2 * told < own.length
}

const MATTERS: ReadonlySet<string> = new Set(['LAW', 'WORK', 'LOC'])

function isToldOf({ text, mentions }: Told, { type, mentions: own, plural }: Entity): boolean {
  if (type === 'ORG' || type === 'SET') return true
  // ছয়জনের অবস্থা আশঙ্কাজনক; যাত্রীরা, কূটনীতিকেরা; রাষ্ট্রপতির কাছে
  if (own.some((mention) => isSomebody(mentions[mention]))) return true
  // মৃতদের পরিবার, জনগণের: people at large
  if (plural && own.every((mention) => PEOPLE.has(mentions[mention].rule) && !isDescribed(mentions[mention])))
    return false
  // বাঘের আক্রমণে … বাঘটি: the animal that the text goes on with; মাঝিরা সেতুটি দেখেছেন: one thing that is pointed at
  if (own.length > 1 ? mentions[own[0]].rule === 'nominal/animal' : THIS_ONE.test(mentions[own[0]].suffix))
    return true
  // বাবা … তিনি
  if ((type === 'PER' || type === 'GROUP') && own.length > 1) return true
  // রাজ্যের শ্রমমন্ত্রী, in a paper of Kolkata
  if (own.some((mention) => mentions[mention].rule === 'nominal/home-state')) return true
  // এক বিবৃতিতে; মাকে, ওই ছাত্রের ভাবি; হেলিকপ্টারে
  if (own.some((mention) => isPartOfNews(text, mentions[mention]))) return true
  // দুটি ক্ষেপণাস্ত্র … ক্ষেপণাস্ত্রগুলো; সাতটি গ্রামের
  const isThere = SOMETHING_THERE.has(type) || (type === 'WEAPON' && plural)
  return own.some(
    (mention) =>
      (type === 'GPE' && isWhere(mentions[mention])) || (isThere && isDescribed(mentions[mention])),
  )
}

/** Those who are counted, or act, or to whom somebody in office has something brought, though a bare noun is all that tells of them. */
function isSomebody({ rule, case: grammaticalCase, suffix }: Mention): boolean {
  if (rule === 'nominal/counted people' || rule === 'nominal/part') return true
  if (grammaticalCase === 'NOM.PL') return ACTING.has(rule)
  // আসামিপক্ষের আইনজীবী
  if (rule === 'nominal/group') return grammaticalCase === 'GEN'
  // দেশে, দেশটির, but দেশ ছাড়েন
  if (rule === 'nominal/country') return grammaticalCase === 'LOC' || CLASSIFIED.test(suffix)
  return rule === 'nominal/office' && (grammaticalCase === 'GEN' || grammaticalCase === 'OBJ')
}

/** In what something is told, by what somebody comes, and whose kin somebody is. */
function isPartOfNews(text: string, { rule, case: grammaticalCase, start, first, last }: Mention): boolean {
  if (grammaticalCase === 'LOC')
    return last - first > 1 ? PAPERS.has(rule) && text.startsWith(ONE, start) : rule === 'nominal/vehicle'
  return rule === 'nominal/kin' && grammaticalCase !== 'NOM'
}

/** এক, একটি */
const ONE = 'এক'

const PAPERS: ReadonlySet<string> = new Set(['nominal/text', 'nominal/document'])

const isWhere = ({ case: grammaticalCase }: Mention) => grammaticalCase === 'GEN' || grammaticalCase === 'LOC'

/** বনানীর বাসায়, একটি উড়োজাহাজে, গাড়িটির: more than the bare noun. */
function isDescribed({ first, last, suffix }: Mention): boolean {
  return last - first > 1 || CLASSIFIED.test(suffix)
}

const MATTER: ReadonlySet<string> = new Set(['nominal/goods', 'nominal/nature', 'nominal/text'])
const HAPPENINGS: ReadonlySet<string> = new Set(['nominal/document', 'nominal/event'])
const PEOPLE: ReadonlySet<string> = new Set(['nominal/participle', 'nominal/age'])
const ACTING: ReadonlySet<string> = new Set([
  'nominal/trade',
  'nominal/office',
  'nominal/police-court',
  'nominal/sport',
  'nominal/violence',
])
const CLASSIFIED = /^(?:টি|টা|খানা|গুলো|গুলি)/u
const THIS_ONE = /^(?:টি|টা|খানা)/u
/** People, things and places that are there, other than what happens or is reckoned. */
const SOMETHING_THERE: ReadonlySet<string> = new Set(['PER', 'GROUP', 'FAC', 'LOC', 'VEHICLE'])
