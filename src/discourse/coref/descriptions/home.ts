import { packed } from '../../../generated/words/discourse/home-places.js'
import { parseList, records } from '../../../lists/index.js'
import { placeNamed } from '../../../names/index.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { isState } from '../clusters.js'
import type { Context } from '../context.js'
import type { NamedEntities } from '../names.js'
import { REACH } from './resemblance.js'

/** How many sentences back a paper's own country lies. */
const FAR = 40

/** And another state whose capital or province may be meant. */
const BESIDE = 1

/** দেশে, সারা দেশের: the state in which a paper appears, else the one of which most is told. */
export function byHome(context: Context, draft: Draft): number | undefined {
  const { head, case: grammaticalCase } = draft
  if (head === undefined || !grammarWords('country').has(head.form) || !isPlain(draft)) return undefined
  if (grammaticalCase !== 'LOC' && grammaticalCase !== 'GEN') return undefined
  const home = homePlace(head.form, context)
  return (
    context.latest(draft, FAR, ({ canonical }) => canonical === home) ??
    context.latest(draft, FAR, (cluster) => isState(cluster) && cluster.titled) ??
    context.latest(draft, REACH, (cluster) => cluster.heads.has(head.form) && !cluster.named)
  )
}

/** দেশে, রাজধানীর, রাজ্য জুড়ে: where no other state is told of, what it is to the readers of the paper. */
export function atHome(context: Context, names: NamedEntities, draft: Draft): number | undefined {
  const home = draft.head === undefined || !isPlain(draft) ? undefined : homePlace(draft.head.form, context)
  if (home === undefined) return undefined
  const reach = grammarWords('country').has(draft.head?.form ?? '') ? FAR : BESIDE
  if (context.latest(draft, reach, (cluster) => isState(cluster) && cluster.canonical !== home) !== undefined)
    return undefined
  const entry = placeNamed(home)
  return entry === undefined ? undefined : names.ofHome(entry)
}

/** দেশে, but not দেশটি, একটি দেশ, দুই দেশ, আরবের দেশ. */
const isPlain = ({ definite, indefinite, plural, count, owner }: Draft) =>
  !definite && !indefinite && !plural && count === null && owner < 0

let places: ReadonlyMap<string, string> | undefined

function homePlace(noun: string, { view }: Context): string | undefined {
  places ??= new Map(
    records(parseList(packed)).map(({ noun, region, place }) => [`${region} ${noun}`, place]),
  )
  return places.get(`${view.document.region ?? 'BD'} ${noun}`)
}
