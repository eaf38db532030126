import type { Range } from '../../../core/index.js'
import type { Match } from '../../detection/match.js'
import { before, endingIn, infinitive } from './clause-phrases.js'
import { deed, objective, question } from './deed-phrases.js'
import { behindSum, goods, isQuantity, object, taken, withTrigger } from './direct-object.js'
import { direction } from './direction-phrase.js'
import { governed, namedGenitive } from './genitive-phrase.js'
import {
  beast,
  heldLevy,
  heldMatter,
  heldWords,
  margin,
  procedure,
  setUp,
  thrown,
  wielded,
} from './held-phrase.js'
import { incident, inIt } from './incident-phrase.js'
import { measured } from './measured-phrase.js'
import { broadcast, medium } from './medium-phrase.js'
import { duty, feat, heldPost, made, spentOn } from './object-phrases.js'
import { nounPhraseStart, type PhraseReader, type PhraseScene, titleStart } from './phrase-borders.js'
import { range } from './phrase-range.js'
import { side } from './side-phrase.js'
import { tellingWords } from './telling-words.js'
import { title } from './title-phrase.js'

export type { PhraseScene } from './phrase-borders.js'

/** The words that a phrase name of `data/words/frames.tsv` means at a trigger, or null. */
export function phraseOf(name: string, match: Match, scene: PhraseScene): Range | null {
  const found = READERS.get(name)?.(match, scene) ?? null
  return found === null || ANY_WORDS.has(name) ? found : tellingWords(found, match, scene)
}

/** What a figure does may be told by an adverb, and what is said by any words. */
const ANY_WORDS = new Set(['clause', 'direction', 'trigger'])

const READERS: ReadonlyMap<string, PhraseReader> = new Map([
  ['trigger', (match, scene) => range(scene, match.first, match.last)],
  ['clause', (_, scene) => scene.ownScope],
  ['genitive', (match, scene) => governed(match, scene)],
  ['whole-genitive', (match, scene) => governed(match, scene, true)],
  ['deed', deed],
  ['set-up', setUp],
  ['held', heldMatter(['held-matter'])],
  ['held-bill', heldMatter(['bill-matter'])],
  ['held-refused', heldMatter(['held-matter', 'refused-matter'])],
  ['held-penalty', heldMatter(['penalty'])],
  ['held-award', heldMatter(['prize'])],
  ['held-levy', heldLevy],
  ['held-procedure', procedure],
  ['held-lead', heldWords('lead')],
  ['held-terms', heldWords('terms-end')],
  ['incident', incident],
  ['in-it', inIt],
  ['held-post', heldPost],
  ['held-captive', heldWords('captive')],
  ['held-goods', heldMatter(['sold-goods'])],
  ['held-shelter', heldWords('shelter')],
  ['held-beast', beast],
  ['held-deposit', heldWords('deposit')],
  ['named-genitive', namedGenitive],
  ['thrown', thrown],
  ['wielded', wielded],
  ['held-thrown', heldMatter(['thrown'])],
  ['margin', margin],
  ['question', question],
  ['objective', objective],
  ['direction', direction],
  ['infinitive', infinitive],
  ['object', object],
  ['taken', taken],
  ['with-trigger', withTrigger],
  ['goods', behindSum(goods, isQuantity)],
  ['aid', behindSum(withTrigger)],
  ['medium', medium],
  ['broadcast', broadcast],
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
  ['on', before({ classes: ['+on'], from: nounPhraseStart })],
  ['purpose', before({ classes: ['+purpose', '+for'], withPostposition: true })],
  ['for', before({ classes: ['+for'], withPostposition: true })],
  ['cause', before({ classes: ['+cause'], withPostposition: true })],
  ['occasion', before({ classes: ['+occasion'] })],
  ['charge', before({ classes: ['+charge'] })],
  ['as', before({ classes: ['+as'], from: titleStart })],
  ['against', before({ classes: ['+against'] })],
] satisfies [string, PhraseReader][])
