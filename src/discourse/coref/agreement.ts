import { grammarWords } from '../grammar-words.js'
import type { View } from '../view.js'

/** Most tokens from a subject to its verb. */
const LONGEST_CLAUSE = 24

/**
 * Whether the verb at the end of a clause honours its subject: ফারুক … জানান, but রিমা … জানায়. 0 where no verb ends the clause, where it
 * says nothing of honour, or where somebody else may be its subject.
 */
export function agreementBehind(view: View, from: number): -1 | 0 | 1 {
  const limit = Math.min(view.length, from + LONGEST_CLAUSE)
  for (let token = from; token < limit; token++) {
    if (view.isMark(token)) return token > from ? honourOf(view, token - 1) : 0
    if (token > from && view.nameAt[token] >= 0 && isSubject(view, token)) return 0
  }
  return 0
}

/** পুলিশ, ফাহিম: a name without an ending in the midst of the clause may be who acts. */
function isSubject(view: View, token: number): boolean {
  const { core, last, suffix } = view.document.names[view.nameAt[token]]
  return last === token + 1 && suffix === '' && core.end === view.ends[token]
}

function honourOf(view: View, token: number): -1 | 0 | 1 {
  const at = view.finite(token) === undefined && view.verbs(token).length === 0 ? token - 1 : token
  const reading = view.finite(at)
  if (reading?.person !== 3 || reading.mostly !== 'verb') return 0
  if (reading.honour === 'honorific') return 1
  // সে ভাত খেয়ে …, কাজ করে …: no clause ends there
  if (!view.isMarkOf(token + 1, '।;?!') && view.verbs(at).some(({ form }) => form === 'participle')) return 0
  return reading.honour === 'ordinary' && reading.tense !== null && !isOfThings(reading.root) ? -1 : 0
}

/** হয়, আছে, যায় are said of what befalls as well, of whom one honours, too. */
const isOfThings = (root: string) => grammarWords('root-of-things').has(root)
