import type { Mention } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import type { Argument } from '../../types.js'
import type { SentenceView } from '../sentence/sentence-views.js'
import type { PhraseScene } from './phrase-of.js'

/**
 * "আলোচনা শুরুর প্রস্তাব নাকচ করেছেন", "কারচুপির কথা অস্বীকার করেছেন": what is refused or denied is what the noun around it holds, where
 * the text tells that as an event.
 */
export function unwrapContents(
  args: Argument[],
  matches: readonly Match[],
  self: number,
  { matches: [from, to] }: SentenceView,
  scene: PhraseScene,
  mentions: readonly Mention[],
): void {
  const { words } = scene
  const { row, first } = matches[self]
  if (!HOLDERS.has(row.type)) return
  for (let a = 0; a < args.length; a++) {
    const { role, filler } = args[a]
    if (role !== 'content') continue
    const span =
      'span' in filler
        ? filler.span
        : 'entity' in filler && filler.mention !== undefined
          ? mentions[filler.mention]
          : null
    if (span === null) continue
    // The noun is the last word before the trigger, or that of a phrase with nothing but who does it between.
    let noun = first - 1
    while (noun > scene.first && words.ends[noun] > span.end) noun--
    if (words.ends[noun] !== span.end || !words.isOf('container', noun)) continue
    let end = noun
    while (end > scene.first && (words.isOf('stress', end - 1) || words.isOf('outset-noun', end - 1))) end--
    for (let i = from; i < to; i++) {
      if (i === self || (matches[i].last !== end && matches[i].last !== noun)) continue
      const start = Math.min(span.start, words.starts[matches[i].first])
      args[a] = {
        ...args[a],
        filler: { event: i, words: { start, end: span.end } },
        rule: 'held by its noun',
      }
      break
    }
  }
}

const HOLDERS = new Set(['Reject', 'Deny', 'Announce', 'Demand', 'Pledge'])
