import type { Range } from '../../core/index.js'
import type { View } from '../view.js'

/** Text between quotation marks, without the marks. */
export interface Quoted extends Range {
  /** Token of the opening mark, and the token behind the closing one. */
  readonly open: number
  readonly close: number
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '«': '»',
  '"': '"',
  "'": "'",
  '„': '“',
  '‹': '›',
}
/** Longest quotation, in tokens; an opening mark without its closing one is litter. */
const LONGEST = 400

/** All stretches between quotation marks, outermost first; marks inside a longer stretch stay inside. */
export function quotedStretches(view: View): Quoted[] {
  const result: Quoted[] = []
  for (let token = 0; token < view.length; token++) {
    if (!view.isMarkOf(token, '“‘«"\'„‹') || view.excluded[token] === 1) continue
    const closing = CLOSING[view.text[view.starts[token]]]
    const close = closingMark(view, token, closing)
    if (close < 0) continue
    result.push({ open: token, close: close + 1, start: view.ends[token], end: view.starts[close] })
    token = close
  }
  return result
}

function closingMark(view: View, open: number, closing: string): number {
  const limit = Math.min(view.length, open + LONGEST)
  let depth = 0
  for (let token = open + 1; token < limit; token++) {
    if (view.kinds[token] !== view.kinds[open]) continue
    const mark = view.text[view.starts[token]]
    if (mark === closing && depth === 0) return token
    if (mark === closing) depth--
    else if (mark === view.text[view.starts[open]] && closing !== mark) depth++
  }
  return -1
}
