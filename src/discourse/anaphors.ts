import type { Draft } from './drafts.js'
import { type Anaphor, lists } from './lists.js'
import type { View } from './view.js'

/** Pronouns, as far as they may stand for somebody or something. */
export function findAnaphors(view: View): Draft[] {
  const drafts: Draft[] = []
  const { anaphors } = lists()
  const { sentences } = view.document
  for (let s = 0; s < sentences.length; s++) {
    const limit = sentences.lasts[s]
    for (let token = sentences.firsts[s]; token < limit; token++) {
      if (!view.isWord(token) || view.excluded[token] === 1 || view.nameAt[token] >= 0) continue
      const found = view.longest(anaphors, token, limit)
      if (
        found === undefined ||
        (found.ending.suffix !== '' && found.ending.suffix !== found.ending.emphatic)
      )
        continue
      const anaphor = found.value
      if (
        anaphor.kind === 'conjunction' ||
        isVague(anaphor, found.ending.emphatic) ||
        view.text[view.starts[token] - 1] === '-' ||
        isDeterminer(view, anaphor.form, found.last, limit)
      )
        continue
      drafts.push({
        kind: 'pronoun',
        start: view.starts[token],
        end: view.ends[found.last - 1],
        first: token,
        last: found.last,
        core: null,
        suffix: '',
        case: anaphor.case,
        type: 'OTHER',
        rule: `pronoun/${anaphor.kind}`,
        confidence: 0.6,
        name: -1,
        anaphor,
        plural: anaphor.plural,
        count: null,
        definite: true,
        indefinite: false,
        owner: -1,
        modifiers: [],
      })
      token = found.last - 1
    }
  }
  return drafts
}

/** তা, সেখানে, এতে mostly stand for what was said as a whole; তাই and সেই are words of their own. */
function isVague(anaphor: Anaphor, emphatic: string): boolean {
  return (
    anaphor.form === 'তা' ||
    anaphor.kind === 'place' ||
    (emphatic !== '' && (anaphor.form === 'সে' || anaphor.form === 'তা'))
  )
}

/** ও is "and" nearly always; এর and তার before another noun of time or place are not persons: এর আগে, এর মধ্যে, তার পর. */
function isDeterminer(view: View, form: string, next: number, limit: number): boolean {
  if (form === 'ও') return true
  if (form === 'সে') return next < limit && DETERMINED.has(view.word(next))
  if (form === 'এর' || form === 'তার') return next < limit && ADVERBIAL.has(view.word(next))
  return false
}

const DETERMINED = new Set(
  [
    'দেশ',
    'দেশের',
    'দেশে',
    'সময়',
    'সময়ে',
    'সময়ের',
    'দিন',
    'দিনই',
    'কথা',
    'জন্য',
    'ক্ষেত্রে',
    'অনুযায়ী',
    'কারণে',
    'ব্যাপারে',
    'বিষয়ে',
    'হিসেবে',
    'হিসাবে',
  ].map((w) => w.normalize('NFC')),
)
const ADVERBIAL = new Set(
  [
    'আগে',
    'পরে',
    'পর',
    'পরও',
    'মধ্যে',
    'ফলে',
    'জন্য',
    'কারণে',
    'আগেও',
    'আগেই',
    'বাইরে',
    'পাশাপাশি',
    'সঙ্গে',
    'সাথে',
    'বিপরীতে',
    'বিনিময়ে',
    'প্রতিবাদে',
    'জেরে',
    'মাধ্যমে',
    'প্রেক্ষিতে',
    'পরিপ্রেক্ষিতে',
    'চেয়ে',
    'ভিত্তিতে',
    'ওপর',
    'উপর',
  ].map((w) => w.normalize('NFC')),
)
