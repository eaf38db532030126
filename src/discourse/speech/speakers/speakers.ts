import type { Draft } from '../../drafts.js'
import { endsAs } from '../../grammar-words.js'
import { PART } from '../../nominals/rules.js'
import type { View } from '../../view.js'

/** The drafts of a text by where they stand, and which of them can speak. */
export class Speakers {
  readonly #view: View
  readonly drafts: readonly Draft[]
  /** Index of the first draft that begins at or after a token. */
  readonly #draftFrom: Int32Array
  /** Names in front of which an office stands. */
  #titled: ReadonlySet<number> | undefined
  /** Names by which somebody is told of first. */
  #introductions: ReadonlySet<number> | undefined

  constructor(view: View, drafts: readonly Draft[]) {
    this.#view = view
    this.drafts = drafts
    this.#draftFrom = new Int32Array(view.length + 1)
    let draft = 0
    for (let token = 0; token <= view.length; token++) {
      while (draft < drafts.length && drafts[draft].first < token) draft++
      this.#draftFrom[token] = draft
    }
  }

  /** Index of the first draft that begins at or after a token. */
  from(token: number): number {
    return this.#draftFrom[Math.min(token, this.#view.length)]
  }

  /** ডিএনসির পরিচালক মেহেদী হাসান বলেন, …: who is told of first, with an office and the whole name, informs. */
  isIntroduced({ name, type }: Draft): boolean {
    if (name < 0 || type !== 'PER') return false
    this.#titled ??= new Set(this.#view.document.titles.map(({ name: whose }) => whose))
    if (!this.#titled.has(name)) return false
    this.#introductions ??= introductionsOf(this.#view)
    return this.#introductions.has(name)
  }

  speaksInPerson({ type, kind, head, rule, start, end, suffix, set }: Draft): boolean {
    // দুই দেশ, উভয় সংস্থা
    if (set !== undefined && (set.members === 'state' || set.members === 'body')) return false
    // রাজনৈতিক মহল, স্থানীয়দের একাংশ
    const noun = rule === PART ? this.#view.text.slice(start, end - suffix.length) : head?.form
    if (noun !== undefined && endsAs(noun, 'nameless-ending')) return false
    return type === 'PER' || type === 'GROUP' || kind === 'pronoun' || kind === 'set'
  }

  canSpeak(draft: Draft): boolean {
    return (
      this.speaksInPerson(draft) ||
      draft.set !== undefined ||
      draft.type === 'ORG' ||
      draft.type === 'GPE' ||
      draft.type === 'GROUP'
    )
  }

  canSpeakOf(draft: number): boolean {
    return this.canSpeak(this.drafts[draft]) || isText(this.drafts[draft])
  }

  isSubject(index: number): boolean {
    const { case: grammaticalCase, kind, anaphor, last } = this.drafts[index]
    return (
      // বলেন আরামবাগ থেকে আসা শেফালি মালিক
      !this.#view.isOf(last, 'away') &&
      (grammaticalCase === 'NOM' || grammaticalCase === 'NOM.PL' || grammaticalCase === null) &&
      kind !== 'adjective' &&
      anaphor?.kind !== 'thing' &&
      anaphor?.kind !== 'relative' &&
      !this.#governs(index)
    )
  }

  /** হুতি-নিয়ন্ত্রিত টেলিভিশন, হামাস পরিচালিত মন্ত্রণালয়: who it is that speaks stands behind. */
  #governs(index: number): boolean {
    const { name, last } = this.drafts[index]
    return (
      name >= 0 && (this.#view.isOf(last, 'controlled') || endsAs(this.#view.word(last - 1), 'controlled'))
    )
  }

  /** The longest draft that ends before a token, or -1. */
  endingAt(token: number): number {
    let found = -1
    for (let i = this.from(token) - 1; i >= 0 && token - this.drafts[i].first < LONGEST; i--)
      if (this.drafts[i].last === token && (found < 0 || this.drafts[i].first <= this.drafts[found].first))
        found = i
    return found
  }
}

/** Most tokens of a description that is looked for by its end. */
const LONGEST = 16

/** বিবৃতি, প্রতিবেদন, আইন: what is written says something as well. */
export const isText = ({ type }: Draft) => type === 'WORK' || type === 'LAW'

function introductionsOf({ document: { names } }: View): ReadonlySet<number> {
  const told = new Set<unknown>()
  const first = new Set<number>()
  names.forEach(({ key, entry }, i) => {
    if (!told.has(key) && (entry === null || !told.has(entry))) first.add(i)
    told.add(key)
    if (entry !== null) told.add(entry)
  })
  return first
}
