import type { Range } from '../../core/index.js'
import type { Mention } from '../../discourse/index.js'
import type { Words } from '../grammar/words.js'
import { type Candidate, NOMINAL } from './candidate.js'
import { fillClass } from './fill.js'
import { NOM } from './markings.js'
import type { SentenceView } from './sentence-views.js'

/** তেহরান, ২ মার্চ: what a dateline names takes no part in what the text tells. */
export function isOfDateline(words: Words, { first }: Candidate, dateline: Range | null): boolean {
  if (dateline === null) return false
  const start = words.starts[first]
  return start >= dateline.start && start < dateline.end
}

/** তাঁকে (শামসুদ্দিন): what stands in brackets by itself says who is meant and takes no part of its own. */
export function isGloss(words: Words, { kind, first, last }: Candidate, view: SentenceView): boolean {
  return (
    (kind === 'entity' || kind === 'phrase') &&
    first > view.first + 1 &&
    last < view.last &&
    words.is(first - 1, '(') &&
    words.is(last, ')')
  )
}

/** বিজেপি নেতা শুভেন্দু, ইইউ নেতাদের: an organisation or a state right before an office, or that begins a longer noun. */
export function isModifier(
  { kind, first, last, class: own, marking }: Candidate,
  made: readonly Candidate[],
  titles: ReadonlySet<number>,
): boolean {
  if (kind !== 'entity' || (own !== ORG && own !== GPE) || marking !== NOM) return false
  if (titles.has(last)) return true
  return made.some((other) => other.kind === kind && other.first === first && other.last > last)
}

const ORG = fillClass('ORG')
const GPE = fillClass('GPE')

/** প্রযুক্তি প্রতিষ্ঠান গুগলকে: what is right behind it is named by the same case, and takes the part. */
export function isApposed(
  words: Words,
  { kind, way, last, class: own, marking }: Candidate,
  made: readonly Candidate[],
): boolean {
  if (kind !== 'entity' || way !== NOMINAL || own !== ORG || marking !== NOM) return false
  if (!words.isOf('apposed-noun', last - 1)) return false
  return made.some((other) => other.kind === kind && other.class === own && other.first === last)
}

/** ফোর্সেসকে (আরএসএফ): the short form in brackets takes no part of its own. */
export function isShortForm(
  words: Words,
  mentions: readonly Mention[],
  { kind, index: at }: Candidate,
): boolean {
  if (kind !== 'entity' || at === 0) return false
  const mention = mentions[at]
  const before = mentions[at - 1]
  return (
    before.entity === mention.entity && before.last === mention.first - 1 && words.is(mention.first - 1, '(')
  )
}
