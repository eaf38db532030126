import type { GazetteerEntry, NameFinding, TitleFinding } from '../../names/index.js'
import { commonNoun, kindOfName } from '../chain-words.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { lists } from '../lists.js'
import { Affiliations } from './belonging/affiliations.js'
import { learnKin } from './belonging/kinship.js'
import type { Context } from './context.js'
import { NameWords, partsOf } from './name-words.js'

/** Entities of names, and what a name is also called: by a part, by its last noun, by its title. */
export class NamedEntities {
  /** Of which state or body the persons are. */
  readonly affiliations: Affiliations
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
  /** The high court last named in full; -1 where there is none. */
  #highCourt = -1

  constructor(context: Context) {
    this.#context = context
    this.affiliations = new Affiliations(context)
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
    if (state?.type === 'GPE' && state.within !== '') this.affiliations.noteTeam(state.within, entity)
    if (!isAlone && isHighCourt(entry)) this.#highCourt = entity
    this.#ofName[name] = entity
    this.#learnTitles(name, entity)
    if (!this.#titlesOf.has(name)) this.affiliations.learnFromOwner(name, entity)
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
    if (entry === null)
      return this.#unlisted.get(type)?.get(key) ?? this.#unlisted.get(type)?.get(bareName(key, type))
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
    let ofType = this.#unlisted.get(type)
    if (ofType === undefined) {
      ofType = new Map()
      this.#unlisted.set(type, ofType)
    }
    ofType.set(entry === null ? key : entryKey(entry), entity)
    if (entry === null) ofType.set(bareName(key, type), entity)
  }

  /** The entity of a gazetteer entry, which a description means; undefined where it is not sure and the document does not name it. */
  ofEntry(entry: GazetteerEntry, certain: boolean): number | undefined {
    return certain || this.#isNamed(entryKey(entry)) ? this.#listed(entry) : this.#byKey.get(entryKey(entry))
  }

  /** The place that readers of the paper have in mind; it has no name where the document never names it. */
  ofHome(entry: GazetteerEntry): number {
    const entity = this.#listed(entry)
    this.#context.clusters.get(entity).named = this.#isNamed(entryKey(entry))
    return entity
  }

  #listed(entry: GazetteerEntry): number {
    const key = entryKey(entry)
    let entity = this.#byKey.get(key)
    if (entity === undefined) {
      entity = this.#add(entry)
      this.#byKey.set(key, entity)
    }
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
    if (type === 'GPE' && subtype === 'country') this.affiliations.noteState(country, entity)
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
      const { clusters } = this.#context
      const cluster = clusters.get(entity)
      // ভারপ্রাপ্ত কর্মকর্তা (ওসি): both of them
      const titles = this.#context.view.text.slice(this.#pastOther(start, first, last), end).split(BRACKET)
      const parts = titles[0].split(' ')
      for (const title of titles) {
        if (title === '') continue
        for (let at = 0; at >= 0; at = title.indexOf(' ', at + 1)) {
          // সংসদ সদস্য in সাবেক সংসদ সদস্য
          const head = title.slice(at === 0 ? 0 : at + 1)
          if (head.includes(' ') && lists().heads.exact(head).length === 0) continue
          clusters.describe(cluster, head)
          clusters.describe(cluster, commonNoun(head))
          this.#byTitle.set(commonNoun(head), entity)
        }
        this.#byTitle.set(commonNoun(title), entity)
      }
      // উপাচার্য in উপাচার্য অধ্যাপক ড.
      for (const part of parts)
        if (lists().heads.exact(part)[0]?.subtype === 'office') clusters.describe(cluster, part)
      this.affiliations.learnFromTitle(entity, first, last)
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
}

function isHighCourt(entry: GazetteerEntry | null): boolean {
  if (entry?.subtype !== 'court') return false
  for (const court of grammarWords('high-court')) if (entry.canonical.endsWith(` ${court}`)) return true
  return false
}

/** অর্ণব of ঘূর্ণিঝড় অর্ণব, মায়ের দোয়া of লঞ্চ মায়ের দোয়া: a name without the noun in front that says of what kind it is. */
function bareName(key: string, type: string): string {
  const blank = key.indexOf(' ')
  if (blank < 0 || type === 'PER') return key
  return lists().heads.exact(key, 0, blank)[0]?.type === type && KINDS.has(type) ? key.slice(blank + 1) : key
}

const KINDS: ReadonlySet<string> = new Set(['EVENT', 'VEHICLE', 'WORK', 'WEAPON'])
const BRACKET = / ?[()]/u

const entryKey = ({ canonical, type, wikidata }: GazetteerEntry) =>
  `entry:${canonical}:${type}:${wikidata ?? ''}`
