import { grammarWords } from '../grammar/grammar-words.js'
import { voiceOf } from '../triggers/carriers.js'
import type { Match } from './match.js'

/** Whose part the subject plays: of the verb where there is one, else of the participle; `nom` for a bare noun. */
export function voiceClass(match: Match): 'act' | 'pat' | 'rec' | 'nom' {
  const { row, chain, carrier } = match
  if (chain === null) return match.form === 'nominal' ? 'nom' : (row.voice ?? 'pat')
  if (chain.passive) return 'pat'
  // টাকা নিয়েছেন, পুরস্কার জিতলেন: who takes what others give receives it.
  if (GIVING.has(row.type) && grammarWords('take-verb').has(chain.verb)) return 'rec'
  // বন্দরে ঢুকেছে ত্রাণের ট্রাক: what moves by itself is what is moved.
  if (row.type === 'Transport' && grammarWords('motion-verb').has(chain.verb)) return 'pat'
  // ঘর ছেড়েছেন ৪০ হাজার মানুষ: who leaves is who is evacuated.
  if (row.type === 'Evacuate' && grammarWords('leaving-verb').has(chain.verb)) return 'pat'
  if (row.voice !== null) return row.voice
  if (match.ending === null) return voiceOf(chain.verb) === 'rec' ? 'rec' : 'act'
  if (carrier !== null) return grammarWords('verb-do').has(chain.verb) ? 'act' : 'pat'
  return voiceOf(chain.verb)
}

const GIVING = new Set(['MoneyTransfer', 'ProvideAid', 'Award', 'Allocate'])
