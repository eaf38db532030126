import type { Range } from '../../../core/index.js'
import { partition } from '../../../core/partition.js'
import type { VerbReading } from '../../../lexicon/index.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import type { Argument } from '../../types.js'
import type { Candidate } from '../candidates/candidate.js'
import { isActor } from '../candidates/kinds.js'
import { verbKind } from '../sentence/clause-map.js'
import { NOM } from '../sentence/markings.js'
import { wordsOf } from './inner-parts.js'

/**
 * "পরিবারের অভিযোগ, ওই যুবক মত্ত অবস্থায় গাড়ি চালাচ্ছিলেন": where an accusation or a gibe names nobody, the subject of what is said to have been done is
 * accused, unless it was done to him.
 */
export function nameAccused(
  args: Argument[],
  { row, first, last }: Pick<Match, 'row' | 'first' | 'last'>,
  candidates: readonly Candidate[],
  words: Words,
  entityOf: (mention: number) => number,
): void {
  dropAccuserWithin(args, { row, first }, candidates, words)
  const told = BLAMING.get(row.type)
  if (told === undefined || args.some(({ role }) => role === told.whom)) return
  const content = args.find(({ role }) => role === told.what)
  const said = content === undefined ? null : wordsOf(content)
  if (said === null) return
  for (const candidate of candidates) {
    const { kind, first: from, last: to, marking, index } = candidate
    if (marking !== NOM || !(kind === 'entity' ? isActor(candidate) : isMany(words, kind, to))) continue
    if (words.starts[from] < said.start || words.ends[to - 1] > said.end || (from < last && first < to))
      continue
    if (row.type === 'Accuse' && !isDone(said, words)) return
    if (kind === 'entity' && isTaken(args, entityOf(index))) return
    args.push({
      role: told.whom,
      filler:
        kind === 'entity'
          ? { entity: entityOf(index), mention: index }
          : { span: { start: words.starts[from], end: words.ends[to - 1] } },
      inferred: true,
      rule: 'subject of what is said',
      confidence: CONFIDENCE,
    })
    return
  }
}

/** দেশটি বাহিনীকে অস্ত্র দিচ্ছে | বলে অভিযোগ রয়েছে: who does what is said does not say it. */
function dropAccuserWithin(
  args: Argument[],
  { row, first }: Pick<Match, 'row' | 'first'>,
  candidates: readonly Candidate[],
  words: Words,
): void {
  if (row.type !== 'Accuse' || !words.hasStem(first - 1, 'বলে')) return
  const at = args.findIndex(({ role }) => role === 'accuser')
  const content = args.find(({ role }) => role === 'content')
  if (at < 0 || content === undefined) return
  const { filler } = args[at]
  const said = wordsOf(content)
  if (said === null || !('mention' in filler)) return
  const isWithin = candidates.some(
    (each) =>
      each.kind === 'entity' &&
      each.index === filler.mention &&
      words.starts[each.first] >= said.start &&
      words.ends[each.last - 1] <= said.end,
  )
  if (isWithin) args.splice(at, 1)
}

/** By type, the role of what is said and that of who is blamed by it. */
const BLAMING: ReadonlyMap<string, { readonly what: string; readonly whom: string }> = new Map([
  ['Accuse', { what: 'content', whom: 'accused' }],
  ['Condemn', { what: 'reason', whom: 'target' }],
])

/** মঞ্চের শরিকেরা: people whom nobody has named. */
function isMany(words: Words, kind: string, end: number): boolean {
  return kind === 'phrase' && MANY.test(words.text(end - 1))
}

const MANY = /.রা$/u

/** চালাচ্ছিলেন, তুলে নিয়ে গেছে, but not নিহত হয়েছেন, ডুবে গেছেন: whether the last finite verb of a clause tells what its subject does. */
function isDone({ start, end }: Range, words: Words): boolean {
  let verb = -1
  for (
    let at = partition(words.length, (i) => words.ends[i] <= start);
    at < words.length && words.ends[at] <= end;
    at++
  )
    if (verbKind(words, at) === 2) verb = at
  if (verb < 0) return false
  const own = words.verbs(verb - 1).filter(({ form }) => form === 'participle')
  const told = own.length > 0 && words.verbs(verb).some(isVector) ? own : words.verbs(verb)
  return told.every(({ lemma }) => !grammarWords('undergoing-verb').has(lemma))
}

/** তুলে নিয়ে | গেছে: the participle says what is done. */
function isVector({ lemma }: VerbReading): boolean {
  return grammarWords('vector').has(lemma)
}

/** Nobody accuses himself. */
function isTaken(args: readonly Argument[], entity: number): boolean {
  return args.some(({ filler }) => 'entity' in filler && filler.entity === entity)
}

/** All four on 227 annotated articles were right; so few are held towards the mean of all arguments. */
const CONFIDENCE = 0.85
