import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Argument } from '../../types.js'
import type { Candidate } from '../candidates/candidate.js'
import { fillMask } from '../fill.js'
import { verbKind } from '../sentence/clause-map.js'
import { NOM } from '../sentence/markings.js'

/**
 * "পরিবারের অভিযোগ, ওই যুবক মত্ত অবস্থায় গাড়ি চালাচ্ছিলেন": where an accusation names nobody, the subject of what is said to have been done is
 * accused, unless it was done to him.
 */
export function nameAccused(
  args: Argument[],
  { row, first, last }: Match,
  candidates: readonly Candidate[],
  words: Words,
  entityOf: (mention: number) => number,
): void {
  if (row.type !== 'Accuse' || args.some(({ role }) => role === 'accused')) return
  const content = args.find(({ role }) => role === 'content')
  const said =
    content === undefined
      ? null
      : 'span' in content.filler
        ? content.filler.span
        : 'event' in content.filler
          ? (content.filler.words ?? null)
          : null
  if (said === null) return
  for (const { kind, first: from, last: to, marking, class: own, index } of candidates) {
    if (kind !== 'entity' || marking !== NOM || (ACTORS & (1 << own)) === 0) continue
    if (words.starts[from] < said.start || words.ends[to - 1] > said.end || (from < last && first < to))
      continue
    if (!isDone(said, words) || isTaken(args, entityOf(index))) return
    args.push({
      role: 'accused',
      filler: { entity: entityOf(index), mention: index },
      inferred: true,
      rule: 'subject of what is said',
      confidence: CONFIDENCE,
    })
    return
  }
}

/** চালাচ্ছিলেন, but not নিহত হয়েছেন, ধরা পড়েছেন: whether the last finite verb of a clause tells what its subject does. */
function isDone({ start, end }: Range, words: Words): boolean {
  let verb = -1
  for (
    let at = partition(words.length, (i) => words.ends[i] <= start);
    at < words.length && words.ends[at] <= end;
    at++
  )
    if (verbKind(words, at) === 2) verb = at
  return verb >= 0 && words.verbs(verb).every(({ lemma }) => !grammarWords('undergoing-verb').has(lemma))
}

/** Nobody accuses himself. */
function isTaken(args: readonly Argument[], entity: number): boolean {
  return args.some(({ filler }) => 'entity' in filler && filler.entity === entity)
}

const ACTORS = /* @__PURE__ */ fillMask(['actor'])

/** How often it was right on annotated articles. */
const CONFIDENCE = 0.7
