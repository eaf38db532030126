import type { GazetteerEntry, NameFinding, TitleFinding } from '../../names/index.js'
import { withoutArticle } from '../../names/persons/article.js'
import { commonNoun, kindOfName, words } from '../chain-words.js'
import type { Draft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import { lists } from '../lists.js'
import { type Cluster, isState } from './clusters.js'
import type { Context } from './context.js'

/** Entities of names, and what a name is also called: by a part, by its last noun, by its title. */
export class NamedEntities {
  readonly #context: Context
  readonly #byKey = new Map<string, number>()
  /** Words of persons' names; -1 where two share one. */
  readonly #byPart = new Map<string, number>()
  /** মহাসড়ক of ঢাকা-ময়মনসিংহ মহাসড়ক: the last so named. */
  readonly #byHead = new Map<string, number>()
  readonly #byTitle = new Map<string, number>()
  readonly #titlesOf = new Map<number, TitleFinding[]>()
  /** Keys of the entries that the document names anywhere. */
  #named: ReadonlySet<string> | undefined
  readonly #ofName: Int32Array
  /** The state or body that a person speaks for, by entity. */
  readonly #bodies = new Map<number, number>()
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
    const key = finding.entry === null ? `${finding.type}:${finding.key}` : entryKey(finding.entry)
    let entity = this.#byKey.get(key) ?? this.#part(finding)
    if (entity === undefined) {
      const { view, clusters } = this.#context
      entity =
        finding.entry === null
          ? clusters.add({
              type: finding.type,
              canonical: view.text.slice(finding.core.start, finding.core.end),
              subtype: kindOfName(finding.type, view.text.slice(finding.core.start, finding.core.end)),
              named: true,
            })
          : this.#add(finding.entry)
      this.#learnWords(entity, view.text.slice(finding.core.start, finding.core.end), finding.type)
    }
    this.#byKey.set(key, entity)
    this.#ofName[name] = entity
    this.#learnTitles(name, entity)
    return entity
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
    return this.#byHead.get(head)
  }

  /** The state or body for which a person speaks: বাফুফের চেয়ারম্যান, উত্তর কোরিয়ার নেতা; undefined where the text does not say. */
  bodyOf(entity: number): number | undefined {
    const { clusters } = this.#context
    const { owner, type, subtype, within } = clusters.get(entity)
    const body =
      this.#bodies.get(clusters.find(entity)) ??
      (type === 'PER' && owner >= 0 && speaksFor(clusters.get(owner)) ? owner : undefined)
    if (body === undefined) return RULERS.has(subtype) ? this.#countries.get(within) : undefined
    const whose = clusters.get(body)
    return (
      (OF_STATE.has(whose.subtype) ? this.#countries.get(whose.within) : undefined) ?? clusters.find(body)
    )
  }

  #add(entry: GazetteerEntry): number {
    const { type, canonical, en, wikidata, subtype, within } = entry
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

  /** কামরুলকে after কামরুল ইসলাম */
  #part({ type, entry, key }: NameFinding): number | undefined {
    if (type !== 'PER' || entry !== null || key.includes(' ')) return undefined
    const entity = this.#byPart.get(key)
    return entity === undefined || entity < 0 ? undefined : entity
  }

  #learnWords(entity: number, text: string, type: string): void {
    const parts = text.split(' ')
    const last = parts[parts.length - 1]
    if (type === 'PER') {
      if (parts.length === 1) return
      for (const written of parts)
        for (const part of [written, withoutArticle(written) ?? '.'])
          if (!part.endsWith('.')) this.#byPart.set(part, this.#byPart.has(part) ? -1 : entity)
      return
    }
    const { heads } = lists()
    for (let start = 0; start < last.length - 1; start++) {
      const head = heads.exact(last, start)[0]
      // দেশটি is not বাংলাদেশ because its name ends so.
      if (head === undefined || (start > 0 && grammarWords('country').has(head.form))) continue
      if (head.type === type || (head.animacy === 'place' && PLACES.has(type)))
        this.#byHead.set(head.form, entity)
    }
  }

  /** রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন: from here on the president is he, and he speaks for Russia. */
  #learnTitles(name: number, entity: number): void {
    for (const { start, end, first, last } of this.#titlesOf.get(name) ?? []) {
      const { heads } = this.#context.clusters.get(entity)
      // ভারপ্রাপ্ত কর্মকর্তা (ওসি): both of them
      const titles = this.#context.view.text.slice(start, end).split(BRACKET)
      const parts = titles[0].split(' ')
      for (const title of titles) {
        if (title === '') continue
        const head = title.slice(title.lastIndexOf(' ') + 1)
        heads.add(head)
        heads.add(commonNoun(head))
        this.#byTitle.set(commonNoun(head), entity)
        this.#byTitle.set(commonNoun(title), entity)
      }
      // উপাচার্য in উপাচার্য অধ্যাপক ড.
      for (const part of parts) if (lists().heads.exact(part)[0]?.subtype === 'office') heads.add(part)
      const owner = this.#ownerIn(first, last)
      if (owner >= 0 && !this.#bodies.has(entity)) this.#bodies.set(entity, owner)
      this.#learnKin(entity, first, last)
    }
  }

  /** শিশুটির বাবা, রাসেলের বাবা ব্যবসায়ী: whose kin somebody is. */
  #learnKin(entity: number, first: number, last: number): void {
    const { view, clusters, drafts } = this.#context
    for (let token = first; token < last; token++) {
      const kin = view.word(token)
      const owner = words().kin.has(kin) ? this.#context.endingAt(token) : -1
      if (owner < 0 || drafts[owner].type !== 'PER' || this.#context.entityOf[owner] < 0) continue
      const cluster = clusters.get(entity)
      cluster.heads.add(kin)
      if (cluster.owner < 0) cluster.owner = this.#context.entity(owner)
    }
  }

  /** The state or body named inside a title, or right before it in the genitive. */
  #ownerIn(first: number, last: number): number {
    const { drafts, clusters, entityOf } = this.#context
    for (let token = last; token >= Math.max(0, first); token--) {
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
      if (isWhose && speaksFor(clusters.get(entityOf[index]))) return entityOf[index]
    }
    return -1
  }
}

const BRACKET = / ?[()]/u

/** Who speaks for a state, and which bodies are the state: আমরা of a ministry's spokesman is the country. */
const RULERS: ReadonlySet<string> = new Set(['head-of-state', 'minister'])
const BODIES: ReadonlySet<string> = new Set(['ORG', 'GROUP'])
const OF_STATE: ReadonlySet<string> = new Set(['ministry', 'government'])
const PLACES: ReadonlySet<string> = new Set(['FAC', 'LOC', 'GPE'])

/** A body, or a state; but not the town of মিরপুরের বাসিন্দা. */
const speaksFor = (cluster: Cluster) =>
  BODIES.has(cluster.type) || isState(cluster) || (cluster.type === 'GPE' && cluster.subtype === 'state')

const entryKey = ({ canonical, type, wikidata }: GazetteerEntry) =>
  `entry:${canonical}:${type}:${wikidata ?? ''}`
