import { anyOf } from '../../../core/any-of.js'
import { mapped } from '../../../core/mapped.js'
import { officeHolder } from '../../../names/index.js'
import type { Draft } from '../../drafts.js'
import { grammarWords } from '../../grammar-words.js'
import { isPerson, isSide } from '../clusters.js'
import type { Context } from '../context.js'
import type { NamedEntities } from '../names.js'
import { isOfTeam, REACH } from './resemblance.js'

/** উত্তর কোরিয়ার নেতা, রুশ প্রেসিডেন্ট: who holds the office on the day of the document. */
export function byOffice(
  context: Context,
  names: NamedEntities,
  draft: Draft,
  owner: number,
): number | undefined {
  const { head } = draft
  if (head?.subtype !== 'office' || draft.plural || owner < 0 || draft.modifiers.some(isFormer))
    return undefined
  const { type, named, canonical } = context.clusters.get(owner)
  if (!named || (type !== 'GPE' && type !== 'ORG')) return undefined
  const on = context.view.document.page.created.value
  if (on === null) return undefined
  for (const office of [[...draft.modifiers].reverse().concat(head.form).join(' '), head.form]) {
    const found = officeHolder(office, canonical, on.slice(0, 10))
    const entity = found === undefined ? undefined : names.ofEntry(found.holder, found.certain)
    if (entity !== undefined) return entity
  }
  return undefined
}

/** পররাষ্ট্রমন্ত্রী, ওসি: somebody who was named with that title. */
export function byTitle(
  context: Context,
  names: NamedEntities,
  draft: Draft,
  owner: number,
): number | undefined {
  const { head } = draft
  if (head === undefined || draft.plural || head.animacy !== 'human' || head.subtype === 'kin')
    return undefined
  const { view, clusters } = context
  const exact = names.titled(view.text.slice(draft.start, draft.end - draft.suffix.length))
  if (exact !== undefined && clusters.get(exact) !== context.teller) return exact
  const entity = names.titled(head.form)
  if (
    entity === undefined ||
    clusters.get(entity) === context.teller ||
    draft.modifiers.some((word) => grammarWords('another').has(word))
  )
    return undefined
  // তাঁর আইনজীবী is nobody's lawyer but his.
  if (owner >= 0 && isPerson(clusters.get(owner)) && clusters.get(entity).owner !== clusters.find(owner))
    return undefined
  const body = names.affiliations.of(entity)
  // আওয়ামী লীগের প্রার্থী is not the স্বতন্ত্র প্রার্থী of before, nor is নৌকার প্রার্থী.
  if (owner >= 0 && body === undefined && isSide(clusters.get(owner))) return undefined
  // কর্নাটকের অধিনায়ক is not the অধিনায়ক of the other team.
  if (owner >= 0 && body === undefined && isOfTeam(head, clusters.get(owner))) return undefined
  return owner < 0 || body === undefined || clusters.find(body) === clusters.find(owner) ? entity : undefined
}

/** মালদ্বীপের রাষ্ট্রপ্রধান after মালদ্বীপের প্রেসিডেন্ট মোহাম্মদ মুইজ্জু */
export function byRule(
  context: Context,
  names: NamedEntities,
  draft: Draft,
  owner: number,
): number | undefined {
  const { head, plural, modifiers } = draft
  if (head === undefined || plural || owner < 0 || modifiers.some(isFormer)) return undefined
  const { clusters } = context
  const group = mapped(RULERS, grammarWords).find((each) => each.has(head.form))
  if (group === undefined) return undefined
  const found = context.latest(draft, 2 * REACH, (cluster, mention) => {
    if (!cluster.named || !isPerson(cluster) || !anyOf(cluster.heads, (each) => group.has(each))) return false
    const body = names.affiliations.of(context.entity(mention))
    return body !== undefined && clusters.find(body) === clusters.find(owner)
  })
  return found
}

/** নতুন মেয়র শপথ নেবেন, after মেয়র পদে জয় পেয়েছেন লায়লা: who was elected or appointed. */
export function byElection(context: Context, draft: Draft): number | undefined {
  const { head, plural, modifiers } = draft
  if (head?.subtype !== 'office' || plural || !modifiers.some((word) => grammarWords('new').has(word)))
    return undefined
  const { view, drafts } = context
  const { firsts, lasts } = view.document.sentences
  return context.latest(draft, REACH, (cluster, index) => {
    if (!cluster.named || !isPerson(cluster) || drafts[index].kind === 'pronoun') return false
    const sentence = view.sentenceAt[drafts[index].first]
    let told = 0
    for (let token = firsts[sentence]; token < lasts[sentence]; token++) {
      if (view.word(token) === head.form) told |= 1
      else if (view.isOf(token, 'won')) told |= 2
    }
    return told === 3
  })
}

const RULERS = ['head-of-state', 'head-of-government'] as const

const isFormer = (word: string) => grammarWords('not-in-office').has(word)
