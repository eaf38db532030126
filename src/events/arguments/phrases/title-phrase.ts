import type { Range } from '../../../core/index.js'
import type { TitleFinding } from '../../../names/index.js'
import type { Match } from '../../detection/match.js'
import type { PhraseScene } from './phrase-borders.js'

/**
 * A title right before a person of the clause who gives up an office: সেচমন্ত্রী অনির্বাণ মাইতি. Who is appointed has another one, who
 * is expelled keeps his, and what he was formerly he no longer is.
 */
export function title({ row }: Match, scene: PhraseScene): Range | null {
  if (row.type !== 'EndPosition' || EXPELLED.has(row.subtype ?? '')) return null
  for (const each of scene.titles)
    if (scene.holders.includes(each.last))
      return isFormer(each, scene) ? null : { start: each.start, end: each.end }
  return null
}

const EXPELLED = new Set(['expel', 'suspend', 'leave-party', 'leave-club'])

/** প্রাক্তন বিধায়ক */
function isFormer({ first, last }: TitleFinding, { words }: PhraseScene): boolean {
  for (let at = first; at < last; at++) if (words.isOf('former', at)) return true
  return false
}
