import type { GazetteerEntry, NameFinding, TitleFinding } from '../../names/index.js'
import { commonNoun, kindOfName } from '../chain-words.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { lists } from '../lists.js'
import { type Cluster, isState } from './clusters.js'
import type { Context } from './context.js'
import { learnKin } from './kinship.js'
import { NameWords, partsOf } from './name-words.js'

/** Entities of names, and what a name is also called: by a part, by its last noun, by its title. */
export class NamedEntities {
  readonly #context: Context
  readonly #byKey = new Map<string, number>()
  /** The same by the entry itself, and by type and name of those that no list has: no key need be put together. */
  readonly #byEntry = new Map<GazetteerEntry, number>()
  readonly #unlisted = new Map<string, Map<string, number>>()
  readonly #words = new NameWords()
  readonly #byTitle = new Map<string, number>()
  readonly #titlesOf = new Map<number, TitleFinding[]>()
  /** Keys of the entries that the document names anywhere. */
  #named: ReadonlySet<string> | undefined
  readonly #ofName: Int32Array
  /** The state or body that a person speaks for, by entity. */
  readonly #bodies = new Map<number, number>()
  /** The high court last named in full; -1 where there is none. */
  #highCourt = -1
  /** Teams of states by the code of the state. */
  readonly #teams = new Map<string, number>()
  /** Named states by their code. */
  readonly #countries = new Map<string, number>()

  constructor(context: Context) {
    this.#context = context
    const { names, titles } = context.view.document
    this.#ofName = new Int32Array(names.length).fill(-1)
    for (const title of titles) {
      const known = this.#titlesOf.get(title.name)
      if (known === undefined) this.#titlesOf.set(title.name, [title])
      else known.push(title)
    }
  }

  /** The entity of a name; made where there is none yet. */
  of({ name }: Draft): number {
    if (this.#ofName[name] >= 0) return this.#context.clusters.find(this.#ofName[name])
    const finding = this.#context.view.document.names[name]
    const { entry } = finding
    const isAlone = this.#isCourtAlone(finding)
    let entity =
      (isAlone ? this.#courtNamed() : undefined) ?? this.#known(finding) ?? this.#words.part(finding)
    if (entity === undefined) {
      const { view, clusters } = this.#context
      const canonical = view.text.slice(finding.core.start, finding.core.end)
      const { type } = finding
      entity = entry === null ? this.#shorter(finding, canonical) : this.#add(entry, type)
      entity ??= clusters.add({ type, canonical, subtype: kindOfName(type, canonical), named: true })
      this.#words.learn(entity, canonical, type)
    }
    this.#note(finding, entity)
    const state = finding.type === 'ORG' ? finding.literal : undefined
    if (state?.type === 'GPE' && state.within !== '') this.#teams.set(state.within.slice(0, 2), entity)
    if (!isAlone && isHighCourt(entry)) this.#highCourt = entity
    this.#ofName[name] = entity
    this.#learnTitles(name, entity)
    this.#learnBody(name, entity)
    return entity
  }

  /** দিল্লি হাই কোর্ট … | হাই কোর্ট: of several the one that the text has named. */
  #courtNamed(): number | undefined {
    return this.#highCourt < 0 ? undefined : this.#context.clusters.find(this.#highCourt)
  }

  #isCourtAlone({ entry, core }: NameFinding): boolean {
    return (
      entry?.subtype === 'court' &&
      grammarWords('high-court').has(this.#context.view.text.slice(core.start, core.end))
    )
  }

  #known({ entry, type, key }: NameFinding): number | undefined {
    if (entry === null) return this.#unlisted.get(type)?.get(key)
    // নবান্নের এক কর্তা: the office in the building is another than the building.
    if (entry.type !== type) return this.#unlisted.get(type)?.get(entryKey(entry))
    return this.#byEntry.get(entry) ?? this.#byKey.get(entryKey(entry))
  }

  #note({ entry, type, key }: NameFinding, entity: number): void {
    if (entry !== null && entry.type === type) {
      if (!this.#byEntry.has(entry)) this.#byKey.set(entryKey(entry), entity)
      this.#byEntry.set(entry, entity)
      return
    }
    const known = entry === null ? key : entryKey(entry)
    const ofType = this.#unlisted.get(type)
    if (ofType === undefined) this.#unlisted.set(type, new Map([[known, entity]]))
    else ofType.set(known, entity)
  }

  /** The entity of a gazetteer entry, which a description means; undefined where it is not sure and the document does not name it. */
  ofEntry(entry: GazetteerEntry, certain: boolean): number | undefined {
    const key = entryKey(entry)
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    if (!certain && !this.#isNamed(key)) return undefined
    const entity = this.#add(entry)
    this.#byKey.set(key, entity)
    return entity
  }

  #isNamed(key: string): boolean {
    this.#named ??= new Set(
      this.#context.view.document.names.flatMap(({ entry }) => (entry === null ? [] : [entryKey(entry)])),
    )
    return this.#named.has(key)
  }

  /** The person named with a title: রুশ প্রেসিডেন্ট, ওসি. */
  titled(title: string): number | undefined {
    return this.#byTitle.get(commonNoun(title))
  }

  /** The last entity whose name ends with a noun: কমিশন after নির্বাচন কমিশন. */
  headed(head: string): number | undefined {
    return this.#words.headed(head)
  }

  /** The state or body for which a person speaks: বাফুফের চেয়ারম্যান, উত্তর কোরিয়ার নেতা; undefined where the text does not say. */
  bodyOf(entity: number): number | undefined {
    const { clusters } = this.#context
    const { owner, type, subtype, within } = clusters.get(entity)
    const body =
      this.#bodies.get(clusters.find(entity)) ??
      (type === 'PER' && owner >= 0 && speaksFor(clusters.get(owner)) ? owner : undefined)
    if (body === undefined) {
      if (PLAYERS.has(subtype)) return this.#teams.get(within)
      return RULERS.has(subtype) ? this.#countries.get(within) : undefined
    }
    const whose = clusters.get(body)
    return (
      (OF_STATE.has(whose.subtype) ? this.#countries.get(whose.within) : undefined) ?? clusters.find(body)
    )
  }

  #add(entry: GazetteerEntry, type = entry.type): number {
    const { canonical, en, wikidata, subtype, within } = entry
    const country = within.slice(0, 2)
    const entity = this.#context.clusters.add({
      type,
      canonical,
      en,
      wikidata,
      subtype,
      within: country,
      named: true,
    })
    if (type === 'GPE' && subtype === 'country') this.#countries.set(country, entity)
    return entity
  }

  /** হোসনে আরা of the headline, where the text tells the whole name: কথাসাহিত্যিক হোসনে আরা শাহেদ. */
  #shorter({ type, key }: NameFinding, canonical: string): number | undefined {
    if (type !== 'PER' || !key.includes(' ')) return undefined
    const { clusters } = this.#context
    const persons = this.#unlisted.get('PER')
    if (persons === undefined) return undefined
    for (const part of partsOf(key)) {
      const entity = persons.get(part)
      if (entity === undefined || clusters.get(entity).canonical !== part) continue
      clusters.get(entity).canonical = canonical
      return clusters.find(entity)
    }
    return undefined
  }

  /** রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন: from here on the president is he, and he speaks for Russia. */
  #learnTitles(name: number, entity: number): void {
    for (const { start, end, first, last } of this.#titlesOf.get(name) ?? []) {
      const { heads } = this.#context.clusters.get(entity)
      // ভারপ্রাপ্ত কর্মকর্তা (ওসি): both of them
      const titles = this.#context.view.text.slice(this.#pastOther(start, first, last), end).split(BRACKET)
      const parts = titles[0].split(' ')
      for (const title of titles) {
        if (title === '') continue
        for (let at = 0; at >= 0; at = title.indexOf(' ', at + 1)) {
          // সংসদ সদস্য in সাবেক সংসদ সদস্য
          const head = title.slice(at === 0 ? 0 : at + 1)
          if (head.includes(' ') && lists().heads.exact(head).length === 0) continue
          heads.add(head)
          heads.add(commonNoun(head))
          this.#byTitle.set(commonNoun(head), entity)
        }
        this.#byTitle.set(commonNoun(title), entity)
      }
      // উপাচার্য in উপাচার্য অধ্যাপক ড.
      for (const part of parts) if (lists().heads.exact(part)[0]?.subtype === 'office') heads.add(part)
      const owner = this.#ownerIn(first, last)
      if (owner >= 0 && !this.#bodies.has(entity)) this.#bodies.set(entity, owner)
      learnKin(this.#context, this.#context.view.document.names[name].first, entity, first, last)
    }
  }

  /** এই নেত্রী | সাবেক প্রধানমন্ত্রী থাকসিনের মেয়ে: where the title begins behind somebody else. */
  #pastOther(start: number, first: number, last: number): number {
    const { drafts, view } = this.#context
    for (let token = first + 1; token < last; token++) {
      const other = this.#context.endingAt(token)
      if (other >= 0 && drafts[other].kind === 'nominal' && drafts[other].definite) return view.starts[token]
    }
    return start
  }

  /** বিজেপির আশিস মণ্ডল, আবাহনীর রাকিব হোসেন: of which party, team or company somebody is, without a title. */
  #learnBody(name: number, entity: number): void {
    const { type, first } = this.#context.view.document.names[name]
    if (type !== 'PER' || this.#titlesOf.has(name) || this.#bodies.has(entity)) return
    const index = this.#context.endingAt(first)
    if (index < 0 || this.#context.drafts[index].case !== 'GEN' || this.#context.entityOf[index] < 0) return
    const owner = this.#context.cluster(index)
    if (owner.named && owner.type === 'ORG' && OF_MEMBERS.has(owner.subtype))
      this.#bodies.set(entity, this.#context.entity(index))
  }

  /** The state or body named inside a title, or right before it in the genitive. */
  #ownerIn(first: number, last: number): number {
    const { drafts, clusters, entityOf } = this.#context
    let state = -1
    // বিজেপির রাজ্য | নেত্রী
    let floor = first
    while (this.#context.view.isOf(floor - 1, 'level')) floor--
    for (let token = last; token >= Math.max(0, floor); token--) {
      const index = this.#context.endingAt(token)
      if (index < 0 || entityOf[index] < 0) continue
      const { case: grammaticalCase, kind, suffix } = drafts[index]
      const { type } = clusters.get(entityOf[index])
      const isWhose =
        token > first ||
        grammaticalCase === 'GEN' ||
        grammaticalCase === 'GEN.PL' ||
        kind === 'adjective' ||
        // তালিবান মুখপাত্র
        (type === 'ORG' && suffix === '')
      if (!isWhose || !speaksFor(clusters.get(entityOf[index]))) continue
      // বিজেপির রাজ্য নেত্রী
      if (drafts[index].rule !== 'nominal/home-state') return entityOf[index]
      state = entityOf[index]
    }
    return state
  }
}

function isHighCourt(entry: GazetteerEntry | null): boolean {
  if (entry?.subtype !== 'court') return false
  for (const court of grammarWords('high-court')) if (entry.canonical.endsWith(` ${court}`)) return true
  return false
}

const BRACKET = / ?[()]/u

/** Who speaks for a state, and which bodies are the state: আমরা of a ministry's spokesman is the country. */
const PLAYERS: ReadonlySet<string> = new Set(['cricketer', 'footballer', 'athlete'])
const RULERS: ReadonlySet<string> = new Set(['head-of-state', 'minister'])
const BODIES: ReadonlySet<string> = new Set(['ORG', 'GROUP'])
/** Bodies of which a text names people without telling what they are there. */
const OF_MEMBERS: ReadonlySet<string> = new Set([
  'party',
  'wing',
  'student-wing',
  'alliance',
  'movement',
  'team',
  'club',
  'company',
  'armed-group',
])
const OF_STATE: ReadonlySet<string> = new Set(['ministry', 'government'])

/** A body, or a state; but not the town of মিরপুরের বাসিন্দা. */
const speaksFor = (cluster: Cluster) =>
  BODIES.has(cluster.type) || isState(cluster) || (cluster.type === 'GPE' && cluster.subtype === 'state')

const entryKey = ({ canonical, type, wikidata }: GazetteerEntry) =>
  `entry:${canonical}:${type}:${wikidata ?? ''}`
