import type { NameFinding } from '../../names/index.js'
import { withoutArticle } from '../../names/persons/article.js'
import { commonNoun } from '../chain-words.js'
import { grammarWords } from '../grammar-words.js'
import { lastWord } from '../head-classes.js'
import { lists } from '../lists.js'

/** What named entities are also called: by a part of their name, by its last noun. */
export class NameWords {
  /** Parts of persons' names; -1 where two share one. */
  readonly #byPart = new Map<string, number>()
  /** মহাসড়ক of ঢাকা-ময়মনসিংহ মহাসড়ক: the last so named. */
  readonly #byHead = new Map<string, number>()

  /** কামরুলকে after কামরুল ইসলাম, স্বপনবাবু after স্বপন দত্ত, হোসনে আরা after হোসনে আরা শাহেদ */
  part({ type, entry, key }: NameFinding): number | undefined {
    if (type !== 'PER' || entry !== null) return undefined
    const entity = this.#byPart.get(key) ?? this.#byPart.get(withoutAddress(key))
    return entity === undefined || entity < 0 ? undefined : entity
  }

  /** The last entity whose name ends with a noun: কমিশন after নির্বাচন কমিশন. */
  headed(head: string): number | undefined {
    return this.#byHead.get(head) ?? this.#byHead.get(commonNoun(head))
  }

  learn(entity: number, text: string, type: string): void {
    if (type === 'PER') {
      for (const written of partsOf(text))
        for (const part of [written, withoutArticle(written) ?? '.'])
          if (!part.endsWith('.')) this.#byPart.set(part, this.#byPart.has(part) ? -1 : entity)
      return
    }
    const last = lastWord(text)
    const { heads } = lists()
    for (let start = 0; start < last.length - 1; start++) {
      const head = heads.exact(last, start)[0]
      // দেশটি is not বাংলাদেশ because its name ends so.
      if (head === undefined || (start > 0 && grammarWords('no-tail').has(head.form))) continue
      if (head.type === type || (head.animacy === 'place' && PLACES.has(type)))
        for (const noun of [head.form, commonNoun(head.form)]) this.#byHead.set(noun, entity)
    }
  }
}

/** What of a person's name may stand for all of it: neighbouring words, fewer than all. */
export function partsOf(name: string): string[] {
  const words = name.split(' ')
  if (words.length < 2 || words.length > MOST) return []
  const parts: string[] = []
  for (let first = 0; first < words.length; first++)
    for (let last = first + 1; last <= words.length; last++)
      if (last - first < words.length) parts.push(words.slice(first, last).join(' '))
  return parts
}

/** Most words of a person's name. */
const MOST = 6

/** স্বপনবাবু, অর্ণবদা: how somebody is spoken to, behind the name. */
function withoutAddress(key: string): string {
  for (const address of grammarWords('address'))
    if (key.length > address.length + 1 && key.endsWith(address))
      return key.slice(0, -address.length).trimEnd()
  return key
}

const PLACES: ReadonlySet<string> = new Set(['FAC', 'LOC', 'GPE'])
