import { SHORT } from '../gazetteer/table.js'
import { isEveryday, isLocal, Namesakes } from '../persons/namesakes.js'
import type { Sentence } from '../segments/sentence.js'
import type { NamesNeed } from '../types.js'
import type { View } from '../words/view.js'
import { Lands } from './lands.js'
import type { Setting } from './senses.js'
import { isAboutSport } from './teams.js'

/** What the names chosen so far say of the text. */
export function settingOf({ region }: NamesNeed, view: View, sentences: readonly Sentence[]): Setting {
  const persons = new Set<string>()
  const countries = new Map<string, number>()
  const namesakes = new Namesakes()
  const { from, to } = view
  for (const sentence of sentences) {
    view.look(sentence)
    for (const segment of sentence.chosen) {
      const { match, last, first } = segment
      if (match === undefined) continue
      const { table, form } = match
      const entry = table.entry(table.entryOf(form))
      if (entry.type === 'PER' && last - first > 1 && table.kind(form) !== SHORT) {
        namesakes.add(view, segment, entry)
        if (!isEveryday(view, segment, entry)) persons.add(entry.canonical)
      }
      if (entry.subtype === 'country') countries.set(entry.within, (countries.get(entry.within) ?? 0) + 1)
    }
  }
  view.look({ from, to })
  let local: boolean | undefined
  return {
    region,
    sport: isAboutSport(view),
    persons,
    countries,
    lands: new Lands(sentences),
    namesakes,
    isLocal: () => (local ??= isLocal(view)),
  }
}
