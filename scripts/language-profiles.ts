/** The trigram profiles of franc, a package of development, for the languages that are told apart by them. */
import { pathToFileURL } from 'node:url'
import { WRITING_SYSTEMS } from '../src/script/language/scripts.js'

/** ISO 15924 codes by the names that franc gives to writing systems of several languages. */
const SCRIPTS = { Latin: 'Latn', Devanagari: 'Deva', Arabic: 'Arab', Cyrillic: 'Cyrl', Ethiopic: 'Ethi' }

/**
 * A line for each script: its code, its letters, and for each language its code and its trigrams, the commonest first, without
 * anything between them. A letter stands there as the character of its place among the letters, which packs well.
 */
export async function languageProfiles(): Promise<string> {
  const { data } = (await import(pathToFileURL('node_modules/franc/data.js').href)) as {
    data: Record<string, Record<string, string>>
  }
  return Object.entries(SCRIPTS)
    .map(([name, script]) => {
      const languages = WRITING_SYSTEMS.find(({ code }) => code === script)?.languages ?? []
      const profiles = Object.entries(data[name]).filter(([language]) => languages.includes(language))
      const letters = [...new Set(profiles.flatMap(([, trigrams]) => [...trigrams]))].filter(
        (letter) => letter !== ' ' && letter !== '|',
      )
      const written = new Map(
        letters.map((letter, at) => [letter, String.fromCharCode(at < 94 ? 33 + at : 256 + at)]),
      )
      const coded = (trigrams: string) =>
        [...trigrams.replaceAll('|', '')].map((letter) => written.get(letter) ?? letter).join('')
      return [script, letters.join(''), ...profiles.map(([code, of]) => code + coded(of))].join('\t')
    })
    .join('\n')
}
