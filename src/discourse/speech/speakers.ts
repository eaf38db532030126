import type { Draft } from '../drafts.js'
import { beginsAs, endsAs, grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'
import { beforeGloss } from './according.js'
import type { Cue } from './cue.js'

/** Finds who speaks, and to whom, among the drafts around a cue. */
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

  /** The subject of a cue before it: the nearest mention without a case ending, or the genitive right before a genitive cue. */
  before(cue: Cue, first: number): number[] {
    const { frame } = cue.reporting
    // কূটনৈতিক সূত্রের খবর, সরকারি সূত্রে জানা গেছে: of what kind the circles are
    if (beginsAs(this.#view.word(cue.first), 'source') && !this.#view.isOf(cue.first - 1, 'local')) {
      const circles = this.endingAt(cue.first + 1)
      const isWhole = circles >= 0 && this.drafts[circles].owner < 0
      if (isWhole && this.drafts[circles].first < cue.first && this.drafts[circles].first >= first)
        return [circles]
    }
    if (frame === 'genitive') {
      const own = this.endingAt(beforeGloss(this.#view, cue.first - 1) + 1)
      const owner = own < 0 && cue.reporting.kind === 'anonymous-source' ? this.#besideLocal(cue.first) : own
      return owner < 0 || !this.canSpeakOf(owner)
        ? this.#documentAt(cue.first)
        : owner >= this.from(first)
          ? this.#withJoined(owner, first)
          : [owner]
    }
    if (frame === 'impersonal') {
      const near = cue.reporting.kind === 'evidential' ? [] : this.#nearSutro(cue.first, first)
      return near.length > 0 || cue.reporting.kind === 'hearsay' ? near : this.document(cue.first, first)
    }
    if (frame === 'rumour') return []
    if (cue.passive) return this.document(cue.first, first)
    for (let i = this.from(cue.first) - 1; i >= 0 && this.drafts[i].first >= first; i--) {
      const draft = this.drafts[i]
      if (draft.last > cue.first || !this.isSubject(i)) continue
      // বিশ্বব্যাংকের প্রতিবেদন বলছে, …: a document right before the verb
      if (draft.last === cue.first && isText(draft)) return [this.endingAt(cue.first)]
      if (this.canSpeak(draft)) return this.#withJoined(this.#enclosing(i, cue.first, first), first)
    }
    return []
  }

  /** এক হামাস নেতা, জাতিসংঘের (ইউএন) এক কর্মকর্তা: of a name and the people whose description holds it the people. */
  #enclosing(index: number, limit: number, first: number): number {
    const { last, name } = this.drafts[index]
    if (name < 0) return index
    for (let i = index - 1; i >= 0 && this.drafts[i].first >= first && index - i < NESTED; i--) {
      const { last: end, kind } = this.drafts[i]
      if (
        kind === 'nominal' &&
        end > last &&
        end <= limit &&
        this.isSubject(i) &&
        this.canSpeak(this.drafts[i])
      )
        return i
    }
    return index
  }

  /** The subject behind a back cue, or between বলে and it. */
  around(cue: Cue, from: number, limit: number, first: number): number[] {
    let kept = -1
    for (let i = this.from(from); i < this.drafts.length && this.drafts[i].first < limit; i++) {
      const draft = this.drafts[i]
      if (!this.isSubject(i) || !this.canSpeak(draft)) continue
      // আয়োজক সংস্থা ব্লু লোটাস, মিশন ডিরেক্টর সৌমিলি: the name behind a description is who speaks.
      if (kept >= 0 && draft.first !== this.drafts[kept].last) break
      if (kept >= 0 && draft.name < 0) break
      kept = i
      if (draft.name >= 0) break
    }
    if (kept >= 0) return [this.#holder(kept, limit) ?? this.#widest(kept)]
    return first >= 0 ? this.before(cue, first) : []
  }

  /** A subject at the beginning of a clause: অনির্বাণ সিবিআই চাইলে সহযোগিতা করবেন বলে জানান. */
  atFront(first: number, limit: number): number[] {
    for (
      let i = this.from(first);
      i < this.drafts.length && this.drafts[i].first < Math.min(limit, first + 8);
      i++
    )
      if (this.isSubject(i) && this.canSpeak(this.drafts[i]) && this.drafts[i].kind !== 'nominal') return [i]
    return []
  }

  /** এক বিবৃতিতে বলা হয়েছে: the document, or whose it is. */
  document(token: number, first: number): number[] {
    for (let i = this.from(token) - 1; i >= 0 && this.drafts[i].first >= first; i--) {
      const draft = this.drafts[i]
      // এক বিবৃতিতে বলা হয়, মামলার নথি থেকে জানা যায়
      if (isText(draft) && (draft.case === 'LOC' || this.#view.isOf(draft.last, 'away'))) return [i]
      if (
        (draft.case === 'GEN' || draft.case === 'GEN.PL') &&
        this.canSpeak(draft) &&
        (draft.name >= 0 || (draft.type === 'ORG' && draft.last === token - 1))
      )
        return [i]
    }
    return []
  }

  /** মামলার অভিযোগপত্র অনুযায়ী, …: the document of a cue, where nobody is told whose it is. */
  #documentAt(token: number): number[] {
    const i = this.from(token)
    const draft = this.drafts[i]
    return draft !== undefined && draft.first === token && isText(draft) ? [i] : []
  }

  /** কমিশন সূত্রে জানা গেছে: whose circles say so. */
  #nearSutro(token: number, first: number): number[] {
    if (token - 1 < first || !beginsAs(this.#view.word(token - 1), 'source')) return []
    const owner = this.endingAt(token - 1)
    return owner < 0 ? [] : [owner]
  }

  /** পুলিশ ও স্থানীয় সূত্রে: the body named beside those who live there. */
  #besideLocal(cue: number): number {
    const view = this.#view
    if (!view.isOf(cue - 1, 'local') || !view.isOf(cue - 2, 'joint')) return -1
    return this.endingAt(cue - 2)
  }

  /** কিমকে in তিনি কিমকে বলেন; সাংবাদিকদের, প্রথম আলোকে, কর্মীদের উদ্দেশে বলেন */
  addressee(first: number, { first: cue, reporting }: Cue): number {
    if (reporting.frame !== 'verb') return -1
    let at = cue
    while (at > first && this.#view.isOf(at - 1, 'towards')) at--
    if (at === cue)
      for (let token = cue - 1; token > first && cue - token < FAR; token--)
        if (beginsAs(this.#view.word(token), 'intended-for')) at = token
    for (let i = this.from(at) - 1; i >= 0 && this.drafts[i].first >= first; i--) {
      const { case: grammaticalCase, last, suffix } = this.drafts[i]
      if (last < at) break
      if (last > at) continue
      const towards = at < cue && (grammaticalCase === 'GEN' || grammaticalCase === 'OBJ')
      if (
        towards ||
        grammaticalCase === 'OBJ' ||
        grammaticalCase === 'OBJ.PL' ||
        beginsAs(suffix, 'plural-object')
      )
        return this.canSpeak(this.drafts[i]) ? i : -1
    }
    return -1
  }

  /** The nearest person in the object case: শাকিবকে in শাকিবকে বলতে শোনা যায়. */
  addressed(token: number, first: number): number {
    for (let i = this.from(token) - 1; i >= 0 && this.drafts[i].first >= first; i--)
      if (this.drafts[i].case === 'OBJ' && this.speaksInPerson(this.drafts[i])) return i
    return -1
  }

  /** ডিএনসির পরিচালক মেহেদী হাসান বলেন, …: who is told of first, with an office and the whole name, informs. */
  isIntroduced({ name, type }: Draft): boolean {
    if (name < 0 || type !== 'PER') return false
    this.#titled ??= new Set(this.#view.document.titles.map(({ name: whose }) => whose))
    if (!this.#titled.has(name)) return false
    this.#introductions ??= introductionsOf(this.#view)
    return this.#introductions.has(name)
  }

  speaksInPerson({ type, kind, head }: Draft): boolean {
    if (head !== undefined && endsAs(head.form, 'nameless-ending')) return false
    return type === 'PER' || type === 'GROUP' || kind === 'pronoun' || kind === 'set'
  }

  canSpeak(draft: Draft): boolean {
    return (
      this.speaksInPerson(draft) || draft.type === 'ORG' || draft.type === 'GPE' || draft.type === 'GROUP'
    )
  }

  canSpeakOf(draft: number): boolean {
    return this.canSpeak(this.drafts[draft]) || isText(this.drafts[draft])
  }

  isSubject(index: number): boolean {
    const { case: grammaticalCase, kind, anaphor } = this.drafts[index]
    return (
      (grammaticalCase === 'NOM' || grammaticalCase === 'NOM.PL' || grammaticalCase === null) &&
      kind !== 'adjective' &&
      anaphor?.kind !== 'thing' &&
      anaphor?.kind !== 'relative'
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

  /** Who holds the office of a state or a body: ফয়সাল in সৌদি পররাষ্ট্রমন্ত্রী ফয়সাল বিন ফারহান. */
  #holder(index: number, limit: number): number | undefined {
    const { last, name, type } = this.drafts[index]
    if (name < 0 || type === 'PER') return undefined
    let next = index + 1
    while (next < this.drafts.length && this.drafts[next].first <= last) next++
    const holder = this.drafts[next]
    if (holder === undefined || holder.name < 0 || holder.type !== 'PER' || !this.isSubject(next))
      return undefined
    if (holder.last > limit || holder.first - last > LONGEST_OFFICE) return undefined
    for (let token = last; token < holder.first; token++)
      if (!this.#view.isWord(token) || this.#view.isOf(token, 'joint')) return undefined
    return next
  }

  /** Of a name and the description that begins with it the description: বিএসএফ সদস্যরা. */
  #widest(index: number): number {
    const { first, last } = this.drafts[index]
    for (let i = index + 1; i < this.drafts.length && this.drafts[i].first === first; i++)
      if (this.drafts[i].last > last && this.isSubject(i)) return i
    return index
  }

  /** কিম ও পুতিন: names joined to the nearest one. */
  #withJoined(index: number, first: number): number[] {
    const all = [index]
    for (let i = index - 1; i >= 0 && this.drafts[i].first >= first; i--) {
      const gap = this.drafts[i + 1].first - this.drafts[i].last
      const joint = this.#view.word(this.drafts[i].last)
      if (gap !== 1 || !(grammarWords('joint').has(joint) || joint === ',') || this.drafts[i].name < 0) break
      all.unshift(i)
    }
    return all
  }
}

/** How many names one description may hold. */
const NESTED = 4
/** How far before the cue the words stand that name whom somebody speaks to. */
const FAR = 8
/** Most words of an office between a body and its holder. */
const LONGEST_OFFICE = 4
/** Most tokens of a description that is looked for by its end. */
const LONGEST = 16

const isText = ({ type }: Draft) => type === 'WORK' || type === 'LAW'

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
