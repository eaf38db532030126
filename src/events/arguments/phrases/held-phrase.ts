import type { Range } from '../../../core/index.js'
import { endsInGenitive } from '../../../lexicon/index.js'
import type { Match } from '../../detection/match.js'
import type { GrammarKind } from '../../grammar/grammar-words.js'
import type { Words } from '../../grammar/words.js'
import { caseOfLast } from '../candidates/case.js'
import { isFeatOf } from '../candidates/feats.js'
import { isSingle } from '../candidates/figures.js'
import { headClass, headClassNames } from '../candidates/head-class.js'
import { isActor } from '../candidates/kinds.js'
import { GEN, NOM } from '../sentence/markings.js'
import { nounPhraseStart, type PhraseReader, type PhraseScene } from './phrase-borders.js'
import { range } from './phrase-range.js'

/** "৫ হাজার কোটি টাকার বাজেট" of বাজেট ঘোষণা করেছে: the matter that the trigger holds as its own noun, with what describes it. */
export function heldMatter(kinds: readonly GrammarKind[]): PhraseReader {
  return ({ first, headLast }, scene) => {
    const { words } = scene
    for (let at = headLast - 1; at >= first; at--)
      if (kinds.some((kind) => words.isOf(kind, at))) {
        // লাশ দ্রুত ফেরত
        const isApart = first - 1 > scene.first && words.isOf('adverb', first - 1)
        const start = nounPhraseStart(isApart ? first - 1 : first, scene)
        return range(scene, isApart && start === first - 1 ? first : start, at + 1)
      }
    return null
  }
}

const levy = /* @__PURE__ */ heldMatter(['levy'])

/** "আর্থিক নিষেধাজ্ঞা" of নিষেধাজ্ঞা তুলে নিয়েছে; the bare noun alone, নিষেধাজ্ঞার লঙ্ঘন, imposes nothing. */
export function heldLevy(match: Match, scene: PhraseScene): Range | null {
  const found = levy(match, scene)
  const isBare = match.chain === null && found?.start === scene.words.starts[match.first]
  return isBare ? null : found
}

/** "নিরাপদ আশ্রয়ে" of নিরাপদ আশ্রয়ে সরিয়ে নেওয়া হয়: the trigger's own words up to a noun of the kind. */
export function heldWords(kind: GrammarKind): PhraseReader {
  return ({ first, last }, scene) => {
    for (let at = first; at < last; at++) if (scene.words.isOf(kind, at)) return range(scene, first, at + 1)
    return null
  }
}

/** "বাঘের" of বাঘের হামলায়, "চিতাবাঘের" before হানায়, "একটি শিয়াল" behind কামড়ে দেয়: the beast of which the trigger tells. */
export function beast({ first, last, chain }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = first; at < last; at++) if (isBeast(words, at, GEN)) return range(scene, first, at + 1)
  if (first > scene.first && isBeast(words, first - 1, GEN)) return range(scene, first - 1, first)
  if (chain === null) return null
  for (let at = last; at < Math.min(scene.last, last + BESIDE); at++)
    if (isBeast(words, at, NOM)) return range(scene, words.isOf('indefinite', at - 1) ? at - 1 : at, at + 1)
  for (let at = first - 1; at >= Math.max(scene.first, first - NEAR); at--)
    if (isBeast(words, at, NOM)) return range(scene, at, at + 1)
  return null
}

function isBeast(words: Words, at: number, marking: number): boolean {
  return headClassNames()[headClass(words, at, at + 1)] === 'beast' && caseOfLast(words, at) === marking
}

/** কামড়ে দেয় | একটি শিয়াল */
const BESIDE = 3

/** "১৭টি অস্ত্রোপচার", "টাইফয়েডের টিকা": the treatment that the trigger holds, with how many or against what right before it. */
export function procedure({ first, headLast }: Match, scene: PhraseScene): Range | null {
  const { words, candidates } = scene
  for (let at = headLast - 1; at >= first; at--) {
    if (!words.isOf('procedure', at)) continue
    const number = candidates.find(({ kind, last }) => kind === 'number' && last === at)
    if (number !== undefined) return range(scene, number.first, at + 1)
    const isOf = at > scene.first && words.isWord(at - 1) && endsInGenitive(words.text(at - 1))
    const isSomebody = candidates.some((each) => each.last === at && isActor(each))
    return range(scene, isOf && !isSomebody ? at - 1 : at, at + 1)
  }
  return null
}

/** How far before its trigger what is thrown may stand. */
const NEAR = 7

/** "অ্যাসিড" of অ্যাসিড ছুড়ে, "কাঁদানে গ্যাস" before ছুড়ে … ছত্রভঙ্গ করে দেয়: what is thrown, fired or wielded. */
export function thrown({ first, last }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = last - 1; at >= scene.first && at >= first - NEAR; at--) {
    if (words.is(at, ';')) return null
    if (!words.isOf('thrown', at)) continue
    // ড্রোন ভূপাতিত করা হয়: before the trigger it is used for the attack where a verb of throwing says so.
    if (at < first - 1 && !(words.isOf('throwing', at + 1) || words.isOf('throwing', at + 2))) continue
    const isTwo = at > scene.first && words.isOf('thrown-of', at - 1)
    return range(scene, isTwo ? at - 1 : at, at + 1)
  }
  return null
}

/** "ধারালো অস্ত্র" of ধারালো অস্ত্র দিয়ে কুপিয়ে, "ছুরির" of ছুরির আঘাতে: what somebody strikes with. */
export function wielded({ first, headLast }: Match, scene: PhraseScene): Range | null {
  const { words } = scene
  for (let at = headLast - 1; at >= scene.first && at >= first - NEAR; at--) {
    const isStruck = at >= first - 1 && words.isOf('wielded-of', at)
    if (!isStruck && !(words.isOf('wielded', at) && words.isOf('wielding', at + 1))) {
      if (words.is(at, ';') || (at < first - 1 && closesDeed(at, words))) return null
      continue
    }
    const isDescribed = at > scene.first && words.isOf('weapon-kind', at - 1)
    return range(scene, isDescribed ? at - 1 : at, at + 1)
  }
  return null
}

/** টাকা না পেয়ে | … , ডেকে নিয়ে | …: another deed on the way. */
function closesDeed(at: number, words: Words): boolean {
  return (
    !words.isOf('wielding', at) &&
    words.verbs(at).some(({ form, also }) => form === 'finite' && also.length === 0)
  )
}

/** "৩ রানে", "ইনিংস ও ৪৭ রানে" before হারিয়েছে: by how much somebody won. */
export function margin({ first }: Match, scene: PhraseScene): Range | null {
  const { words, candidates } = scene
  for (let at = first - 1; at > scene.first && at >= first - NEAR; at--) {
    if (words.is(at, ';') || words.is(at, '।')) return null
    // ৪ রানে হারিয়ে | সিরিজ জিতেছে: what stands before another deed is of that.
    if (words.verbs(at).some(({ form, mostly }) => form === 'participle' && mostly !== 'other')) return null
    if (!words.isOf('margin-unit', at)) continue
    const number = candidates.find(({ kind, last }) => kind === 'number' && last === at)
    if (number === undefined || !isSingle(words, number) || isFeatOf(number, candidates)) continue
    const isMore = number.first - 2 >= scene.first && words.isOf('and', number.first - 1)
    return range(scene, isMore ? number.first - 2 : number.first, at + 1)
  }
  return null
}

/** "পাঁচ সদস্যের কমিটি" of কমিটি গঠন করেছে: the body that is set up, in the trigger or right before it. */
export function setUp({ first, last }: Match, scene: PhraseScene): Range | null {
  const { words, candidates } = scene
  for (let at = last - 1; at >= scene.first && at >= first - 1; at--) {
    if (!words.isOf('set-up-body', at)) continue
    const named = candidates.find(
      (each) => each.kind === 'entity' && each.first <= at && each.last === at + 1,
    )
    return range(scene, named?.first ?? Math.min(nounPhraseStart(at + 1, scene), at), at + 1)
  }
  return null
}
