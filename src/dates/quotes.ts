import type { NormalText } from '../core/index.js'
import { NEWLINE, PUNCTUATION, type TokenLayer } from '../tokens/index.js'

/** Tells, for tokens asked in order, whether they stand between quotation marks. A quotation ends with its paragraph. */
export function quotationReader({ text, tokens }: NormalText & TokenLayer): (token: number) => boolean {
  let at = 0
  let open = ''
  return (token) => {
    for (; at < token; at++) {
      if (tokens.kinds[at] === NEWLINE) open = ''
      if (tokens.kinds[at] !== PUNCTUATION) continue
      const start = tokens.starts[at]
      const mark = text[start]
      if (open !== '') {
        if (mark === open && (mark !== '’' || start === tokens.ends[at - 1])) open = ''
      } else if (mark === '“') open = '”'
      else if (mark === '‘') open = '’'
      else if (mark === '"') open = '"'
    }
    return open !== ''
  }
}
