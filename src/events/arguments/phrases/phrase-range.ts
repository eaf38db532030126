import type { Range } from '../../../core/index.js'
import { NUMBER } from '../../../tokens/index.js'
import type { Words } from '../../grammar/words.js'
import type { PhraseScene } from './phrase-borders.js'

export function range({ words }: PhraseScene, first: number, last: number): Range | null {
  const start = behindHalf(words, first, last)
  return last > start ? { start: words.starts[start], end: words.ends[last - 1] } : null
}

/** কমিশনের (দুদক) | করা মামলার, বলেন, ‘ | ভোট চুরি করতে: a phrase begins behind a mark whose other half lies outside of it. */
function behindHalf(words: Words, first: number, last: number): number {
  let start = first
  const open: number[] = []
  for (let at = first; at < last; at++) {
    if (!words.isPunctuation(at)) continue
    const mark = words.text(at)
    if (OPENING.has(mark)) open.push(at)
    // ’৭১ সালের
    else if (CLOSING.has(mark) && words.kinds[at + 1] !== NUMBER && open.pop() === undefined) start = at + 1
  }
  return open.length === 0 ? start : open[open.length - 1] + 1
}

const OPENING = new Set(['(', '[', '‘', '“'])
const CLOSING = new Set([')', ']', '’', '”'])
