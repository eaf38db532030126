import type { EntityType } from '../../names/index.js'
import { type Draft, makeDraft } from '../drafts.js'
import { grammarWords } from '../grammar-words.js'
import type { Head } from '../lists.js'
import type { Found, View } from '../view.js'
import { leftEdge } from './left-edge.js'
import { overMeasured } from './measured.js'

/** The description of a head with what stands before it, and the one that it takes in. */
export function describe(
  view: View,
  token: number,
  found: Found<Head>,
  endings: ReadonlyMap<number, Draft>,
): { draft: Draft; taken: Draft | undefined } {
  const left = leftEdge(view, token, found, endings)
  const { value: head, ending } = found
  if (head.subtype === 'indicator')
    overMeasured(view, left, token, view.document.sentences.firsts[view.sentenceAt[token]], endings)
  const number = left.number >= 0 ? view.document.numbers[left.number] : undefined
  const plural =
    ending.plural ||
    ending.case.endsWith('PL') ||
    (number !== undefined && (number.value ?? number.min ?? 2) > 1) ||
    left.plural ||
    grammarWords('pairs').has(head.form) ||
    // লোক জড়ো হয়, but এক লোক, লোকটি
    (number === undefined &&
      ending.classifier === '' &&
      !left.indefinite &&
      !left.demonstrative &&
      left.modifiers.length === 0 &&
      grammarWords('crowd').has(head.form))
  const draft = makeDraft({
    kind: 'nominal',
    start: view.starts[left.first],
    end: view.ends[found.last - 1],
    first: left.first,
    last: found.last,
    suffix: ending.suffix,
    case: ending.case,
    type: typeOf(head, plural),
    rule: `nominal/${head.subtype}`,
    confidence: 0.8,
    head,
    plural,
    count: number?.value ?? null,
    definite:
      left.demonstrative ||
      (ending.classifier !== '' && !ending.plural && !left.indefinite && number === undefined),
    indefinite: left.indefinite,
    aged: left.aged,
    owner: left.owner,
    modifiers: left.modifiers,
  })
  return { draft, taken: left.taken }
}

/** চালকেরা are a group; চার সেনা are people, সেনা is the army. */
function typeOf(head: Head, plural: boolean): EntityType {
  return plural && (head.type === 'PER' || head.subtype === 'force') ? 'GROUP' : head.type
}
