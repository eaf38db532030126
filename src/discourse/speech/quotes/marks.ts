import type { Range } from '../../../core/index.js'
import { NEWLINE } from '../../../tokens/index.js'
import type { View } from '../../view.js'

/** Text between quotation marks, without the marks. */
export interface Quoted extends Range {
  /** Token of the opening mark, and the token behind the closing one. */
  readonly open: number
  readonly close: number
}

/** Marks that may close a quotation, by the mark that opens it; some keyboards have no curly ones to close with. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '‘': "’'",
  '«': '»',
  '"': '"”',
  "'": "'’",
  '„': '“”',
  '‹': '›',
  '❝': '❞',
}
const OPENING = Object.keys(CLOSING).join('')
/** Longest quotation, in tokens; an opening mark without its closing one is litter. */
const LONGEST = 400

/** All stretches between quotation marks, outermost first; marks inside a longer stretch stay inside. */
export function quotedStretches(view: View): Quoted[] {
  const result: Quoted[] = []
  for (let token = 0; token < view.length; token++) {
    if (!view.isMarkOf(token, OPENING) || view.excluded[token] === 1) continue
    const mark = markAt(view, token)
    // ‘‘…’’, ''…'': a mark of two signs.
    let first = token + 1
    if (markAt(view, first) === mark && view.starts[first] === view.ends[first - 1]) first++
    const close = closingMark(view, first - 1, mark)
    if (close < 0) continue
    const behind = first - token > 1 && isMarkOf(view, close + 1, mark) ? close + 2 : close + 1
    result.push({ open: token, close: behind, start: view.ends[first - 1], end: view.starts[close] })
    token = behind - 1
  }
  return result
}

/** Whether a further sign closes behind the one that closes. */
function isMarkOf(view: View, token: number, mark: string): boolean {
  const here = markAt(view, token)
  return here !== '' && CLOSING[mark].includes(here) && view.starts[token] === view.ends[token - 1]
}

function markAt(view: View, token: number): string {
  return token < view.length && view.isMark(token) ? view.text[view.starts[token]] : ''
}

function closingMark(view: View, open: number, mark: string): number {
  const limit = Math.min(view.length, open + LONGEST)
  const closing = CLOSING[mark]
  let depth = 0
  for (let token = open + 1; token < limit; token++) {
    if (view.kinds[token] !== view.kinds[open]) continue
    const here = view.text[view.starts[token]]
    if (closing.includes(here)) {
      if (depth === 0) return token
      depth--
    }
    // A further paragraph of the same speech opens with the mark again.
    else if (here === mark && view.kinds[token - 1] !== NEWLINE) depth++
  }
  return -1
}
