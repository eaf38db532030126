import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { Filler } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import { voiceClass } from '../../detection/voice.js'
import type { Words } from '../../grammar/words.js'
import type { EventNeeds } from '../../needs.js'
import type { Argument } from '../../types.js'
import type { Candidate } from '../candidates/candidate.js'
import { caseOfLast } from '../candidates/case.js'
import { isPeople } from '../candidates/kinds.js'
import { builtInFrames, type Role } from '../frames.js'
import { NOM } from '../sentence/markings.js'

/**
 * "মারা গেছেন অভিনেতা রমজান আলী। ১৯৫৪ সালে পাবনায় জন্মগ্রহণ করেন। একুশে পদক পান ২০১০ সালে।": who was the subject before is that of a verb in the
 * honorific that has none in its sentence.
 */
export class CarriedSubject {
  readonly #document: EventNeeds
  readonly #words: Words
  #who: Filler | null = null
  /** The sentence that spoke of him last. */
  #sentence = 0

  constructor(document: EventNeeds, words: Words) {
    this.#document = document
    this.#words = words
  }

  /** Nobody is spoken of any more: another story begins. */
  drop(): void {
    this.#who = null
  }

  /** Names the subject of each trigger of a sentence that has none, and remembers who was one. */
  carry(
    sentence: number,
    matches: readonly Match[],
    from: number,
    told: readonly Argument[][],
    rolesOf: readonly (readonly Role[])[],
    candidates: readonly Candidate[],
    limit: number,
    isReported: (trigger: Range) => boolean,
  ): void {
    let hasDoer: boolean | undefined
    for (let i = 0; i < told.length; i++) {
      const match = matches[from + i]
      if (match.row.subtype === 'commemoration') this.#honour(told[i], sentence)
      const role = subjectRole(match, rolesOf[i])
      if (role === null) continue
      const known = told[i].find((arg) => arg.role === role)
      if (known !== undefined) {
        // রহিমের অভিযোগ: whose a bare noun is has not been the subject.
        if (this.#isPerson(known.filler) && voiceClass(match) !== 'nom')
          this.#remember(known.filler, sentence)
        continue
      }
      if (this.#who === null || sentence - this.#sentence > MOST_BETWEEN || !wantsOne(match)) continue
      hasDoer ??= candidates.some((each) => each.marking === NOM && isPeople(each, this.#words))
      if (hasDoer || this.#isFollowed(match, candidates, limit) || this.#isIn(told[i])) continue
      const range = this.#rangeOf(match)
      if (this.#isQuoted(range) || isReported(range)) continue
      told[i].push({
        role,
        filler: this.#who,
        inferred: true,
        rule: 'subject told before',
        confidence: CONFIDENCE,
      })
      this.#sentence = sentence
    }
  }

  /** সেলিম আল দীনের জন্মবার্ষিকী আজ। ১৯৪৯ সালে ফেনীতে জন্মগ্রহণ করেন। */
  #honour(args: readonly Argument[], sentence: number): void {
    for (const { role, filler } of args)
      if (role === 'honoree' && this.#isPerson(filler)) this.#remember(filler, sentence)
  }

  #remember(who: Filler, sentence: number): void {
    this.#who = who
    this.#sentence = sentence
  }

  #rangeOf({ first, last }: Match): Range {
    return { start: this.#words.starts[first], end: this.#words.ends[last - 1] }
  }

  #isQuoted({ start }: Range): boolean {
    const { quotes } = this.#document
    const at = partition(quotes.length, (i) => quotes[i].end <= start)
    return at < quotes.length && quotes[at].start <= start
  }

  /** মারা যান | তিরোপ: a word without ending behind the verb that nothing has read may be its subject. */
  #isFollowed({ last }: Match, candidates: readonly Candidate[], limit: number): boolean {
    let end = last
    while (end < limit && this.#words.isWord(end)) end++
    if (end === last || caseOfLast(this.#words, end - 1) !== 0) return false
    return !candidates.some((each) => each.kind !== 'phrase' && each.first < end && each.last >= end)
  }

  #isPerson(filler: Filler): boolean {
    return 'entity' in filler && this.#document.entities[filler.entity].type === 'PER'
  }

  #isIn(args: readonly Argument[]): boolean {
    const who = this.#who
    return args.some(
      ({ filler }) => who !== null && 'entity' in who && 'entity' in filler && filler.entity === who.entity,
    )
  }
}

/** একুশে পদক পান, ১৯৪৮ সালে বর্ধমানে জন্ম */
function wantsOne({ row, chain }: Match): boolean {
  if (chain === null) return row.subtype === 'birth'
  return chain.form === 'finite' && chain.honorific && !chain.passive && chain.person === 3
}

/** The role that the subject of a trigger plays, by its voice. */
function subjectRole(match: Match, roles: readonly Role[]): string | null {
  const { parts } = builtInFrames()
  for (const part of PARTS[voiceClass(match)]) {
    const role = roles.find((each) => parts[each.part] === part)
    if (role !== undefined) return role.name
  }
  return null
}

const ACTING = ['agent']
const PARTS: Readonly<Record<'act' | 'pat' | 'rec' | 'nom', readonly string[]>> = {
  act: ACTING,
  pat: ['victim', 'patient', 'goal-person', 'agent'],
  rec: ['recipient', 'goal-person', 'patient', 'agent'],
  nom: ACTING,
}

/** So many sentences may tell of something else. */
const MOST_BETWEEN = 2

const CONFIDENCE = 0.6
