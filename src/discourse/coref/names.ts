import type { GazetteerEntry, NameFinding, TitleFinding } from '../../names/index.js'
import type { Draft } from '../drafts.js'
import { lists } from '../lists.js'
import type { Context } from './context.js'

/** Entities of names, and what a name is also called: by a part, by its last noun, by its title. */
export class NamedEntities {
  readonly #context: Context
  readonly #byKey = new Map<string, number>()
  /** First and last words of persons' names; -1 where two share one. */
  readonly #byPart = new Map<string, number>()
  /** মহাসড়ক of ঢাকা-ময়মনসিংহ মহাসড়ক: the last so named. */
  readonly #byHead = new Map<string, number>()
  readonly #byTitle = new Map<string, number>()
  readonly #titlesOf = new Map<number, TitleFinding[]>()
  /** Keys of the entries that the document names anywhere. */
  readonly #named: ReadonlySet<string>
  readonly #ofName: Int32Array
  /** The state or body that a person speaks for, by entity. */
  readonly #bodies = new Map<number, number>()

  constructor(context: Context) {
    this.#context = context
    const { names, titles } = context.view.document
    this.#ofName = new Int32Array(names.length).fill(-1)
    for (const title of titles)
      this.#titlesOf.set(title.name, [...(this.#titlesOf.get(title.name) ?? []), title])
    this.#named = new Set(names.flatMap(({ entry }) => (entry === null ? [] : [entryKey(entry)])))
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
    if (!certain && !this.#named.has(key)) return undefined
    const entity = this.#add(entry)
    this.#byKey.set(key, entity)
    return entity
  }

  /** The person named with a title: রুশ প্রেসিডেন্ট, ওসি. */
  titled(title: string): number | undefined {
    return this.#byTitle.get(title)
  }

  /** The last entity whose name ends with a noun: কমিশন after নির্বাচন কমিশন. */
  headed(head: string): number | undefined {
    return this.#byHead.get(head)
  }

  /** The state or body for which a person speaks: বাফুফের চেয়ারম্যান, উত্তর কোরিয়ার নেতা; undefined where the text does not say. */
  bodyOf(entity: number): number | undefined {
    const { clusters } = this.#context
    const body = this.#bodies.get(clusters.find(entity))
    if (body !== undefined) return clusters.find(body)
    const { owner, type } = clusters.get(entity)
    return type === 'PER' && owner >= 0 ? clusters.find(owner) : undefined
  }

  #add(entry: GazetteerEntry): number {
    const { type, canonical, en, wikidata, subtype } = entry
    return this.#context.clusters.add({ type, canonical, en, wikidata, subtype, named: true })
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
      for (const part of [parts[0], last]) this.#byPart.set(part, this.#byPart.has(part) ? -1 : entity)
      return
    }
    const { heads } = lists()
    for (let start = 0; start < last.length - 1; start++) {
      const head = heads.exact(last, start)[0]
      if (head !== undefined && (head.type === type || (head.animacy === 'place' && PLACES.has(type))))
        this.#byHead.set(head.form, entity)
    }
  }

  /** রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন: from here on the president is he, and he speaks for Russia. */
  #learnTitles(name: number, entity: number): void {
    for (const { start, end, first, last } of this.#titlesOf.get(name) ?? []) {
      const parts = this.#context.view.text.slice(start, end).split(' ')
      const head = parts[parts.length - 1]
      this.#byTitle.set(head, entity)
      this.#byTitle.set(parts.join(' '), entity)
      this.#context.clusters.get(entity).heads.add(head)
      const owner = this.#ownerIn(first, last)
      if (owner >= 0 && !this.#bodies.has(entity)) this.#bodies.set(entity, owner)
    }
  }

  /** The state or body named inside a title, or right before it in the genitive. */
  #ownerIn(first: number, last: number): number {
    const { nameAt, document } = this.#context.view
    for (let token = last - 1; token >= Math.max(0, first - 1); token--) {
      const name = nameAt[token]
      if (name < 0 || this.#ofName[name] < 0) continue
      const { type, case: grammaticalCase, kind } = document.names[name]
      if (
        (type === 'GPE' || type === 'ORG') &&
        (token >= first || grammaticalCase === 'GEN' || kind === 'adjective')
      )
        return this.#ofName[name]
    }
    return -1
  }
}

const PLACES: ReadonlySet<string> = new Set(['FAC', 'LOC', 'GPE'])

const entryKey = ({ canonical, type, wikidata }: GazetteerEntry) =>
  `entry:${canonical}:${type}:${wikidata ?? ''}`
