import { CUE, SPOKEN } from '../../form.js'
import type { View } from '../../view.js'
import type { Cue } from './cue.js'
import { headed } from './headed-cues.js'
import { spoken } from './spoken-cues.js'

/** All cues of one sentence, in order, without overlaps. */
export function cuesOf(view: View, first: number, limit: number): Cue[] {
  const cues: Cue[] = []
  for (let token = first; token < limit; token++) {
    if (!view.has(token, CUE | SPOKEN) || !view.isWord(token)) continue
    const cue = headed(view, token, limit) ?? spoken(view, token, limit)
    if (cue === undefined || (view.nameAt[token] >= 0 && !isAlsoName(view, cue))) continue
    cues.push(cue)
    token = cue.last - 1
  }
  return cues
}

/** আশা করেন, প্রকাশ করেন: a given name, were it not for the verb. */
function isAlsoName(view: View, { first, last, reporting }: Cue): boolean {
  const { first: from, last: to } = view.document.names[view.nameAt[first]]
  return from === first && to === first + 1 && last > to && reporting.frame !== 'genitive'
}
