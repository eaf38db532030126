/** The trigram profiles of franc, a package of development, for the languages that are told apart by them. */
import { pathToFileURL } from 'node:url'
import { WRITING_SYSTEMS } from '../src/script/language/scripts.js'

/** ISO 15924 codes by the names that franc gives to writing systems of several languages. */
const SCRIPTS = { Latin: 'Latn', Devanagari: 'Deva', Arabic: 'Arab', Cyrillic: 'Cyrl', Ethiopic: 'Ethi' }

/** Lines of script, language and trigrams, the commonest first, without anything between them. */
export async function languageProfiles(): Promise<string> {
  const { data } = (await import(pathToFileURL('node_modules/franc/data.js').href)) as {
    data: Record<string, Record<string, string>>
  }
  return Object.entries(SCRIPTS)
    .flatMap(([name, script]) => {
      const languages = WRITING_SYSTEMS.find(({ code }) => code === script)?.languages ?? []
      return Object.entries(data[name])
        .filter(([language]) => languages.includes(language))
        .map(([language, trigrams]) => `${script}\t${language}\t${trigrams.replaceAll('|', '')}`)
    })
    .join('\n')
}
