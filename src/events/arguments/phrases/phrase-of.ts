import type { Range } from '../../../core/index.js'
import type { TitleFinding } from '../../../names/index.js'
import type { Match } from '../../detection/match.js'
import { grammarWords } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { markingNames, postpositionAt } from '../sentence/markings.js'
import { pointingOf } from '../sentence/pointing.js'
import { deed, objective, question, wholeGenitive } from './deed-phrases.js'
import { object, taken, withTrigger } from './direct-object.js'
import { direction } from './direction-phrase.js'
import { heldLevy, heldMatter, heldWords, margin, setUp, thrown } from './held-phrase.js'
import { incident, inIt } from './incident-phrase.js'
import { measured } from './measured-phrase.js'
import { duty, feat, heldPost, made, spentOn } from './object-phrases.js'
import {
  clauseStart,
  isActor,
  isCovered,
  nounPhraseStart,
  type PhraseScene,
  titleStart,
} from './phrase-borders.js'
import { range } from './phrase-range.js'

export type { PhraseScene } from './phrase-borders.js'

type PhraseReader = (match: Match, scene: PhraseScene) => Range | null

/** The words that a phrase name of `data/words/frames.tsv` means at a trigger, or null. */
export function phraseOf(name: string, match: Match, scene: PhraseScene): Range | null {
  return READERS.get(name)?.(match, scene) ?? null
}

/** "রাশিয়ার সঙ্গে সম্পর্ক গভীর করার" before অঙ্গীকার. */
function governed(match: Match, scene: PhraseScene, isWhole = false): Range | null {
  const { words } = scene
  // সংযত থাকার আহ্বান: the trigger may hold the deed itself.
  const held = deedHeld(match, words)
  if (held >= 0)
    return range(scene, held > match.first ? match.first : clauseStart(held + 1, scene), held + 1)
  let end = match.first
  // হত্যাকাণ্ডের কড়া প্রতিবাদ
  while (end > scene.first && words.isOf('stress', end - 1)) end--
  if (end <= scene.first) return null
  const text = words.text(end - 1)
  if (!text.endsWith('র') || text.endsWith('দের') || words.isOf('sized', end - 1)) return null
  if (scene.candidates.some((c) => c.last === end && c.kind === 'entity' && isActor(c))) return null
  // পুনর্গণনার দাবি: what a noun names begins with its noun phrase, what a verb tells with its clause.
  const isDeed = words.verbs(end - 1).some(({ form }) => form === 'verbal-noun')
  const start = isDeed ? clauseStart(end, scene) : Math.min(nounPhraseStart(end - 1, scene), end - 1)
  return range(scene, isWhole && !isDeed ? wholeGenitive(start, end, scene) : start, end)
}

/** "নতুন শুল্কনীতির" before সমালোচনা করেছেন: a genitive that tells no event and does not only point back. */
function namedGenitive(match: Match, scene: PhraseScene): Range | null {
  const found = governed(match, scene, true)
  if (found === null || match.first <= scene.first) return null
  const { words, candidates } = scene
  let end = match.first
  while (end > scene.first && words.isOf('stress', end - 1)) end--
  if (words.verbs(end - 1).some(({ form, also }) => form === 'verbal-noun' && also.length === 0)) return null
  if (candidates.some(({ kind, last }) => kind === 'event' && last === end)) return null
  return pointingOf(words, found) === null ? found : null
}

function deedHeld({ first, headLast }: Match, words: Words): number {
  for (let at = headLast - 2; at >= first; at--)
    if (
      words
        .verbs(at)
        .some(
          ({ form, case: own, also, mostly }) =>
            form === 'verbal-noun' && own === 'GEN' && (also.length === 0 || mostly === 'verb'),
        )
    )
      return at
  return -1
}

/** "আলোচনা শেষ করতে" before সম্মত হন; "পাসপোর্ট জমা দিতে" before বলা হয়েছে. */
function infinitive(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = match.first - 1; at >= scene.first && at >= match.first - 8; at--) {
    if (words.isPunctuation(at)) return null
    // বাড়িতে is a house before it is an infinitive of বাড়া.
    if (
      words.verbs(at).some(({ form, also }) => form === 'infinitive' && also.length === 0) &&
      !isCovered(at, scene)
    )
      return range(scene, clauseStart(at + 1, scene), at + 1)
    if (words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)) return null
  }
  return null
}

/**
 * A title right before a person of the clause who gives up an office: সেচমন্ত্রী অনির্বাণ মাইতি. Who is appointed has another one, who
 * is expelled keeps his, and what he was formerly he no longer is.
 */
function title({ row }: Match, scene: PhraseScene): Range | null {
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

/** "সুদ ছাঁটাইয়ের পক্ষে" before ভোট দেন. */
function side(match: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (const at of [match.first - 1, match.first])
    if (at >= scene.first && words.isOf('side', at)) return range(scene, sided(at, scene), at + 1)
  return null
}

/** What somebody votes for, where it is more than the motion that everybody votes on. */
function sided(at: number, scene: PhraseScene): number {
  const { words } = scene
  const noun = at - 1
  if (noun < scene.first || !words.isOf('in-favour', at)) return at
  if (!words.text(noun).endsWith('র') || words.isOf('motion', noun)) return at
  if (words.verbs(noun).some(({ form, also }) => form === 'verbal-noun' && also.length === 0))
    return clauseStart(at, scene)
  return Math.min(nounPhraseStart(noun, scene), noun)
}

/** A phrase that ends in a word of a kind. */
function endingIn(kind: string): PhraseReader {
  return (match, scene) => {
    const wanted = grammarWords(kind)
    for (let at = match.first - 1; at >= scene.first && at >= match.first - 20; at--)
      if (wanted.has(scene.words.text(at))) return range(scene, clauseStart(at, scene), at + 1)
    return null
  }
}

/** The words before a postposition of one of the classes, with it where it says what they are: কারণে, জন্য. */
interface Postpositional {
  readonly classes: readonly string[]
  readonly withPostposition?: boolean
  readonly isTitle?: boolean
}

/** "বাণিজ্য চুক্তি দ্রুত কার্যকর করা" before নিয়ে. */
function before({ classes, withPostposition, isTitle }: Postpositional): PhraseReader {
  return (match, scene) => {
    const { words } = scene
    const names = markingNames()
    for (let at = match.first - 1; at > scene.first && at >= match.first - 20; at--) {
      if (words.is(at, ';') || words.is(at, '।')) return null
      const marking = postpositionAt(words, at, scene.last)
      if (marking < 0 || !classes.includes(names[marking])) continue
      // দুদকের মামলায়: whose case it is does not say of what.
      if (scene.candidates.some((c) => c.last === at && c.kind === 'entity' && isActor(c))) continue
      const start = isTitle ? titleStart(at, scene) : clauseStart(at, scene)
      const found = range(scene, start, withPostposition ? at + 1 : at)
      // এ নিয়ে, ফলে, একই কারণে: words that only point back say nothing of the matter.
      if (
        words.isOf('pointing', at - 1) ||
        found === null ||
        start === at ||
        (start === at - 1 && grammarWords('bare-object').has(words.stem(start))) ||
        grammarWords('anaphor').has(words.source.slice(found.start, words.ends[at]))
      )
        return null
      return found
    }
    return null
  }
}

const READERS: ReadonlyMap<string, PhraseReader> = new Map([
  ['trigger', (match, scene) => range(scene, match.first, match.last)],
  ['clause', (_, scene) => scene.ownScope],
  ['genitive', (match, scene) => governed(match, scene)],
  ['whole-genitive', (match, scene) => governed(match, scene, true)],
  ['deed', deed],
  ['set-up', setUp],
  ['held', heldMatter(['held-matter'])],
  ['held-refused', heldMatter(['held-matter', 'refused-matter'])],
  ['held-penalty', heldMatter(['penalty'])],
  ['held-award', heldMatter(['prize'])],
  ['held-levy', heldLevy],
  ['held-terms', heldWords('terms-end')],
  ['incident', incident],
  ['in-it', inIt],
  ['held-post', heldPost],
  ['held-captive', heldWords('captive')],
  ['held-goods', heldMatter(['sold-goods'])],
  ['held-shelter', heldWords('shelter')],
  ['held-beast', heldWords('beast')],
  ['held-deposit', heldWords('deposit')],
  ['named-genitive', namedGenitive],
  ['thrown', thrown],
  ['held-thrown', heldMatter(['thrown'])],
  ['margin', margin],
  ['question', question],
  ['objective', objective],
  ['direction', direction],
  ['infinitive', infinitive],
  ['object', object],
  ['taken', taken],
  ['with-trigger', withTrigger],
  ['title', title],
  ['side', side],
  ['feat', feat],
  ['spent-on', spentOn],
  ['duty', duty],
  ['measured', measured],
  ['made', made],
  ['demand', endingIn('demand-end')],
  ['terms', endingIn('terms-end')],
  ['field', endingIn('field-end')],
  ['about', before({ classes: ['+about'] })],
  ['purpose', before({ classes: ['+purpose', '+for'], withPostposition: true })],
  ['for', before({ classes: ['+for'], withPostposition: true })],
  ['cause', before({ classes: ['+cause'], withPostposition: true })],
  ['occasion', before({ classes: ['+occasion'] })],
  ['charge', before({ classes: ['+charge'] })],
  ['as', before({ classes: ['+as'], isTitle: true })],
  ['against', before({ classes: ['+against'] })],
] satisfies [string, PhraseReader][])
