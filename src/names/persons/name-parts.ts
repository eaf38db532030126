import type { Segment } from '../segments/segments.js'
import { nameCues } from '../words/name-cues.js'
import type { View } from '../words/view.js'
import { CLASSES, LISTED, wordLists } from '../words/word-lists.js'
import { withoutArticle } from './article.js'

/** The words that somebody may be called by afterwards: লাভরভ of সের্গেই লাভরভ. */
export function personParts({ lexemes }: View, { first, last, cut, rule }: Segment): string[] {
  const parts: string[] = []
  // অ্যাসিড সারভাইভার্স: what only the tagger sees as somebody says nothing of words that are no names.
  if (
    rule === 'tagger' &&
    !lexemes
      .slice(first, last)
      .some(({ known, classes, stemClasses }) => !known || ((classes | stemClasses) & LISTED) !== 0)
  )
    return parts
  for (let i = first; i < last; i++) {
    const { text, classes } = lexemes[i]
    if (classes & (CLASSES.namePrefix | CLASSES.stop | CLASSES.verb)) continue
    // নদী of নদী আক্তার, but not সরকার of রবি সরকার
    if ((classes & CLASSES.generic) !== 0 && ((classes & CLASSES.given) === 0 || i > first)) continue
    // মোহাম্মদ শিয়া আল-সুদানি, আনন্দ ভ্যান, আল-ফাতিহ কুরাশি
    if ((classes & (CLASSES.infix | CLASSES.given | CLASSES.family)) === CLASSES.infix) continue
    const part = i === last - 1 ? text.slice(0, cut.length) : text
    // দ্বিতীয় of দ্বিতীয় আবদুল্লাহ
    if (nameCues('regnal').has(text)) continue
    // সাহেব of ইউনূস সাহেব
    if (i > first && nameCues('kin-ending').has(part) && (classes & CLASSES.family) === 0) continue
    parts.push(part)
    const half = i === first ? firstHalf(part) : undefined
    if (half !== undefined) parts.push(half)
    const bare = withoutArticle(part)
    if (bare !== undefined) parts.push(bare)
  }
  return parts
}

/** মৃণাল of মৃণালকান্তি, অধীর of অধীররঞ্জন: the given name in a compound. */
function firstHalf(word: string): string | undefined {
  for (const half of nameCues('second-half')) {
    if (!word.endsWith(half) || word.length - half.length < 3) continue
    const first = word.slice(0, -half.length)
    if ((wordLists().classes(first) & CLASSES.given) !== 0) return first
  }
  return undefined
}

/** সবুজবাড়ি of সবুজবাড়ি টেকনোলজিস: the first word, where nothing else is called that. */
export function companyParts({ lexemes }: View, { first, last, rule, match }: Segment): string[] {
  if (match !== undefined || last - first < 2 || !/^head\/(company|media|team|bank)$/.test(rule)) return []
  const { text, classes, stemClasses, groups, inflected, known: seen } = lexemes[first]
  const known = classes | stemClasses
  if (known !== 0 || groups !== 0 || inflected || seen || text.length < 4) return []
  return [text]
}
