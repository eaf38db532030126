import type { TitleFinding } from '../names/index.js'
import { SUBJECT_CASES } from './cases.js'
import type { Draft } from './drafts.js'
import type { MemberClass, SetDraft } from './sets.js'
import type { Saying } from './speech/sayings.js'
import type { Entity, Mention } from './types.js'
import type { View } from './view.js'

/** An entity as it grows. */
export interface Cluster {
  type: Entity['type']
  canonical: string
  en: string | null
  wikidata: string | null
  subtype: string
  named: boolean
  plural: boolean
  members?: number[]
  readonly drafts: number[]
  /** Head words under which it was described, with the owner's entity: রাশিয়া + সেনাবাহিনী. */
  readonly heads: Set<string>
  owner: number
  count: number | null
}

/** What resolution leads to: mentions with their entities. */
export interface Resolved {
  readonly mentions: Mention[]
  readonly entities: Entity[]
}

/** How many sentences back a pronoun or a definite description looks. */
const PRONOUN_REACH = 4
const DESCRIPTION_REACH = 14
/** Most mentions that are looked at, so that work stays linear. */
const LOOKBACK = 120

/** Assigns drafts, sorted by start, to entities, from left to right. */
export class Resolver {
  readonly #view: View
  readonly #drafts: readonly Draft[]
  readonly clusters: Cluster[] = []
  /** Entity of each draft, -1 where it is nobody's. */
  readonly entityOf: Int32Array
  readonly #byKey = new Map<string, number>()
  readonly #titled = new Map<string, number>()
  readonly #lastSets = new Map<string, number>()
  /** Drafts with an entity, newest last. */
  readonly #seen: number[] = []
  readonly #entityOfName: Int32Array
  readonly #titlesOfName: Map<number, TitleFinding[]>
  /** For each draft inside a quotation, the draft of who speaks; else -1. */
  readonly #speakers: Int32Array
  /** The state or body that a person speaks for, by entity. */
  readonly #bodies = new Map<number, number>()

  constructor(view: View, drafts: readonly Draft[], sayings: readonly Saying[]) {
    this.#view = view
    this.#drafts = drafts
    this.entityOf = new Int32Array(drafts.length).fill(-1)
    this.#entityOfName = new Int32Array(view.document.names.length).fill(-1)
    this.#titlesOfName = new Map()
    for (const title of view.document.titles)
      this.#titlesOfName.set(title.name, [...(this.#titlesOfName.get(title.name) ?? []), title])
    this.#speakers = speakersOf(drafts, sayings)
  }

  resolve(): void {
    this.#drafts.forEach((draft, i) => {
      const entity = this.#entityFor(draft, i)
      if (entity < 0) return
      this.entityOf[i] = entity
      this.clusters[entity].drafts.push(i)
      this.#seen.push(i)
    })
  }

  entityOfName(name: number): number {
    return this.#entityOfName[name]
  }

  #entityFor(draft: Draft, i: number): number {
    if (draft.kind === 'pronoun') return this.#pronoun(draft, i)
    if (draft.kind === 'set') return this.#set(draft as SetDraft)
    if (draft.name >= 0) return this.#name(draft)
    return this.#nominal(draft)
  }

  #name(draft: Draft): number {
    const name = this.#view.document.names[draft.name]
    const key =
      name.entry === null
        ? `${name.type}:${name.key}`
        : `entry:${name.entry.canonical}:${name.entry.type}:${name.entry.wikidata ?? ''}`
    let entity = this.#byKey.get(key)
    if (entity === undefined) {
      entity = this.#add({
        type: name.entry?.type ?? name.type,
        canonical: name.entry?.canonical ?? this.#view.text.slice(name.core.start, name.core.end),
        en: name.entry?.en ?? null,
        wikidata: name.entry?.wikidata ?? null,
        subtype: name.entry?.subtype ?? '',
        named: true,
      })
      this.#byKey.set(key, entity)
    }
    this.#entityOfName[draft.name] = entity
    this.#learnTitles(draft.name, entity)
    return entity
  }

  /** রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন: from here on the president is he, and he speaks for Russia. */
  #learnTitles(name: number, entity: number): void {
    for (const title of this.#titlesOfName.get(name) ?? []) {
      const words = this.#view.text.slice(title.start, title.end).split(' ')
      this.#titled.set(words[words.length - 1], entity)
      this.#titled.set(words.join(' '), entity)
      const owner = this.#ownerIn(title.first, title.last)
      if (owner >= 0 && !this.#bodies.has(entity)) this.#bodies.set(entity, owner)
    }
  }

  /** The state or body named inside a title, or right before it in the genitive. */
  #ownerIn(first: number, last: number): number {
    for (let token = last - 1; token >= Math.max(0, first - 1); token--) {
      const name = this.#view.nameAt[token]
      if (name < 0 || this.#entityOfName[name] < 0) continue
      const { type, case: grammaticalCase, kind } = this.#view.document.names[name]
      if (
        (type === 'GPE' || type === 'ORG') &&
        (token >= first || grammaticalCase === 'GEN' || kind === 'adjective')
      )
        return this.#entityOfName[name]
    }
    return -1
  }

  /** The state or body for which somebody speaks: বাফুফের চেয়ারম্যান, উত্তর কোরিয়ার নেতা; -1 where the text does not say. */
  bodyOf(draft: number): number {
    const entity = this.entityOf[draft]
    const cluster = this.clusters[entity]
    if (cluster === undefined) return -1
    return this.#bodies.get(entity) ?? (cluster.owner >= 0 && cluster.type === 'PER' ? cluster.owner : -1)
  }

  #nominal(draft: Draft): number {
    const head = draft.head?.form ?? ''
    const owner = draft.owner < 0 ? -1 : this.#entityOfName[draft.owner]
    if (!draft.indefinite) {
      const earlier =
        this.#byTitle(draft, head) ?? this.#byClass(draft, head) ?? this.#byHead(draft, head, owner)
      if (earlier !== undefined) {
        if (head !== '') this.clusters[earlier].heads.add(head)
        return earlier
      }
    }
    const entity = this.#add({
      type: draft.type,
      canonical: this.#view.text.slice(draft.start, draft.end - draft.suffix.length),
      plural: draft.plural,
      owner,
      count: draft.count,
    })
    if (head !== '') this.clusters[entity].heads.add(head)
    return entity
  }

  /** পররাষ্ট্রমন্ত্রী, রুশ প্রেসিডেন্ট, ওসি: somebody who was named with that title. */
  #byTitle(draft: Draft, head: string): number | undefined {
    if (draft.head === undefined || draft.plural || draft.head.animacy !== 'human') return undefined
    const words = this.#view.text.slice(draft.start, draft.end - draft.suffix.length)
    return (
      this.#titled.get(words) ??
      (draft.owner < 0 || draft.definite ? this.#titled.get(head) : this.#titled.get(head))
    )
  }

  /** দেশটি, প্রতিষ্ঠানটি, শহরটি: the last named thing of that class. */
  #byClass(draft: Draft, head: string): number | undefined {
    if (!draft.definite || draft.plural) return undefined
    const wanted = CLASSES[head]
    if (wanted === undefined) return undefined
    return this.#latest(draft, DESCRIPTION_REACH, (cluster) => cluster.named && wanted(cluster))
  }

  /** লঞ্চটি after একটি লঞ্চ, চুক্তি after a চুক্তি: the last thing so described. */
  #byHead(draft: Draft, head: string, owner: number): number | undefined {
    if (head === '') return undefined
    const reach = draft.definite ? DESCRIPTION_REACH * 2 : DESCRIPTION_REACH
    return this.#latest(draft, reach, (cluster) => {
      if (!cluster.heads.has(head)) return false
      if (draft.count !== null && cluster.count !== null && draft.count !== cluster.count) return false
      if (draft.count !== null && cluster.count === null) return false
      if (draft.head?.animacy === 'human' && draft.plural !== cluster.plural && !draft.definite) return false
      return owner < 0 || cluster.owner < 0 || owner === cluster.owner
    })
  }

  #set(draft: SetDraft): number {
    const key = `${draft.members}:${draft.size}`
    const members = this.#members(draft)
    if (members === undefined) {
      const before = this.#lastSets.get(key)
      return before ?? -1
    }
    const sorted = [...members].sort((a, b) => a - b)
    const same = this.clusters.findIndex(
      (cluster) =>
        cluster.members !== undefined &&
        String([...cluster.members].sort((a, b) => a - b)) === String(sorted),
    )
    const entity =
      same >= 0
        ? same
        : this.#add({
            type: 'SET',
            canonical: this.#view.text.slice(draft.start, draft.end - draft.suffix.length),
            plural: true,
            members,
          })
    this.#lastSets.set(key, entity)
    return entity
  }

  /** The last so many different entities of the class; an earlier set of the class where the last sentences name no other. */
  #members(draft: SetDraft): number[] | undefined {
    const fits = MEMBER_TESTS[draft.members]
    const found: number[] = []
    const sentence = this.#view.sentenceAt[draft.first]
    for (let k = this.#seen.length - 1; k >= 0 && found.length < draft.size; k--) {
      const index = this.#seen[k]
      const entity = this.entityOf[index]
      const mention = this.#drafts[index]
      if (sentence - this.#view.sentenceAt[mention.first] > DESCRIPTION_REACH) break
      if (mention.kind === 'pronoun') continue
      const cluster = this.clusters[entity]
      if (
        cluster.members !== undefined &&
        mention.kind === 'set' &&
        found.length === 0 &&
        (mention as SetDraft).members === draft.members &&
        cluster.members.length === draft.size
      )
        return cluster.members
      if (!found.includes(entity) && fits(cluster)) found.push(entity)
    }
    return found.length === draft.size ? found.reverse() : undefined
  }

  #pronoun(draft: Draft, i: number): number {
    const anaphor = draft.anaphor
    if (anaphor === undefined || anaphor.person !== 3) return -1
    if (anaphor.kind === 'reciprocal') return this.#nearestPlural(draft)
    if (anaphor.kind === 'place')
      return (
        this.#latest(
          draft,
          2,
          (cluster) =>
            cluster.named && (cluster.type === 'GPE' || cluster.type === 'LOC' || cluster.type === 'FAC'),
        ) ?? -1
      )
    if (anaphor.kind === 'relative') return this.#relative(draft, i)
    if (anaphor.kind === 'reflexive')
      return this.#subjectBefore(draft, (cluster) => isPerson(cluster) || anaphor.plural, 1) ?? -1
    if (anaphor.kind === 'thing') return this.#thing(draft)
    if (anaphor.plural) return this.#nearestPlural(draft)
    if (anaphor.honorific)
      return this.#subjectBefore(draft, (cluster) => isPerson(cluster), PRONOUN_REACH) ?? -1
    return this.#ordinary(draft)
  }

  /** যিনি, যার: what stands right before. */
  #relative(draft: Draft, i: number): number {
    for (let k = i - 1; k >= 0 && i - k < 3; k--) {
      const before = this.#drafts[k]
      if (this.entityOf[k] >= 0 && this.#view.sentenceAt[before.first] === this.#view.sentenceAt[draft.first])
        return this.entityOf[k]
    }
    return -1
  }

  /** তার, সে, তাকে: a person spoken of without honour, else the last state or body for the possessive. */
  #ordinary(draft: Draft): number {
    const joined = this.#joinedBefore(draft)
    if (joined >= 0) return joined
    const person = this.#subjectBefore(draft, (cluster) => isPerson(cluster), 2)
    if (person !== undefined) return person
    return -1
  }

  /** যুক্তরাষ্ট্র এবং তার মিত্ররা, রাবেয়া খাতুন ও তাঁর ছেলে */
  #joinedBefore(draft: Draft): number {
    const joint = this.#view.word(draft.first - 1)
    if (draft.case !== 'GEN' || (joint !== 'ও' && joint !== 'এবং')) return -1
    for (let k = this.#seen.length - 1; k >= 0 && this.#seen.length - k < 6; k--) {
      const before = this.#drafts[this.#seen[k]]
      if (before.last <= draft.first - 1 && draft.first - 1 - before.last <= 3 && !before.plural)
        return this.entityOf[this.#seen[k]]
    }
    return -1
  }

  /** এটি, তা: the last thing, in this sentence or the one before; abstains where there is none. */
  #thing(draft: Draft): number {
    if (draft.plural || draft.anaphor?.case === 'LOC') return -1
    return (
      this.#latest(
        draft,
        1,
        (cluster) =>
          !isPerson(cluster) &&
          !cluster.plural &&
          ['LAW', 'WORK', 'PRODUCT', 'VEHICLE', 'EVENT', 'WEAPON', 'FAC'].includes(cluster.type),
      ) ?? -1
    )
  }

  #nearestPlural(draft: Draft): number {
    const isMany = (cluster: Cluster) =>
      cluster.type === 'SET' ||
      cluster.type === 'GROUP' ||
      (cluster.type === 'NORP' && cluster.named) ||
      cluster.plural
    const honorific = draft.anaphor?.honorific === true
    return (
      this.#subjectBefore(
        draft,
        (cluster) => isMany(cluster) || (!honorific && (cluster.type === 'ORG' || cluster.type === 'GPE')),
        2,
      ) ?? -1
    )
  }

  /**
   * The best antecedent within a few sentences: the nearest sentence first, a subject before an object.
   * তিনি as a subject is seldom an object of its own sentence (মুখ্যমন্ত্রীর হাতে চিঠি দেন তিনি); inside a
   * quotation nobody speaks of himself as তিনি.
   */
  #subjectBefore(draft: Draft, fits: (cluster: Cluster) => boolean, reach: number): number | undefined {
    const sentence = this.#view.sentenceAt[draft.first]
    const speaker = this.#speakerAround(draft)
    let best: number | undefined
    let bestScore = Number.NEGATIVE_INFINITY
    let looked = 0
    for (let k = this.#seen.length - 1; k >= 0 && looked < LOOKBACK; k--, looked++) {
      const index = this.#seen[k]
      const mention = this.#drafts[index]
      const distance = sentence - this.#view.sentenceAt[mention.first]
      if (distance > reach) break
      if (mention.first <= draft.first && draft.first < mention.last) continue
      const entity = this.entityOf[index]
      if (entity === speaker || !fits(this.clusters[entity])) continue
      const isSubject = mention.case === null || SUBJECT_CASES.has(mention.case)
      let score =
        -2 * distance +
        Math.min(this.clusters[entity].drafts.length, 6) * 0.12 +
        (mention.kind === 'pronoun' ? 0.4 : 0)
      if (isSubject) score += 1.6
      if (distance === 0) score += isSubject ? 1 : draft.case === 'NOM' ? -2.2 : 0.6
      if (mention.case === 'GEN' || mention.case === 'GEN.PL') score -= 0.4
      if (score > bestScore) [best, bestScore] = [entity, score]
    }
    return best
  }

  #speakerAround(draft: Draft): number {
    const index = this.#speakers[this.#drafts.indexOf(draft)]
    return index === undefined || index < 0 ? -1 : this.entityOf[index]
  }

  #latest(draft: Draft, reach: number, fits: (cluster: Cluster) => boolean): number | undefined {
    const sentence = this.#view.sentenceAt[draft.first]
    for (let k = this.#seen.length - 1; k >= 0 && this.#seen.length - k < LOOKBACK; k--) {
      const index = this.#seen[k]
      if (sentence - this.#view.sentenceAt[this.#drafts[index].first] > reach) return undefined
      const entity = this.entityOf[index]
      if (fits(this.clusters[entity])) return entity
    }
    return undefined
  }

  #add(fields: Partial<Cluster> & Pick<Cluster, 'type' | 'canonical'>): number {
    this.clusters.push({
      en: null,
      wikidata: null,
      subtype: '',
      named: false,
      plural: false,
      owner: -1,
      count: null,
      ...fields,
      drafts: [],
      heads: new Set(),
    })
    return this.clusters.length - 1
  }
}

/** For each draft inside a quotation, the draft of its speaker. */
function speakersOf(drafts: readonly Draft[], sayings: readonly Saying[]): Int32Array {
  const speakers = new Int32Array(drafts.length).fill(-1)
  for (const saying of sayings) {
    if (saying.quote === null || saying.sources.length === 0) continue
    let low = 0
    let high = drafts.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (drafts[middle].start < saying.scope.start) low = middle + 1
      else high = middle
    }
    for (let i = low; i < drafts.length && drafts[i].start < saying.scope.end; i++)
      speakers[i] = saying.sources[0]
  }
  return speakers
}

function isPerson(cluster: Cluster): boolean {
  return cluster.type === 'PER' && !cluster.plural
}

const isState = (cluster: Cluster) =>
  cluster.type === 'GPE' &&
  cluster.named &&
  (cluster.subtype === '' || cluster.subtype === 'country' || cluster.subtype === 'territory')
const isBody = (cluster: Cluster) => cluster.type === 'ORG'

const MEMBER_TESTS: Readonly<Record<MemberClass, (cluster: Cluster) => boolean>> = {
  state: isState,
  person: isPerson,
  body: isBody,
  side: (cluster) => isState(cluster) || isBody(cluster) || cluster.type === 'GROUP',
}

const within =
  (types: string, subtypes = '') =>
  (cluster: Cluster) =>
    types.split(' ').includes(cluster.type) &&
    (subtypes === '' || cluster.subtype === '' || subtypes.split(' ').includes(cluster.subtype))

/** Nouns that stand for the last named thing of a class. */
const CLASSES: Readonly<Record<string, (cluster: Cluster) => boolean>> = Object.fromEntries(
  (
    [
      ['দেশ', within('GPE', 'country territory')],
      ['রাষ্ট্র', within('GPE', 'country territory')],
      ['রাজ্য', within('GPE', 'state division')],
      ['প্রদেশ', within('GPE', 'state division')],
      ['শহর', within('GPE', 'city town capital')],
      ['নগরী', within('GPE', 'city town capital')],
      ['জেলা', within('GPE', 'district')],
      ['উপজেলা', within('GPE', 'upazila')],
      ['এলাকা', within('GPE LOC FAC')],
      ['অঞ্চল', within('GPE LOC')],
      ['গ্রাম', within('GPE', 'village')],
      ['প্রতিষ্ঠান', within('ORG')],
      ['সংস্থা', within('ORG')],
      ['সংগঠন', within('ORG')],
      ['কোম্পানি', within('ORG')],
      ['ব্যাংক', within('ORG', 'bank')],
      ['দল', within('ORG', 'party team club')],
      ['ক্লাব', within('ORG', 'team club')],
      ['বাহিনী', within('ORG', 'force police agency')],
      ['পত্রিকা', within('ORG', 'newspaper')],
      ['বিশ্ববিদ্যালয়', within('ORG', 'university')],
      ['হাসপাতাল', within('ORG', 'hospital')],
      ['কমিশন', within('ORG', 'commission')],
      ['মন্ত্রণালয়', within('ORG', 'ministry')],
      ['নদী', within('LOC', 'river')],
      ['দ্বীপ', within('LOC GPE', 'island')],
      ['সেতু', within('FAC', 'bridge')],
      ['সড়ক', within('FAC', 'road')],
      ['মহাসড়ক', within('FAC', 'road')],
      ['বিমানবন্দর', within('FAC', 'airport')],
      ['অ্যাপ', within('PRODUCT')],
      ['উপগ্রহ', within('VEHICLE PRODUCT')],
      ['জাহাজ', within('VEHICLE')],
      ['সিনেমা', within('WORK')],
      ['ছবি', within('WORK')],
      ['বই', within('WORK')],
      ['টুর্নামেন্ট', within('EVENT')],
      ['প্রতিযোগিতা', within('EVENT')],
      ['সম্মেলন', within('EVENT')],
      ['চুক্তি', within('LAW')],
    ] as [string, (cluster: Cluster) => boolean][]
  ).map(([head, test]) => [head.normalize('NFC'), test]),
)
