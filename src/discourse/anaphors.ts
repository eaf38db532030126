import { type Draft, makeDraft } from './drafts.js'
import { ANAPHOR } from './form.js'
import { endsAs, grammarWords } from './grammar-words.js'
import { type Anaphor, lists } from './lists.js'
import type { View } from './view.js'

/** Pronouns, as far as they may stand for somebody or something. */
export function findAnaphors(view: View): Draft[] {
  const drafts: Draft[] = []
  const { sentences } = view.document
  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences.lasts[s]
    for (let token = sentences.firsts[s]; token < limit; token++) {
      if (
        !view.has(token, ANAPHOR) ||
        !view.isWord(token) ||
        view.excluded[token] === 1 ||
        view.nameAt[token] >= 0
      )
        continue
      const found = view.anaphor(token, limit)
      if (
        found === undefined ||
        (found.ending.suffix !== '' && found.ending.suffix !== found.ending.emphatic)
      )
        continue
      const anaphor = found.value
      if (
        isVague(anaphor, found.ending.emphatic) ||
        isJoint(view, anaphor, token, sentences.firsts[s]) ||
        isWrittenApart(view, token) ||
        isBeforeNoun(view, anaphor.form, found.last, limit) ||
        isTrapped(view, anaphor.form, found.last, limit) ||
        isTimed(view, anaphor, found.last, limit) ||
        isPointing(view, anaphor.form, found.last, limit) ||
        // একে একে: one by one
        (found.last === token + 1 && view.word(token - 1) === view.word(token))
      )
        continue
      drafts.push(
        makeDraft({
          kind: 'pronoun',
          start: view.starts[token],
          end: view.ends[found.last - 1],
          first: token,
          last: found.last,
          case: anaphor.case,
          type: 'OTHER',
          rule: `pronoun/${anaphor.kind}`,
          confidence: 0.6,
          anaphor,
          plural: anaphor.plural,
          definite: true,
        }),
      )
      token = found.last - 1
    }
  }
  return drafts
}

/** “ও এলে গোল হবে,” but কামাল ও জামাল, কলম ও পেনসিল */
function isJoint(view: View, { form }: Anaphor, token: number, first: number): boolean {
  return grammarWords('only-first').has(form) && token > first && !view.isMarkOf(token - 1, '‘“"—')
}

/** ১৯৭২–এর: an ending written apart; but বলেন, 'আমার …' */
function isWrittenApart({ text, starts }: View, token: number): boolean {
  const at = starts[token] - 1
  return at > 0 && JOINTS.test(text[at]) && text[at - 1] > ' '
}

const JOINTS = /[-–—’'\p{Nd}]/u

/** যেসব ধারায়, সেসব এলাকা: with a noun behind it the form only points. */
function isBeforeNoun(view: View, form: string, next: number, limit: number): boolean {
  return (
    endsAs(form, 'pronoun-before-noun-ending') &&
    next < limit &&
    view.isWord(next) &&
    view.verbs(next).every(({ mostly }) => mostly === 'other')
  )
}

/** সেই and তাই are words of their own. */
function isVague({ form }: Anaphor, emphatic: string): boolean {
  return emphatic !== '' && grammarWords('vague-if-emphatic').has(form)
}

/** Before some words a form is no person or thing: এর আগে, তার পর, সে সময়, তা ছাড়া. */
function isTrapped(view: View, form: string, next: number, limit: number): boolean {
  return next < limit && lists().anaphorTraps.has(`${form} ${view.word(next)}`)
}

/** তার আট বছর পরে: what happened before, and nobody. */
function isTimed(
  view: View,
  { case: grammaticalCase, honorific, plural }: Anaphor,
  next: number,
  limit: number,
) {
  if (grammaticalCase !== 'GEN' || honorific || plural || next >= limit || view.dateAt[next] === 0)
    return false
  let token = next
  while (token < limit && view.dateAt[token] === 1) token++
  return view.isOf(token, 'after') || view.isOf(token - 1, 'after')
}

/** সে আবেদন নাকচ করেন: before a matter it only points; but সে আবেদন করে. */
function isPointing(view: View, form: string, next: number, limit: number): boolean {
  if (!grammarWords('points-to-matter').has(form) || next >= limit) return false
  if (view.isOf(next, 'matter')) return view.verbs(next + 1).every(({ mostly }) => mostly !== 'verb')
  const head = view.head(next, limit)
  return (
    head !== undefined &&
    MATTERS.has(head.value.subtype) &&
    view.verbs(head.last).every(({ mostly }) => mostly !== 'verb')
  )
}

const MATTERS: ReadonlySet<string> = new Set(['document', 'indicator', 'text', 'event'])
