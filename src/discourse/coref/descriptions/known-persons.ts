import { hasHeldOffice } from '../../../names/offices.js'
import { personsOfTrade } from '../../chain-words.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { type Cluster, isPerson } from '../clusters.js'
import type { Context } from '../context.js'
import { REACH } from './resemblance.js'

/** How many sentences back one was named whom a noun for his trade takes up. */
const NEAR = 4

/** মমতা বন্দ্যোপাধ্যায় … মুখ্যমন্ত্রী: the one person whom the text has named and of whom the list knows that office. */
export function byOfficeHeld(context: Context, draft: Draft, owner: number): number | undefined {
  const { head, plural, indefinite, count, modifiers } = draft
  if (head?.subtype !== 'office' || plural || indefinite || count !== null || owner >= 0) return undefined
  const isFormer = modifiers.length > 0
  if (!modifiers.every((word) => grammarWords('former').has(word))) return undefined
  const on = context.view.document.page.created.value?.slice(0, 10) ?? null
  return theOne(context, draft, REACH, ({ canonical }) => hasHeldOffice(canonical, head.form, on, isFormer))
}

/** জয়া আহসান … অভিনেত্রী, লাসলো ক্রাসনাহোরকাই … হাঙ্গেরির এই লেখক: the one person of that trade, and of that state. */
export function byTrade(context: Context, draft: Draft, owner: number): number | undefined {
  const { head, plural, indefinite, count, modifiers } = draft
  if (head === undefined || plural || indefinite || count !== null) return undefined
  if (!modifiers.every((word) => grammarWords('former').has(word))) return undefined
  const subtypes = personsOfTrade(head.form)
  if (subtypes === undefined) return undefined
  const state = owner < 0 ? undefined : context.clusters.get(owner)
  if (state !== undefined && (state.type !== 'GPE' || state.within === '')) return undefined
  return theOne(
    context,
    draft,
    NEAR,
    ({ subtype, within }) => subtypes.has(subtype) && (state === undefined || within === state.within),
  )
}

/** The person named within so many sentences of whom that is so, where it is so of one only. */
function theOne(
  context: Context,
  draft: Draft,
  reach: number,
  fits: (cluster: Cluster) => boolean,
): number | undefined {
  const isOne = (cluster: Cluster) => cluster.named && isPerson(cluster) && fits(cluster)
  const found = context.latest(draft, reach, isOne)
  if (found === undefined) return undefined
  const cluster = context.clusters.get(found)
  const other = context.latest(draft, reach, (each) => each !== cluster && isOne(each))
  return other === undefined ? found : undefined
}
