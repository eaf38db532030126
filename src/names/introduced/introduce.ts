import { companyParts, personParts } from '../persons/name-parts.js'
import { bracketForms, isAcronym } from '../segments/brackets.js'
import type { Sentence } from '../segments/sentence.js'
import type { Findings } from '../senses/findings.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES } from '../words/word-lists.js'
import { halvesOf } from './halves.js'
import { IntroducedNames } from './introduced.js'

/** The names that a text gives in full, by whose parts they may be called afterwards. */
export function introduce(view: View, sentences: readonly Sentence[], findings: Findings): IntroducedNames {
  const introduced = new IntroducedNames()
  for (const sentence of sentences) {
    view.look(sentence)
    for (const segment of sentence.chosen) {
      const { first, last, type, rule } = segment
      const parts =
        type === 'PER' ? personParts(view, segment) : type === 'ORG' ? companyParts(view, segment) : []
      // হাসিব-মিম may be two
      const pair = last - first === 2 && view.units.glued[first + 1] === 1 && segment.match === undefined
      if (last - first > 1 && parts.length > 0 && !pair) {
        const finding = findings.name(segment, undefined)
        introduced.add(finding, parts)
        if (type === 'PER' && view.has(last - 1, CLASSES.generic))
          introduced.addLast(finding, view.lexemes[last - 1].text.slice(0, segment.cut.length))
      }
      if (type === 'GPE' && last - first === 2 && segment.match !== undefined)
        for (const { side, name } of halvesOf(segment, findings.name(segment, undefined)))
          introduced.add(name, [side])
      // মানাডো (ইন্দোনেশিয়া), পুণের চাকন: a place that nobody has listed is one all through the text.
      // এআই স্টার্টআপ মিস্ট্রাল … মিস্ট্রাল জানায়: so is a body of one word that nobody knows, behind a kind of two.
      const isUnlistedPlace = rule === 'unlisted place' && segment.score > 1.5
      const isUnlistedBody =
        rule === 'behind its kind' && segment.score > 4 && last - first === 1 && !view.lexemes[first].known
      if (isUnlistedPlace || isUnlistedBody)
        introduced.add(findings.name(segment, undefined), [
          view.lexemes[first].text.slice(0, segment.cut.length),
        ])
      // কমিশন after নির্বাচন কমিশন, গিল্ড after পুস্তক বিক্রেতা গিল্ড
      if (type === 'ORG' && last - first > 1) {
        const short = shortBody(view, last)
        if (short !== undefined) introduced.add(findings.name(segment, undefined), [short])
      }
      if (rule !== 'quoted') continue
      const quoted = findings.name(segment, undefined)
      introduced.addQuoted(quoted, view.between(first, last))
      if (last - first === 1) introduced.addSeries(quoted, view.lexemes[first])
    }
    for (const { segment, of } of bracketForms(view, sentence.chosen)) {
      const { text } = view.lexemes[segment.first]
      if (isAcronym(text)) introduced.add(findings.name(of, undefined), [text.slice(0, segment.cut.length)])
    }
  }
  return introduced
}

/** The word by which a body is called alone: the last one of those that the list has. */
function shortBody(view: View, last: number): string | undefined {
  shortened ??= [...nameCues('shortened-body')].map((body) => body.split(' '))
  for (const words of shortened) if (view.isPhrase(last - words.length, words)) return words[words.length - 1]
  return undefined
}

let shortened: readonly (readonly string[])[] | undefined
