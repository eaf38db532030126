import { packed as countries } from '../../generated/gazetteer/countries.js'
import { packed } from '../../generated/words/body-words.js'
import { parseList } from '../../lists/index.js'

/** Whether every state has a body called so: all its words say what it does, and none whose it is. */
export function isCommonBody(form: string): boolean {
  const { words } = cues()
  return form.split(/[ -]/).every((word) => words.has(word))
}

/** রাশিয়ার, চীনের, ব্রুনাইয়ের */
export function genitive(name: string): string {
  const last = name.charAt(name.length - 1)
  if (/[ইউওঐঔ]/u.test(last)) return `${name}য়ের`
  return /[অ-ঔা-ৌ]/u.test(last) ? `${name}র` : `${name}ের`
}

let owners: ReadonlyMap<string, string> | undefined

/** A country in the genitive, by its code. */
export function ownerName(code: string): string | undefined {
  owners ??= new Map(
    parseList(countries).rows.flatMap(([name, , , , , , subtype, , , within]) =>
      subtype === 'country' ? [[within, genitive(name)]] : [],
    ),
  )
  return owners.get(code)
}

let built: { readonly words: ReadonlySet<string>; readonly pointing: ReadonlySet<string> } | undefined

function cues(): { readonly words: ReadonlySet<string>; readonly pointing: ReadonlySet<string> } {
  if (built === undefined) {
    const sets: Record<string, Set<string>> = { word: new Set(), pointing: new Set() }
    for (const [words, use] of parseList(packed).rows)
      for (const word of words.split(' ')) sets[use]?.add(word)
    built = { words: sets.word, pointing: sets.pointing }
  }
  return built
}

/** দেশটির, সেখানকার: words that point to the country named before. */
export function pointsToLand(word: string): boolean {
  return cues().pointing.has(word)
}
