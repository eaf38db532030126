import type { Range } from '../../../core/index.js'
import type { Mention } from '../../../discourse/index.js'
import type { Match } from '../../detection/match.js'
import type { Argument } from '../../types.js'
import type { Role } from '../frames.js'
import { clauseStart, nounPhraseStart, type PhraseScene, withDeed } from './phrase-borders.js'
import { phraseOf } from './phrase-of.js'

function isOnly(args: readonly Argument[], role: string): boolean {
  let count = 0
  for (const arg of args) if (arg.role === role) count++
  return count === 1
}

/** Gives arguments the words that say what fills the role, where they are more than those of the candidate. */
export function nameWords(
  args: Argument[],
  roles: readonly Role[],
  matches: readonly Match[],
  self: number,
  scene: PhraseScene,
  mentions: readonly Mention[],
): void {
  const match = matches[self]
  for (let a = 0; a < args.length; a++) {
    const { role, filler } = args[a]
    const { phrases } = roles.find(({ name }) => name === role)!
    if ('event' in filler) {
      const words = wordsOf(matches[filler.event], match, phrases, scene)
      args[a] = { ...args[a], filler: { ...filler, words } }
    } else if (phrases.length === 0) continue
    // একটি পিস্তল, তিনটি মোবাইল ফোন: each of a list stands for itself.
    else if ('span' in filler && isOnly(args, role))
      args[a] = { ...args[a], filler: { span: wholeOf(filler.span, match, phrases, scene) } }
    else if ('entity' in filler && filler.mention !== undefined && isOnly(args, role)) {
      const mention = mentions[filler.mention]
      if (mention.kind !== 'nominal') continue
      const span = wholeOf(mention, match, phrases, scene)
      // মদ বিক্রি নিষিদ্ধ: another noun is what it is about; কর বসানোর প্রস্তাব নাকচ: what it is of says which.
      const isOfDeed = span.start < mention.start && withDeed(mention.first, scene) < mention.first
      // পণ্য পরিবহণের খরচ: a measure is nothing without what it measures.
      const isOfMore =
        role === 'indicator' &&
        span.start < mention.start &&
        (scene.words.is(mention.first - 1, ')') || !scene.words.text(mention.first).endsWith('র'))
      // ম্যাচসেরার | পুরস্কার
      const isOfKind = role === 'award' && span.start < mention.start
      if (span.end > mention.end || isOfDeed || isOfMore || isOfKind)
        args[a] = { ...args[a], filler: { span } }
    }
  }
}

/** The words that tell an event as the filler of a role: the phrase that the role asks for, if it is told there, else its own. */
function wordsOf(told: Match, match: Match, phrases: readonly string[], scene: PhraseScene): Range {
  const { words } = scene
  const [start, end] = [words.starts[told.first], words.ends[told.last - 1]]
  // অনিয়মের অভিযোগ: a deed told by a noun is told by its noun phrase.
  if (told.chain === null && told.last === match.first)
    return { start: words.starts[Math.min(nounPhraseStart(told.first, scene), told.first)], end }
  for (const name of phrases) {
    const found = phraseOf(name, match, scene)
    if (found !== null && found.start <= start && end <= found.end) return found
  }
  const first = told.chain === null ? nounPhraseStart(told.last, scene) : clauseStart(told.last, scene)
  return { start: words.starts[Math.min(first, told.first)], end }
}

const WHOLE = ['deed', 'object', 'with-trigger', 'goods', 'aid', 'held-award', 'measured']

/** The whole noun phrase that a part of it was found to fill a role of: "মদ বিক্রি নিষিদ্ধ" bans the sale. */
function wholeOf(part: Range, match: Match, phrases: readonly string[], scene: PhraseScene): Range {
  for (const name of phrases) {
    if (!WHOLE.includes(name)) continue
    const found = phraseOf(name, match, scene)
    if (found === null || found.start > part.start || part.end > found.end) continue
    // দাম ৭৫ ডলার: what it is measured by is no part of what is measured.
    if (name !== 'measured' || found.end === part.end) return found
  }
  return part
}
