import type { Range } from '../../core/index.js'
import { analyseVerb, type Lookup, stemCandidates, type VerbReading } from '../../lexicon/index.js'
import type { Context } from './context.js'

/** What the words behind a number say is counted: মানুষ in ১২ জন |মানুষ, সমঝোতা স্মারক in পাঁচটি |সমঝোতা স্মারক. */
export function countedAfter(context: Context, token: number): Range | null {
  let at = token
  if (context.mark(at) === '‘' || context.mark(at) === '“' || context.mark(at) === '"') at++
  const start = at
  for (let words = 0; words < 4 && isNounLike(context, at); words++, at++) {
    if (isModifier(context, at) && isNounLike(context, at + 1) && !isAction(context, at + 1)) continue
    return { start: context.tokens.starts[start], end: stemEnd(context, at) }
  }
  return null
}

/**
 * Behind people in the objective or genitive an unknown word may be anything: বারো জনকে |পাটনার হাসপাতালে.
 * What was done to them may stand before: গুরুতর জখম| বারো জনকে.
 */
export function countedPeople(context: Context, first: number, last: number): Range | null {
  for (let at = last; at < last + 2 && context.isWord(at); at++) {
    const known =
      context.at(context.lists.casualties, at) ??
      context.at(context.lists.actionNouns, at) ??
      context.at(context.lists.countNouns, at)
    // ১২ জনকে |হাসপাতালে: where they were taken is not what is counted.
    if (known !== undefined && known.last === at + 1 && known.case !== 'LOC')
      return { start: context.tokens.starts[at], end: known.end }
  }
  const before = context.before(context.lists.casualties, first)
  if (before === undefined) return null
  return { start: context.tokens.starts[before.first], end: context.tokens.ends[first - 1] }
}

/** What stands before a number that nothing follows: নিহত |৫, মৃতের সংখ্যা |৯৪. */
export function countedBefore(context: Context, token: number): Range | null {
  let at = token - 1
  const mark = context.mark(at)
  if (mark === '-' || mark === ':' || mark === '–') at--
  if (!context.isWord(at)) return null
  const { starts, ends } = context.tokens
  if (context.beginsCue(at, 'total') && context.isWord(at - 1))
    return { start: starts[at - 1], end: stemEnd(context, at - 1) }
  const known = (list: Lookup<unknown>) => list.exact(context.text, starts[at], ends[at]).length > 0
  const { casualties, actionNouns, countNouns } = context.lists
  if (!known(casualties) && !known(actionNouns) && !known(countNouns)) return null
  return { start: starts[at], end: ends[at] }
}

function isAction(context: Context, token: number): boolean {
  const { starts, ends } = context.tokens
  return context.lists.actionNouns.exact(context.text, starts[token], ends[token]).length > 0
}

function isModifier(context: Context, token: number): boolean {
  const { starts, ends } = context.tokens
  return context.lists.countModifiers.exact(context.text, starts[token], ends[token]).length > 0
}

function isNounLike(context: Context, token: number): boolean {
  if (!context.isWord(token)) return false
  const { text, lists } = context
  const start = context.tokens.starts[token]
  const end = context.tokens.ends[token]
  if (lists.countStops.exact(text, start, end).length > 0) return false
  if (context.lexer.at(token) !== undefined) return false
  if (context.at(lists.countNouns, token) !== undefined || isModifier(context, token)) return true
  // চাল, বল, দল: short words that could be verbs are nouns behind a number; কমে, বেড়ে are not.
  const isVerb = end - start < 5 ? isParticiple : isFiniteVerb
  return !analyseVerb(text, start, end).some(isVerb)
}

const isFiniteVerb = ({ form }: VerbReading): boolean => form === 'finite'
const isParticiple = ({ form }: VerbReading): boolean => form === 'participle'

/** য়ে in normal form. */
const YYE = '\u09af\u09bc\u09c7'

function isConsonant(unit: number): boolean {
  return unit >= 0x0995 && unit <= 0x09b9
}

/** The noun without its ending: কেন্দ্র|ে, সেনা|র, মানুষ|কে. Known nouns keep what only looks like an ending: ছেলে, জেলে. */
function stemEnd(context: Context, token: number): number {
  const { text, lists } = context
  const start = context.tokens.starts[token]
  const end = context.tokens.ends[token]
  const known = context.at(lists.countNouns, token)
  if (known !== undefined && known.last === token + 1) return known.end
  const candidates = stemCandidates(text, start, end)
  for (let i = candidates.length - 1; i > 0; i--) {
    const { end: cut, ending } = candidates[i]
    if (cut - start < 3 || ending.compound !== '' || ending.suffix === ending.emphatic) continue
    if (ending.plural || ending.classifier !== '') continue
    // ডাক্তার, কারাগার: র behind া belongs to the word more often than not.
    if (ending.suffix === 'র' && text[cut - 1] === 'া') continue
    // বৈঠক|ে, সড়ক|ে: কে behind a consonant is more often ক with ে, but not in নাগরিক|কে.
    if (ending.suffix.startsWith('কে') && isConsonant(text.charCodeAt(cut - 1)) && text[cut - 1] !== 'ক')
      continue
    // পর্যায়|ে
    if (ending.suffix.startsWith(YYE)) continue
    return cut
  }
  return end
}
