import { SHORT } from '../gazetteer/table.js'
import { isEveryday, isLocal, Namesakes } from '../persons/namesakes.js'
import type { Segment } from '../segments/segments.js'
import type { Sentence } from '../segments/sentence.js'
import type { NamesNeed } from '../types.js'
import type { View } from '../words/view.js'
import { Lands } from './lands.js'
import { isAboutSport, isOfStates } from './teams.js'
import type { Setting } from './types.js'

/** What the names chosen so far say of the text. */
export function settingOf({ region }: NamesNeed, view: View, sentences: readonly Sentence[]): Setting {
  const persons = new Set<string>()
  const countries = new Map<string, number>()
  const clubs = new Map<string, string>()
  const namesakes = new Namesakes()
  const { from, to } = view
  for (const sentence of sentences) {
    view.look(sentence)
    for (const segment of sentence.chosen) {
      const { match, last, first } = segment
      if (segment.type === 'ORG' && last - first > 1 && isClub(segment))
        addClub(view, sentence.segments, segment, clubs)
      if (match === undefined) continue
      const { table, form } = match
      const entry = table.entryNamed(form)
      if (entry.type === 'PER' && last - first > 1 && table.kind(form) !== SHORT) {
        namesakes.add(view, segment, entry)
        if (!isEveryday(view, segment, entry)) persons.add(entry.canonical)
      }
      if (entry.subtype === 'country') countries.set(entry.within, (countries.get(entry.within) ?? 0) + 1)
    }
  }
  const sport = isAboutSport(view)
  const states =
    sport &&
    sentences.some((sentence) => {
      view.look(sentence)
      return isOfStates(view)
    })
  view.look({ from, to })
  let local: boolean | undefined
  return {
    region,
    sport,
    states,
    persons,
    countries,
    lands: new Lands(sentences),
    clubs,
    namesakes,
    isLocal: () => (local ??= isLocal(view)),
  }
}

/** সিলেট টাইটান্স, ফর্টিস এফসি */
function isClub({ match, rule }: Segment): boolean {
  return match === undefined ? rule === 'head/team' : match.table.entryNamed(match.form).subtype === 'team'
}

/** Notes a club by the place or river that its name begins with: সিলেট of সিলেট টাইটান্স, যমুনা of যমুনা স্পোর্টিং ক্লাব. */
function addClub(
  view: View,
  segments: readonly Segment[],
  { first, last, cut }: Segment,
  clubs: Map<string, string>,
): void {
  for (const { first: from, last: to, match, type } of segments)
    if (from === first && to < last && (type === 'GPE' || type === 'LOC') && match !== undefined) {
      const { canonical } = match.table.entryNamed(match.form)
      if (!clubs.has(canonical))
        clubs.set(
          canonical,
          view.text.slice(view.units.starts[first], view.units.starts[last - 1] + cut.length),
        )
    }
}
