import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { lastWord } from '../../head-classes.js'
import { lists } from '../../lists.js'
import type { View } from '../../view.js'
import { inOneClause } from '../clauses.js'
import type { Cluster } from '../clusters.js'
import { type Context, LOOKBACK } from '../context.js'

/** সেখানে, সেখান থেকে: the place where the last sentences were, else one that they name. */
export function placeMeant(context: Context, draft: Draft): number {
  const { seen, drafts, nested, view } = context
  if (isSaidIn(context, draft.last)) return textMeant(context, draft)
  const sentence = context.sentence(draft)
  let best = -1
  let bestScore = LEAST_PLACE
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const { first, last, case: grammaticalCase, kind } = drafts[seen[k]]
    const distance = sentence - context.seenIn(k)
    if (distance > PLACE_REACH) break
    const { type, named } = context.cluster(seen[k])
    if (last > draft.first || kind === 'adjective') continue
    const isFrom = view.isOf(last, 'away')
    const isWhere = grammaticalCase === 'LOC' || isFrom || isGoal(view, drafts[seen[k]])
    // হাসপাতালে নেওয়া হয়। সেখানে …: a body is a place where somebody is brought to it.
    if (!PLACES.has(type) && !(type === 'ORG' && isWhere)) continue
    // চীন কুচকাওয়াজের আয়োজন করেছে। সেখানে …: a state that acts is no place.
    if (!isWhere && type !== 'FAC' && grammaticalCase !== 'GEN') continue
    let score = -1.5 * distance
    if (isWhere) score += 3
    // সদর থেকে সেখানে পৌঁছায়: where somebody comes from he does not go.
    if (isFrom && inOneClause(context, last, draft.first)) score -= 4
    // সেতুতে ফাটল ধরেছে, কারখানা বন্ধ হবে: a building of which something is told
    else if (type === 'FAC') score += 1
    if (nested[seen[k]] === 1) score -= type === 'FAC' ? 1 : 2
    if (kind === 'name' || named) score += 0.2
    // ঢাকার একটি হাসপাতালে: the last is the nearest
    score += first / (1000 * view.length)
    if (score > bestScore) [best, bestScore] = [context.entity(seen[k]), score]
  }
  return best
}

/** কিয়েভ সফরে যাবেন, প্যারিস যাওয়ার কথা, ঢাকা পৌঁছেছেন */
function isGoal(view: View, { last, suffix, case: grammaticalCase }: Draft): boolean {
  if (suffix !== '' || grammaticalCase !== 'NOM') return false
  return (
    view.stem(last, 'journey') !== undefined ||
    view.verbs(last).some(({ lemma }) => grammarWords('go').has(lemma))
  )
}

/** চিঠি দিয়েছিল আদানি। সেখানে বলা হয়, …: whether words stand there. */
function isSaidIn({ view }: Context, token: number): boolean {
  const at = view.isOf(token, 'also') ? token + 1 : token
  return view.isOf(at, 'written') && view.verbs(at + 1).some(({ mostly }) => mostly === 'verb')
}

function textMeant(context: Context, draft: Draft): number {
  return context.latest(draft, PLACE_REACH, ({ type, plural }) => TEXTS.has(type) && !plural) ?? -1
}

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC'])
/** How many sentences back a place lies, and how sure it has to be. */
const PLACE_REACH = 1
const LEAST_PLACE = -1.8

/** এটি, তা, এতে, এগুলো: a thing or things of this sentence or the one before; abstains where there is none. */
export function thingMeant(context: Context, draft: Draft, i: number): number {
  const { anaphor, plural, first } = draft
  const { drafts, nested, seen } = context
  if (draft.case === 'NOM' && isCounting(context, i)) return -1
  const inside = anaphor?.case === 'LOC'
  const bare = grammarWords('that').has(anaphor?.form ?? '')
  const types = inside ? (isAboard(context, draft) ? VEHICLES : TEXTS) : bare ? MATTERS : THINGS
  const sentence = context.sentence(draft)
  const teller = context.tellers[i] < 0 ? -1 : context.entity(context.tellers[i])
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let k = seen.length - 1; k >= 0 && seen.length - k < LOOKBACK; k--) {
    const distance = sentence - context.sentence(drafts[seen[k]])
    if (distance > (bare ? 0 : 1)) break
    const { case: grammaticalCase, last } = drafts[seen[k]]
    const cluster = context.cluster(seen[k])
    if (
      (!types.has(cluster.type) && (inside || bare || !isAnimal(cluster))) ||
      !mayBeThing(cluster) ||
      cluster.plural !== plural ||
      nested[seen[k]] === 1 ||
      last > first ||
      // লিগে এটি তাদের ষষ্ঠ হার
      (grammaticalCase === 'LOC' && !inside && distance === 0 && inOneClause(context, last, first)) ||
      // এক বিবৃতিতে তিনি বলেন, ‘এতে ক্ষতি হবে’: in his own words nobody points at the paper that has them.
      (inside && context.spoken[i] > context.spoken[seen[k]])
    )
      continue
    if (bare && grammaticalCase !== 'NOM' && grammaticalCase !== 'OBJ') continue
    let score = -distance
    // শুক্রবার একটি স্টুডিওতে এটির রেকর্ডিং হয়: where something is done it is not the matter
    if (grammaticalCase === 'LOC' && !inside) score -= 2
    if (cluster.type === 'ORG' || cluster.type === 'FAC') score -= 1
    // প্রতিষ্ঠানটি বলছে, এটি আগের চেয়ে পাতলা
    if (context.entity(seen[k]) === teller) score -= 3
    // ট্রাকটি সেটিকে ধাক্কা দেয়: nothing does so to itself.
    if (anaphor?.case === 'OBJ' && distance === 0 && grammaticalCase === 'NOM') score -= 3
    if (score > bestScore) [best, bestScore] = [context.entity(seen[k]), score]
  }
  return best
}

/** লিগে এটি তাদের টানা ষষ্ঠ হার: the verdict behind tells what it is, nothing before. */
function isCounting({ view, drafts }: Context, i: number): boolean {
  for (let k = i + 1; k < drafts.length && drafts[k].first === drafts[i].last; k++) {
    const { case: grammaticalCase, kind, plural, last } = drafts[k]
    if (kind !== 'pronoun' || !plural || grammaticalCase !== 'GEN') continue
    for (let token = last; token < last + 2; token++)
      if (view.document.numbers[view.numberAt[token] ?? -1]?.kind === 'ordinal') return true
  }
  return false
}

/** নৌকাটি উল্টে যায়, তখন এতে নব্বই জন আরোহী ছিলেন; but বাসটি উল্টে যায়। এতে তিনজন নিহত হন */
function isAboard({ view }: Context, { last }: Draft): boolean {
  const limit = Math.min(view.length, last + ABOARD)
  for (let token = last; token < limit && !view.isMark(token); token++) {
    const head = view.head(token, view.length)
    if (head !== undefined && grammarWords('aboard').has(lastWord(head.value.form)))
      return view.isOf(head.last, 'copula') || head.last >= view.length || view.isMark(head.last)
  }
  return false
}

/** Most tokens between এতে and those who are aboard. */
const ABOARD = 8
const VEHICLES: ReadonlySet<string> = new Set(['VEHICLE'])

/** A company or a school may be এটি; a team, a party or the police is not. */
const mayBeThing = ({ type, named, subtype }: Cluster) => type !== 'ORG' || !named || !ACTORS.has(subtype)

const ACTORS: ReadonlySet<string> = new Set([
  'team',
  'party',
  'government',
  'police',
  'force',
  'ministry',
  'board',
  'sports-body',
  'court',
  'news-agency',
  'newspaper',
  'broadcaster',
  'armed-group',
  'parliament',
  'office',
])

/** বাঘিনীটি উদ্ধার করা হয়; সেটিকে বনে ছাড়া হয় */
function isAnimal({ heads }: Cluster): boolean {
  for (const head of heads) if (lists().heads.exact(head)[0]?.subtype === 'animal') return true
  return false
}

const THINGS: ReadonlySet<string> = new Set([
  'LAW',
  'WORK',
  'PRODUCT',
  'VEHICLE',
  'EVENT',
  'WEAPON',
  'FAC',
  'ORG',
])
const TEXTS: ReadonlySet<string> = new Set(['LAW', 'WORK'])
const MATTERS: ReadonlySet<string> = new Set(['LAW', 'WORK', 'EVENT', 'OTHER'])
