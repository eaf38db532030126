import type { Match } from '../../detection/match.js'
import type { Argument } from '../../types.js'

/**
 * "শুক্রবার বগুড়ায় ট্রাকের ধাক্কায় দুজন নিহত হয়েছেন": when and where people are killed, hurt or lost is when and where that happens which the
 * sentence names as the cause, and the other way round.
 *
 * @param told the arguments of the matches of a sentence, which begin at `from`
 */
export function shareScenes(matches: readonly Match[], from: number, told: readonly Argument[][]): void {
  for (let i = 0; i < told.length; i++) {
    const effect = matches[from + i]
    if (!BEFALLS.has(effect.row.type)) continue
    for (const { role, filler } of told[i]) {
      if (role !== 'cause' || !('event' in filler)) continue
      const at = filler.event - from
      if (at === i || at < 0 || at >= told.length) break
      const cause = matches[filler.event]
      take(told[at], told[i])
      // একটি টোটো উল্টে আহত হন দুজন, তবে কারও মৃত্যু হয়নি: what has not happened was at no time.
      if (effect.chain?.negative === true) break
      if (TAKES.has(effect.row.type) && effect.form !== 'participle' && isBeside(cause, effect))
        take(told[i], told[at])
      break
    }
  }
}

/** A cause right before what it does, as far as one sentence goes. */
function isBeside(cause: Match, effect: Match): boolean {
  return cause.last <= effect.first && effect.first - cause.last <= REACH
}

/** দুর্ঘটনায় | একই পরিবারের তিনজনসহ অন্তত পাঁচজন | নিহত হয়েছেন */
const REACH = 12

function take(args: Argument[], others: readonly Argument[]): void {
  for (const role of SCENE) {
    if (args.some((arg) => arg.role === role)) continue
    for (const arg of others)
      if (arg.role === role && !arg.inferred)
        args.push({
          role,
          filler: arg.filler,
          inferred: true,
          rule: 'scene of one sentence',
          confidence: arg.confidence,
        })
  }
}

const SCENE = ['time', 'place']
const BEFALLS = new Set(['Die', 'Injure', 'Casualty', 'Missing', 'Damage'])
const TAKES = new Set(['Die', 'Injure', 'Casualty'])
