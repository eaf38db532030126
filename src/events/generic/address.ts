import type { Match } from '../detection/match.js'
import type { Scene } from './scene.js'
import { isPlainPresent } from './telling.js'

/** What may befall the reader has not happened: আপনার পদোন্নতি হতে পারে, চুক্তি করার আগে পড়ে নিন। */
export function isOfReader(match: Match, scene: Scene): boolean {
  const { sentence } = match
  if (!scene.speaksToReader(sentence) && (!scene.advises || scene.isNamed(sentence))) return false
  return !scene.isDated(sentence) && !scene.isSaid(sentence) && isOpen(match, scene)
}

/** মেষ: পদোন্নতি হবে। What the stars promise. */
export function isOfSigns(match: Match, scene: Scene): boolean {
  return scene.isHoroscope && isOpen(match, scene)
}

/** Whether a trigger, as it is told, need not have happened. */
function isOpen({ chain, sentence }: Match, scene: Scene): boolean {
  if (chain === null || chain.form === 'verbal-noun' || chain.form === 'participle')
    return scene.telling(sentence) !== 'past'
  return chain.form !== 'finite' || chain.modal !== null || chain.tense === 'future' || isPlainPresent(chain)
}
