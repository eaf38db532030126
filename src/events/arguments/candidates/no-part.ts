import type { Range } from '../../../core/index.js'
import type { Mention } from '../../../discourse/index.js'
import type { Words } from '../../grammar/words.js'
import { fillClass } from '../fill.js'
import { NOM } from '../sentence/markings.js'
import type { SentenceView } from '../sentence/sentence-views.js'
import { ADJECTIVE, type Candidate, NAME } from './candidate.js'

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
  { kind, first, last, class: own, marking, way }: Candidate,
  made: readonly Candidate[],
  titles: ReadonlySet<number>,
): boolean {
  // পাকিস্তানি ড্রোন: whose weapons they are says who attacks.
  if (kind !== 'entity' || way === ADJECTIVE || (own !== ORG && own !== GPE) || marking !== NOM) return false
  if (titles.has(last)) {
    // দমকলের তিনটি দল | আহত ২৩ জনকে: a description of several words is no name of where somebody holds an office.
    if (way !== NAME && last - first > 1) return false
    return own !== ORG || !isBeforeBody(made, last)
  }
  return made.some((other) => other.kind === kind && other.first === first && other.last > last)
}

/** পুলিশ | জঙ্গিগোষ্ঠী জেএমবিকে: the words behind say of what kind a body is, and are nobody's office. */
function isBeforeBody(made: readonly Candidate[], at: number): boolean {
  return made.some(
    ({ kind, class: own, first }) =>
      kind === 'entity' && own === ORG && first > at && first <= at + LONGEST_DESCRIPTION,
  )
}

/** আধা সামরিক বাহিনী */
const LONGEST_DESCRIPTION = 3

const ORG = fillClass('ORG')
const GPE = fillClass('GPE')

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
